"""Which way a control is turned: what is done, times what it is done to, times what denies it."""

from __future__ import annotations

import pytest

from extract.novelty.words import read_content

RESTRICTS = """
China bans exports of gallium
Beijing banned gallium shipments to Japan on Monday
China will ban the export of graphite
Jakarta is considering a ban on nickel ore exports, and would impose it in May
Exports of tungsten were banned
the government imposed export controls on samarium
Licensing requirements for lutetium were introduced
China widened its controls to twelve elements
it tightened restrictions on magnet technology
Beijing suspends exports of antimony
exports of antimony have been suspended
shipments were halted at the border
Hanoi stopped the sale of tungsten concentrate abroad
it has stopped issuing licences for germanium
the ministry refuses to grant permits
China denied permits to three buyers
licences for scandium were revoked
China reinstated the ban
the ban was reinstated
the curbs resumed in March
Peking resumed its restrictions
Malaysia extends the export ban until June
it will not lift the ban
Beijing has no plans to ease the controls
he ruled out lifting the export ban
the ministry refused to scrap the quota
the ban on exports remains in force
the restrictions will stay
controls on gallium take effect on Monday
Indonesia cut its export quota for nickel
the quota was lowered to 58,000 tonnes
Zambia raised the export duty on copper
the exemption for magnets was scrapped
it ended the waiver for refiners
Beijing cancelled the suspension of the controls
the suspension of the export controls has expired
exports now need a licence
exporters must apply for permits
buyers would be required to obtain a licence
magnets were placed under licensing
China added terbium to its control list
it put yttrium on the export control list
Congo capped cobalt exports
China curbs exports of graphite
China restricts rare earth shipments
Kenya has halted exports of titanium sands
it barred the sale of magnets to arms makers
Congo froze shipments of cobalt
China cut off supplies of gallium
China slapped curbs on antimony
it never removed the restrictions
Ankara put bismuth trioxide on its licence list in August
Beijing put four alloys and two furnace processes on its export licensing list
the ministry added high-purity chromium to its dual-use list
gallium was put under license in August
Beijing stepped up its export controls
the parliament passed an export ban on magnet scrap
Brussels proposed a duty on exports of magnet scrap
China refused, the newspaper says, to renew a permit held by the maker
the cabinet approved regulations which prohibit the export of ore
"""

EASES = """
China lifts the ban on gallium exports
Beijing scraps the ban
the ban was scrapped on Monday
China suspended its curbs on exports of antimony
Beijing put on hold its restrictions on antimony sales
controls on bismuth were put on hold
China puts its controls on hold for a year
it suspended the ban
China paused the controls for ninety days
the ban was lifted
an end to the export ban
the ban has ended
the ban expired on Friday
the export curbs lapsed
it dropped the requirement of a permit
permits will no longer be needed
exports no longer need a licence
the ministry did not ban exports
Beijing denied that it had banned exports
China will not impose export controls
he ruled out a ban on exports
no new restrictions will be imposed
it resumed exports of gallium
shipments of graphite resumed
exports to Japan would be allowed again
China approved exports of magnets
it granted general licences to exporters of magnets
licences were issued to three carmakers
the ministry cleared the first shipments
Beijing allowed sales of terbium
China eased export controls
it relaxed rules on exports of graphite
the controls were loosened
the quota was raised to 70,000 tonnes
Indonesia doubled the export quota
it cut the export duty on copper
buyers in Japan are exempt from the controls
China exempted civilian users from the ban
the suspension of the controls was extended
it extended the pause in export controls by a year
China rolled back its curbs on magnets
China withdrew the export restrictions
the ministry revoked the ban
Vietnam abolished the quota
Beijing agreed to postpone the new controls
China delays the licensing rules by a year
Myanmar reopened the border to exports of rare earths
it phased out the export tax
it stopped restricting exports of magnesium
the two presidents agreed to a 90-day pause of new export controls
Beijing exempted South African carmakers from its magnet licences
on Friday it suspended the extension for one year
Kenya eliminated its export duty on titanium
the department removed two kinds of polishing machines for wafers from its export control list
it suspended a similar rule for a year
"""

NEITHER = """
the ban had been in force since February
the controls are lawful
the ban is a political signal
Japan complained about the export controls
the ministers discussed restrictions on gallium
twelve countries signed the charter
supplies of terbium are safe until the autumn
he asked who would gain from a ban
the alliance would set a price floor for gallium
export controls are a common practice
the European Commission criticised the curbs
exports of gallium to Japan fell by a third
end users had applied later
countries should keep to market principles and trade rules
the ministry informed its partners before it published the rules
the club would have a price floor and trade free of tariffs
a group urged the government to publish the licences
"""


def _phrases(block: str) -> list[str]:
    return [line for line in block.splitlines() if line]


@pytest.mark.parametrize("phrase", _phrases(RESTRICTS))
def test_a_restriction(phrase: str) -> None:
    """A control put on, kept or denied its end, and a flow or a licence stopped, restrict."""
    assert read_content(phrase).direction == "restrict"


@pytest.mark.parametrize("phrase", _phrases(EASES))
def test_an_easing(phrase: str) -> None:
    """A control ended, suspended or denied, and a flow or a licence let through, ease."""
    assert read_content(phrase).direction == "ease"


@pytest.mark.parametrize("phrase", _phrases(NEITHER))
def test_neither(phrase: str) -> None:
    """A control that is only spoken of is turned no way."""
    assert read_content(phrase).direction is None


@pytest.mark.parametrize("phrase", ["China lifts the ban on gallium and imposes controls on indium"])
def test_both_ways_is_neither(phrase: str) -> None:
    """A statement that turns two controls two ways has no direction."""
    assert read_content(phrase).direction is None

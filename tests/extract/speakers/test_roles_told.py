"""Roles that no title tells: by a clause, a predicate, a description near by, a counterpart. People are invented."""

from __future__ import annotations

import pytest

from tests.extract.attribution.speech_marking import speech

ROLES: list[tuple[str, str, str | None]] = [
    # a house between the office and the name
    ("Joint Secretary in the [O:Coal Ministry] [P:Petra Raman] said bids were due.", "Petra Raman", "Joint Secretary"),
    ("Spokesperson for the energy department [P:Petra Raman] said it is late.", "Petra Raman", "Spokesperson"),
    # what stands behind the name is no office
    (
        "[K:Kenya]'s trade secretary, [P:Petra Raman], standing in for the president, said it was late.",
        "Petra Raman",
        "trade secretary",
    ),
    ("Its minister, [P:Petra Raman], again made the case to investors that ore pays.", "Petra Raman", "minister"),
    ("[P:Petra Raman], who sits in the Storting for the left, called it late.", "Petra Raman", "member"),
    # relative clauses
    (
        "“It is dear,” said [P:Petra Raman], who heads battery research at [O:Kestrel].",
        "Petra Raman",
        "head of battery research",
    ),
    ("[P:Doug Halvor], who owns a cabinet works near Dayton, said orders fell.", "Doug Halvor", "owner"),
    (
        "[P:Rosa Teague], who teaches trade law at [O:Marsden University], said it was lawful.",
        "Rosa Teague",
        "professor",
    ),
    ("[P:Lil Moss], who teaches chemistry at a high school in Temple, said it was safe.", "Lil Moss", "teacher"),
    (
        "[P:Lou Nadir], who chaired the county party for two decades, said she would lose.",
        "Lou Nadir",
        "former chairman",
    ),
    ("[P:Curt Lind], whose family owns a mill, said freight was dear.", "Curt Lind", "owner"),
    ("[P:Ada Siame], who follows cobalt at [O:Cinder Lane], said stocks were low.", "Ada Siame", "analyst"),
    ("[P:Hal Orme], who farms barley near Minot, said rain was late.", "Hal Orme", "farmer"),
    ("[P:Jo Tern], who co-founded [O:Marsh Lamps], said magnets were scarce.", "Jo Tern", "co-founder"),
    ("[P:Bea Holm], who advises smelters on permits, said the wait was long.", "Bea Holm", "adviser"),
    # no role in the clause
    ("[P:Mo Kalen], who was carrying copper to Durban, said the line was long.", "Mo Kalen", None),
    ("[P:Mo Kalen], who wrote to the mayor, said the line was long.", "Mo Kalen", None),
    ("[P:Mo Kalen], who runs marathons in his spare time, said the line was long.", "Mo Kalen", None),
    # occupation right before the name
    ("Trade unionist [P:Ref Mash] said the furnace would close.", "Ref Mash", "Trade unionist"),
    ("“No,” shopkeeper [P:Ines Vidal] said.", "Ines Vidal", "shopkeeper"),
    # predicates
    (
        "[P:Tilda Brand] became [K:Norway@NO]'s deputy minister for mining in May. "
        "“We wait,” [P:Brand=Tilda Brand] said.",
        "Tilda Brand",
        "deputy minister for mining",
    ),
    ("[P:Odd Grim] is the mayor. “We wait,” [P:Grim=Odd Grim] said.", "Odd Grim", "mayor"),
    # descriptions
    (
        "The energy minister said the cap would stay.\n\n“It is ours,” said [P:Orhan Demir].",
        "Orhan Demir",
        "energy minister",
    ),
    (
        "It was [P:Surya Atma] who had ruled it out. The coordinating minister said the plate was full.",
        "Surya Atma",
        "coordinating minister",
    ),
    (
        "[P:Vera Sand] flew home on Monday. The veteran diplomat said the talks had failed.",
        "Vera Sand",
        "veteran diplomat",
    ),
    ("[P:Pete Szym] owes his bank money. The 58-year-old said he would sell.", "Pete Szym", None),
    # counterparts
    (
        "Trade minister [P:Helga Orth] and her [K:Finnish@FI] counterpart, [P:Aino Kett], met. "
        "[P:Kett=Aino Kett] said it would last.",
        "Aino Kett",
        "Trade minister",
    ),
    # another's title is not his
    (
        "It was signed by the commerce secretary, [P:Clay Haver], and [K:Japan@JP]'s envoy, [P:Kae Mori]. "
        "[P:Haver=Clay Haver] said it was good.",
        "Clay Haver",
        "commerce secretary",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "role"), ROLES, ids=[t[:34] for t, _, _ in ROLES])
def test_the_role_is_told_beside_the_name(text: str, speaker: str, role: str | None) -> None:
    """What somebody does, became, or is called in the sentence beside is his role, wherever he speaks."""
    last = speech(text)[-1]
    assert (last.speaker, last.speaker_role) == (speaker, role)


@pytest.mark.parametrize(
    ("text", "speaker", "named"),
    [
        (
            "Two people familiar with the talks said they failed. The cap was the price, the people said.",
            "people familiar with the talks",
            False,
        ),
        (
            "A person close to the board said it would sell. The price was low, the person said.",
            "person close to the board",
            False,
        ),
        # a description of somebody new is not the one just named
        (
            "[P:Vera Sand] flew home. The [K:Chilean@CL] ambassador said the talks had failed.",
            "Chilean ambassador",
            False,
        ),
        ("[P:Vera Sand], a trader, flew home. The minister said the talks had failed.", "minister", False),
        ("[P:Vera Sand] met [P:Odd Grim]. The minister said the talks had failed.", "minister", False),
    ],
)
def test_whom_a_description_means(text: str, speaker: str, named: bool) -> None:
    """Unnamed people keep the phrase that brought them in; a description of another links to nobody."""
    last = speech(text)[-1]
    assert (last.speaker, last.speaker_named) == (speaker, named)


@pytest.mark.parametrize("opening", ["The trade minister", "Its trade minister", "[K:Chile@CL]'s trade minister"])
def test_an_office_in_the_lead_is_held_by_whoever_is_named_next(opening: str) -> None:
    """ "Its trade minister said …. “…,” said Jo Falk": one speaker, one role, one day; a person with a role of his own
    is another."""
    text = opening + " said on Monday that the port would stay shut.\n\n“It stays shut,” said [P:Jo Falk]{}."
    same, other = speech(text.format("")), speech(text.format(", a trader at [O:Harrow Metals]"))
    assert [(s.speaker, s.speaker_role) for s in same] == [("Jo Falk", "trade minister")] * 2
    assert same[0].said_on == same[1].said_on is not None
    assert other[0].speaker != other[1].speaker


@pytest.mark.parametrize(
    ("first", "then", "who"),
    [
        ("trade commissioner [P:Jo Falk]", "the trade chief", "Jo Falk"),
        ("finance minister [P:Jo Falk]", "the finance chief", "Jo Falk"),
        ("transport minister [P:Jo Falk]", "the trade chief", "trade chief"),
        ("Tarn chairman [P:Jo Falk]", "the executive", "Jo Falk"),
    ],
)
def test_what_the_press_calls_an_office(first: str, then: str, who: str) -> None:
    """ "The trade chief" is whoever was heard with an office for trade; "the executive", a chairman too."""
    assert speech(f"It is late, {first} said. “We wait,” {then} added.")[1].speaker == who

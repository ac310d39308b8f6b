"""Who an office, a nation's minister or a body's noun stands for, where the name comes before, behind or beside it."""

from __future__ import annotations

import pytest

from tests.extract.attribution.speech_marking import speech


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The information minister of [K:Togo@TG] said that nine permits were void.\n\n"
         "[P:Koffi Adzo] said in a speech that the list was final.", "Koffi Adzo"),
        ("[K:Peru@PE]'s mines minister has warned [P:Lou Ames] that the bill was bad.\n\n"
         "[P:Lucia Paredes] told the Gazette that it would harm explorers.", "Lucia Paredes"),
        ("The governor of the Copperbelt said that two smelters had shut.\n\n"
         "“We could not wait,” [P:Mwila Phiri] told reporters.", "Mwila Phiri"),
        ("[P:Rory Tamm] has slept badly since May.\n\nThe chief executive of [O:Borealis Metals] said his buyers "
         "were lost.\n\n“We need it,” [P:Rory Tamm] said.", "Rory Tamm"),
        ("The leader of a coalition of smelters says the deal is void.\n\n[P:Pavel Drozd], who leads the union, was "
         "in Oslo.", "Pavel Drozd"),
    ],
)  # fmt: skip
def test_an_office_in_the_lead_is_whoever_is_named_without_one(text: str, name: str) -> None:
    """A name that opens its sentence, speaks and has no office is the one the lead called by the office."""
    assert speech(text)[0].speaker == name


@pytest.mark.parametrize(
    "text",
    [
        "The leader of the bloc says the deal is void.\n\nThe president of [K:Peru@PE], [P:Dina Solano], rejected it.",
        "[K:Malawi@MW]'s trade minister said the ban stood.\n\nAnalyst [P:Tim Moss] told us that prices would rise.",
        "The chief executive of [O:Harrow] said output fell.\n\nThe mine was bought from [P:Len Stokes], a founder.",
        "[P:Ana Roy] met [P:Len Stokes].\n\nThe head of the port said ships were late.\n\n“Yes,” [P:Ana Roy] said.",
    ],
)
def test_an_office_is_nobody_who_has_another_or_is_not_alone(text: str) -> None:
    """Names behind a title, in an apposition, or beside another name leave the office unnamed."""
    first = speech(text)[0]
    assert not first.speaker_named


def test_a_nations_minister_is_its_own() -> None:
    """ "The Japanese minister": the one of that country, though another minister was heard."""
    text = (
        "[K:Kazakh=Kazakhstan@KZ] Minister of Industry [P:Daniyar Omarov] said talks went well. "
        "Japanese Minister of Trade [P:Ken Ito@JP] agreed. The Japanese minister said he was glad."
    )
    assert speech(text)[-1].speaker == "Ken Ito"
    heard = "The Union Minister, [P:Rajan Pillai], met the Secretary of Mining, Ms. [P:Lola Diaz]. "
    assert speech(f"{heard}Mr. [P:Rajan Pillai] said it was good. The Secretary said it would last.")[-1].speaker == (
        "Lola Diaz"
    )


def test_what_follows_a_title_and_its_name_is_no_apposition() -> None:
    """ "Federal Minister X, Name, met Ambassador Y": Name is the minister, Y the ambassador."""
    found = speech(
        "Federal Minister for Railways, [P:Imran Sadiq], met Ambassador [P:Emre Kaya]. The ambassador welcomed the "
        "offer. The minister said it would last."
    )
    assert [f.speaker for f in found] == ["Emre Kaya", "Imran Sadiq"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Plants shut, the makers association [O:APAX] said. Few permits came, the association added.", "APAX"),
        ("[K:Italy@IT]'s VBX steel lobby group said the cap was a risk.", "VBX"),
        ("The ban was revealed by the [L:Lima Gazette]. According to the publication, it would last a year.",
         "Lima Gazette"),
        ("The [O:Harrow Institute], a think tank, said prices fell. The think tank said stocks rose.",
         "Harrow Institute"),
    ],
)  # fmt: skip
def test_a_body_is_known_by_its_noun_or_initials(text: str, speaker: str) -> None:
    """ "The association", "the publication", "VBX steel lobby group": the body, and not the noun."""
    assert speech(text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("[K:Togo@TG]'s new government took nine permits. [K:China@CN] buys the ore, as does [K:China@CN]'s "
         "rival. The government has warned that more will go.", "Togo's government"),
        ("[K:China@CN]'s government cut permits. [K:Peru@PE]'s government protested. The government said it would sue.",
         "Peru's government"),
        ("[O:Harrow Mining] halted its pit. The Canadian miner said rain was to blame.", "Harrow Mining"),
        ("[O:Harrow Mining] halted its pit. The [K:Toronto=Canada@CA]-based company said it would reopen.",
         "Harrow Mining"),
        ("[O:Lima Chamber] said trade fell. The body warned of losses.", "Lima Chamber"),
        ("[P:Ana Ruiz@PE], a mines minister, met [P:Tan Wei@CN], a trade envoy. The Chinese official said talks were "
         "good.", "Tan Wei"),
        ("The mission in Lima said the law was odd. [O:Aktau Metals] has a pit. The company can wait, it said.",
         "Aktau Metals"),
    ],
)  # fmt: skip
def test_a_noun_points_to_the_only_one_it_fits(text: str, speaker: str) -> None:
    """Whose government, a firm by its seat, an official by his nation, "it" by the subject of its own sentence."""
    assert speech(text)[-1].speaker == speaker


def test_a_seat_fits_no_firm_of_elsewhere() -> None:
    """With two firms near, or one of another country, "the Canadian miner" stays unnamed."""
    two = speech("[O:Harrow Mining] and [O:Kestrel Mining] met. The Canadian miner said rain fell.")
    other = speech("[O:Harrow Mining@PE] met. The Canadian miner said rain fell.")
    assert {two[0].speaker, other[0].speaker} == {"Canadian miner"}


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("The Coordinating Minister for Maritime Affairs Rudi Santoso said that the ban stays.", "Rudi Santoso",
         "Coordinating Minister for Maritime Affairs"),
        ("The Minister of Information and Communication Koffi Adzo said that the ban stays. Adzo said no more.",
         "Koffi Adzo", "Minister of Information and Communication"),
        ("Prime Minister [P:Ken Ito] met them. The premier said talks were good.", "Ken Ito", "Prime Minister"),
    ],
)  # fmt: skip
def test_a_name_begins_behind_the_portfolio(text: str, speaker: str, role: str) -> None:
    """The words of an office before a name that no list knows are its title."""
    found = speech(text)[-1]
    assert (found.speaker, found.speaker_role) == (speaker, role)

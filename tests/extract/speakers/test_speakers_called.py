"""Speakers called by what they are: "the miner", "the country's regulator", "Harrow's CEO"; and roles as they stand."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.attribution.speech_marking import speech


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Copper miner [O:Harrow] cut its forecast. Rivals [O:Kestrel] held. The miner said costs rose.", "Harrow"),
        ("[O:Harrow], a copper developer, cut output. [O:Kestrel] held. The developer said costs rose.", "Harrow"),
        ("Shares of [O:Harrow] fell. The miner said it had shipped less.", "Harrow"),
        ("Ore may leave, the country's mining regulator said. [O:Sernamin], the state regulator overseeing it, met.",
         "Sernamin"),
        ("Ore may leave, its mining regulator said. Talks with regulator Orlamin went on.", "Orlamin"),
        ("[O:Harrow] cut output. The Perth, [K:Australia@AU]-headquartered company said costs rose.", "Harrow"),
    ],
)  # fmt: skip
def test_an_institution_is_known_by_what_the_text_calls_it(text: str, speaker: str) -> None:
    """A noun beside the name, before or behind it, stands for the name elsewhere in the article."""
    assert speech(text)[0].speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Shares of [O:Harrow] and [O:Kestrel] fell. The miner said it had shipped less.",
        "Regulator [O:Sernamin] met. The [K:EU@EU] regulator said no more was due.",
    ],
)
def test_a_noun_of_two_or_of_another_country_is_nobodys_name(text: str) -> None:
    """Two firms of the trade, or a foreign body of the same kind, are not taken for each other."""
    assert speech(text)[0].speaker not in ("Harrow", "Kestrel", "Sernamin")


def test_the_office_of_a_house_is_its_only_holder() -> None:
    """ "Harrow's CEO" is the chief executive who was heard, unless another house was named."""
    own = speech("CEO [P:Lars Moen] said output rose. [O:Harrow] shares rose. [O:Harrow]'s CEO also said costs fell.")
    other = speech("CEO [P:Lars Moen] said output rose. [O:Kestrel] met. [O:Harrow]'s CEO also said costs fell.")
    assert (own[1].speaker, own[1].speaker_affiliation) == ("Lars Moen", "Harrow")
    assert other[1].speaker != "Lars Moen"


def test_it_is_the_subject_of_the_clause_that_concedes() -> None:
    """ "While X does this, it has said that": X, whoever was named before."""
    found = speech("Talks went on at [O:Harrow]. While [O:Kestrel] sells ore, it has said it will stop in May.")
    assert found[0].speaker == "Kestrel"
    held = speech("[O:Harrow] said costs rose. If [O:Kestrel] sells ore, it said, prices will fall.")
    assert held[1].speaker == "Harrow"


@pytest.mark.parametrize(
    ("text", "role", "house"),
    [
        ("“No,” said [P:Mira Katlen], the league's secretary general.", "secretary general", None),
        ("[P:Mira Katlen], director general for coal at the Mines Office, said no ban was due.",
         "director general for coal", "Mines Office"),
        ("[K:Lima=Peru@PE]-based analyst [P:Mira Katlen] said the quota was odd.", "analyst", None),
        ("He met alongside Prime Minister [P:Mira Katlen], who spoke. [P:Katlen=Mira Katlen] said it would last.",
         "Prime Minister", None),
        ("[O:Harrow] named [P:Mira Katlen] as chief executive. [P:Katlen=Mira Katlen] said costs fell.",
         "chief executive", None),
        ("[P:Mira Katlen], who took over as chief executive in May, said costs fell.", "chief executive", None),
        ("President of the Council [P:Mira Katlen] said the plan holds.", "President", "Council"),
    ],
)  # fmt: skip
def test_roles_are_read_whole_and_no_farther(text: str, role: str, house: str | None) -> None:
    """Adjectives behind the noun belong to it; a place, a preposition or a verb before it do not."""
    found = speech(text)[-1]
    assert (found.speaker_role, found.speaker_affiliation) == (role, house)


def test_a_source_is_not_called_by_how_it_spoke() -> None:
    """ "Sources who spoke with an outlet": the clause tells the relay, one that says who they are stays."""
    found = speech("The port may close, according to three port sources who spoke with [L:Reuters].")[0]
    assert (found.speaker, found.relayed_by) == ("port sources", ("Reuters",))
    assert speech("It may close, said two people who were in the room.")[0].speaker == "people who were in the room"


def test_the_house_whose_data_are_cited_relays_nothing() -> None:
    """Only outlets relay: a survey's data behind somebody's claim are no outlet's report."""
    found = speech("The minister stressed [K:Peru@PE]'s weight in copper, according to data from the [O:Ore Survey].")
    assert found[0].relayed_by == ()


def test_words_of_a_question_are_not_the_answers() -> None:
    """Marks round what somebody was asked about leave the reply indirect, and make no claim before the cue."""
    (found,) = speech("Asked about the “war on ore,” spokesman [P:Li Wen] said the position was known.")
    assert (found.mode, found.rule) == ("indirect", "subject-cue")


def test_what_a_state_says_in_somebodys_mouth_is_one_statement() -> None:
    """ "Peru says it will sign, an envoy told reporters": the envoy's."""
    (found,) = speech("[K:Peru@PE] says it will sign the pact, a trade envoy told reporters.")
    assert found.speaker == "trade envoy"


def test_results_posted_are_no_speech() -> None:
    """ "As it posted record results" reports an event."""
    assert speech("[O:Harrow] raised its aim, as it posted record quarterly results.") == ()


def test_whose_remark_a_relative_clause_is() -> None:
    """ ", which managers said was due to rain": theirs who stand before the verb."""
    found = speech("Prices rose by a tenth, which managers said reflected a late harvest of brine.")
    assert [s.speaker for s in found] == ["managers"]


def test_the_day_of_the_briefing_told_before() -> None:
    """What he said there has the day on which he "addressed concerns" at it."""
    found = speech(
        "On March 5, spokesman [P:Li Wen] addressed concerns on ore at a briefing. He stressed that it flows."
    )
    assert found[0].said_on == date(2026, 3, 5)


def test_a_dateline_with_its_dash_stuck_to_the_text() -> None:
    """ "(Newswire) -Smelters" is a dateline all the same."""
    found = speech("LIMA/LONDON (Newswire) -Smelters in the south wait for ore, four dealers said.")
    assert found[0].text.startswith("Smelters")

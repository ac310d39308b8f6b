"""What wires and press releases do: datelines, initials of offices, lists of ministers, days told late."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.speech_marking import speech


@pytest.mark.parametrize(
    "dateline",
    ["Lima, Peru [PE], July 2 (ANI):", "(MINEWIRE) ", "Buenos Aires, July 3 --", "LIMA/LONDON (Newswire) -"],
)
def test_datelines_stand_outside_of_the_statement(dateline: str) -> None:
    """A place with a day, or an agency in brackets, is none of what was said."""
    (found,) = speech(f"{dateline}The ministry of [K:Peru@PE] said that ore was short." if dateline.endswith(" -")
                      else f"{dateline.strip()} The ministry of [K:Peru@PE] said that ore was short.")  # fmt: skip
    assert found.text.startswith("The ministry")


def test_a_day_in_a_sentence_is_no_dateline() -> None:
    """ "On Monday, March 2 -" opens a sentence."""
    (found,) = speech("On Monday, March 2 – a holiday – the minister said that ore was short.")
    assert found.text.startswith("On Monday")


def test_the_pm_is_the_prime_minister() -> None:
    """In capitals the initials are an office; in small letters a time."""
    first, second = speech(
        "Prime Minister [P:Ana Duarte] left. The PM said the visit was the first. She said it went on."
    )
    assert (first.speaker, second.speaker) == ("Ana Duarte", "Ana Duarte")
    assert speech("At 5 pm the minister said the visit was over.")[0].speaker == "minister"


def test_ministers_of_a_list_of_states_are_people() -> None:
    """ "The foreign ministers of A, B and C": they speak, and not the last two states."""
    found = speech(
        "The foreign ministers of [K:India@IN], [K:Japan@JP] and [K:Norway@NO] said they were “deeply worried”."
    )
    assert found[0].speaker == "foreign ministers of India, Japan and Norway"
    assert speech("[K:Japan@JP] and [K:Norway@NO] said they were “deeply worried”.")[0].speaker == "Japan and Norway"


def test_they_are_whom_the_sentence_before_is_about() -> None:
    """Several who did something take the "they" behind it from whoever was heard earlier."""
    found = speech("Sources told [L:Reuters] that talks went on.\n\nTrade groups in Peru raised the alarm. They "
                   "warn that plants may stop.")  # fmt: skip
    assert found[-1].speaker == "trade groups in Peru"
    own = speech("Two traders said that talks went on. They warn that plants may stop.")
    assert own[-1].speaker == "traders"


def test_what_is_called_the_first_time_is_presupposed() -> None:
    """ "It marks the first time the lobby has warned …" reports no further statement."""
    assert speech("It marks the first time the lobby has formally warned that plants may halt.") == ()


def test_hopes_told_by_a_participle_are_no_statement_of_their_own() -> None:
    """ "He said, adding that he hopes …": one statement."""
    assert len(speech("“It is hard,” [P:Lars Moen] said, adding that he hopes talks will “bear fruit” this year.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "[K:Peru@PE] congratulates [K:Norway@NO] on taking the chair.",
        "As founding chair, [K:Peru@PE] looks forward to working with [K:Norway@NO] on the pact.",
        "The statement cited a series of grievances including the end of the pact in May.",
        "The country's rulers have promised a fairer share of mine income.",
        "[O:Harrow Minerals] sees the glut deepening through 2027.",
        "The authorities raised the prospect of “serious risks” for the firm.",
        "[O:Harrow Minerals] announced on Tuesday that it has signed a five-year contract.",
    ],
)
def test_positions_in_other_words(text: str) -> None:
    """Verbs and phrases by which statements of states and firms take a position."""
    assert len(speech(text)) == 1


@pytest.mark.parametrize(
    "text", ["He was cited for speeding.", "[O:Ministry of Mines] announced that it has cut quotas."]
)
def test_what_only_looks_like_them(text: str) -> None:
    """A fine, and the act of a state."""
    assert speech(text) == ()


def test_the_company_owned_by_a_fund_is_the_company() -> None:
    """A participle behind the noun is none of its name."""
    assert speech("[O:Harrow] lost. “We will sue,” said the company owned by the state fund.")[0].speaker == "Harrow"


def test_the_only_day_of_a_speaker_is_that_of_his_earlier_words() -> None:
    """The lead often quotes before the day is told; other times and other places keep theirs."""
    found = speech("Minister [P:Ana Duarte] said ore was short. [P:Duarte=Ana Duarte] has said that it was late.\n\n"
                   "“We wait,” [P:Duarte=Ana Duarte] told reporters on Tuesday.")  # fmt: skip
    assert [s.said_on for s in found] == [date(2026, 3, 10), None, date(2026, 3, 10)]
    two = speech("Minister [P:Ana Duarte] said ore was short.\n\n“We wait,” [P:Duarte=Ana Duarte] said on Tuesday. It "
                 "ends, [P:Duarte=Ana Duarte] said on Wednesday.")  # fmt: skip
    assert two[0].said_on is None


def test_a_statement_has_the_day_of_what_it_announced() -> None:
    """ "On Thursday announced …, according to a statement": that Thursday."""
    found = speech("The state on Wednesday announced plans to buy the mine, according to a statement read on air.")
    assert found[0].said_on == date(2026, 3, 11)


def test_a_popular_name_is_the_office_holders() -> None:
    """ "Orlo, as the president is popularly known": the president."""
    found = speech("President [P:Joko Orlowan] came. Orlo, as the president is popularly known, said more was due.")
    assert found[0].speaker == "Joko Orlowan"

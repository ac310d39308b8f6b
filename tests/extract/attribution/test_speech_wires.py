"""What wires and press releases do: datelines, initials of offices, lists of ministers, days told late."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.attribution.speech_marking import speech


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
    assert len(speech("“It is hard,” [P:Lars Moen] said, adding that the quay may yet “pay its way” by May.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "[K:Peru@PE] congratulates [K:Norway@NO] on taking the chair.",
        "As founding chair, [K:Peru@PE] looks forward to working with [K:Norway@NO] on the pact.",
        "The statement cited old quarrels, among them the end of the pact in May.",
        "The country's rulers have promised a fairer share of mine income.",
        "[O:Harrow Minerals] sees the glut deepening through 2027.",
        "The auditors raised the prospect of “grave holes” in the books.",
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
    """ "Orlo, as the president is known at home": the president."""
    found = speech("President [P:Joko Orlowan] came. Orlo, as the president is known at home, said more was due.")
    assert found[0].speaker == "Joko Orlowan"


def test_remarks_made_elsewhere_leave_a_house_its_own() -> None:
    """ "Lund made the remarks, saying that …": a statement of hers, and the ministry's before stays the ministry's."""
    first, second = speech(
        "The industry ministry said on Monday it will make plans.\n\nVice Minister [P:Jang Orla] made the remarks at a "
        "meeting with firms, saying that the curbs would hurt its smelters."
    )
    assert (first.speaker, second.speaker) == ("industry ministry", "Jang Orla")


def test_an_outlet_in_the_present_tense_relays() -> None:
    """ "…, reports Reuters": a relay, as "reported" is."""
    (found,) = speech("[P:Jang Orla] told the meeting that there is a “deep concern” about ore, reports [L:Reuters].")
    assert (found.speaker, found.relayed_by) == ("Jang Orla", ("Reuters",))


def test_paragraphs_of_an_open_quotation_go_to_its_end() -> None:
    """A quotation re-opened by paragraph belongs to the attribution that closes it."""
    first, second = speech(
        'Mines Minister [P:Ane Lund] said the move followed reports.\n\n"The trade raised its output.\n\n"There '
        'was a lot of false paper.\n\n"The ban will last as long as it must," [P:Lund=Ane Lund] said.'
    )
    assert first.text.endswith("reports.")
    assert second.text.startswith('"The trade')


@pytest.mark.parametrize(
    "text",
    [
        "[P:Ane Lund] also said reports indicate that sheds full of ore stand locked.",
        "[P:Ane Lund] pointed out that it is key that both countries maintain a close link in ore.",
    ],
)
def test_what_stands_within_a_claim_is_no_second_statement(text: str) -> None:
    """Reports that she speaks of, and what countries are to keep up, are part of what she said."""
    assert [s.speaker for s in speech(text)] == ["Ane Lund"]


def test_papers_are_those_of_the_house_that_issued_them() -> None:
    """ "A mines ministry note" is the ministry's; "the statement" of who said so in one; a notice nobody's."""
    cited = speech(
        "Ore is banned, said [L:Reuters], citing a mines ministry announcement. “We wait,” the ministry said."
    )
    assert [s.speaker for s in cited] == ["mines ministry", "mines ministry"]
    issued = speech("Ore is banned, [O:Sernamin] said in a statement, after the port office alleged leaks. “We wait,” "
                    "the statement said.")  # fmt: skip
    assert issued[-1].speaker == "Sernamin"
    notice = speech("[O:Harrow] says it will ship ore. A note was read. The notice said that the order spares ore.")
    assert notice[-1].speaker == "notice"


def test_somebody_only_spoken_of_in_the_sentence_is_not_the_pronoun() -> None:
    """ "Asked about Peru becoming a major supplier, she said": no supplier speaks."""
    found = speech("[P:Orla Katte] met the press. Asked about [K:Peru@PE] becoming a major supplier to Oslo, she said: "
                   "“It is a dream of some people.”")  # fmt: skip
    assert found[-1].speaker == "Orla Katte"


def test_estimates_that_something_is_according_to_are_a_noun() -> None:
    """ "According to government estimates, but lacks …": no second statement of the government's."""
    found = speech("The state has much ore, according to government estimates, but lacks the plants to use it.")
    assert [s.cue for s in found] == ["according to"]
    assert [s.cue for s in speech("The ministry estimates that it has much ore.")] == ["estimates"]


def test_two_who_speak_together_share_the_day_of_what_each_says_later() -> None:
    """Both stood there: the day of "A and B said on Wednesday" holds for what A goes on to say."""
    both, one = speech(
        "Treasury Secretary [P:Ane Lund] and U.S. Trade Representative [P:Orla Katte], speaking on Wednesday, said the "
        "cap was wild. [P:Lund=Ane Lund] said it would not hold."
    )
    assert both.speaker == "Ane Lund and Orla Katte"
    assert both.said_on is not None
    assert (one.speaker, one.said_on) == ("Ane Lund", both.said_on)


def test_a_long_claim_with_a_plain_past_is_somebodys() -> None:
    """A claim whose verb no list knows is one as well, where it has its subject and its object."""
    (found,) = speech(
        "The port shunned a ship that held copper, zinc and tin, metals crucial for the trade, the ministry announced "
        "Sunday, marking a further low of the trade in ores with the neighbour."
    )
    assert found.speaker == "ministry"

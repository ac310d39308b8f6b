"""Claims without "that", two verbs with one object, sources that witness a statement, quotations beside speakers."""

from __future__ import annotations

import pytest

from tests.extract.attribution.speech_marking import speech


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("[P:Lea Horn] warned prices would rise.", "Lea Horn"),
        ("[O:APAX], the coast's builders association, warned long strikes are near.", "APAX"),
        ("Asked for comment, the [O:Transport Authority] denied the charge.", "Transport Authority"),
        ("The envoy, [P:Emre Kaya], welcomed and appreciated the offer.", "Emre Kaya"),
        ("Minister [P:Ana Ruiz] countered by saying, “There is no plan.”", "Ana Ruiz"),
        ("The plan comes as port managers describe the queue as an “unholy mess”.", "port managers"),
        ("[P:Lou Ames] directly pointed to the strike as a reason for the delay.", "Lou Ames"),
        ("[P:Lou Ames] also noted [K:Peru@PE]'s recovery of mud from the seabed.", "Lou Ames"),
        ("[P:Ana Ruiz] announced the day prior that a visit was due.", "Ana Ruiz"),
        ("A US think tank has warned that prices would fall.", "US think tank"),
        ("[P:Lou Ames] spoke with [P:Rory Tamm], chief executive of [O:Borealis], who stated his buyers were lost.",
         "Rory Tamm"),
    ],
)  # fmt: skip
def test_a_claim_is_found_whatever_brings_it(text: str, speaker: str) -> None:
    """A bare clause, a second verb, "by saying" or "as they describe" brings a claim of the subject, and one only."""
    (found,) = speech(text)
    assert found.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "[P:Gerd Lutz] works at [O:Rhodan Group], a US think tank.",
        "The firm grew by adding copper, tin and zinc.",
        "The goods were sold as products described as “natural”.",
        "[P:Lou Ames] pointed to the tower.",
    ],
)
def test_what_is_no_claim_stays_none(text: str) -> None:
    """A noun that looks like a verb, a deed and a gesture say nothing."""
    assert speech(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "[P:Ana Ruiz] also stressed that supply should be stable, according to sources.",
        "“We listened,” [P:Ana Ruiz] told delegates, according to two people who were there.",
        "[P:Ana Ruiz] said it was time, as reported by journalist [P:Jack Hein].",
    ],
)
def test_who_heard_a_statement_does_not_make_it(text: str) -> None:
    """ "X stressed that …, according to sources": X's statement, where the sources only tell of it."""
    (found,) = speech(text)
    assert found.speaker == "Ana Ruiz"


def test_what_sources_tell_of_a_deed_is_theirs() -> None:
    """Where nobody else speaks, the sources do."""
    (found,) = speech("The ban would hurt smelters, according to traders.")
    assert found.speaker == "traders"


def test_a_quotation_with_its_stop_is_no_part_of_who_speaks() -> None:
    """ "… “if it is sold,” a person familiar with it said": the person, not the miners who asked."""
    (found,) = speech(
        "Some miners asked for proof that permits would hold “if it is sold,” a person familiar with the plan said."
    )
    assert (found.speaker or "").startswith("person")


@pytest.mark.parametrize(
    "text",
    [
        "The plan, which needs the backing of member states and the house, is late.",
        "Brussels dropped it in a climbdown that leaves member states squabbling.",
        "The [O:Federal Court] dismissed a lawsuit by shareholders.",
        "They adopted a pact under which members promise to share stocks.",
        "The port gave her a courtesy it had denied them since 2023.",
    ],
)
def test_what_looks_like_speech_and_is_none(text: str) -> None:
    """Member states are no members who state; a court's decision and a pact's terms are no statements."""
    assert speech(text) == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Member states warn that it costs too much.", "member states"),
        ("The opposition called the plan too small.", "opposition"),
        ("Critics call it charity.", "critics"),
        ("The union warned in a letter to members that nine plants could go idle.", "union"),
        ("The port is shut, the official who runs the effort told a conference here.",
         "official who runs the effort"),
        ("The Senate leader rejected the bill as weak.", "Senate leader"),
    ],
)  # fmt: skip
def test_whose_claim_a_plain_sentence_is(text: str, speaker: str) -> None:
    """ "Too small", a letter's addressee, a clause of one's own before the verb: one claim, of its subject."""
    (found,) = speech(text)
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("[P:Ana Ruiz] “expressed her optimism that the pact would hold”.", "Ana Ruiz", "expressed"),
        ("The ministers “reaffirmed their commitment to open trade” and left.", "ministers", "reaffirmed"),
        ("But [P:Tim Falk] took the stand, insisting the harbour “was never for sale”.", "Tim Falk", "insisting"),
        ("Yet the ministry kept the ban, arguing that stocks were low.", "ministry", "arguing"),
    ],
)
def test_a_verb_within_the_quotation_and_a_conjunction_before_it(text: str, speaker: str, cue: str) -> None:
    """The quotation may open with the verb, or with the predicate of the claim; "but" hides no subject."""
    (found,) = speech(text)
    assert (found.speaker, found.cue) == (speaker, cue)


def test_who_passed_on_the_remarks_claims_nothing() -> None:
    """ "Finch made the comments at a briefing, according to Newsline": of the statement before."""
    found = speech("[P:Ada Finch] said growth was fine. [P:Ada Finch] made the comments at a briefing, according to "
                   "[L:Newsline].")  # fmt: skip
    assert [f.speaker for f in found] == ["Ada Finch"]


def test_a_dash_before_the_next_clause_is_not_of_the_span() -> None:
    """ "… – but denied a report": the first statement ends before the dash."""
    first, _ = speech("[O:Kestrel] has confirmed it is in talks to sell ore – but denied a report of a deal.")
    assert first.text.endswith("sell ore")

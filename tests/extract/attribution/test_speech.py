"""Speech statements: found, bounded, attributed; and what is no speech left alone."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.attribution import PASSES, find_speech
from extract.attribution.occasions.venue import find_venue
from extract.model import Article, Statement
from extract.segmentation.sentences import cut
from tests.extract.attribution.speech_cases import (
    APPOSITION,
    CUE_AFTER,
    CUE_BEFORE,
    INSIDE,
    NOT_SPEECH,
    RELAYED,
    SEVERAL,
    SOURCED,
    STYLES,
    TURNS,
    Case,
)
from tests.extract.attribution.speech_marking import speech, unmark


def told(statements: tuple[Statement, ...]) -> list[tuple[str, str | None, str | None, str]]:
    return [((s.speaker or "").casefold(), s.mode, s.cue, s.text) for s in statements]


def check(case: Case) -> None:
    text, wanted = case
    plain = unmark(text)[0]
    expected = [
        ((speaker or "").casefold(), mode, cue and unmark(cue)[0], plain if span == "*" else unmark(span)[0])
        for speaker, mode, cue, span in wanted
    ]
    assert told(speech(text)) == expected


@pytest.mark.parametrize("case", CUE_BEFORE, ids=lambda c: c[0][:60])
def test_cue_before_the_claim(case: Case) -> None:
    """ "Li said that …", with adverbs, places and times anywhere between."""
    check(case)


@pytest.mark.parametrize("case", CUE_AFTER, ids=lambda c: c[0][:60])
def test_cue_behind_the_claim(case: Case) -> None:
    """ "…, Li said" and "…, said Li", in every style of quotation marks."""
    check(case)


@pytest.mark.parametrize("case", INSIDE, ids=lambda c: c[0][:60])
def test_quotations_round_their_cue(case: Case) -> None:
    """An interrupted, continued or re-opened quotation is one statement; marks round a term are no own words."""
    check(case)


@pytest.mark.parametrize("case", APPOSITION, ids=lambda c: c[0][:60])
def test_what_stands_between_speaker_and_cue(case: Case) -> None:
    """Appositions, clauses and titles do not hide the speaker."""
    check(case)


@pytest.mark.parametrize("case", RELAYED, ids=lambda c: c[0][:60])
def test_outlets_relay_or_speak(case: Case) -> None:
    """The source speaks, the outlet relays; it speaks itself only where no other source is named."""
    check(case)


@pytest.mark.parametrize("case", SEVERAL, ids=lambda c: c[0][:60])
def test_several_in_a_sentence(case: Case) -> None:
    """A conjunction parts two statements; what is believed within a claim is part of it."""
    check(case)


@pytest.mark.parametrize("case", SOURCED, ids=lambda c: c[0][:60])
def test_sources_without_a_finite_verb(case: Case) -> None:
    """ "According to", participles, nouns, passives, headings, credits."""
    check(case)


@pytest.mark.parametrize("case", TURNS, ids=lambda c: c[0][:60])
def test_turns_of_phrase(case: Case) -> None:
    """What newspapers do between a speaker and a claim."""
    check(case)


@pytest.mark.parametrize("case", STYLES, ids=lambda c: c[0][:60])
def test_house_styles(case: Case) -> None:
    """Nested marks, inverted openings, documents that speak."""
    check(case)


@pytest.mark.parametrize("case", NOT_SPEECH, ids=lambda c: c[0][:60])
def test_what_is_no_speech(case: Case) -> None:
    """Silence, plans, conditions, and nouns that look like cues attribute nothing."""
    check(case)


def test_every_rule_has_a_case() -> None:
    """Each rule that a statement can name is exercised by the tables."""
    tables = (CUE_BEFORE, CUE_AFTER, INSIDE, APPOSITION, RELAYED, SEVERAL, SOURCED, TURNS)
    rules = {s.rule for table in tables for text, _ in table for s in speech(text)}
    assert rules >= {
        "subject-cue", "insertion", "claim-subject-cue", "inversion", "parenthetical", "shared-subject",
        "according-to", "citing-relayed", "quoted-as-saying", "participle", "with-participle", "passive",
        "claim-noun", "credit", "colon", "heading-colon-speaker", "heading-speaker-colon",
    }  # fmt: skip


def test_relays_are_named() -> None:
    """Whoever the article has it from is in ``relayed_by``, and its own publisher is not."""
    assert speech("[L:Reuters] reported that an official said the list would grow.")[0].relayed_by == ("Reuters",)
    assert speech("The list will grow, [P:Mei Tan] said, [L:Bloomberg] reported.")[0].relayed_by == ("Bloomberg",)
    assert speech("[P:Mei Tan] told [L:The Harbour Post] that the list would grow.")[0].relayed_by == ()
    later = speech("The list will grow, [L:Reuters] reported, citing an official. Buyers know it, the official said.")
    assert [s.relayed_by for s in later] == [("Reuters",), ("Reuters",)]


def test_roles_come_from_either_side_of_the_name() -> None:
    """Role, affiliation and country are read from title or apposition, and carry over to a later surname."""
    first, second = speech(
        "Chilean Mining Minister [P:Ana Duarte] said the pact was ready. It covers six metals, [P:Duarte=Ana Duarte] "
        "added."
    )
    assert (first.speaker_role, first.speaker_country) == ("Mining Minister", "CL")
    assert (second.speaker, second.speaker_role, second.speaker_country) == ("Ana Duarte", "Mining Minister", "CL")
    (analyst,) = speech(
        "“Prices will ease,” said [P:Mei Tan], a senior research fellow at the [O:Kestrel Institute@SG]."
    )
    assert (analyst.speaker_role, analyst.speaker_affiliation) == ("senior research fellow", "Kestrel Institute")
    assert analyst.speaker_country == "SG"
    (spokesman,) = speech("[K:China@CN]'s [O:Ministry of Commerce] spokesman [P:Wu Lan] said the list would grow.")
    assert (spokesman.speaker_role, spokesman.speaker_country) == ("spokesman", "CN")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("[P:Mei Tan], an analyst, said prices would ease. “Stocks are full,” she added.", ["Mei Tan", "Mei Tan"]),
        ("[P:Mei Tan], an analyst, said prices would ease. “Stocks are full,” the analyst added.", ["Mei Tan", "Mei "
        "Tan"]),
        ("[P:Mei Tan], a professor, said prices would ease. “Stocks are full,” the expert added.", ["Mei Tan", "Mei "
        "Tan"]),
        ("A senior Chinese official said prices would ease. “Stocks are full,” the official said.",
         ["senior Chinese official", "senior Chinese official"]),
        ("A senior official said prices would ease. “Stocks are full,” they added.", ["senior official", "senior "
        "official"]),
        ("[L:Reuters] reported that talks had failed. The list was ready, the report said.", ["Reuters", "Reuters"]),
        ("[O:Harrow Metals] said output fell. It said demand was weak.", ["Harrow Metals", "Harrow Metals"]),
        ("[O:Harrow Metals] cut output in May. The company said demand was weak.", ["Harrow Metals"]),
        ("Its mining minister said on Monday that no ban was planned. Minister [P:Ana Duarte] told reporters the door "
        "was open.",
         ["Ana Duarte", "Ana Duarte"]),
        ("A Chinese foreign ministry spokesperson said the list would not grow.\n\n[P:Wu Lan], spokesperson of the "
         "[O:Chinese Foreign Ministry@CN], made the remarks at a press conference on Tuesday.", ["Wu Lan"]),
        ("[K:Seoul=South Korea@KR] said it would join.", ["South Korea"]),
        ("“Stocks are full and nobody needs to worry about the winter,” he said.", [None]),
        ("[P:Jo Falk] met [P:Mei Tan] on Monday. He said the talks went well.", [None]),
    ],
)  # fmt: skip
def test_speakers_are_resolved_or_left_open(text: str, speakers: list[str | None]) -> None:
    """Surname, pronoun, role, "the report", "the company" and capitals point to who was heard; two candidates to
    none."""
    assert [s.speaker for s in speech(text)] == speakers


def test_unnamed_sources_keep_their_phrase() -> None:
    """An unnamed source is its phrase without article, not named, with the country of its adjective."""
    (one,) = speech("A senior Chinese official said the list would grow.")
    assert (one.speaker, one.speaker_named, one.speaker_role, one.speaker_country) == (
        "senior Chinese official", False, "senior official", "CN",
    )  # fmt: skip


def test_day_and_venue_carry_over_within_an_interview() -> None:
    """Day and venue of an interview hold for its later sentences; another occasion has its own."""
    first, second, third = speech(
        "[P:Mei Tan] told [L:The Harbour Post] on Tuesday that prices would ease. Stocks are full, [P:Tan=Mei Tan] "
        "noted.\n\n"
        "In October, [P:Tan=Mei Tan] said stocks were low."
    )
    assert (first.said_on, first.venue) == (date(2026, 3, 10), "told The Harbour Post")
    assert (second.said_on, second.venue) == (date(2026, 3, 10), "told The Harbour Post")
    assert third.said_on is None


def test_a_reports_own_day_is_not_the_day_of_speech() -> None:
    """ "Reuters reported on Wednesday" dates the report; "said on Sunday" within it dates the speech."""
    (tail,) = speech("The club would have a price floor, [P:Mei Tan] said, [L:Reuters] reported on Wednesday.")
    assert tail.said_on is None
    (head,) = speech(
        "In an earlier report on Monday, [L:Reuters] said an official said on Sunday that prices would ease."
    )
    assert head.said_on == date(2026, 3, 8)


def test_a_day_within_the_claim_is_not_the_day_of_speech() -> None:
    """The day of what is told is no day of telling."""
    (one,) = speech("Ministers will meet on Monday (March 9), a senior official said.")
    assert one.said_on is None


@pytest.mark.parametrize(
    ("zone", "venue"),
    [
        ("said at a regular press conference on Monday", "regular press conference"),
        ("told a news conference in Lima", "news conference"),
        ("told reporters after the talks", "told reporters"),
        ("told The Harbour Post on Tuesday", "told The Harbour Post"),
        ("said in a press release", "press release"),
        ("wrote in a Facebook post", "Facebook post"),
        ("posted on X", "X"),
        ("said in an interview with a broadcaster", "interview"),
        ("said in Lima", None),
        ("told him", None),
        ("", None),
    ],
)
def test_venues(zone: str, venue: str | None) -> None:
    """The words around a cue tell where it was said, or nothing."""
    assert find_venue(zone) == venue


def test_the_nation_stands_for_the_person() -> None:
    """ "The Finn said": whoever of that nation was heard last."""
    first, second = speech("[P:Hanna Virta@FI], a lawmaker, said prices would ease. The Finn said stocks were full.")
    assert (first.speaker, second.speaker) == ("Hanna Virta", "Hanna Virta")


def test_transcripts_give_direct_answers() -> None:
    """Answers of a question-and-answer transcript are direct statements of whoever is named."""
    text = (
        "[P:Wu Lan]'s Regular Press Conference\n\n[L:Bloomberg]: Will the list grow?\n\n[P:Wu Lan]: We have made our "
        "position clear. "
        "Nothing has changed.\n\n[L:Reuters]: And the licences?\n\n[P:Wu Lan]: I have nothing to add."
    )
    answers = speech(text)
    assert [(s.speaker, s.mode, s.rule) for s in answers] == [("Wu Lan", "direct", "transcript")] * 2
    assert answers[0].text.endswith("Nothing has changed.")


WORDS = (
    "said says told that according to the a of in Li Reuters China official ministry , . ; : “ ” \" ' ‘ ’ — - ( ) who "
    "and but "
    "Monday she it report claims noting citing as quoted will not 12 % é 中 … ? ! Dr. so"
)
PIECES = st.lists(st.sampled_from([*re.split(" ", WORDS), "\n", "\n\n"]), max_size=60)


@settings(max_examples=300, deadline=None)
@given(PIECES)
def test_any_text_is_read_without_raising(pieces: list[str]) -> None:
    """Whatever stands in the text, nothing raises, and every span reproduces its text."""
    text = " ".join(pieces)
    for s in find_speech(cut(Article(text)), ()):
        assert text[s.start : s.end] == s.text
        assert s.rule
        if s.cue_start is not None and s.cue_end is not None:
            assert text[s.cue_start : s.cue_end] == s.cue
        if s.speaker_start is not None and s.speaker_end is not None:
            assert text[s.speaker_start : s.speaker_end] == s.speaker_text


@settings(deadline=None)
@given(st.text(max_size=400))
def test_arbitrary_characters_are_read_without_raising(text: str) -> None:
    """No character is special enough to raise."""
    find_speech(cut(Article(text)), ())


def test_an_unrelated_paragraph_changes_nothing() -> None:
    """Facts of an article do not depend on a paragraph that says nothing, before or behind."""
    text = (
        "[P:Mei Tan], an analyst at [O:Kestrel Research], told [L:Nikkei] on Tuesday that prices would "
        "ease.\n\n“Stocks are full,” she said. "
        "“Nobody is buying.”\n\nThe ministry said it would respond."
    )
    alone = [(s.text, s.speaker, s.mode, s.said_on, s.venue, s.rule) for s in speech(text)]
    extra = "The river was low and boats lay on its banks."
    for widened in (f"{text}\n\n{extra}", f"{extra}\n\n{text}"):
        assert [(s.text, s.speaker, s.mode, s.said_on, s.venue, s.rule) for s in speech(widened)] == alone


def test_long_hostile_text_comes_to_an_end() -> None:
    """Long runs of what a pass half reads are read like any text; one that goes catastrophic would not come back."""
    for unit in ("he said, ", "“a ", "of the claim, which ", "said " * 3 + "that ", "Li, a, b, c, said. "):
        text = unit * 8000
        assert all(text[s.start : s.end] == s.text for s in find_speech(cut(Article(text)), ())), unit


def test_passes_are_named_once() -> None:
    """The order of passes is data: a tuple without repeats."""
    assert len(PASSES) == len(set(PASSES))

"""Speech in American newspapers: every complement, noun and place that attributes, and everyday uses that do not."""

from __future__ import annotations

import pytest

from extract.attribution.frames import AFTER_CHARGE, FRAMES, Frame
from extract.tagging.cues import CUES, PHRASAL, Reporting
from extract.tagging.manners import MANNER_VERBS
from tests.extract.attribution.speech_cases import Case
from tests.extract.attribution.speech_marking import check, speech
from tests.extract.attribution.us_news_cases import EVERYDAY, HOLDINGS, PLACES
from tests.extract.attribution.us_news_cases import FRAMES as FRAME_CASES


@pytest.mark.parametrize("case", FRAME_CASES, ids=lambda c: c[0][:60])
def test_complements_other_than_that(case: Case) -> None:
    """A verb attributes in each of its frames: questions, aims, forms in -ing, hearers, "as", charges, objects."""
    check(case)


@pytest.mark.parametrize("case", HOLDINGS, ids=lambda c: c[0][:60])
def test_attitudes_nouns_and_letters(case: Case) -> None:
    """An adjective, a noun with a light verb, a view or a letter attributes as a verb does."""
    check(case)


@pytest.mark.parametrize("case", PLACES, ids=lambda c: c[0][:60])
def test_where_speaker_and_cue_may_stand(case: Case) -> None:
    """Asides, brackets, reduced and relative clauses, polls and firms with a stop in their name hide no speaker."""
    check(case)


@pytest.mark.parametrize("text", EVERYDAY, ids=lambda t: t[:60])
def test_everyday_uses_are_no_speech(text: str) -> None:
    """The same words of games, courts, shops and accounts attribute nothing."""
    assert speech(text) == ()


def test_frames_are_of_known_cues() -> None:
    """A frame of a verb that no cue has would never be read; a charge needs its preposition."""
    lemmas = {cue.lemma for cue in (*CUES.values(), *PHRASAL.values())}
    assert set(FRAMES) <= lemmas
    assert {lemma for lemma, frames in FRAMES.items() if Frame.CHARGE in frames} == set(AFTER_CHARGE)


def test_a_verb_of_many_uses_has_a_frame() -> None:
    """A FRAMED verb without a frame would attribute with "that" alone, as manners of speaking do."""
    framed = {cue.lemma for cue in CUES.values() if cue.reporting is Reporting.FRAMED}
    assert framed - set(FRAMES) - MANNER_VERBS <= {"communicate", "hold"}

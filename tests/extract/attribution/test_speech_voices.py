"""Speech without the plain verb: every construction attributes, and its everyday double does not."""

from __future__ import annotations

import pytest

from tests.extract.attribution.speech_cases import Case
from tests.extract.attribution.speech_marking import check, speech
from tests.extract.attribution.voices_cases import CLAUSES, EVERYDAY, NOUNS, VERBS, VIEWS


@pytest.mark.parametrize("case", VIEWS, ids=lambda c: c[0][:60])
def test_views_counts_and_drafts(case: Case) -> None:
    """A view, a count, "for" somebody and a draft attribute without a verb of saying."""
    check(case)


@pytest.mark.parametrize("case", VERBS, ids=lambda c: c[0][:60])
def test_verbs_that_dismiss_reckon_and_explain(case: Case) -> None:
    """Verbs of many uses attribute in the construction that makes them reports."""
    check(case)


@pytest.mark.parametrize("case", NOUNS, ids=lambda c: c[0][:60])
def test_nouns_and_manners(case: Case) -> None:
    """A noun with its light verb, and an adjective before a colon, hold a claim."""
    check(case)


@pytest.mark.parametrize("case", CLAUSES, ids=lambda c: c[0][:60])
def test_whose_clause_it_is(case: Case) -> None:
    """An apposition with a clause of its own is the statement; asides and members of a count hide no speaker."""
    check(case)


@pytest.mark.parametrize("text", EVERYDAY, ids=lambda t: t[:60])
def test_everyday_doubles_are_no_speech(text: str) -> None:
    """The same words of balls, plates, coins and deals attribute nothing."""
    assert speech(text) == ()

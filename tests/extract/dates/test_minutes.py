"""Read-outs, communiqués and joint statements: the day of the one meeting that they are about."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from extract.dates.minutes import day_of_minutes
from extract.facts import extract
from extract.model import Article
from extract.segmentation.sentences import cut
from flows.shipped import shipped_lexicon

MET = date(2026, 5, 12)
PUBLISHED = datetime(2026, 5, 13, 9, tzinfo=UTC)
LEADS = (
    "Minister Anna Kling met with Peru's mining minister Luis Ramos in Lima on 12 May.",
    "The second Copper Dialogue between Norway and Peru was held in Lima on 12 May.",
    "On Tuesday, Minister Anna Kling held a working meeting with Peru's mining minister Luis Ramos.",
    "The talks on copper took place in Lima on Tuesday.",
)
REST = (
    "Minister Kling stressed that export restrictions on lithium should be lifted.\n\n"
    "The ministers agreed on a partnership for critical minerals.\n\n"
    "Minister Ramos had warned in April that permits would be late."
)


def article(lead: str, title: str | None = None, publisher: str | None = None) -> Article:
    return Article(f"{lead}\n\n{REST}", title=title, publisher=publisher, published=PUBLISHED)


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        (None, "Ministry of Trade"),
        ("Readout: Minister Kling meets Minister Ramos", None),
        ("Joint Statement of the Copper Dialogue", "Fjord Wire"),
        ("Communiqué", None),
    ],
)
def test_a_record_of_one_meeting_has_its_day(lead: str, title: str | None, publisher: str | None) -> None:
    """An official outlet, or how the paper is headed, makes it a record; its lead gives the day."""
    assert day_of_minutes(cut(article(lead, title, publisher))) == MET


@pytest.mark.parametrize(
    ("title", "publisher", "lead"),
    [
        ("Ministers meet in Lima", "Fjord Wire", LEADS[0]),
        ("Analysts doubt joint statement", "Fjord Wire", LEADS[0]),
        ("Readout: Minister Kling meets Minister Ramos", None, "Minister Kling praised the harbour on 12 May."),
        ("Readout: Minister Kling meets Minister Ramos", None, "Minister Kling met with Luis Ramos."),
    ],
)
def test_other_papers_have_no_such_day(title: str, publisher: str | None, lead: str) -> None:
    """A newspaper's report, a lead without a meeting and one without a day give none."""
    assert day_of_minutes(cut(article(lead, title, publisher))) is None


def test_what_was_said_and_done_there_was_so_that_day() -> None:
    """Statements and acts in the simple past have the meeting's day; what had been said before has not."""
    facts = extract(article(LEADS[1], publisher="Ministry of Trade"), shipped_lexicon())
    days = {s.text: s.said_on for s in facts.statements}
    assert days["Minister Kling stressed that export restrictions on lithium should be lifted."] == MET
    assert days["The ministers agreed on a partnership for critical minerals."] == MET
    assert days["Minister Ramos had warned in April that permits would be late."] != MET

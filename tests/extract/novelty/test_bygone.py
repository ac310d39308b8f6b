"""An act, or a remark, that its own text puts long back is told as background."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from extract.model import Statement
from extract.novelty.recalled import bygone

PUBLISHED = datetime(2026, 9, 16, 8, tzinfo=UTC)


def act(text: str, verb: str, said_on: date | None = None) -> Statement:
    return Statement(
        "action", text, 40, 40 + len(text), "China", True, cue=verb, cue_start=40 + text.index(verb), said_on=said_on
    )


@pytest.mark.parametrize(
    ("text", "verb", "last"),
    [
        ("China, which licensed tungsten in February 2025", "licensed", date(2025, 2, 28)),
        ("Indonesia banned exports of raw nickel ore in 2020", "banned", date(2020, 12, 31)),
        ("In 2024 Brazil withdrew a similar bill", "withdrew", date(2024, 12, 31)),
        ("In August 2023, Beijing put gallium under licence", "put", date(2023, 8, 31)),
        ("China began requiring permits for dysprosium in April", "began", date(2026, 4, 30)),
        ("Japan and Chile signed a lithium pact last November", "signed", date(2025, 11, 30)),
        ("It introduced a licensing system in spring 2025", "introduced", date(2025, 5, 31)),
        ("Buenos Aires eliminated its duty on lithium last year", "eliminated", date(2025, 12, 31)),
        ("Tashkent prohibited the export of scrap metal back in 2018", "prohibited", date(2018, 12, 31)),
        ("Three months ago Gabon suspended manganese exports", "suspended", date(2026, 7, 8)),
        ("has required export permits for it since February 2025", "required", date(2025, 2, 28)),
    ],
)
def test_an_act_of_long_ago(text: str, verb: str, last: date) -> None:
    """A time that opens the sentence or belongs to the verb dates the act."""
    assert bygone(act(text, verb), PUBLISHED) == last


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("China suspended the ban imposed in February 2025", "suspended"),
        ("Chile left the pact that it signed in 2024", "left"),
        ("The EU extended the partnership with Namibia, which it launched in 2022,", "extended"),
        ("China banned exports of gallium on Monday", "banned"),
        ("Beijing will require licences in January 2027", "require"),
        ("Canada and Peru signed a copper pact last week", "signed"),
        ("Vietnam suspended the quota until March 2027", "suspended"),
        ("Kenya has halted exports of titanium sands", "halted"),
    ],
)
def test_an_act_that_may_be_news(text: str, verb: str) -> None:
    """Another verb's time, a time to come, a near one and none say nothing against it."""
    assert bygone(act(text, verb), PUBLISHED) is None


def test_the_day_found_in_the_text_decides() -> None:
    """A resolved day goes before all words."""
    assert bygone(act("China added terbium to its list", "added", date(2026, 8, 1)), PUBLISHED) == date(2026, 8, 1)
    assert bygone(act("China added terbium to its list", "added", date(2026, 9, 1)), PUBLISHED) is None


def test_a_remark_may_come_to_light_later() -> None:
    """What was said three months ago may be news; what was said last winter is not."""
    june = "In June, the minister told a newspaper that she saw no reason to sign."
    winter = "In January, the minister told a newspaper that she saw no reason to sign."
    assert bygone(Statement("speech", june, 0, len(june), "Lea Sandoval", True), PUBLISHED) is None
    assert bygone(Statement("speech", winter, 0, len(winter), "Lea Sandoval", True), PUBLISHED) == date(2026, 1, 31)


def test_without_a_publication_day_nothing_is_bygone() -> None:
    """An undated article tells no distance."""
    assert bygone(act("Indonesia banned exports of raw nickel ore in 2020", "banned"), None) is None

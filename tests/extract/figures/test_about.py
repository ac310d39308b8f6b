"""Whose figure it is, for when, and of which mineral: texts with their names marked, read as articles are."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from extract.attribution import find_speech
from extract.figures import find_figures
from extract.model import Article, Figure
from extract.segmentation.sentences import cut
from tests.extract.attribution.speech_marking import DEMONYMS, unmark

PUBLISHED = datetime(2026, 8, 12, 9, 30, tzinfo=UTC)


def figures(marked: str) -> tuple[Figure, ...]:
    """The figures of a marked text, its statements found first."""
    text, mentions = unmark(marked)
    document = cut(Article(text, publisher="The Harbour Post", published=PUBLISHED))
    return find_figures(document, mentions, find_speech(document, mentions, DEMONYMS))


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("[P:Jo Falk] said that 40 mines would close.", ["Jo Falk"]),
        (
            "[O:Harrow Metals], which employs 1,850 people, warned that it would close two mines.",
            [None, "Harrow Metals"],
        ),
        ("“Curbs come in waves,” said [P:Jo Falk], who keeps a list of 900 measures.", [None]),
        ("In a 40-page opinion, [P:Jo Falk] found that 213 people had been wronged.", [None, "Jo Falk"]),
        ("[O:Harrow Metals] shipped 40 tonnes and said that 20 more would follow by May.", [None, "Harrow Metals"]),
        ("Peru shipped 1.2mn t last year, customs data show.", ["customs data"]),
        ("Peru shipped 1.2mn t last year, Chilean customs figures showed.", ["Chilean customs figures"]),
        ("Peru makes barely 3 per cent of it, as per Harrow Metals.", ["Harrow Metals"]),
        ("By [P:Falk=Jo Falk]'s reckoning, the talks will take six weeks.", ["Jo Falk"]),
        ("[P:Jo Falk] said that stocks were low. By his estimate, delay would cost members $210 million.", ["Jo Falk"]),
        ("[P:Jo Falk] said that stocks were low. She lifted her forecast to $1,150/t.", ["Jo Falk"]),
        ("[O:Ore Forum] pegged the value of contracts at risk at $310 million.", ["Ore Forum"]),
        ("Harrow holds an estimated 42 days' worth of ore.", [None]),
        ("Prices rose 3.1%, according to the [O:Labour Office], well above the 2% target.", ["Labour Office", None]),
        ("Output fell 4 percent.", [None]),
    ],
)
def test_the_source_of_a_figure(text: str, sources: list[str | None]) -> None:
    """The speaker of the claim, or whoever counted; what is told of a speaker is not from the speaker."""
    assert [f.source for f in figures(text)] == sources


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Peru cut its quota for the fourth quarter by 10 percent.", ["2026-Q4"]),
        ("Shipments from October through December will be capped at 18,000 tonnes.", ["2026-Q4"]),
        ("Peru bought 1.4 million tons in the first half.", ["2026-H1"]),
        ("Exports were 5 lakh tonnes in FY26, worth ₹780 crore.", ["FY26", "FY26"]),
        ("She cut her 2027 output forecast by 300 tonnes.", ["2027"]),
        ("Sales reached $412 million last year, an increase of 18 per cent.", ["2025", "2025"]),
        ("In 2024 Peru mined 99% of it.", ["2024"]),
        ("Unveiled with fanfare by Peru in 2024, the club held two meetings.", [None]),
        ("Peru, which makes nine tonnes in 10 mills, put it under licence in April 2025.", [None, None]),
        ("Harrow keeps eight months of ore, up from six weeks in 2023.", [None, "2023"]),
        ("The freeze hits 11 smelters that shipped 310,000 tonnes in the first half.", [None, "2026-H1"]),
    ],
)
def test_the_period_of_a_figure(text: str, periods: list[str | None]) -> None:
    """Quarters and halves are of the year of publication; a year of another clause is not the figure's."""
    assert [f.period for f in figures(text)] == periods


@pytest.mark.parametrize(
    ("text", "minerals"),
    [
        ("Two [M:silver] refiners joined, while three [M:antimony] smelters left.", [("silver",), ("antimony",)]),
        ("Peru spared [M:gallium] and [M:graphite] but hit seven kinds of [M:rare earths].", [("rare earths",)]),
        ("It sells 40 tonnes of [M:tungsten] and [M:cobalt] to three states.", [("tungsten", "cobalt"), ()]),
        (
            "It lists [M:gallium], [M:indium] and [M:tin]. A licence is needed.\n\nThe three metals come from Peru.",
            [("gallium", "indium", "tin")],
        ),
        (
            "Peru curbs [M:cobalt]. Its [M:cobalt] is dear. Nobody has [M:cobalt].\n\nPrices are up 80 percent.",
            [("cobalt",)],
        ),
        (
            "Peru curbs [M:cobalt]. Its [M:cobalt] is dear. Nobody has [M:cobalt].\n\nShares in Harrow fell 4 percent.",
            [()],
        ),
        ("The freeze is for 90 days, and Peru cut its [M:cobalt] quota too.", [()]),
    ],
)
def test_the_minerals_of_a_figure(text: str, minerals: list[tuple[str, ...]]) -> None:
    """Its own words first, then its clause; a share of output or a price is of the article's one mineral."""
    assert [f.minerals for f in figures(text)] == minerals

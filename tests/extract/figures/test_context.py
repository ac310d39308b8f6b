"""What a figure is about: mineral, country, period, source, statement; and the promises of the pass as a whole."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.figures import find_figures
from extract.model import Article, Document, Mention, Sentence, Span, Statement


def document(text: str, published: datetime | None = None) -> Document:
    """One sentence a line."""
    sentences, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            sentences.append(Sentence(at, at + len(line), len(sentences)))
        at += len(line) + 1
    spans = tuple(Span(s.start, s.end) for s in sentences)
    return Document(Article(text, published=published), spans, tuple(sentences), ())


def mineral(text: str, name: str) -> Mention:
    return Mention("mineral", name, name, text.index(name), text.index(name) + len(name))


def speech(text: str, part: str, speaker: str | None, kind: str = "speech") -> Statement:
    start = text.index(part)
    return Statement(kind, part, start, start + len(part), speaker, True)  # type: ignore[arg-type]


def test_a_figure_takes_the_minerals_beside_it() -> None:
    """With several figures in a sentence each gets the minerals up to the next figure."""
    text = "It refines 60 percent of gallium and 20 percent of cobalt."
    found = find_figures(document(text), (mineral(text, "gallium"), mineral(text, "cobalt")), ())
    assert [f.minerals for f in found] == [("gallium",), ("cobalt",)]


def test_a_lone_figure_takes_all_minerals_of_its_sentence() -> None:
    """Minerals named before the figure count as well."""
    text = "For lithium and graphite its share is 44 percent."
    found = find_figures(document(text), (mineral(text, "lithium"), mineral(text, "graphite")), ())
    assert found[0].minerals == ("lithium", "graphite")


def test_countries_are_codes_of_the_sentence() -> None:
    """Only the sentence that holds the figure gives countries."""
    text = "Chile mined 200,000 tonnes.\nPeru is next."
    places = tuple(
        Mention("country", n, n, text.index(n), text.index(n) + 5 - (n == "Peru"), country=c)
        for n, c in [("Chile", "CL"), ("Peru", "PE")]
    )
    assert find_figures(document(text), places, ())[0].countries == ("CL",)


def test_the_period_is_a_year_with_a_preposition() -> None:
    """The year of a report is not the year of its figures."""
    text = "Output was 60 percent of the total in 2024, an October 2025 report found."
    assert find_figures(document(text), (), ())[0].period == "2024"
    text = "An October 2025 report gives 60 percent."
    assert find_figures(document(text), (), ())[0].period is None


def test_quarters_and_last_year_are_periods() -> None:
    """A quarter gives its year, and "last year" is resolved from the day of publication."""
    assert find_figures(document("It sold 5 kt in the first quarter of 2025."), (), ())[0].period == "2025"
    at = datetime(2026, 3, 1, tzinfo=UTC)
    assert find_figures(document("It sold 5 kt last year.", at), (), ())[0].period == "2025"


def test_the_source_is_the_speaker_of_the_statement_that_holds_it() -> None:
    """An act that holds a figure is not its source; a speech is, the innermost first."""
    text = "Ruta Dask said the state signed a deal worth $5 million."
    whole, act = (
        speech(text, text, "Ruta Dask"),
        speech(text, "the state signed a deal worth $5 million", "state", "action"),
    )
    (figure,) = find_figures(document(text), (), (act, whole))
    assert (figure.source, figure.statement) == ("Ruta Dask", 1)
    (figure,) = find_figures(document(text), (), (act,))
    assert (figure.source, figure.statement) == (None, 0)


def test_a_number_inside_a_name_is_no_figure() -> None:
    """Mentions of names keep their numbers."""
    text = "Mine 21 Partners hired 40 people."
    name = Mention("organization", "Mine 21 Partners", "Mine 21 Partners", 0, 16)
    assert [f.text for f in find_figures(document(text), (name,), ())] == ["40 people"]


def test_what_is_the_thing_measured() -> None:
    """The phrase after "of", or what is counted."""
    assert (
        find_figures(document("It holds 60 percent of global refining, by far the most."), (), ())[0].what
        == "share of global refining"
    )
    assert find_figures(document("It includes a $2 billion project pipeline."), (), ())[0].what == "project pipeline"
    assert find_figures(document("Cobalt prices rose by about 5 percent."), (), ())[0].what == "Cobalt prices"
    assert find_figures(document("It listed 26 new partnerships in May."), (), ())[0].what == "new partnerships"


def test_a_figure_stays_in_its_sentence() -> None:
    """A unit or a range end in the next sentence belongs to that one."""
    text = "The total was 40.\nPercent signs were missing from 30\n- 50 percent."
    assert all("\n" not in f.text for f in find_figures(document(text), (), ()))


SOUP = (
    "$ US$ € 12 1.5 2026 1,000 816 000 million bn % percent per cent tonnes t kg - – to and between from a third half "
    "dozen twice one two about over ( ) . , / : ' years ago months Mt crore Rs ₹ +44 ½ May ٣ ² 𝟙"
)
PIECES = st.sampled_from([*SOUP.split(" "), "\n", "\u2009", "\u00a0", ""])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), max_size=30))
def test_any_soup_of_numerals_is_survived(pieces: list[tuple[str, str]]) -> None:
    """No text raises, spans reproduce the text, figures do not overlap, values are finite."""
    text = "".join(p + s for p, s in pieces)
    found = find_figures(document(text), (), ())
    assert all(text[f.start : f.end] == f.text and f.text for f in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(abs(f.value) < 1e40 for f in found)
    assert found == find_figures(document(text), (), ())


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    """No text raises."""
    assert all(text[f.start : f.end] == f.text for f in find_figures(document(text), (), ()))


def test_hostile_repetition_comes_to_an_end() -> None:
    """No pattern goes catastrophic on long runs of what it half matches: one that does would not come back."""
    for piece in (
        "1,",
        "1 000 ",
        "12-",
        "a ",
        "one and a ",
        "US$ ",
        "1.",
        "between 1 and ",
        "twenty-",
        "€",
        "1/",
        "in 20",
        "million ",
        "(",
        " of the a",
        "5% to ",
        "5 t and ",
    ):
        text = (piece * 40_000)[:40_000]
        found = find_figures(document(text), (), ())
        assert all(text[f.start : f.end] == f.text for f in found), piece


def test_who_tells_of_a_figure_is_not_what_it_measures() -> None:
    """The subject of a verb of saying speaks; of the figure it says nothing."""
    (price,) = find_figures(document("A buyer in Schwerte said he had been offered tungsten at $79/kg."), (), ())
    assert "buyer" not in (price.what or "")

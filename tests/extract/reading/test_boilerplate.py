"""Dressing is what an outlet repeats under article after article; a text is not what its dressing says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.duplicates import KnownArticle, judge_duplicate
from extract.fingerprints import read_article
from extract.model import Outcome
from extract.reading.boilerplate import RECURS, SLOTS, Recurrence, dressing, edges, is_dressing, undressed

BODIES = [
    "\n\n".join(
        f"Paragraph {word} {n} of the report on {topic} tells how the {topic} yard at Strelsau was {word} by its "
        f"owners before the {n} inspectors from the harbour office came to weigh what had been left in shed number {n}."
        for word in ("opened", "closed", "sold", "leased", "searched", "painted")
    )
    for n, topic in enumerate(["antimony", "gallium", "tungsten", "bismuth", "cobalt", "graphite", "lithium", "nickel"])
]
DRESSING = {
    "footer": "The Harbour Ledger is printed in Strelsau by the Quay Press and delivered to subscribers on weekdays.",
    "disclaimer": "Prices given here are indications; nobody should trade on them without advice of their own.",
    "promotion": "Our letter on metals comes each Thursday 14 May; who wants it finds the form on the front page.",
    "author's note": "Ilka Brandt covers mines and quarries for the Ledger and was its man in Porto until 2024.",
}


def after(texts: list[str]) -> Recurrence:
    printed = Recurrence()
    for text in texts:
        printed = printed.add(edge.key for edge in edges(text))
    return printed


@pytest.mark.parametrize("dress", DRESSING.values(), ids=DRESSING.keys())
@pytest.mark.parametrize("at_the_head", [True, False])
def test_dressing_is_found_by_its_recurrence(dress: str, at_the_head: bool) -> None:
    """Whatever its words: once enough articles held it, and nothing else of them is taken."""
    texts = [f"{dress}\n\n{body}" if at_the_head else f"{body}\n\n{dress}" for body in BODIES]
    assert dressing(texts[0], after(texts[: RECURS - 1])) == ()
    (found,) = dressing(texts[0], after(texts[:RECURS]))
    assert texts[0][found.start : found.end] == dress
    assert is_dressing(found.start + 3, found.end - 1, [found])
    assert not is_dressing(found.start - 9 if found.start else found.end + 5, found.end + 20, [found])


def test_a_day_that_changes_does_not_hide_it() -> None:
    """The same note with another date or number is the same note."""
    note = "This report was put together on {} May 2026 from notices of the harbour office in Strelsau."
    texts = [f"{body}\n\n{note.format(n + 1)}" for n, body in enumerate(BODIES)]
    assert len(dressing(texts[-1], after(texts))) == 1


def test_a_copy_in_the_dress_of_another_outlet_is_a_copy() -> None:
    """A reprint under a long note of the outlet that carries it, which would pass for a passage of its own."""
    note = (
        "The Quay Press, which owns the Ledger and four harbour papers, said in its charter that reporters are free in "
        "what they write, that nobody who advertises may read a page before it is printed, and that complaints are "
        "heard by a board of seven readers who meet on the first Tuesday of the month in the town hall at noon."
    )
    known = KnownArticle("first", "feed", read_article(BODIES[0]).fingerprint)
    copy = f"{BODIES[0]}\n\n{note}"
    read = read_article(copy)
    assert judge_duplicate(read, [known]).outcome is None
    printed = after([f"{body}\n\n{note}" for body in BODIES[1:]])
    bare = undressed(read, copy, None, dressing(copy, printed))
    assert judge_duplicate(bare, [known]).outcome is Outcome.NEAR_DUPLICATE
    assert bare.fingerprint == read.fingerprint, "what is stored does not depend on what was known that day"


def test_two_briefs_in_one_dress_are_two() -> None:
    """What two short texts of an outlet have in common is not what they report."""
    note = "\n\n".join(DRESSING.values())
    first = "The office in Strelsau has let nine barges of antimony pass since noon, its clerk wrote on the board.\n\n"
    second = (
        "A fire in the gallium shed was put out before the tide turned, and the harbour master thanked the crew.\n\n"
    )
    printed = after([f"{body}\n\n{note}" for body in BODIES])
    text = second + note
    read = undressed(read_article(text), text, None, dressing(text, printed))
    known = KnownArticle("first", "feed", read_article(first + note).fingerprint)
    assert judge_duplicate(read, [known]).outcome is None
    assert "barges" not in read.words
    assert set(read.words).isdisjoint({"subscribers", "indications", "quarries"})


CLOSING = "The country produces a third of what is sold in the yards of the coast."


def test_a_sentence_at_the_edge_is_found_by_its_recurrence() -> None:
    """The sentence with which an outlet ends the last paragraph, or begins the first one, is found in it alone."""
    closed = [f"{body} {CLOSING}" for body in BODIES]
    (found,) = dressing(closed[0], after(closed[:RECURS]))
    assert closed[0][found.start : found.end] == CLOSING
    opened = [f"{CLOSING} {body}" for body in BODIES]
    (found,) = dressing(opened[0], after(opened[:RECURS]))
    assert opened[0][found.start : found.end].strip() == CLOSING


def test_another_number_is_another_sentence() -> None:
    """A closing sentence that gives a new figure each day is news of that day; a year in it changes nothing."""
    priced = [f"{body} Antimony closed at {n}00 crowns a tonne in Strelsau." for n, body in enumerate(BODIES, 4)]
    assert dressing(priced[0], after(priced)) == ()
    dated = [
        f"{body} The yard was founded by the dukes and has been leased since {1990 + n}."
        for n, body in enumerate(BODIES)
    ]
    assert len(dressing(dated[0], after(dated))) == 1


def test_an_abbreviation_ends_no_sentence() -> None:
    """ "Dr." and initials stand inside of sentences."""
    closed = [f"{body} The yard was founded by Dr. J. Tarn of Hentzau long ago." for body in BODIES]
    (found,) = dressing(closed[0], after(closed[:RECURS]))
    assert closed[0][found.start : found.end].startswith("The yard was founded")


def test_a_quotation_that_comes_back_is_judged() -> None:
    """Somebody's words are never dressing, however often the outlet closes with them."""
    quote = "“We will not be hurried by anybody in this matter,” the harbour master Odo Tarn said in Strelsau again."
    texts = [f"{body}\n\n{quote}" for body in BODIES]
    (found,) = dressing(texts[0], after(texts))
    assert not is_dressing(found.start, found.end, [found])


def test_what_no_longer_recurs_is_worn_down() -> None:
    """The table has a fixed size: what came up once gives way, what keeps coming up stays."""
    dress = DRESSING["footer"]
    printed = after([f"{body}\n\n{dress}" for body in BODIES])
    for n in range(3 * SLOTS):
        printed = printed.add([(n * 2654435761) % 2**64 * 7919 % 2**64])
    key = edges(dress)[0].key
    assert printed.count(key) < len(BODIES)
    assert len(printed.pack()) == 5 * SLOTS


@given(st.lists(st.lists(st.integers(0, 2**64 - 1), max_size=8), max_size=20))
def test_counts_never_exceed_the_articles(articles: list[list[int]]) -> None:
    """A paragraph is never taken to have stood in more articles than it did, and packing loses nothing."""
    printed = Recurrence()
    for keys in articles:
        printed = printed.add(keys)
    for key in {key for keys in articles for key in keys}:
        alike = sum(any(k >> 32 == key >> 32 for k in keys) for keys in articles)
        assert printed.count(key) <= alike
    assert Recurrence.unpack(printed.pack()) == printed

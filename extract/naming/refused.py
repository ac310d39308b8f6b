"""Names that link to nothing, each with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum

from extract.model import Document, Mention
from extract.naming.gazetteer import Gazetteer
from extract.naming.runs import Token, find_runs, title_case_lines
from extract.naming.vocabulary import DATES, FUNCTION_WORDS, HEADS, TITLE_MODIFIERS, TITLES
from extract.refusal import Refusal


class NoName(StrEnum):
    """Each reason with the words that ``explain`` shows for it."""

    AMBIGUOUS = "ambiguous: several people or bodies of the article can be meant"
    ADJECTIVE = "an adjective of nationality, no name"
    OFFICE = "an office or a generic noun, no name"
    UNKNOWN = "unknown, and nothing beside it shows what it is"


def refused_names(document: Document, mentions: tuple[Mention, ...], gazetteer: Gazetteer) -> Iterator[Refusal]:
    """Capitalised words inside sentences that no mention covers, in text order; headline capitals aside."""
    text = document.text
    covered = bytearray(len(text) + 1)
    for mention in mentions:
        covered[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    openings = {s.start for s in document.sentences} | {q.inner_start for q in document.quotes}
    headlines = title_case_lines(text)
    owners: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        words = mention.name.split()
        for word in words if mention.type == "person" else words[-1:]:
            owners[word].add(mention.name)
    for run in find_runs(text):
        if any(a <= run[0].start < b for a, b in headlines):
            continue
        for token in run:
            if not token.capital or covered[token.start] or token.start in openings or _plain(token):
                continue
            yield Refusal("name", token.start, token.end, token.text, _reason(token, gazetteer, owners))


def _plain(token: Token) -> bool:
    """A day, the pronoun, a small word: nobody takes it for a name."""
    return token.text in DATES or token.text in FUNCTION_WORDS or token.text == "I"


def _reason(token: Token, gazetteer: Gazetteer, owners: dict[str, set[str]]) -> NoName:
    word = token.text
    if word in gazetteer.demonym_codes:
        return NoName.ADJECTIVE
    if len(owners.get(word, ())) > 1:
        return NoName.AMBIGUOUS
    if word in TITLES or word in TITLE_MODIFIERS or word in HEADS:
        return NoName.OFFICE
    return NoName.UNKNOWN

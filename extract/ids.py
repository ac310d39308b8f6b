"""Names for facts, derived from their content: the same text gives the same ids, in every run and on every machine.

A crash and a retry therefore write the same rows, and an article edited in place keeps the ids of the statements that
it still makes. All ids are 16 hexadecimal characters (64 bits of BLAKE2b).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from extract.model import Figure, Statement


def digest(*parts: str) -> str:
    """Hash of ``parts``, told apart from any other split of the same characters."""
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=8).hexdigest()


def article_id(url_or_text: str) -> str:
    """Id of an article: give the canonical address where there is one, else the text."""
    return digest("article", url_or_text)


def statement_id(article: str, kind: str, text: str, occurrence: int = 0) -> str:
    """Id of a statement of the article with id ``article``.

    Offsets are left out on purpose: a paragraph added above moves them. ``occurrence`` counts the earlier
    statements of the article that have the same kind and words.
    """
    return digest("statement", article, kind, _plain(text), str(occurrence))


def statement_ids(article: str, statements: Iterable[Statement]) -> tuple[str, ...]:
    """Ids of an article's statements, in their order."""
    seen: Counter[tuple[str, str]] = Counter()
    ids = []
    for statement in statements:
        key = (statement.kind, _plain(statement.text))
        ids.append(statement_id(article, statement.kind, statement.text, seen[key]))
        seen[key] += 1
    return tuple(ids)


def figure_id(article: str, text: str, sentence: str, occurrence: int = 0) -> str:
    """Id of a figure; ``occurrence`` counts the earlier ones with the same words in the same sentence."""
    return digest("figure", article, _plain(text), _plain(sentence), str(occurrence))


def figure_ids(article: str, figures: Iterable[Figure]) -> tuple[str, ...]:
    """Ids of an article's figures, in their order."""
    seen: Counter[tuple[str, str]] = Counter()
    ids = []
    for figure in figures:
        key = (_plain(figure.text), _plain(figure.sentence))
        ids.append(figure_id(article, figure.text, figure.sentence, seen[key]))
        seen[key] += 1
    return tuple(ids)


def entity_id(kind: str, name: str) -> str:
    """Id of an entity, from its type and canonical name."""
    return digest("entity", kind, _plain(name).casefold())


def _plain(text: str) -> str:
    return " ".join(text.split())

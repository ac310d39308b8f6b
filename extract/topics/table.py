"""The topics of ``topics.toml``, compiled into term finders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from extract.naming.gazetteer import Gazetteer
from extract.topics.terms import TermFinder

TERM, REFERENCE, HINT, FAINT, BACKGROUND = "term", "reference", "hint", "faint", "background"
SUBJECT, POLICY, NEAR_MISS = "subject", "policy", "near_miss"
DEMONYM = "demonym"
SIGN = "sign"
KEYS = ((TERM, "terms"), (REFERENCE, "references"), (HINT, "hints"), (FAINT, "faint"), (BACKGROUND, "background"))
HINTS = frozenset({HINT, FAINT})
"""Kinds of words of a topic, with their keys in ``topics.toml``."""
POINTERS, PRONOUNS, JUDGING = "pointers", "pronouns", "judging"
PRICES, OUTPUT, PLANS, SOURCES, COLOUR = "prices", "output", "plans", "sources", "colour"
AFFAIRS = "affairs"
SIGNS = (POINTERS, PRONOUNS, JUDGING, PRICES, OUTPUT, PLANS, SOURCES, COLOUR, AFFAIRS)
"""Kinds of words that tell what a claim does, whatever its topic; keys of ``[claims]`` in ``topics.toml``."""

_COMMON = frozenset({"gold", "silver", "lead", "tin", "iron", "steel"})
"""Minerals whose names are everyday words: they show nothing by themselves."""

Label = tuple[str, str]
"""(topic, TERM | REFERENCE | HINT | FAINT | BACKGROUND), (SIGN, one of SIGNS), (SUBJECT | POLICY | NEAR_MISS, ""), or
(DEMONYM, country)."""


@dataclass(frozen=True)
class Topics:
    """The topics of ``topics.toml``, compiled. Immutable; pickles."""

    names: tuple[str, ...]
    titles: Mapping[str, str]
    minimum: int
    """Different policy words that a relevant page needs."""
    names_that_hint: Mapping[str, frozenset[str]]
    """Topic → types of mentions that count as a hint."""
    on_subject: frozenset[str]
    """Topics of the subject alone: a page that names no mineral, nor a term of ``[subject]``, has none of them."""
    yielding: frozenset[str]
    """Topics whose references are words for any arrangement: beside another topic's own words they only hint."""
    capitals: frozenset[str]
    """Names of capitals, which may stand for their governments."""
    statements: TermFinder[Label] = field(repr=False)
    """Words of topics and of the subject, signs, and demonyms: for statements."""
    pages: TermFinder[Label] = field(repr=False)
    """Terms of topics, subject, policy and near misses: for relevance."""

    @classmethod
    def build(cls, table: Mapping[str, Any], gazetteer: Gazetteer) -> Topics:
        """Compile a parsed ``topics.toml``; the caller validates."""
        subject = table.get("subject", {})
        claims = table.get("claims", {})
        topics = table.get("topic", ())
        words: list[tuple[str, Label]] = []
        for topic in topics:
            for kind, key in KEYS:
                words += [(term, (topic["name"], kind)) for term in topic.get(key, ())]
        terms = [(term, label) for term, label in words if label[1] == TERM]
        words += [(word, (DEMONYM, code)) for word, code in gazetteer.demonym_codes.items()]
        words += [(term, (SUBJECT, "")) for term in (*subject.get("terms", ()), *claims.get("subject", ()))]
        words += [(e.name, (SUBJECT, "")) for e in gazetteer.entries if e.type == "mineral" and e.name not in _COMMON]
        words += [(term, (SIGN, kind)) for kind in SIGNS for term in claims.get(kind, ())]
        pages: list[tuple[str, Label]] = [*terms]
        for kind, key in ((SUBJECT, "terms"), (POLICY, "policy"), (NEAR_MISS, "near_misses")):
            pages += [(term, (kind, "")) for term in subject.get(key, ())]
        return cls(
            tuple(topic["name"] for topic in topics),
            {topic["name"]: topic.get("title") or topic["name"].replace("_", " ").capitalize() for topic in topics},
            subject.get("minimum", 3),
            {topic["name"]: frozenset(topic.get("names", ())) for topic in topics},
            frozenset(topic["name"] for topic in topics if topic.get("on_subject")),
            frozenset(topic["name"] for topic in topics if topic.get("yields")),
            frozenset(entry.name for entry in gazetteer.entries if entry.capital),
            TermFinder.build(words),
            TermFinder.build(pages),
        )

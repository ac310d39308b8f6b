"""Attribution from a dependency parse: a reporting verb, its subject, its clause; and quotations with the nearest cue.

Works with any spaCy pipeline that has a parser and a named-entity recogniser and labels them as the English pipelines
do. It finds speech, people and organisations; countries, minerals, topics and figures come from our own tables.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast

from extract.errors import FinalError
from extract.facts import Lexicon
from extract.model import Article, Document, EntityType, Facts, Mention, Quote, Statement
from extract.naming.find import find_mentions
from extract.segmentation.sentences import cut
from extract.tagging.cues import CUES
from extract.wording import word_set
from flows.engines.assembling import assembled, with_mode

_SUBJECTS = ("nsubj",)
_CLAUSES = ("ccomp", "xcomp", "parataxis")
_MODALS = word_set("will would shall should can could may might must")
_ENTITIES: dict[str, EntityType] = {"PERSON": "person", "ORG": "organization"}
_ARTICLES = ("the ", "a ", "an ")
_NEAR = 160
"""Characters between a quotation and the cue that may claim it."""


class SpacyMissing(FinalError):
    """spaCy, the pipeline, or a part of it is not there."""


class Word(Protocol):
    """What is asked of a token of a parse."""

    idx: int
    lower_: str
    dep_: str

    @property
    def head(self) -> Word: ...
    @property
    def children(self) -> Iterable[Word]: ...
    @property
    def subtree(self) -> Iterable[Word]: ...
    def __len__(self) -> int: ...


class Named(Protocol):
    """What is asked of an entity of a parse."""

    start_char: int
    end_char: int
    label_: str


class Parsed(Protocol):
    """What is asked of a parsed text."""

    @property
    def ents(self) -> Sequence[Named]: ...
    def __iter__(self) -> Iterator[Word]: ...


@dataclass(frozen=True, slots=True)
class SpacyEngine:
    """A pipeline, loaded."""

    name: str
    _parse: Callable[[str], Parsed]

    @classmethod
    def load(cls, pipeline: str) -> SpacyEngine:
        """Load ``pipeline`` by its name or path. Raises SpacyMissing with the command that helps."""
        try:
            spacy: Any = importlib.import_module("spacy")
        except ImportError as error:
            raise SpacyMissing("spaCy is not installed: pip install 'orewatch[spacy]'.") from error
        try:
            loaded = spacy.load(pipeline)
        except OSError as error:
            raise SpacyMissing(
                f"spaCy has no pipeline {pipeline}: python -m spacy download {pipeline} (or pip install its wheel)."
            ) from error
        return cls.of(f"spacy:{pipeline}", loaded)

    @classmethod
    def of(cls, name: str, loaded: Any) -> SpacyEngine:
        """An engine of a pipeline that is loaded already. Raises SpacyMissing if it gives no dependencies."""
        parsed = loaded("He said so.")
        if not parsed.has_annotation("DEP"):
            raise SpacyMissing(
                f"{name}: the pipeline has no dependency parser, so nobody can be told to speak. Name another."
            )
        return cls(name, cast("Callable[[str], Parsed]", loaded))

    def facts(self, article: Article, lexicon: Lexicon) -> Facts:
        """Speech by the parse, names by its recogniser, the rest by our tables."""
        document = cut(article)
        parsed = self._parse(article.text)
        ours = [m for m in find_mentions(document, lexicon.gazetteer) if m.type not in _ENTITIES.values()]
        mentions = [*_named(parsed, article.text), *ours]
        statements = [with_mode(document, s) for s in speech(document, parsed)]
        return assembled(document, lexicon, mentions, statements)

    def remarks(self) -> tuple[str, ...]:
        return ()


def _named(parsed: Parsed, text: str) -> Iterator[Mention]:
    people = [text[e.start_char : e.end_char] for e in parsed.ents if e.label_ == "PERSON"]
    for entity in parsed.ents:
        kind = _ENTITIES.get(entity.label_)
        written = text[entity.start_char : entity.end_char]
        if kind is not None and written.strip():
            name = _full(written, people) if kind == "person" else written.removeprefix("the ").removeprefix("The ")
            yield Mention(kind, name, written, entity.start_char, entity.end_char, None, None, "spacy.entity")


def _full(name: str, people: Sequence[str]) -> str:
    """The one longer name that ends in ``name``, else ``name``."""
    longer = {p for p in people if p != name and p.split()[-1:] == name.split()[-1:] and len(p) > len(name)}
    return longer.pop() if len(longer) == 1 and " " not in name else name


def speech(document: Document, parsed: Parsed) -> list[Statement]:
    """The speech statements that the parse shows, in text order; spans are whole sentences."""
    people = [e for e in parsed.ents if e.label_ == "PERSON"]
    found: list[Statement] = []
    cues: list[tuple[Word, list[Word]]] = []
    for word in parsed:
        if word.lower_ == "according":
            source = _source(word)
            if source:
                found.append(_statement(document, people, word, source, "spacy.according-to", found))
            continue
        cue = CUES.get(word.lower_)
        if cue is None or _unsaid(word):
            continue
        subject = _subject(word)
        if not subject:
            continue
        cues.append((word, subject))
        if any(child.dep_ in _CLAUSES for child in word.children):
            found.append(_statement(document, people, word, subject, "spacy.clause", found))
    for quote in document.quotes:
        if any(s.start < quote.end and quote.start < s.end for s in found) or len(_inner(document, quote).split()) < 3:
            continue
        near = min(cues, key=lambda c: _distance(c[0], quote), default=None)
        if near is not None and _distance(near[0], quote) <= _NEAR:
            found.append(_statement(document, people, *near, "spacy.quotation", found, quote))
    return sorted(_once(found), key=lambda s: (s.start, s.end))


def _once(found: Sequence[Statement]) -> Iterator[Statement]:
    """The first statement of each span: two cues of one sentence that the parse cannot part are one."""
    seen: set[tuple[int, int]] = set()
    for s in found:
        if (s.start, s.end) not in seen:
            seen.add((s.start, s.end))
            yield s


def _inner(document: Document, quote: Quote) -> str:
    return document.text[quote.inner_start : quote.inner_end]


def _distance(word: Word, quote: Quote) -> int:
    return max(word.idx - quote.end, quote.start - word.idx, 0)


def _unsaid(word: Word) -> bool:
    """Negated, modal or infinitive."""
    return any(
        c.dep_ == "neg"
        or (c.dep_ in ("aux", "auxpass") and (c.lower_ in _MODALS or c.lower_ == "to" or c.dep_ == "auxpass"))
        for c in word.children
    )


def _subject(word: Word) -> list[Word]:
    """The words of the subject; of a second verb ("and added"), that of the first."""
    for _ in range(4):
        for child in word.children:
            if child.dep_ in _SUBJECTS:
                return sorted(child.subtree, key=lambda w: w.idx)
        if word.dep_ != "conj":
            return []
        word = word.head
    return []


def _source(word: Word) -> list[Word]:
    for preposition in word.children:
        if preposition.lower_ == "to":
            for child in preposition.children:
                if child.dep_ == "pobj":
                    return sorted(child.subtree, key=lambda w: w.idx)
    return []


def _statement(
    document: Document,
    people: Sequence[Named],
    cue: Word,
    subject: Sequence[Word],
    rule: str,
    before: Sequence[Statement],
    quote: Quote | None = None,
) -> Statement:
    text = document.text
    start, end = _sentences(document, cue.idx, quote)
    first, last = subject[0].idx, subject[-1].idx + len(subject[-1])
    speaker, named = _speaker(text, people, first, last, before)
    cue_end = cue.idx + len(cue)
    return Statement(
        "speech", text[start:end], start, end, speaker, named,
        speaker_text=text[first:last], speaker_start=first, speaker_end=last,
        cue=text[cue.idx : cue_end], cue_start=cue.idx, cue_end=cue_end, rule=rule,
    )  # fmt: skip


def _sentences(document: Document, at: int, quote: Quote | None) -> tuple[int, int]:
    """The sentence of the cue with those over which its quotations run; or those of ``quote``, if it stands apart."""
    sentences = document.sentences
    holder = next((s for s in sentences if s.start <= at < s.end), sentences[0])
    start, end = holder.start, holder.end
    quotes = [quote] if quote is not None else [q for q in document.quotes if q.start < end and start < q.end]
    touched = [s for s in sentences if any(q.start < s.end and s.start < q.end for q in quotes)]
    if quote is not None and not (quote.start < end and start < quote.end):
        return touched[0].start, touched[-1].end
    return min([start, *(s.start for s in touched)]), max([end, *(s.end for s in touched)])


def _speaker(
    text: str, people: Sequence[Named], first: int, last: int, before: Sequence[Statement]
) -> tuple[str | None, bool]:
    """Canonical name and whether it is one; a pronoun is the person last heard, or nobody."""
    phrase = text[first:last]
    names = [text[e.start_char : e.end_char] for e in people]
    inside = [text[e.start_char : e.end_char] for e in people if first <= e.start_char and e.end_char <= last]
    if inside:
        return _full(inside[0], names), True
    if phrase.lower() in ("he", "she"):
        heard = [s for s in before if s.speaker_named and s.speaker in names]
        return (heard[-1].speaker, True) if heard else (None, False)
    if phrase.lower() in ("it", "they", "we", "i", "you", "who", "which", "that"):
        return None, False
    bare = next((phrase[len(a) :] for a in _ARTICLES if phrase.lower().startswith(a)), phrase)
    return bare, bare[:1].isupper()

"""Through whom a statement comes: "told Reuters", "in an interview with the Ledger newspaper", "seen by Nikkei".

An outlet is a name of the gazetteers, or a name of an outlet's form: with a press word in it ("Radio Fleuve", "Morning
Ledger") or beside it ("the newspaper La Meridiana"). It relays where the words that link it to the cue say so; the
outlet that publishes the article relays nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from extract.attribution.finding import Attribution
from extract.model import Document
from extract.speakers.cast import Cast, Seen, seen_before
from extract.tagging.lines import Line
from extract.wording import word_set

PRESS = word_set(
    "agency newspaper broadcaster television radio portal magazine website outlet newswire daily paper network channel "
    "weekly tabloid broadsheet tv podcast wire service journal"
)
_FORMS = word_set(
    "news times post radio tv television herald tribune gazette journal courier newswire wire magazine broadcasting "
    "telegraph chronicle observer weekly zeitung dispatch mail ledger mercury globe sentinel examiner review record "
    "daily press standard insider today shimbun ilbo express argus bulletin monitor echo guardian business novosti"
)
"""Words that an outlet's name is made of."""
_STATE = word_set("television tv radio broadcaster newspaper agency")
_BEFORE_NAME = frozenset("DKNE'grd")
_DIRECT: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "with": word_set("interview interviews conversation discussion call podcast spoke speaking chat"),
        "to": word_set(
            "speaking spoke spoken talking comments interview remarks statement email confirmed explained said writing "
            "response anonymously"
        ),
        "for": word_set("op-ed column article commentary essay"),
        "in": word_set("op-ed column article commentary essay writing"),
    }
)
"""Links of somebody who spoke to the outlet, with the words before them."""
_BY = word_set(
    "carried quoted cited published aired broadcast reported seen reviewed obtained viewed saying report reports "
    "distributed"
)
_SEEN = word_set("seen reviewed obtained viewed")
_PRESS_WORDS = PRESS | _FORMS
_LINKS = frozenset((*_DIRECT, "told", "tells", "by", "a", "an"))
_REACH = 5
"""Words between a link and the word that makes it one."""


def relays_of(a: Attribution, document: Document, cast: Cast) -> list[str]:
    """The outlets that the words round the cue of ``a`` name as its source, in text order."""
    line = a.line
    found: list[str] = []
    if "L" not in line.tags and "O" not in line.tags and _PRESS_WORDS.isdisjoint(line.words):
        return found
    for at in _zone(a):
        linked = _link(line, at)
        if linked is None:
            continue
        first, direct = linked
        name = _outlet(line, first, cast)
        if name and not publishes(document, name) and (not direct or document.article.publisher):
            found.append(name)
    return list(dict.fromkeys(found))


def _zone(a: Attribution) -> list[int]:
    """The words of the sentence that can link an outlet to the cue: none of the claim."""
    tags, words = a.line.tags, a.line.words
    size = len(tags)
    if a.claim >= 0:
        last = tags.rfind("Q")
        zone = (*range(a.first, min(a.claim, size)), *range(last + 1 if last >= a.claim else size, a.end + 1))
    else:
        zone = (*range(a.leftmost, a.end + 1),)
    return [at for at in zone if words[at] in _LINKS or tags[at] == "L"]


def _link(line: Line, at: int) -> tuple[int, bool] | None:
    """Where the outlet begins that the link at ``at`` leads to, and whether the source spoke to it directly."""
    word = line.words[at]
    if line.tags[at] == "L" and not _SEEN.isdisjoint(line.words[at + 1 : at + 4]) and line.tags[at - 1] in "wNd":
        return at, False  # "the draft, which the Ledger has seen"
    before = line.words[max(0, at - _REACH) : at]
    if word in ("told", "tells"):
        return at + 1, True
    if word == "by" and not _BY.isdisjoint(before):
        return at + 1, False
    if word in _DIRECT and not _DIRECT[word].isdisjoint(before):
        return at + 1, True
    if word in ("a", "an") and at and line.words[at - 1] in ("in", "during", "told"):
        behind = line.words[at + 1 : at + 5]
        if line.tags[at + 1 : at + 2] == "L" and ("interview" in behind or "reporter" in behind):
            return at + 1, True
    return None


def _outlet(line: Line, first: int, cast: Cast) -> str | None:
    """The outlet whose name, or noun, begins at ``first``."""
    tags, words = line.tags, line.words
    size = len(tags)
    press = at = first
    while at < size and tags[at] in _BEFORE_NAME and at - first < 6:
        if words[at] in PRESS:
            press = at + 1
        at += 1
    if at < size and tags[at] == "L":
        mention = line.mentions[at]
        return mention.name if mention is not None else None
    if at < size and tags[at] in "CO":
        announced = press == at > first
        if announced and line.surface(at - 1, at - 1)[0].isupper():
            at -= 1  # "Radio Maritza"
        return _by_form(line, at, announced)
    if press == first:
        return None
    if words[press - 2 : press - 1] == ("state",) and words[press - 1] in _STATE:
        return line.surface(press - 2, press - 1)
    if words[first] == "the" and press == first + 2:
        return next((s.speaker.name for s in _outlets_near(line, line.starts[first], cast)), None)
    return None


def _outlets_near(line: Line, at: int, cast: Cast) -> Iterator[Seen]:
    """The outlets that the paragraph named before ``at``, the latest first."""
    for seen in seen_before(cast.institutions, at):
        if seen.speaker.kind == "outlet" and seen.paragraph == line.sentence.paragraph:
            yield seen


def _by_form(line: Line, at: int, announced: bool) -> str | None:
    """A capitalised name that no gazetteer knows as an outlet. ``announced``: a press word stands just before it."""
    tags, words = line.tags, line.words
    last = at + 1 if tags[at] not in "CO" else at
    while tags[last + 1 : last + 2] and tags[last + 1] in "CO":
        last += 1
    name = line.surface(at, last)
    parts = [part.casefold() for part in name.split()]
    followed = words[last + 1 : last + 2] and words[last + 1] in PRESS
    apposed = tags[last + 1 : last + 3] == ",D" and not PRESS.isdisjoint(words[last + 3 : last + 7])
    formed = len(parts) > 1 and (parts[0] in _FORMS or parts[-1] in _FORMS)
    return name if announced or followed or apposed or formed else None


def publishes(document: Document, outlet: str) -> bool:
    """Is the outlet the one that publishes the article?"""
    publisher = (document.article.publisher or "").casefold()
    return bool(publisher) and (outlet.casefold() in publisher or publisher in outlet.casefold())

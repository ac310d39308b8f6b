"""Words that point to people just named: "one of them", "another", "a third", "both", "the latter"."""

from __future__ import annotations

from extract.speakers.cast import NOBODY, Cast, Seen, Speaker, seen_before
from extract.speakers.titles import read_title
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase

_PAIR = ("both", "two", "latter", "former")
_RANKED = ("one", "another", "first", "second", "third", "other")
_OF = ("of", "at", "for", "from", "with", "in")
"""What links a source to its house or field; "on his way" and "outside Oslo" say no more of who it is."""
_SPAN = 500
"""Characters before the sentence within which people are pointed to."""


def pointed(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """Whoever a lone "one", "another", "both" or "the latter" stands for; the word itself where that is not clear."""
    word = line.words[phrase.head]
    if word in _RANKED and phrase.full_last > phrase.last + 1 and line.words[phrase.last + 2] in ("a", "an"):
        who = line.tags.find("w", phrase.last + 2, phrase.full_last)
        described = _described(line, phrase.last + 2, who - 1 if who > 0 else phrase.full_last)
        if described is not None:
            return described
    if word in _PAIR:
        pair = _last_pair(cast, line, offset)
        if pair is not None:
            first, second = pair
            if word in ("former", "latter"):
                return cast.known(first if word == "former" else second)
            return Speaker(f"{first.name} and {second.name}", True, kind="plural")
        if word in ("former", "latter"):
            return NOBODY
    single = word in ("one", "another", "third", "second", "other")
    if not single and word not in (*_PAIR, "three", "all", "each"):
        return Speaker(word, False, kind="plural")  # "some fear", "many believe"
    crowd = _crowd(cast, line, offset)
    return crowd._replace(kind="unnamed") if crowd is not None and single else crowd or NOBODY


def one_of_them(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """ "One of them", "two of them", also with what they are: "one of them, a logistics manager"."""
    if phrase.full_last > phrase.last + 1:
        first = phrase.last + 2
        named = line.mentions[first] if first < phrase.full_last or line.tags[phrase.full_last] in "HO" else None
        if named is not None and line.words[phrase.first] == "one":
            if named.type == "person":
                return cast.person(named.name, named.country)
            return Speaker(named.name, True, country=named.country, kind="institution")
        if line.words[first] in ("a", "an"):
            described = _described(line, first, phrase.full_last)
            if described is not None:
                return described
    crowd = _crowd(cast, line, offset)
    single = line.words[phrase.first] == "one"
    return crowd._replace(kind="unnamed") if crowd is not None and single else crowd or NOBODY


def _described(line: Line, first: int, last: int) -> Speaker | None:
    """ "A logistics manager" behind a word that points: an unnamed source."""
    last = next((k - 1 for k in range(first + 2, last) if line.tags[k] == "I" and line.words[k] not in _OF), last)
    title = read_title(line, first, last)
    if title.role is None:
        return None
    return Speaker(line.surface(first + 1, last), False, title.role, title.affiliation, title.country, "unnamed")


def _crowd(cast: Cast, line: Line, offset: int) -> Speaker | None:
    """The unnamed people who were heard or named last."""
    heard = next((h for h in cast.heard_before(offset) if h.speaker.kind == "plural" and _near(h, line)), None)
    seen = next((s for s in seen_before(cast.crowds, line.sentence.start) if _near(s, line)), None)
    if heard is not None and (seen is None or seen.sentence <= heard.at):
        return heard.speaker
    if seen is not None:
        return seen.speaker
    own = next((s for s in seen_before(cast.crowds, offset) if s.at >= line.sentence.start), None)
    return own.speaker if own is not None else None


def _last_pair(cast: Cast, line: Line, offset: int) -> tuple[Speaker, Speaker] | None:
    """The two people, and no third, that the sentences just before name."""
    seen = [s for s in seen_before(cast.seen, offset) if s.at < line.sentence.start and _near(s, line)]
    latest = [s for s in seen if s.paragraph == seen[0].paragraph] if seen else []
    names = list(dict.fromkeys(s.speaker.name for s in reversed(latest)))
    if len(names) != 2:
        return None
    people = {s.speaker.name: s.speaker for s in latest}
    return people[names[0]], people[names[1]]


def _near(seen: Seen, line: Line) -> bool:
    return seen.at >= line.sentence.start - _SPAN and line.sentence.paragraph - seen.paragraph <= 1

"""Descriptions that stand for a person named beside them: "Odd Grimsby …. The veteran diplomat said", "the minister
said …. “No,” said Odd Grimsby", "her Finnish colleague"."""

from __future__ import annotations

import re

from extract.naming.evidence import VERB_AFTER
from extract.speakers.cast import Cast, Seen, Speaker, seen_before, seen_from
from extract.speakers.titles import Title
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase

_NEAR = 350
"""Characters between a description and the person it stands for, at most."""
_SAID = re.compile(r"\b(?:said|says|told|added|adds|warned|explained|noted|argued|insisted|replied|according to) \Z")
_NEXT = 700
"""Characters between an office and its holder, who is named for the first time and without any."""
_OF = ("of", "at", "for")
_OPENING = (".", "!", "?", "”", '"', "’", "'", ":", "")
_SCHOLARS = ("prof", "professor", "dr", "doctor")
"""Titles of people who have another name for what they do: "Prof. Lind … The geochemist said"."""
_PEERS = ("counterpart", "colleague")
_OWNED = ("the", "its", "his", "her", "their")


def described(cast: Cast, line: Line, phrase: Phrase, title: Title, offset: int) -> Speaker | None:
    """The person without any role so far, named just before or introduced just after, whom "the <role>" means; he has
    that role from here on."""
    if not _definite(line, phrase) or title.role is None:
        return None
    if phrase.last != phrase.head and line.words[phrase.head + 1] not in _OF:
        return None
    aged = line.words[phrase.head].endswith("-year-old")
    found = _just_named(cast, line, phrase, offset, aged=aged) if phrase.last == phrase.head else None
    if found is None and not aged:
        found = _named_next(cast, line, offset) or _alone_before(cast, line.text, offset)
    if found is None or aged or found.role is not None:
        return found
    country = found.country or title.country
    if title.country and found.country and title.country != found.country:
        return None
    return cast.learn(
        found._replace(
            role=title.role,
            affiliation=found.affiliation or title.affiliation,
            country=country,
            gender=found.gender or title.gender,
        )
    )


def _definite(line: Line, phrase: Phrase) -> bool:
    """ "The minister", "its minister", "Chile's mining minister": one person, who has the office."""
    return line.words[phrase.first] in _OWNED or "'" in line.tags[phrase.first : phrase.head]


def _just_named(cast: Cast, line: Line, phrase: Phrase, offset: int, *, aged: bool) -> Speaker | None:
    """Whoever was named last, if no other was named or heard since. A nation or a house in the description ("the
    Chilean ambassador") presents somebody new."""
    if any(tag in "KOL" for tag in line.tags[phrase.first : phrase.head]):
        return None
    before = [s for s in seen_before(cast.seen, offset) if s.at >= line.sentence.start - _NEAR]
    if not before or line.sentence.paragraph - before[0].paragraph > 1:
        return None
    person = cast.known(before[0].speaker)
    others = {s.speaker.name for s in before if s.paragraph == before[0].paragraph} - {person.name}
    since = [h for h in cast.heard_before(offset) if h.at > before[0].at and h.speaker.name != person.name]
    scholar = (person.role or "prof").lower().rstrip(".") in _SCHOLARS
    return person if (aged or scholar) and not since and not others else None


def _named_next(cast: Cast, line: Line, offset: int) -> Speaker | None:
    """The next person of the text who is introduced as one who speaks, without an office."""
    for seen in seen_from(cast.seen, line.sentence.end):
        if seen.at > offset + _NEXT:
            return None
        person = cast.known(seen.speaker)
        new = cast.first_seen.get((person.name or "").casefold(), -1) == seen.at
        if new and person.role is None and _speaks(line.text, seen):
            return person
        if new and person.role is None:
            return None  # who may hold it, and is not heard
    return None


def _alone_before(cast: Cast, text: str, offset: int) -> Speaker | None:
    """Whoever alone was named before, in the lead, without any office, and speaks later on ("Ada Finch has
    slept badly …. The head of the port said …. “We wait,” Finch said")."""
    before = seen_before(cast.seen, offset)
    person = cast.known(before[0].speaker) if before else None
    if person is None or person.role is not None or cast.heard or {s.speaker.name for s in before} != {person.name}:
        return None
    later = (s for s in seen_from(cast.seen, offset) if s.speaker.name == person.name)
    return person if any(_SAID.search(text, max(0, s.at - 20), s.at) or _verb_behind(text, s) for s in later) else None


def _speaks(text: str, seen: Seen) -> bool:
    if _SAID.search(text, max(0, seen.at - 20), seen.at):
        return True
    # Behind a comma stands "the envoy, Ada Finch,".
    opens = text[max(0, seen.at - 4) : seen.at].rstrip(" \n")[-1:] in _OPENING
    return opens and _verb_behind(text, seen)


def _verb_behind(text: str, seen: Seen) -> bool:
    name = seen.speaker.name or ""
    called = name if text.startswith(name, seen.at) else name.split()[-1]
    return VERB_AFTER.match(text, seen.at + len(called)) is not None


def settle_peers(cast: Cast) -> None:
    """A counterpart or colleague has the role of whoever was named before him."""
    for at, seen in enumerate(cast.seen):
        person = cast.known(seen.speaker)
        if person.role is None or person.role.split()[-1].lower() not in _PEERS:
            continue
        for earlier in reversed(cast.seen[max(0, at - 6) : at]):
            peer = cast.known(earlier.speaker)
            if peer.name != person.name and peer.role and peer.role.split()[-1].lower() not in _PEERS:
                cast.learn(person._replace(role=peer.role))
                break


def peer(cast: Cast, word: str, title: Title, offset: int) -> Speaker | None:
    """ "Her Bolivian colleague": the only person of that country in the text."""
    if word not in _PEERS or title.country is None:
        return None
    near = [*seen_before(cast.seen, offset), *seen_from(cast.seen, offset)]
    people = {s.speaker.name: cast.known(s.speaker) for s in near}
    matching = [p for p in people.values() if p.country == title.country]
    return matching[0] if len(matching) == 1 else None

"""Who is in an article: its people with their roles, the unnamed, the institutions, gathered before anybody speaks."""

from __future__ import annotations

import re

from extract.speakers.callings import called_beside
from extract.speakers.cast import RECALL, Cast, Seen, Speaker
from extract.speakers.given_gender import gender_of
from extract.speakers.titles import (
    Title,
    behind_portfolio,
    is_many,
    read_ahead,
    read_apposition,
    read_premodifier,
    read_title,
)
from extract.speakers.vocations import predicate
from extract.tagging.clauses import phrase_at
from extract.tagging.lines import Line

_NAMED = re.compile("[HC]")
_OWNED = 5
"""Words between a country and its government, at most."""
_SITED = ("country", "place", "bloc")
_BODIES = ("organization", "bloc")


def gather(lines: tuple[Line, ...]) -> Cast:
    """The cast of the article: each person with the fullest role that any sentence gives."""
    cast = Cast()
    for line in lines:
        if line.words[:1] == ("they",) and line.index:
            _several(cast, lines[line.index - 1], line)
        if "H" in line.tags or "C" in line.tags:
            _people_of(cast, line)
        if "r" in line.tags:
            _unnamed_of(cast, line)
        if "known" in line.words and "as" in line.words:
            _nicknamed(cast, line)
        _bodies_of(cast, line)
    return cast


def _bodies_of(cast: Cast, line: Line) -> None:
    """Institutions, outlets and states that the line names."""
    if "government" in line.words and (own := _own_government(line)) is not None:
        cast.institutions.append(own)
    for at, mention in line.named:
        kind = mention.type
        if kind == "person":
            continue
        if mention.country and kind in _SITED and len(cast.nations) < RECALL:
            cast.nations.append((line.starts[at], mention.country))
        if kind == "outlet":
            speaker = Speaker(mention.name, True, kind="outlet")
            cast.institutions.append(Seen(line.starts[at], line.sentence.paragraph, speaker))
        elif kind in _BODIES:
            speaker = Speaker(mention.name, True, country=mention.country, kind="institution")
            cast.institutions.append(Seen(line.starts[at], line.sentence.paragraph, speaker))
            if "g" in line.tags and (noun := called_beside(line, at)):
                cast.called.setdefault(noun, {})[mention.name] = speaker
        elif kind == "country" and mention.country and mention.rule != "demonym":
            cast.countries.setdefault(mention.country, mention.name)


def _own_government(line: Line) -> Seen | None:
    """ "Togo's new government": whose it is, so that "the government" is that one from there on."""
    last = line.words.index("government")
    at = last - 1
    while at > 0 and last - at < _OWNED and line.tags[at] in "NECMg":
        at -= 1
    owner = line.mentions[at - 1] if at > 0 and line.tags[at] == "'" else None
    if owner is None or owner.type != "country" or owner.country is None:
        return None
    name = f"{line.surface(at - 1, at)} government"
    speaker = Speaker(name, True, country=owner.country, kind="institution")
    return Seen(line.starts[at - 1], line.sentence.paragraph, speaker)


def _people_of(cast: Cast, line: Line) -> None:
    behind = 0
    for found in _NAMED.finditer(line.tags):
        at = found.start()
        mention = line.mentions[at]
        if at < behind:
            continue
        if line.tags[at] == "C":
            behind = _unknown_name(cast, line, at) + 1
        elif mention is not None:
            _remember(cast, line, at, mention.name, _title_around(line, at, at), mention.country)


def _unnamed_of(cast: Cast, line: Line) -> None:
    """Unnamed people: one who is introduced, or several."""
    at = line.tags.find("r")
    while at >= 0:
        if not line.words[at].endswith("s"):
            _stranger(cast, line, at)
        if is_many(line.words[at]):
            _crowd(cast, line, at)
        at = line.tags.find("r", at + 1)


def _stranger(cast: Cast, line: Line, at: int) -> None:
    """ "A former trade official": an unnamed person, introduced."""
    first = at
    while first > 0 and line.tags[first - 1] in "NKCgE":
        first -= 1
    holds = line.words[first - 1] == "the" and (first == 1 or line.tags[first - 2] == ",")
    holds = holds and line.tags[at + 1 : at + 2] in tuple("SVEbhXRN")
    if first == 0 or not (holds or line.words[first - 1] in ("a", "an", "one")):
        return
    if line.tags[at + 1 : at + 2] in ("H", "C", "r") or line.tags[at + 1 : at + 3] == ",H":
        return
    title = read_title(line, first, at)
    stranger = Speaker(line.surface(first, at), False, title.role, title.affiliation, title.country, "unnamed")
    seen = Seen(line.starts[first], line.sentence.paragraph, stranger, line.sentence.start)
    (cast.holders if holds else cast.strangers).append(seen)


def _crowd(cast: Cast, line: Line, at: int) -> None:
    """ "Two traders", "finance ministers of the Group of Seven": unnamed people, several."""
    first = last = at
    while first > 0 and line.tags[first - 1] in "NKCgEM":
        first -= 1
    if line.words[at + 1 : at + 2] == ("of",):
        stop = at + 2
        while stop < len(line.tags) and line.tags[stop] in "DKOCgN":
            last, stop = stop, stop + 1
    elif line.tags[at + 1 : at + 2] in ("H", "C"):
        return
    text = line.surface(first, last)
    if first == 0 and line.mentions[0] is None:
        text = text[:1].lower() + text[1:]
    country = next((m.country for k, m in line.named if first <= k <= last and m.country), None)
    crowd = Speaker(text, False, line.words[at], None, country, "plural")
    cast.crowds.append(Seen(line.starts[first], line.sentence.paragraph, crowd, line.sentence.start))


def _nicknamed(cast: Cast, line: Line) -> None:
    """ "Orlo, as the president is popularly known, said": Orlo is the president, or whoever "he" was."""
    words, tags = line.words, line.tags
    opens = words.index("as")
    known = words.index("known")
    if opens < 2 or tags[opens - 1] != "," or tags[opens - 2] not in "CH" or not opens < known < opens + 8:
        return
    between = range(opens + 1, known)
    role = next((words[k] for k in between if tags[k] == "r"), None)
    if role is not None:
        holders = [key for key, p in cast.people.items() if role in (p.role or "").lower().split()]
    else:
        named = next((s.speaker.name for s in reversed(cast.seen) if s.at < line.sentence.start), None)
        holders = [named.casefold()] if named and any(words[k] in ("he", "she") for k in between) else []
    if len(set(holders)) == 1:
        cast.by_part.setdefault(words[opens - 2], set()).add(holders[0])


def _several(cast: Cast, before: Line, line: Line) -> None:
    """ "Trade groups in Peru have raised the alarm. They warn …": the groups, of the same paragraph."""
    if before.sentence.paragraph != line.sentence.paragraph or before.tags[:1] in ("I", "U", "Q", "p", "&"):
        return
    subject = phrase_at(before, 0)
    if subject is None or before.tags[subject.head] not in "rg" or not is_many(before.words[subject.head]):
        return
    text = before.surface(subject.first, subject.last)
    text = text if before.mentions[subject.first] is not None else text[:1].lower() + text[1:]
    crowd = Speaker(text, False, before.words[subject.head], kind="plural")
    cast.taken_up[line.sentence.start] = Seen(
        before.sentence.start, before.sentence.paragraph, crowd, before.sentence.start
    )


def _title_around(line: Line, first: int, last: int) -> Title:
    before, after = read_premodifier(line, first), read_apposition(line, last)
    acts = line.tags[last + 1 : last + 3]
    if after.role and (acts == ",V" or (acts == ",E" and read_ahead(line, first, last).role)):
        after = Title()  # "The minister, Ada Finch, met Ambassador Lind"
    if not before.role and not after.role:
        ahead = read_ahead(line, first, last)
        if not ahead.role and (said := predicate(line, last)) is not None:
            ahead = read_title(line, *said)
        if ahead.role:
            return ahead._replace(country=ahead.country or before.country, gender=before.gender or ahead.gender)
    if not before.role:
        if not (before.country or before.gender):
            return after
        return after._replace(country=after.country or before.country, gender=before.gender or after.gender)
    affiliation = before.affiliation or (after.affiliation if after.role else None)
    return before._replace(affiliation=affiliation, country=before.country or after.country)


def _unknown_name(cast: Cast, line: Line, first: int) -> int:
    """A name that no gazetteer knows: capitalised words behind a role, or before an apposition with one. Gives its
    last word."""
    tags = line.tags
    last = first
    while last + 1 < len(tags) and tags[last + 1] == "C":
        last += 1
    if last > first and _company_apposed(line, last + 1):
        body = Speaker(line.surface(first, last), True, kind="institution")
        cast.institutions.append(Seen(line.starts[first], line.sentence.paragraph, body))
        return last
    start = behind_portfolio(line, first, last)
    behind_role = start > first or (
        first > 0 and tags[first - 1] == "r" and line.starts[first] == line.ends[first - 1] + 1
    )
    first = start
    if 1 <= last - first <= 4 or behind_role:
        title = _title_around(line, first, last)
        if title.role and (behind_role or read_apposition(line, last).role):
            _remember(cast, line, first, line.surface(first, last), title, None)
            return last
    if first and (noun := called_beside(line, first)) and tags[first - 1] == "g":
        name = line.surface(first, last)
        cast.called.setdefault(noun, {})[name] = Speaker(name, True, kind="institution")
    owners = cast.by_part.get(line.words[first], set()) if first == last else set()
    if len(owners) == 1:  # "Orth" alone, who was named in full before
        known = cast.people[next(iter(owners))]
        cast.seen.append(Seen(line.starts[first], line.sentence.paragraph, known, line.sentence.start))
    return last


def _company_apposed(line: Line, at: int) -> bool:
    """Does ", the biggest producer," follow?"""
    if line.tags[at : at + 2] != ",D":
        return False
    close = line.tags.find(",", at + 2, at + 12)
    group = line.tags[at + 2 : close] if close > 0 else "r"
    return "g" in group and "r" not in group


def _remember(cast: Cast, line: Line, at: int, name: str, title: Title, country: str | None) -> None:
    key = name.casefold()
    known = cast.people.get(key)
    if known is None:
        owners = cast.by_part.get(key, ())
        known = cast.people[next(iter(owners))] if len(owners) == 1 else Speaker(name, True)
        assert known.name is not None
        key = known.name.casefold()
        parts = key.split()
        for part in {parts[0], parts[-1]} if len(parts) > 1 else ():
            cast.by_part.setdefault(part, set()).add(key)
    assert known.name is not None
    known = Speaker(
        known.name,
        known.named,
        known.role or title.role,
        known.affiliation or title.affiliation,
        known.country or title.country or country,
        known.kind,
        known.gender or title.gender or gender_of(known.name),
    )
    cast.people[key] = known
    cast.first_seen.setdefault(key, line.starts[at])
    cast.seen.append(Seen(line.starts[at], line.sentence.paragraph, known, line.sentence.start))

"""Role nouns as speakers: "the minister" points back, "a senior official" is an unnamed source."""

from __future__ import annotations

import re
from itertools import islice

from extract.speakers.cast import Cast, Speaker, seen_before, seen_from
from extract.speakers.descriptions import described, peer
from extract.speakers.role_words import is_role
from extract.speakers.titles import Title, is_many, read_title
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.tagging.vocabulary import LEXICON
from extract.wording import word_set

_QUANTIFIERS = word_set(
    "a an the this these those some any many several most few all both each every one two three four five six "
    "various numerous certain his her its their our other another"
)
_SHE_ROLES = word_set("spokeswoman chairwoman congresswoman mother wife sister woman queen princess")
_HE_ROLES = word_set("spokesman congressman father husband brother man king prince chairman")
_OFFICES = word_set(
    "minister secretary president premier chancellor spokesperson spokesman spokeswoman governor ambassador "
    "commissioner chairman chair "
    "chairwoman ceo boss mayor senator mp"
)
_CHIEFS = word_set("chief boss czar tsar supremo")
"""Words of the press for whoever holds an office in a field: "the trade chief" is the commissioner for trade."""
_TOLD = word_set("spoke speak talked asked requested declined insisted wished refused")
"""Verbs of a clause that tells how a source spoke, and not who it is: "sources who spoke with the Ledger"."""
_VAGUE = word_set("people person those source sources someone men women")
"""Nouns that say nothing without the clause behind them."""
_LETTERS = word_set("mp mep msp qc kc phd md jr sr")
"""Behind a name."""
_CLAUSE = 14
"""Words: such a clause is no longer."""
_TOLD_OF = 7
"""Words: a longer clause behind a source is told of it, and no part of what it is called."""
_RANKS = word_set("colonel general captain admiral major lieutenant sergeant dr professor prof commander brigadier")
_TITLED = 6
"""Words of a title before a name in an apposition, at most."""
_NATIONALS = 20
"""Mentions of people among which "the Chilean minister" is looked for."""
_OF_A_STATE = word_set("leader official diplomat side")
_HEADS = word_set("leader head chief boss")
_LATER = 700
"""Characters: an office holder is named no later than that after being quoted."""


def role_holder(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """A role noun: a person named beside it, somebody heard before, or an unnamed source."""
    named = _named_in_apposition(cast, line, phrase)
    if named is not None:
        return named
    only = _only_name(line, phrase)
    if only is not None:
        title = read_title(line, phrase.first, phrase.last)
        return cast.learn(Speaker(only, True, title.role, title.affiliation, title.country))
    word = line.words[phrase.head]
    text, definite = phrase_text(line, phrase)
    title = read_title(line, phrase.first, phrase.last)
    capital = line.text[line.starts[phrase.head]].isupper() and line.starts[phrase.head] != line.sentence.start
    plural = is_many(word)
    plain = phrase.last == phrase.head
    if (definite or (capital and phrase.first == phrase.head)) and (plain or definite):
        antecedent = _antecedent(cast, word, plural, title, offset)
        if antecedent is not None:
            return antecedent
    elif not plural and plain and (theirs := _of_the_house(cast, line, phrase, word)):
        return theirs
    stranger = not definite and phrase.last > phrase.head and line.words[phrase.first] in ("a", "an", "one", "another")
    later = _introduced_later(cast, word, title, offset) if not plural and not stranger else None
    owned = definite or (word in _OFFICES and "'" in line.tags[phrase.first : phrase.head])
    if later is None and owned and not plural:
        later = peer(cast, word, title, offset) or described(cast, line, phrase, title, offset)
    if later is None and definite and word in _OF_A_STATE and title.country and not plural:
        later = _leader_of(cast, title.country, offset)
    if later is not None:
        return later
    clause = line.tags[phrase.last + 1 : phrase.last + 2] == "w" and phrase.full_last - phrase.last < _CLAUSE
    told = not _TOLD.isdisjoint(line.words[phrase.head + 2 : phrase.head + 4])
    if clause and told:
        text = text.split(" who ", 1)[0]
    elif word in _VAGUE and clause:
        text = f"{text} {line.surface(phrase.last + 1, phrase.full_last)}"  # "people who were in the room"
    elif 0 < (who := line.tags.find("w", phrase.head, phrase.last)) < phrase.last - _TOLD_OF:
        bare = Phrase(phrase.first, who - 1, phrase.head, phrase.first, who - 1)
        text, title = phrase_text(line, bare)[0], read_title(line, phrase.first, who - 1)  # "villagers who sell ore"
    gender = "f" if word in _SHE_ROLES else "m" if word in _HE_ROLES else ""
    return Speaker(
        text,
        False,
        None if word in ("people", "person", "others", "counterpart") else _as_inside(line, phrase, title.role or word),
        title.affiliation,
        title.country,
        "plural" if plural else "unnamed",
        gender,
    )


def _leader_of(cast: Cast, country: str, offset: int) -> Speaker | None:
    """ "The Norwegian leader", "the Norwegian official": the only Norwegian in office who was heard or named."""
    before = [*cast.heard_before(offset), *seen_before(cast.seen, offset)]
    known = (cast.known(seen.speaker) for seen in before)
    people = {s.name: s for s in known if s.kind == "person" and s.country == country and s.role}
    return next(iter(people.values())) if len(people) == 1 else None


def _of_the_house(cast: Cast, line: Line, phrase: Phrase, word: str) -> Speaker | None:
    """ "Harrow's CEO": the only person of that office who was heard, if he is of that house, or if no other house was
    named."""
    house = line.mentions[phrase.first]
    if house is None or house.type != "organization" or line.tags[phrase.first + 1] != "'":
        return None
    heard = (cast.known(h.speaker) for h in cast.heard_before(line.starts[phrase.first]))
    holders = {s.name: s for s in heard if s.kind == "person" and is_role(s, word, exact=False)}
    if len(holders) != 1:
        return None
    holder = next(iter(holders.values()))
    if holder.affiliation:
        return holder if _significant(holder.affiliation) & _significant(house.name) else None
    alone = {s.speaker.name for s in cast.institutions if s.at < line.starts[phrase.first]} == {house.name}
    return cast.learn(holder._replace(affiliation=house.name)) if alone else None


def _named_in_apposition(cast: Cast, line: Line, phrase: Phrase) -> Speaker | None:
    """ "Its spokesman, Colonel Naw Tu," and "the opponent, Democrat Lou Orth"."""
    at = phrase.last + 1
    if phrase.full_last > phrase.last and at + 1 < len(line.tags) and line.tags[at] in ",-(":
        stop = at + 2 if line.tags[at + 1] == "D" else at + 1  # "the Minister, the Hon. Banda,"
        while stop <= phrase.full_last and stop - at < _TITLED + 2 and line.tags[stop] in "rCKNg&(E)":
            stop += 1
        while stop > at + 2 and line.words[stop - 1] in _LETTERS:
            stop -= 1
        mention = line.mentions[stop] if stop <= phrase.full_last and line.tags[stop] == "H" else None
        name = mention.name if mention is not None else _unlisted_name(line, at + 1, stop)
        if name is not None:
            known = cast.person(name, mention.country if mention is not None else None)
            if known.role is None or known.role.lower() in _RANKS:
                title = read_title(line, phrase.first, phrase.last)
                country = known.country or title.country
                known = cast.learn(known._replace(role=title.role, affiliation=title.affiliation, country=country))
            return known
    return None


def _only_name(line: Line, phrase: Phrase) -> str | None:
    """ "A farmer who gave only his surname, Bello": that name."""
    who = line.tags.find("w", phrase.last + 1, phrase.last + 7)
    if who < 0 or line.words[phrase.first] not in ("a", "an", "one", "another"):
        return None
    for at in range(who + 2, min(who + _CLAUSE, len(line.words) - 1)):
        if line.words[at] in ("surname", "name"):
            name = at + 2 if line.tags[at + 1] == "," else at + 1
            named = line.tags[name : name + 1] in ("C", "H")
            return line.surface(name, name) if named and "not" not in line.words[who:at] else None
    return None


def _as_inside(line: Line, phrase: Phrase, role: str) -> str:
    """The role as it stands within a sentence: "Traders" is "traders"."""
    opens = line.starts[phrase.first] == line.sentence.start and role.split(maxsplit=1)[0].istitle()
    return role[:1].lower() + role[1:] if opens and line.surface(phrase.first, phrase.last).startswith(role) else role


def _unlisted_name(line: Line, first: int, stop: int) -> str | None:
    """Two or three capitalised words that end the apposition ``first..stop-1``, behind a title if there is one."""
    while first < stop and line.tags[first] in "rKNg":
        first += 1
    while stop - first > 2 and line.words[first] in LEXICON:
        first += 1
    closed = line.tags[stop : stop + 1] in (",", "-", ")", "")
    named = closed and 2 <= stop - first <= 3 and set(line.tags[first:stop]) == {"C"}
    return line.surface(first, stop - 1) if named else None


def _antecedent(cast: Cast, word: str, plural: bool, title: Title, offset: int) -> Speaker | None:
    """Whoever "the <word>" points back to: heard speakers first, then people introduced."""
    if title.country and not plural:
        seen = [cast.known(s.speaker) for s in seen_before(cast.seen, offset)[:_NATIONALS]]
        theirs = {s.name: s for s in seen if s.country == title.country and is_role(s, word, exact=True)}
        if len(theirs) == 1:
            return next(iter(theirs.values()))
    kinds = ("plural",) if plural else ("unnamed", "person")
    heard = (cast.known(h.speaker) for h in cast.heard_before(offset))
    pool = list(islice((s for s in heard if s.kind in kinds and _agrees(s, title)), 12))
    if word in _CHIEFS and (field := set((title.role or "").lower().split()[:-1])):
        return next((s for s in pool if not field.isdisjoint((s.role or "").lower().split())), None)
    exact = next((n for n, s in enumerate(pool) if is_role(s, word, exact=True)), None)
    family = next((n for n, s in enumerate(pool[:6]) if is_role(s, word, exact=False)), None)
    if exact is not None and (family is None or exact <= max(family, 2)):
        return pool[exact]
    if family is not None and (word not in _OFFICES or plural):
        return pool[family]
    if plural:
        return _crowd(cast, word, title, offset)
    seen = [cast.known(s.speaker) for s in seen_before(cast.seen, offset)[:12]]
    matching = {s.name: s for s in seen if is_role(s, word, exact=True) and _agrees(s, title)}
    if len(matching) == 1:
        return next(iter(matching.values()))
    return pool[family] if family is not None else None


def _crowd(cast: Cast, word: str, title: Title, offset: int) -> Speaker | None:
    """ "The ministers": the only such group that was named before."""
    named = [s.speaker for s in seen_before(cast.crowds, offset)[1:] if word in (s.speaker.name or "").lower().split()]
    full = {(s.name or "").lower(): s for s in named if " " in (s.name or "") and _agrees(s, title)}
    return next(iter(full.values())) if len(full) == 1 else None


def _introduced_later(cast: Cast, word: str, title: Title, offset: int) -> Speaker | None:
    """The holder of an office named only after the first quotation ("its mining minister said …. Duarte …")."""
    if word not in _OFFICES and word not in _HEADS:
        return None
    for seen in seen_from(cast.seen, offset):
        if seen.at > offset + _LATER:
            break
        person = cast.known(seen.speaker)
        heads = word in _HEADS and not _HEADS.isdisjoint((person.role or "").lower().split())
        holds = heads or (word in _OFFICES and is_role(person, word, exact=True))
        if cast.first_seen.get((person.name or "").casefold(), 0) < offset or not holds:
            continue
        houses = (title.affiliation, person.affiliation)
        if _agrees(person, title) and (not all(houses) or _significant(houses[0]) & _significant(houses[1])):
            return cast.learn(
                person._replace(
                    affiliation=person.affiliation or title.affiliation, country=person.country or title.country
                )
            )
    return None


def _significant(text: str | None) -> set[str]:
    return {w for w in re.findall(r"\w+", (text or "").lower()) if w not in ("of", "the", "and", "for", "s")}


def _agrees(speaker: Speaker, title: Title) -> bool:
    return not (title.country and speaker.country and title.country != speaker.country)


def phrase_text(line: Line, phrase: Phrase) -> tuple[str, bool]:
    """The phrase without article and quantifier, and whether it is definite."""
    first = phrase.first
    definite = line.words[first] in ("the", "this", "that", "these", "those", "his", "her", "its", "their", "both")
    while first < phrase.head and (line.words[first] in _QUANTIFIERS or line.tags[first] in "#&"):
        first += 1
        if first < phrase.head and line.words[first] == "of":
            first += 1
    text = line.surface(first, phrase.last)
    common = line.mentions[first] is None and not text[:2].isupper()
    if common and line.starts[first] == line.sentence.start:
        text = text[:1].lower() + text[1:]  # "Experts say": the capital is the sentence's
    return text, definite

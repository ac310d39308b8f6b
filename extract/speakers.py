"""Who speaks: the resolution of "Li", "she", "the minister", "the report", "Seoul" within the article.

Each speaker's phrase is resolved in text order against whoever was heard or introduced before (extract/cast.py).
What cannot be
resolved stays None; what names nobody ("a senior official") is an unnamed source.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.attribution.lines import Line
from extract.attribution.phrases import Phrase
from extract.cast import NOBODY, Cast, Seen, Speaker, seen_before, seen_from
from extract.model import Mention
from extract.titles import Title, read_premodifier, read_title, without_article
from extract.wording import word_set

_FAMILIES: tuple[frozenset[str], ...] = (
    word_set(
        "expert analyst researcher scholar professor economist observer academic fellow strategist scientist "
        "specialist pundit"
    ),
    word_set("official diplomat officer"),
    word_set("spokesperson spokesman spokeswoman"),
    word_set("minister secretary politician"),
    word_set("president leader politician"),
    word_set("premier prime-minister leader politician"),
    word_set("ceo chief executive boss president head"),
    word_set("chairman chairwoman chair chairperson"),
    word_set("director head chief"),
    word_set("source person insider"),
    word_set("lawmaker senator congressman congresswoman legislator mp politician"),
    word_set("ambassador envoy diplomat"),
    word_set("author co-author researcher scientist"),
)
_SINGULAR = re.compile(r"s$")
_QUANTIFIERS = word_set(
    "a an the this these those some any many several most few all both each every one two three four five six "
    "various numerous certain his her its their our other another"
)

_COMPANY = word_set("company firm group giant corporation conglomerate")
_PLURAL_GROUPS = word_set(
    "authorities media outlets governments ministries companies firms regulators police nations countries "
    "parties sides banks agencies miners producers makers groups states"
)  # fmt: skip
_PRESS = word_set("paper newspaper agency newswire magazine broadcaster outlet website network channel")
_HOUSES = word_set("ministry department commission bureau committee council university institute court union")
_BODIES = word_set("government parliament exchange association federation agency alliance bank administration")
_SHE_ROLES = word_set("spokeswoman chairwoman congresswoman mother wife sister woman queen princess")
_HE_ROLES = word_set("spokesman congressman father husband brother man king prince chairman")
_OFFICES = word_set(
    "minister secretary president premier chancellor spokesperson spokesman spokeswoman governor ambassador "
    "commissioner chairman chair "
    "chairwoman ceo"
)
_LATER = 700
"""Characters: an office holder is named no later than that after being quoted."""
_GOVERNMENTS = {
    "AU": "Australia",
    "BR": "Brazil",
    "CA": "Canada",
    "CD": "Democratic Republic of the Congo",
    "CL": "Chile",
    "CN": "China",
    "DE": "Germany",
    "EU": "European Union",
    "FR": "France",
    "GB": "United Kingdom",
    "ID": "Indonesia",
    "IN": "India",
    "IT": "Italy",
    "JP": "Japan",
    "KP": "North Korea",
    "KR": "South Korea",
    "KZ": "Kazakhstan",
    "MX": "Mexico",
    "MY": "Malaysia",
    "NL": "Netherlands",
    "PH": "Philippines",
    "RU": "Russia",
    "SA": "Saudi Arabia",
    "TR": "Turkey",
    "TW": "Taiwan",
    "UA": "Ukraine",
    "US": "United States",
    "VN": "Vietnam",
    "ZA": "South Africa",
}
"""Who a capital speaks for, where the article does not name the country itself."""
_REACH = 3
"""Paragraphs: a pronoun does not look farther back."""
_NEAR = 400
"""Characters before the sentence in which a person or institution is near."""


def resolve(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """The speaker that ``phrase`` names or points to. ``offset``: where the attribution stands."""
    tag, mention = line.tags[phrase.head], line.mentions[phrase.head]
    pair = _pair(cast, line, phrase)
    if pair is not None:
        return pair
    if tag == "p":
        return _pronoun(cast, line, phrase, offset)
    if tag == "H" and mention is not None:
        return cast.person(mention.name, mention.country)
    if mention is not None and mention.rule == "demonym":
        return _national(cast, line, mention, offset)
    if tag in "OLK" and mention is not None:
        return _institution(cast, line, phrase)
    if tag == "r":
        return _role(cast, line, phrase, offset)
    if tag == "g":
        return _group(cast, line, phrase, offset)
    if tag == "d":
        return _document(cast, line, phrase, offset)
    return _capitalised(cast, line, phrase)


def _pair(cast: Cast, line: Line, phrase: Phrase) -> Speaker | None:
    """Two names that speak together: "Orth and Tan said"."""
    tags = line.tags
    conjunction = phrase.first - 1 if tags[phrase.first - 1 : phrase.first] == "&" else phrase.head - 1
    first, second = line.mentions[conjunction - 1] if conjunction > 0 else None, line.mentions[phrase.head]
    if conjunction < 1 or tags[conjunction] != "&" or first is None or second is None or first.type != second.type:
        return None
    edge = conjunction - 2
    while edge >= 0 and tags[edge] in "DrCK'" and tags[edge + 1] != "D":
        edge -= 1
    if (edge >= 0 and tags[edge] not in ",QTDU;:") or first.type not in ("person", "country", "organization", "outlet"):
        return None
    return Speaker(f"{first.name} and {second.name}", True, kind="plural")


def _pronoun(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    word, paragraph = line.words[phrase.head], line.sentence.paragraph
    recent = [h for h in cast.heard_before(offset) if paragraph - h.paragraph <= _REACH]
    if word in ("he", "she"):
        return _he_or_she(cast, line, recent, offset, "m" if word == "he" else "f")
    if word == "they":
        return recent[0].speaker if recent and recent[0].speaker.kind != "outlet" else NOBODY
    if word == "it":
        bodies = [h.speaker for h in recent[:2] if h.speaker.kind in ("institution", "outlet")]
        return bodies[0] if bodies else _near_institution(cast, line, offset)
    return NOBODY


def _he_or_she(cast: Cast, line: Line, recent: list[Seen], offset: int, gender: str) -> Speaker:
    """Whoever was heard last, or the only person named since."""
    heard = next(
        (h for h in recent if h.speaker.kind in ("person", "unnamed") and h.speaker.gender in ("", gender)), None
    )
    near = [s for s in seen_before(cast.seen, offset) if s.at >= line.sentence.start - _NEAR and _fits(cast, s, gender)]
    named = near[0] if len({s.speaker.name for s in near}) == 1 else None
    if len({s.speaker.name for s in near}) > 1 and (heard is None or heard.at < near[-1].at):
        # Two people stand between: the one who was heard among them is meant, if any was.
        heard = heard if heard and any(s.speaker.name == heard.speaker.name for s in near) else None
    found = named if named and (heard is None or named.at > heard.at) else heard
    stranger = next(iter(seen_before(cast.strangers, offset)), None)
    if stranger is not None and stranger.at >= line.sentence.start - _NEAR:
        # "I asked a former official. “…,” he told me": he is the one just introduced, if nobody else was since.
        known = [*near, *recent]
        if all(s.at < stranger.sentence for s in known):
            return stranger.speaker
    if found is None:
        return NOBODY
    speaker = cast.known(found.speaker)
    if speaker.kind == "person" and not speaker.gender:
        return cast.learn(replace(speaker, gender=gender))
    return speaker


def _fits(cast: Cast, seen: Seen, gender: str) -> bool:
    return cast.known(seen.speaker).gender in ("", gender)


def _near_institution(cast: Cast, line: Line, offset: int) -> Speaker:
    near = {
        s.speaker.name: s.speaker for s in seen_before(cast.institutions, offset) if s.at >= line.sentence.start - _NEAR
    }
    return next(iter(near.values())) if len(near) == 1 else NOBODY


def _institution(cast: Cast, line: Line, phrase: Phrase) -> Speaker:
    mention = line.mentions[phrase.head]
    assert mention is not None
    kind = "outlet" if mention.type == "outlet" else "institution"
    if mention.type == "place" and mention.country:
        # A capital stands for its government.
        name = cast.countries.get(mention.country) or _GOVERNMENTS.get(mention.country, mention.name)
        return Speaker(name, True, country=mention.country, kind=kind)
    return Speaker(mention.name, True, country=None if kind == "outlet" else mention.country, kind=kind)


def _national(cast: Cast, line: Line, mention: Mention, offset: int) -> Speaker:
    """ "The Finn said": the person of that nation who was heard or named last."""
    near = [*cast.heard_before(offset), *seen_before(cast.seen, offset)]
    for seen in sorted(near, key=lambda s: s.at, reverse=True):
        person = cast.known(seen.speaker)
        if (
            person.kind == "person"
            and line.sentence.paragraph - seen.paragraph <= _REACH
            and person.country in (None, mention.country)
        ):
            return person
    return NOBODY


def _role(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """A role noun: a person named beside it, somebody heard before, or an unnamed source."""
    named = _named_in_apposition(cast, line, phrase)
    if named is not None:
        return named
    word = line.words[phrase.head]
    text, definite = _phrase_text(line, phrase)
    title = read_title(line, phrase.first, phrase.last)
    capital = line.text[line.starts[phrase.head]].isupper() and line.starts[phrase.head] != line.sentence.start
    plural = word.endswith("s") and not word.endswith("ss") and word != "sales"
    plain = phrase.last == phrase.head
    if (definite or (capital and phrase.first == phrase.head)) and (plain or definite):
        antecedent = _antecedent(cast, word, plural, title, offset)
        if antecedent is not None:
            return antecedent
    later = _introduced_later(cast, word, title, offset) if not plural else None
    if later is not None:
        return later
    gender = "f" if word in _SHE_ROLES else "m" if word in _HE_ROLES else ""
    return Speaker(
        text,
        False,
        None if word in ("people", "person", "others", "counterpart") else title.role or word,
        title.affiliation,
        title.country,
        "plural" if plural else "unnamed",
        gender,
    )


def _named_in_apposition(cast: Cast, line: Line, phrase: Phrase) -> Speaker | None:
    at = phrase.last + 1
    if (
        phrase.full_last > phrase.last
        and at + 1 < len(line.tags)
        and line.tags[at] in ",-("
        and line.tags[at + 1] == "H"
    ):
        mention = line.mentions[at + 1]
        if mention is not None:
            known = cast.person(mention.name, mention.country)
            if known.role is None:
                title = read_title(line, phrase.first, phrase.last)
                country = known.country or title.country
                known = cast.learn(replace(known, role=title.role, affiliation=title.affiliation, country=country))
            return known
    return None


def _antecedent(cast: Cast, word: str, plural: bool, title: Title, offset: int) -> Speaker | None:
    """Whoever "the <word>" points back to: heard speakers first, then people introduced."""
    kinds = ("plural",) if plural else ("unnamed", "person")
    heard = [cast.known(h.speaker) for h in cast.heard_before(offset)]
    pool = [s for s in heard if s.kind in kinds and _agrees(s, title)]
    exact = next((n for n, s in enumerate(pool[:12]) if _is_role(s, word, exact=True)), None)
    family = next((n for n, s in enumerate(pool[:6]) if _is_role(s, word, exact=False)), None)
    if exact is not None and (family is None or exact <= max(family, 2)):
        return pool[exact]
    if family is not None:
        return pool[family]
    if plural:
        return None
    seen = [cast.known(s.speaker) for s in seen_before(cast.seen, offset)[:12]]
    matching = {s.name: s for s in seen if _is_role(s, word, exact=True) and _agrees(s, title)}
    return next(iter(matching.values())) if len(matching) == 1 else None


def _introduced_later(cast: Cast, word: str, title: Title, offset: int) -> Speaker | None:
    """The holder of an office named only after the first quotation ("its mining minister said …. Duarte …")."""
    if word not in _OFFICES:
        return None
    for seen in seen_from(cast.seen, offset):
        if seen.at > offset + _LATER:
            break
        person = cast.known(seen.speaker)
        if cast.first_seen.get((person.name or "").casefold(), 0) < offset or not _is_role(person, word, exact=True):
            continue
        houses = (title.affiliation, person.affiliation)
        if _agrees(person, title) and (not all(houses) or _significant(houses[0]) & _significant(houses[1])):
            return cast.learn(
                replace(
                    person, affiliation=person.affiliation or title.affiliation, country=person.country or title.country
                )
            )
    return None


def _significant(text: str | None) -> set[str]:
    return {w for w in re.findall(r"\w+", (text or "").lower()) if w not in ("of", "the", "and", "for", "s")}


def _is_role(speaker: Speaker, word: str, *, exact: bool) -> bool:
    words = {_SINGULAR.sub("", w) for w in re.findall(r"[a-z-]+", (speaker.role or "").lower())}
    word = _SINGULAR.sub("", word)
    if word in words:
        return True
    family = next((f for f in _FAMILIES if word in f and (not exact or "spokesperson" in f)), None)
    return family is not None and bool(family & words)


def _agrees(speaker: Speaker, title: Title) -> bool:
    return not (title.country and speaker.country and title.country != speaker.country)


def _phrase_text(line: Line, phrase: Phrase) -> tuple[str, bool]:
    """The phrase without article and quantifier, and whether it is definite."""
    first = phrase.first
    definite = line.words[first] in ("the", "this", "that", "these", "those", "his", "her", "its", "their", "both")
    while first < phrase.head and (line.words[first] in _QUANTIFIERS or line.tags[first] in "#&"):
        first += 1
        if first < phrase.head and line.words[first] == "of":
            first += 1
    return line.surface(first, phrase.last), definite


def _group(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """ "the ministry", "the Canadian government", "foreign media"."""
    word = line.words[phrase.head]
    owner = next((m for m in line.mentions[max(phrase.first, phrase.head - 2) : phrase.head] if m is not None), None)
    if (
        owner is not None
        and owner.type in ("outlet", "organization")
        and "'" not in line.tags[phrase.first : phrase.head]
    ):
        kind = "outlet" if owner.type == "outlet" else "institution"
        return Speaker(owner.name, True, country=None if kind == "outlet" else owner.country, kind=kind)
    text, definite = _phrase_text(line, phrase)
    country = next((m.country for m in line.mentions[phrase.first : phrase.last + 1] if m and m.country), None)
    plural = word in _PLURAL_GROUPS or (word.endswith("s") and not word.endswith("ss"))
    seat = any(w.endswith("-based") for w in line.words[phrase.first : phrase.head])
    bare = phrase.last == phrase.head and (phrase.head - phrase.first <= 1 or seat)
    if definite and bare and not plural:
        heard = [h for h in cast.heard_before(offset) if h.speaker.kind in ("institution", "outlet")]
        pool = sorted([*seen_before(cast.institutions, offset), *heard], key=lambda s: s.at, reverse=True)
        for seen in pool:
            if _is_group(seen.speaker, word, near=seen.at >= line.sentence.start - _NEAR):
                return seen.speaker
        if line.text[line.starts[phrase.head]].isupper():
            return Speaker(text, True, country=country, kind="institution")
        return Speaker(text, False, country=country, kind="unnamed")
    modified = any(tag in "KCO" for tag in line.tags[phrase.first : phrase.head])
    if modified and not plural:
        return Speaker(without_article(text), True, country=country, kind="institution")
    role = " ".join(line.surface(k, k) for k in range(phrase.first, phrase.head + 1) if line.tags[k] not in "KDO'#")
    return Speaker(text, False, role if plural else None, None, country, "plural" if plural else "unnamed")


def _is_group(speaker: Speaker, word: str, *, near: bool) -> bool:
    name = (speaker.name or "").lower()
    if word in _PRESS:
        return speaker.kind == "outlet" or word in name
    if speaker.kind == "outlet":
        return False
    if word in _HOUSES:
        return word in name
    if word in name:
        return True
    # "The company" may be any firm that was just named; "the bank" or "the refiner" only one that is called so.
    return near and word in _COMPANY and not any(house in name for house in (*_HOUSES, *_BODIES))


def _document(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """ "A press release by the Treasury", "Reuters' report", "the report": the owner of the document."""
    for at in range(phrase.first, phrase.full_last + 1):
        mention = line.mentions[at]
        if mention is None or mention.type not in ("organization", "outlet", "bloc", "person", "country"):
            continue
        behind = at > phrase.head and line.words[at - 1] in ("by", "from", "of", "the", "a")
        if at > phrase.last:
            behind = behind and "by" in line.words[phrase.last : at]
        elif at > phrase.head and line.tags[at - 1] in "CN":
            behind = True
        if behind or (at < phrase.head and mention.type in ("organization", "outlet", "bloc")):
            kind = {"outlet": "outlet", "person": "person"}.get(mention.type, "institution")
            if kind == "person":
                return cast.person(mention.name)
            return Speaker(mention.name, True, country=None if kind == "outlet" else mention.country, kind=kind)
    text, definite = _phrase_text(line, phrase)
    bare = phrase.last == phrase.head and phrase.head - phrase.first <= 2
    if definite and bare:
        for h in cast.heard_before(offset):
            if line.sentence.paragraph - h.paragraph <= _REACH and h.speaker.kind in ("outlet", "institution"):
                return h.speaker
        near = [s for s in seen_before(cast.institutions, offset) if s.at >= line.sentence.start - 600]
        outlets = [s.speaker for s in near if s.speaker.kind == "outlet"]
        if outlets:
            return outlets[0]
    return Speaker(text, False, kind="unnamed")


def _capitalised(cast: Cast, line: Line, phrase: Phrase) -> Speaker:
    """A capitalised name outside of the gazetteers."""
    first = phrase.head
    while first > phrase.first and line.tags[first - 1] == "C":
        first -= 1
    last = phrase.head
    while last < phrase.last and line.tags[last + 1] == "C":
        last += 1
    name = line.surface(first, last)
    known = cast.people.get(name.casefold())
    owners = cast.by_part.get(name.casefold(), set())
    if known is not None or len(owners) == 1:
        return known or cast.people[next(iter(owners))]
    if first == last == 0 and name.endswith("s"):
        return Speaker(name, False, name, kind="plural")  # "Smelters warn …"
    country = next((m.country for m in line.mentions[phrase.first : phrase.last + 1] if m and m.country), None)
    title = read_premodifier(line, first)
    if title.role:
        return Speaker(name, True, title.role, title.affiliation, title.country or country)
    return Speaker(name, True, country=country, kind="person" if first < last else "institution")

"""Who speaks: the people of an article with their roles, and the resolution of "Li", "she", "the minister", "the report".

The cast is gathered first from the whole article (role, affiliation and country stand where a person is introduced, often before or
after the quotation). Then each speaker's phrase is resolved in text order against whoever was heard or introduced before.
What cannot be resolved stays None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from extract.attribution.lines import Line
from extract.attribution.phrases import Phrase
from extract.titles import Title, read_apposition, read_premodifier, read_title, without_article
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

_COMPANY = word_set(
    "company firm group miner producer maker manufacturer developer explorer refiner smelter automaker carmaker "
    "giant chipmaker operator bank lender startup start-up conglomerate retailer airline utility"
)  # fmt: skip
_PLURAL_GROUPS = word_set(
    "authorities media outlets governments ministries companies firms regulators police nations countries "
    "parties sides banks agencies miners producers makers groups states"
)  # fmt: skip
_HE, _SHE = word_set("he him mr"), word_set("she her ms mrs")
_SHE_ROLES = word_set("spokeswoman chairwoman congresswoman mother wife sister woman queen princess")
_HE_ROLES = word_set("spokesman congressman father husband brother man king prince chairman")
_OFFICES = word_set(
    "minister secretary president premier chancellor spokesperson spokesman spokeswoman governor ambassador commissioner chairman chair "
    "chairwoman ceo"
)
_LATER = 700
"""Characters: an office holder is named no later than that after being quoted."""
_GOVERNMENTS = {
    "AU": "Australia", "BR": "Brazil", "CA": "Canada", "CD": "Democratic Republic of the Congo", "CL": "Chile", "CN": "China", "DE": "Germany",
    "EU": "European Union", "FR": "France", "GB": "United Kingdom", "ID": "Indonesia", "IN": "India", "IT": "Italy", "JP": "Japan",
    "KP": "North Korea", "KR": "South Korea", "KZ": "Kazakhstan", "MX": "Mexico", "MY": "Malaysia", "NL": "Netherlands", "PH": "Philippines",
    "RU": "Russia", "SA": "Saudi Arabia", "TR": "Turkey", "TW": "Taiwan", "UA": "Ukraine", "US": "United States", "VN": "Vietnam",
    "ZA": "South Africa",
}  # fmt: skip
"""Who a capital speaks for, where the article does not name the country itself."""
_REACH = 3
"""Paragraphs: a pronoun does not look farther back."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A resolved speaker."""

    name: str | None
    named: bool
    role: str | None = None
    affiliation: str | None = None
    country: str | None = None
    kind: str = "person"
    """``person``, ``institution``, ``outlet``, ``unnamed``, ``plural`` or ``none``."""
    gender: str = ""

    @property
    def key(self) -> str:
        return f"{self.kind}:{(self.name or '').casefold()}"


NOBODY = Speaker(None, False, kind="none")


@dataclass
class Cast:
    """The people of an article, and who was heard so far."""

    people: dict[str, Speaker] = field(default_factory=dict)
    seen: list[tuple[int, Speaker]] = field(default_factory=list)
    """(offset, speaker) of every introduction, in text order."""
    heard: list[tuple[int, int, Speaker]] = field(default_factory=list)
    """(offset, paragraph, speaker) of every statement so far."""
    countries: dict[str, str] = field(default_factory=dict)
    """Code to name, of the countries that the article names."""
    institutions: list[tuple[int, Speaker]] = field(default_factory=list)
    outlets: list[tuple[int, Speaker]] = field(default_factory=list)


def gather(lines: tuple[Line, ...]) -> Cast:
    """The cast of the article: each person with the fullest role that any sentence gives."""
    cast = Cast()
    for line in lines:
        for at, mention in enumerate(line.mentions):
            if mention is None:
                continue
            if mention.type == "person":
                _introduce(cast, line, at)
            elif mention.type in ("organization", "bloc"):
                cast.institutions.append(
                    (line.starts[at], Speaker(mention.name, True, country=mention.country, kind="institution"))
                )
            elif mention.type == "country" and mention.country and mention.rule != "demonym":
                cast.countries.setdefault(mention.country, mention.name)
            elif mention.type == "outlet":
                cast.outlets.append((line.starts[at], Speaker(mention.name, True, country=None, kind="outlet")))
        if "C" in line.tags:
            _introduce_unknown(cast, line)
    return cast


def _introduce(cast: Cast, line: Line, at: int) -> None:
    mention = line.mentions[at]
    assert mention is not None
    title = _title_around(line, at)
    _remember(cast, line.starts[at], mention.name, title, mention.country)


def _title_around(line: Line, at: int) -> Title:
    before, after = read_premodifier(line, at), read_apposition(line, at)
    if not before.role:
        return replace(after, country=after.country or before.country, gender=before.gender or after.gender)
    if after.role and not before.affiliation:
        return replace(before, affiliation=after.affiliation, country=before.country or after.country)
    return replace(before, country=before.country or after.country)


def _introduce_unknown(cast: Cast, line: Line) -> None:
    """Names that no gazetteer knows: capitalised words behind a role, or before an apposition with one."""
    tags = line.tags
    at = 0
    while at < len(tags):
        if tags[at] != "C":
            at += 1
            continue
        end = at
        while end + 1 < len(tags) and tags[end + 1] == "C":
            end += 1
        if 1 <= end - at <= 4 or (at and tags[at - 1] == "r" and line.starts[at] == line.ends[at - 1] + 1):
            before, after = read_premodifier(line, at), read_apposition(line, end)
            behind_role = at > 0 and tags[at - 1] == "r" and before.role is not None
            if behind_role or after.role:
                title = before if before.role else after
                if before.role and after.role and not before.affiliation:
                    title = replace(before, affiliation=after.affiliation, country=before.country or after.country)
                _remember(cast, line.starts[at], line.surface(at, end), title, None)
        at = end + 1


def _remember(cast: Cast, offset: int, name: str, title: Title, country: str | None) -> None:
    known = cast.people.get(name.casefold())
    if known is None:
        known = next(
            (
                p
                for k, p in cast.people.items()
                if k.endswith(" " + name.casefold()) or k.startswith(name.casefold() + " ")
            ),
            None,
        )
    if known is None:
        known = Speaker(name, True)
    role = known.role or title.role
    affiliation = known.affiliation or (
        title.affiliation if not known.role or title.role == known.role or not known.affiliation else None
    )
    known = replace(
        known,
        role=role,
        affiliation=affiliation,
        country=known.country or title.country or country,
        gender=known.gender or title.gender,
    )
    assert known.name is not None
    cast.people[known.name.casefold()] = known
    cast.seen.append((offset, known))


def resolve(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """The speaker that ``phrase`` names or points to. ``offset``: where the attribution stands."""
    tag = line.tags[phrase.head]
    if tag == "p":
        return _pronoun(cast, line, phrase, offset)
    if tag == "H":
        mention = line.mentions[phrase.head]
        assert mention is not None
        return cast.people.get(mention.name.casefold(), Speaker(mention.name, True, country=mention.country))
    if tag in "OLK":
        return _institution(cast, line, phrase)
    if tag == "r":
        return _role(cast, line, phrase, offset)
    if tag == "g":
        return _group(cast, line, phrase, offset)
    if tag == "d":
        return _document(cast, line, phrase, offset)
    return _capitalised(cast, line, phrase)


def _pronoun(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    word, paragraph = line.words[phrase.head], line.sentence.paragraph
    recent = [s for at, where, s in reversed(cast.heard) if at <= offset and paragraph - where <= _REACH]
    if word in ("he", "she"):
        wanted, other = ("m", "f") if word == "he" else ("f", "m")
        last_heard = next(((at, s) for at, where, s in reversed(cast.heard)
                           if paragraph - where <= _REACH and s.kind in ("person", "unnamed") and s.gender != other), None)  # fmt: skip
        first = _subject_person(cast, line, offset)
        if first is not None and (last_heard is None or first[0] > last_heard[0]) and first[1].gender != other:
            found: Speaker | None = first[1]
        else:
            found = last_heard[1] if last_heard else None
        if found is None:
            return NOBODY
        if found.kind == "person" and not found.gender and found.name:
            known = replace(cast.people.get(found.name.casefold(), found), gender=wanted)
            cast.people[found.name.casefold()] = known
            return known
        return found
    if word == "they":
        return recent[0] if recent and recent[0].kind != "outlet" else NOBODY
    if word == "it":
        return next(
            (s for s in recent[:2] if s.kind in ("institution", "outlet")), _near_institution(cast, line, offset)
        )
    return NOBODY


def _subject_person(cast: Cast, line: Line, offset: int) -> tuple[int, Speaker] | None:
    """The person named last before ``offset`` in this sentence or the one before it, if only one is."""
    near = [(at, s) for at, s in cast.seen if line.sentence.start - 400 <= at < offset]
    names = {s.name for _, s in near}
    if len(names) != 1:
        return None
    at, person = near[-1]
    return at, cast.people.get((person.name or "").casefold(), person)


def _near_institution(cast: Cast, line: Line, offset: int) -> Speaker:
    near = {s.name: s for at, s in cast.institutions if line.sentence.start - 300 <= at < offset}
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
        antecedent = _antecedent(cast, word, plural, title, offset, text)
        if antecedent is not None:
            return antecedent
    later = _introduced_later(cast, word, title, offset) if not plural else None
    if later is not None:
        return later
    gender = "f" if word in _SHE_ROLES else "m" if word in _HE_ROLES else ""
    return Speaker(
        text,
        False,
        None if word in ("people", "person") else title.role or word,
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
            known = cast.people.get(mention.name.casefold(), Speaker(mention.name, True, country=mention.country))
            if known.role is None:
                title = read_title(line, phrase.first, phrase.last)
                known = replace(
                    known, role=title.role, affiliation=title.affiliation, country=known.country or title.country
                )
                cast.people[mention.name.casefold()] = known
            return known
    return None


def _antecedent(cast: Cast, word: str, plural: bool, title: Title, offset: int, text: str) -> Speaker | None:
    """Whoever "the <word>" points back to: heard speakers first, then people introduced."""
    heard = [s for at, _, s in reversed(cast.heard) if at <= offset]
    current = [cast.people.get((s.name or "").casefold(), s) for s in heard]
    pool = [
        s for s in current if s.kind == ("plural" if plural else s.kind) and s.kind in ("plural", "unnamed", "person")
    ]
    if not plural:
        pool = [s for s in pool if s.kind != "plural"]
    exact = next((s for s in pool[:12] if _is_role(s, word, exact=True) and _agrees(s, title)), None)
    family = next((s for s in pool[:6] if _is_role(s, word, exact=False) and _agrees(s, title)), None)
    if exact is not None and family is not None and pool.index(family) < pool.index(exact) and pool.index(exact) > 2:
        exact = family
    if exact or family:
        return exact or family
    if plural:
        return None
    seen = [cast.people.get((s.name or "").casefold(), s) for at, s in reversed(cast.seen) if at <= offset]
    matching = [s for s in dict.fromkeys(seen[:12]) if _is_role(s, word, exact=True) and _agrees(s, title)]
    return matching[0] if len({s.name for s in matching}) == 1 else None


def _introduced_later(cast: Cast, word: str, title: Title, offset: int) -> Speaker | None:
    """The holder of an office whom the article names only after the first quotation ("its mining minister said …. Duarte …")."""
    if word not in _OFFICES:
        return None
    early = {s.name for at, s in cast.seen if at < offset}
    for at, person in cast.seen:
        if at < offset or person.name in early:
            continue
        if at > offset + _LATER:
            break
        full = cast.people.get((person.name or "").casefold(), person)
        same_house = not (title.affiliation and full.affiliation) or bool(
            _significant(title.affiliation) & _significant(full.affiliation)
        )
        if _is_role(full, word, exact=True) and _agrees(full, title) and same_house:
            return full
    return None


def _significant(text: str) -> set[str]:
    return {w for w in re.findall(r"\w+", text.lower()) if w not in ("of", "the", "and", "for", "s")}


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
    text, definite = _phrase_text(line, phrase)
    country = next((m.country for m in line.mentions[phrase.first : phrase.last + 1] if m and m.country), None)
    plural = word in _PLURAL_GROUPS or (word.endswith("s") and not word.endswith("ss"))
    bare = phrase.last == phrase.head and phrase.head - phrase.first <= 1
    if definite and bare and not plural:
        heard = [(at, s) for at, _, s in cast.heard if s.kind in ("institution", "outlet")]
        pool = sorted([*cast.institutions, *cast.outlets, *heard], key=lambda pair: pair[0], reverse=True)
        for at, speaker in pool:
            if at < offset and _is_group(speaker, word):
                return speaker
        if line.text[line.starts[phrase.head]].isupper():
            return Speaker(text, True, country=country, kind="institution")
        return Speaker(text, False, country=country, kind="unnamed")
    modified = any(tag in "KCO" for tag in line.tags[phrase.first : phrase.head])
    if modified and not plural:
        return Speaker(without_article(text), True, country=country, kind="institution")
    role = " ".join(line.surface(k, k) for k in range(phrase.first, phrase.head + 1) if line.tags[k] not in "KDO'#")
    return Speaker(text, False, role if plural else None, None, country, "plural" if plural else "unnamed")


def _is_group(speaker: Speaker, word: str) -> bool:
    name = (speaker.name or "").lower()
    if word in (
        "paper",
        "newspaper",
        "agency",
        "newswire",
        "magazine",
        "broadcaster",
        "outlet",
        "website",
        "network",
        "channel",
    ):
        return speaker.kind == "outlet" or word in name
    if speaker.kind == "outlet":
        return False
    if word in (
        "ministry",
        "department",
        "agency",
        "commission",
        "bureau",
        "committee",
        "council",
        "university",
        "institute",
        "court",
        "union",
    ):
        return word in name
    official = re.search(
        r"\b(ministry|department|commission|government|agency|university|committee|parliament|council|court)\b", name
    )
    if word in _COMPANY:
        return official is None
    return word in name or (
        word in ("bloc", "alliance", "organisation", "organization", "association", "think-tank", "watchdog")
        and official is None
    )


def _document(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """ "A press release by the Treasury", "Reuters' report", "the report": the owner of the document."""
    for at in range(phrase.first, min(phrase.full_last, phrase.last) + 1):
        mention = line.mentions[at]
        if mention is None or mention.type not in ("organization", "outlet", "bloc", "person", "country"):
            continue
        behind = (at > phrase.head and line.words[at - 1] in ("by", "from", "of", "the", "a")) or (
            at > phrase.head and line.tags[at - 1] in "CN"
        )
        if behind or (at < phrase.head and mention.type in ("organization", "outlet", "bloc")):
            kind = {"outlet": "outlet", "person": "person"}.get(mention.type, "institution")
            if kind == "person":
                return cast.people.get(mention.name.casefold(), Speaker(mention.name, True))
            return Speaker(mention.name, True, country=None if kind == "outlet" else mention.country, kind=kind)
    text, definite = _phrase_text(line, phrase)
    bare = phrase.last == phrase.head and phrase.head - phrase.first <= 2
    if definite and bare:
        paragraph = line.sentence.paragraph
        for at, where, speaker in reversed(cast.heard):
            if at <= offset and paragraph - where <= _REACH and speaker.kind in ("outlet", "institution"):
                return speaker
        near = [s for at, s in cast.outlets if line.sentence.start - 600 <= at < offset]
        if near:
            return near[-1]
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
    if known is None and first == last:
        surname = [p for k, p in cast.people.items() if name.casefold() in k.split()]
        known = surname[0] if len(surname) == 1 else None
    if known is not None:
        return known
    country = next((m.country for m in line.mentions[phrase.first : phrase.last + 1] if m and m.country), None)
    title = read_premodifier(line, first)
    if title.role:
        return Speaker(name, True, title.role, title.affiliation, title.country or country)
    return Speaker(name, True, country=country, kind="person" if first < last else "institution")

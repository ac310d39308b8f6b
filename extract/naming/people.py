"""People by form and context, and the surnames that later stand for them.

A candidate is a row of capitalised words that no institution, place or date accounts for. It is a person if title,
apposition, a verb of saying or the form of the name give evidence enough (weights below); a single word is one only as
the surname of somebody the text names in full, or behind a title.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.model import Mention
from extract.naming.runs import Token
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import (
    DATES,
    FUNCTION_WORDS,
    GIVEN,
    HAN,
    HEADS,
    HONORIFICS,
    KOREAN,
    PARTICLES,
    PINYIN,
    PORTFOLIOS,
    ROLE,
    TITLE_MODIFIERS,
    TITLES,
    VIETNAMESE,
)

ENOUGH = 3
"""Evidence that makes a person of an unknown name of two words or more."""
FORM = 2
"""Weight of a form that hardly anything but a person's name has; it suffices where the given name is no other word."""

_SAID = (
    r"(?:said|says|told|added|adds|noted|notes|argued|argues|warned|warns|stressed|wrote|writes|stated|explained|claimed|commented|"
    r"insisted|acknowledged|admitted|declared|observed|remarked|pointed out|replied|responded|reiterated|emphasi[sz]ed|suggested|"
    r"urged|called|announced|confirmed|denied|cautioned|recalled|predicted|believes|thinks|met|visited|testified|tweeted|posted|"
    r"expects|hopes|asked|agreed|signed|described|welcomed|criticised|criticized|rejected|vowed|pledged)"
)
_VERB_AFTER = re.compile(
    rf",?\s(?:(?:also|later|has|had|have|then|previously|earlier|recently|repeatedly|who|on \w+day|in an? \w+|further|again|has also)\s)*{_SAID}\b"
)
_VERB_BEFORE = re.compile(
    r"(?:\bsaid|\bsays|\btold|[Aa]ccording to|\basked|\badded|\bwrote|\bargues|\bargued|\bnoted|\bexplained|\bwarned|\bquoted|\bciting|"
    r"\binterviewed|\bstated|\bsucceeded|\bappointed|\bnominated|\bnamed|\bmet with|\bstressed|\bcommented|\bthanked|\bwelcomed|\bled by|"
    r"\bheaded by|\bchaired by)\s(?:the\s)?\Z"
)
_ROLE_BEFORE = re.compile(rf"\b(?:{ROLE}|minister of \w+|secretary of \w+)s?,?\s\Z")
_APPOSITION = re.compile(
    rf"(?:,\s|\s\(|\s[–—-]\s)(?:(?:who (?:is|was|heads|leads|chairs|runs|teaches|works|serves)|whose)\s|"
    rf"(?:(?:then|now|the|a|an|its|their|his|her|one of|who is|former|and)\s)*(?:[\w&./’'-]+\s){{0,5}}?(?i:{ROLE})s?\b(?!['’]s|\s(?:said|told|of\sstate\sof)))"
)
_AGED = re.compile(r"\s?(?:,\s\d\d,|\(\d\d\)|,\swho\b|,\swhose\b)")
_OF_BODY = re.compile(r"\s(?:of|from|at|with)\s(?:the\s)?(?=[A-Z])")
_ALSO_WORDS = frozenset(
    "April May June August Will Grace Mark Rose Chad Jordan Virginia Victoria Charlotte Georgia Jack Bill Grant Chase Dean Frank Guy Pat "
    "Ray Rich Rob Sue Art Max Miles Penny Said Morgan Jun Min Mina Per Mercedes Austin Dale Dan Eve Hope Holly Ivy Joy Kay Lake Lance Lane "
    "Laurel Lily Mack Nick Noel Olive Paris Pierce Regina Rina Robin Rosario Ruby Salma Sierra Solomon Sterling Stella Summer Wade Will "
    "Harsh Carol Dawn Don Drew Florence Gene Glen Hazel Heather Iris Jade Jean Josh Lea Leo Melody Melanie Mercy Major Norman Pearl Porter "
    "San Santiago Sydney Tara Van Vera Wang Rose Ross Roman Ming Mei Hana Jasmine Amber Ashley Angel Earth Asha April Ken Cameron Clay Cole "
    "Cliff Colin Victor Vincent Trinity Unity Augusta Alexandria Bari Barbara Dana Diego Francisco Jose José Salvador Tiffany Atlas".split()
) - frozenset(
    "Wang Vincent Victor Colin Cameron Ken Ashley Barbara Salma Rina Vera Nick Josh Diego Jean Lea Leo Melanie Tara Dan Ross Frank Don Carol Heather Jack Pat Norman".split()
)
"""Given names that are other words or places as well: form alone is too little."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    tokens: tuple[Token, ...]
    score: int
    titled: bool
    honorific: bool
    country: str | None

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    @property
    def name(self) -> str:
        return " ".join(t.text for t in self.tokens)


def find_people(
    runs: Sequence[tuple[Token, ...]], headlines: Sequence[tuple[Token, ...]], known: TextMap, taken: Sequence[Mention]
) -> list[Mention]:
    """People in ``runs``. ``headlines``: single words in headline capitals, where only surnames known from ``runs`` count.

    ``taken``: the mentions that are settled and cannot be part of a person's name.
    """
    covered = _word_starts(taken, known.text)
    candidates = [c for run in runs for c in _candidates(run, known, covered)]
    singles = Counter(c.tokens[0].text for c in candidates if len(c.tokens) == 1)
    people: dict[str, Mention] = {}
    mentions: list[Mention] = []
    for m in taken:
        if m.type == "person":
            people.setdefault(m.name, m)
    waiting: list[_Candidate] = []
    for c in candidates:
        if sum(t.capital for t in c.tokens) < 2:
            waiting.append(c)
            continue
        last = next(t.text for t in reversed(c.tokens) if t.capital)
        again = singles[last] or (singles[c.tokens[0].text] and c.tokens[0].text in HAN | KOREAN)
        if c.score + bool(again) >= ENOUGH or _form(c.tokens, sure=True) >= FORM:
            mention = _mention(
                c, _same(people, c.name) or c.name, "person:context" if c.score >= ENOUGH else "person:form"
            )
            mentions.append(mention)
            first = people.get(mention.name)
            if first is None or (first.country is None and mention.country):
                people[mention.name] = mention
        else:
            waiting.append(c)
    for (token,) in headlines:
        # "Price" is a name in a headline only if the text knows no price.
        if (
            token.capital
            and token.start not in covered
            and not re.search(rf"\b{re.escape(token.text.lower())}\b", known.text)
        ):
            waiting.append(_Candidate((token,), 0, False, False, None))
    mentions += _short_forms(waiting, people, covered, known)
    return [replace(m, country=people[m.name].country) if m.name in people else m for m in mentions]


def _word_starts(taken: Sequence[Mention], text: str) -> dict[int, Mention]:
    """Where the words of the settled mentions begin."""
    covered: dict[int, Mention] = {}
    for mention in taken:
        at = mention.start
        while at < mention.end:
            covered[at] = mention
            blank = text.find(" ", at, mention.end)
            if blank < 0:
                break
            at = blank + 1
    return covered


def _candidates(run: Sequence[Token], known: TextMap, covered: dict[int, Mention]) -> list[_Candidate]:
    found: list[_Candidate] = []
    titled_run = False
    start = 0
    while start < len(run):
        stop = start
        while stop < len(run) and (run[stop].capital or (run[stop].text.lower() in PARTICLES and stop > start)):
            stop += 1
        segment = list(run[start:stop])
        while segment and not segment[-1].capital:
            segment.pop()
        if segment:
            candidate, titled = _candidate(segment, titled_run, known, covered)
            titled_run = titled_run or titled
            if candidate is not None:
                found.append(candidate)
        start = max(stop, start) + 1
    return found


def _candidate(
    segment: list[Token], titled_run: bool, known: TextMap, covered: dict[int, Mention]
) -> tuple[_Candidate | None, bool]:
    first, titled, honorific, country = 0, False, False, None
    for k, token in enumerate(segment):
        mention = covered.get(token.start)
        bare = token.text.rstrip(".")
        if mention is not None and not _may_be_given(segment, k, mention):
            if mention.type == "person":
                return None, titled
            country = mention.country or country
            first = k + 1
        elif token.start in known.demonym_starts and known.demonym_starts[token.start][0] >= token.end:
            country = known.demonym_starts[token.start][1]
            first = k + 1
        elif bare in TITLES and (k + 1 < len(segment) or k == first) and not (k and segment[k - 1].text in GIVEN):
            titled = True
            honorific = bare in HONORIFICS
            first = k + 1
        elif k == first and (token.text in FUNCTION_WORDS or token.text in DATES) and not _han(segment[k:]):
            first = k + 1
        elif (
            k == first
            and (token.text in TITLE_MODIFIERS or (titled_run and token.text.lower() in PORTFOLIOS))
            and k + 1 < len(segment)
        ):
            later = any(t.text.rstrip(".") in TITLES for t in segment[k + 1 :])
            if later or titled_run or token.text in ("Former", "Late"):
                first = k + 1
        elif (
            "-" in token.text
            and token.text.split("-")[0] in ("Vice", "Deputy", "Under", "Director", "Secretary")
            and k + 1 < len(segment)
        ):
            titled = True
            first = k + 1
    name: list[Token] = []
    for token in segment[first:]:
        if (
            token.text in DATES
            or (token.text in FUNCTION_WORDS and not _han(segment[first:]))
            or token.start in known.demonym_starts
        ):
            break
        name.append(token)
    while name and not name[-1].capital:
        name.pop()
    if not name or not _well_formed(name):
        return None, titled
    titled_here = titled or (titled_run and first > 0)
    score, context_country = _evidence(name, titled_here, known)
    if country is None and (first > 0 or not titled):
        owner = known.owner(segment[0].start)
        if owner and (titled_here or first):
            country = owner[0]
    return _Candidate(tuple(name), score, titled_here, honorific, country or context_country), titled


def _may_be_given(segment: Sequence[Token], k: int, mention: Mention) -> bool:
    """A place or country that is the first name in a full name ("Jordan Ellery")."""
    single = mention.start == segment[k].start and mention.end == segment[k].end
    if not single or mention.type not in ("place", "country", "mineral", "outlet") or mention.text.isupper():
        return False
    if k and segment[k - 1].text in GIVEN and k == len(segment) - 1 and mention.type == "place":
        return segment[k - 1].text not in _ALSO_WORDS
    return (
        k + 1 < len(segment)
        and segment[k].text in GIVEN
        and segment[k + 1].text not in HEADS
        and segment[k + 1].text.rstrip(".") not in TITLES
        and segment[k + 1].text not in DATES
    )


def _well_formed(name: Sequence[Token]) -> bool:
    capitals = [t for t in name if t.capital]
    if not 1 <= len(capitals) <= 5 or len(name) > 7:
        return False
    for k, token in enumerate(capitals):
        text = token.text
        if any(c.isdigit() for c in text) or (len(text) == 1):
            return False
        if (
            text.isupper()
            and "." not in text
            and len(text) > 1
            and not (k in (0, len(capitals) - 1) and len(text) > 2 and len(capitals) > 1)
        ):
            return False
        if (
            text in HEADS
            and len(capitals) > 1
            and text not in ("Gold", "Silver", "Lake", "Rivers", "Post", "Bay", "Battery", "Mines", "Law")
        ):
            return False
        if (
            text in TITLE_MODIFIERS
            and text not in ("Major", "Under", "Lead", "Union", "House", "Press", "Trade")
            and len(capitals) <= 2
        ):
            return False
        if text.lower() in PORTFOLIOS or "’s" in text:
            return False
    return not all(t.text.isupper() and "." not in t.text for t in capitals)


def _han(tokens: Sequence[Token]) -> bool:
    """Chinese order and spelling: surname, then one or two syllables."""
    if len(tokens) < 2 or tokens[0].text not in HAN:
        return False
    given = [t.text for t in tokens[1:3]]
    return len(tokens) <= 3 and all(PINYIN.match(g) and g not in FUNCTION_WORDS and g not in DATES for g in given)


def _family_first(tokens: Sequence[Token]) -> bool:
    capitals = [t.text for t in tokens if t.capital]
    if len(capitals) < 2:
        return False
    if _han(list(tokens)) and not (capitals[-1] in HAN and capitals[0] in GIVEN):
        return True
    if capitals[0] in KOREAN and len(capitals) <= 3 and ("-" in capitals[1] or len(capitals) == 3):
        return True
    return capitals[0] in VIETNAMESE and len(capitals) >= 3


def _form(tokens: Sequence[Token], *, sure: bool = False) -> int:
    """Evidence from the form alone; ``sure``: only from forms that are nothing else."""
    capitals = [t.text for t in tokens if t.capital]
    if len(capitals) < 2:
        return 0
    if _han(list(tokens)):
        return FORM if not sure or (len(capitals) == 2 and len(capitals[1]) > 1) else 1
    if capitals[0] in KOREAN | VIETNAMESE and any("-" in c for c in capitals[1:]):
        return FORM
    if len(capitals) == 2 and capitals[1] in KOREAN and "-" in capitals[0]:
        return FORM
    first = capitals[0].split("-")[0]
    if first in GIVEN and not (sure and (first in _ALSO_WORDS or len(capitals) > 4)):
        return FORM
    initials = [c for c in capitals if "." in c]
    if initials and len(initials) < len(capitals):
        return (
            FORM
            if not sure
            or (len(capitals) == 2 and capitals[0] == initials[0] and capitals[0] not in ("U.S.", "U.K.", "E.U."))
            else 1
        )
    if any(t.text.lower() in PARTICLES and not t.capital for t in tokens) or any(
        c[2:3] == "-" and c[:2].lower() == "al" for c in capitals
    ):
        return 1
    if capitals[-1] in HAN and len(capitals[-1]) > 1 and PINYIN.match(capitals[0]):
        return 1
    return 0


def _evidence(name: Sequence[Token], titled: bool, known: TextMap) -> tuple[int, str | None]:
    text, start, end = known.text, name[0].start, name[-1].end
    score, country = _form(name), None
    if titled:
        score += 3
    before = text[max(0, start - 40) : start]
    if _ROLE_BEFORE.search(before):
        score += 3
        country = _country_of_role(known, start)
    if _VERB_BEFORE.search(before):
        score += 2
    apposition = _APPOSITION.match(text, end, min(len(text), end + 110))
    if apposition:
        score += 3
        country = country or known.country_in(end, _apposition_end(text, apposition.end()))
    if _AGED.match(text, end):
        score += 2
    if _VERB_AFTER.match(text, end):
        score += 2
    if _OF_BODY.match(text, end):
        score += 1
    if text[end : end + 1] == ":" and (start == 0 or text[start - 1] == "\n"):
        # A speaker of a transcript.
        score += 3
    return score, country


_CLAUSE = re.compile(rf"[,;.\n“\"]|\s{_SAID}\b")


def _apposition_end(text: str, start: int) -> int:
    found = _CLAUSE.search(text, start, start + 120)
    return found.start() if found else min(len(text), start + 120)


_SENTENCE_BREAK = re.compile(r"[.;\n“\"]")


def _country_of_role(known: TextMap, start: int) -> str | None:
    window = max(0, start - 60)
    breaks = [m.end() for m in _SENTENCE_BREAK.finditer(known.text, window, start)]
    cut = known.text.rfind(", ", window, start)
    return known.country_in(max([window, cut, *breaks]), start)


def _same(people: dict[str, Mention], name: str) -> str | None:
    """The known person whose first and last name these are, middle names aside."""
    words = name.split()
    for other in people:
        theirs = other.split()
        if words == theirs or (
            len(words) >= 2 and len(theirs) >= 2 and (words[0], words[-1]) == (theirs[0], theirs[-1])
        ):
            return other
    return None


def _mention(c: _Candidate, name: str, rule: str) -> Mention:
    start = c.start
    return Mention("person", name, "", start, c.end, c.country, None, rule)


def _short_forms(
    waiting: Sequence[_Candidate], people: dict[str, Mention], covered: dict[int, Mention], known: TextMap
) -> list[Mention]:
    primary: dict[str, set[str]] = defaultdict(set)
    secondary: dict[str, set[str]] = defaultdict(set)
    for name in people:
        words = name.split()
        tokens = [Token(w, 0, 0, w[0].isupper() or w.lower().startswith(("al-", "el-"))) for w in words]
        capitals = [
            t.text for t in tokens if t.capital and t.text not in ("Jr.", "Jr", "Sr.", "Sr") and "." not in t.text
        ]
        if not capitals:
            continue
        if len(capitals) == 1:
            primary[capitals[0]].add(name)
            continue
        family = capitals[0] if _family_first(tokens) else capitals[-1]
        primary[family].add(name)
        rest = [c for c in capitals if c != family]
        if family.lower().startswith(("al-", "el-")):
            secondary[family[3:]].add(name)
        if len(capitals) >= 3 and not _family_first(tokens):
            secondary[capitals[-2]].add(name)
        for word in rest[:1]:
            if word not in GIVEN or _han(tokens):
                secondary[word].add(name)
    mentions = []
    for c in waiting:
        parts = [t for t in c.tokens if t.capital]
        if len(parts) > 1 and not any(t.text.lower() in PARTICLES for t in c.tokens if not t.capital):
            said = {t.text for t in parts}
            whole = [name for name in people if said <= set(name.split())]
            if len(whole) == 1:
                mentions.append(_mention(c, whole[0], "person:again"))
            continue
        token = parts[-1]
        if token.text in FUNCTION_WORDS or token.text in DATES or token.text.upper() == token.text:
            continue
        owners = primary.get(token.text) or secondary.get(token.text) or set()
        if len(owners) == 1:
            mentions.append(_mention(c, next(iter(owners)), "surname"))
        elif (
            not owners
            and c.titled
            and len(parts) == 1
            and token.text not in TITLE_MODIFIERS
            and token.text not in HEADS
            and (c.honorific or _VERB_AFTER.match(known.text, c.end))
        ):
            mentions.append(_mention(c, token.text, "person:title"))
    return mentions

"""Surnames and other short forms, linked to the one person of the article who can be meant."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from extract.naming import forms
from extract.naming.candidates import Candidate
from extract.naming.evidence import VERB_AFTER
from extract.naming.given_names import GIVEN_OR_WORD
from extract.naming.vocabulary import DATES, FUNCTION_WORDS, HEADS, PARTICLES, TITLE_MODIFIERS, words

_ADDRESSED = re.compile(
    r"\b(?:Ambassador|Senator|Sens\.|Reps\.|Governor|Justice|Judge|Congressman|Congresswoman|Commissioner|Chancellor|"
    r"Premier|Mayor|Minister|President|Secretary) \Z"
)
_NAMED = re.compile(
    r"\b(?:surnamed|(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:surname|family name|last name|first name)(?: is| was)?,?|"
    r"(?:by|gave|giving|used|using) (?:only |just )?(?:his|her|their) (?:first|last|given|family) "
    r"name,?(?: only)?(?: as)?,?|(?:gave|giving) (?:his|her|their) name (?:only |just )?as|"
    r"(?:identif(?:y|ied)|named|known) (?:himself|herself|here)? ?(?:only|just) "
    r"(?:as|by (?:his|her) (?:first|last|family|given) name,?)|"
    r"(?:[Mm]y|[Hh]is|[Hh]er) (?:friend|brother|sister|husband|wife|son|daughter|colleague|neighbou?r|uncle|aunt|"
    r"cousin|father|mother),?) \Z"
)
""" "A manager surnamed Deng", "gave only her first name, Ines"."""
_NAMED_ENDS = tuple(
    f"{word}{mark}"
    for word in words(
        """
        surnamed surname name is was only as friend brother sister husband wife son daughter colleague neighbor
        neighbour uncle aunt cousin father mother
        """
    )
    for mark in (" ", ", ")
)
_LAST_LETTERS = frozenset(end[-3:] for end in _NAMED_ENDS)
"""What ``_NAMED`` ends with, and the last letters of it: asked first, for few names have it."""
_PARTY_TAG = re.compile(r" \((?:D|R|I)-[A-Z][\w.]*\)")
_YEAR = re.compile(r"(?: (?:and|&) [A-Z][\w-]+| et al\.)? \((?:19|20)\d\d[a-c]?\)")
_TAGS = (" (", " and ", " & ", " et al")
"""What ``_PARTY_TAG`` and ``_YEAR`` begin with."""
_SUFFIXES = ("Jr.", "Jr", "Sr.", "Sr")


def link_short_forms(
    waiting: Sequence[Candidate], people: Mapping[str, str], text: str
) -> Iterator[tuple[Candidate, str, str]]:
    """(candidate, full name, rule) for the candidates that stand for one of ``people``, or for somebody with a title.

    ``people``: each full form that the text has, or that the gazetteer prefers, to the name. A surname of two people
    links to neither.
    """
    primary, secondary = _surnames(people)
    alone: set[str] = set()
    for candidate in waiting:
        tokens = candidate.tokens
        parts = tokens if len(tokens) == 1 else candidate.capitals
        if len(parts) > 1 and (
            len(parts) == len(tokens) or not any(t.text.lower() in PARTICLES for t in tokens if not t.capital)
        ):
            said = {t.text.lower() for t in parts}  # "Van Wyk" is David van Wyk
            whole = {name for form, name in people.items() if said <= set(form.lower().split())}
            if len(whole) == 1:
                yield candidate, whole.pop(), "person:again"
            continue
        word = parts[-1].text
        if word in FUNCTION_WORDS or word in DATES or word.upper() == word:
            continue
        owners = primary.get(word) or secondary.get(word) or set()
        if len(owners) == 1:
            yield candidate, next(iter(owners)), "surname"
        elif word in alone:
            yield candidate, word, "surname"
        elif not owners and len(parts) == 1:
            rule = _introduced(candidate, word, text)
            if rule is None:
                continue
            known = {name for form, name in people.items() if candidate.titled and form.split()[0] == word}
            alone.add(word)
            yield candidate, known.pop() if len(known) == 1 else word, rule


def _introduced(candidate: Candidate, word: str, text: str) -> str | None:
    """The rule by which a single word names somebody whom the text nowhere names in full."""
    if word in TITLE_MODIFIERS or word in HEADS:
        return None
    start, end = candidate.start, candidate.end
    if candidate.titled:
        addressed = (
            candidate.honorific or VERB_AFTER.match(text, end) or _ADDRESSED.search(text, max(0, start - 16), start)
        )
        return "person:title" if addressed else None
    if (
        text[start - 3 : start] in _LAST_LETTERS
        and text.endswith(_NAMED_ENDS, 0, start)
        and _NAMED.search(text, max(0, start - 60), start)
    ):
        return "person:named"
    if text.startswith(_TAGS, end) and (_PARTY_TAG.match(text, end) or _YEAR.match(text, end)):
        return "person:named"
    return None


def _surnames(people: Mapping[str, str]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Short form → full names: surnames proper, and parts of names that count where nobody has such a surname."""
    primary: dict[str, set[str]] = defaultdict(set)
    secondary: dict[str, set[str]] = defaultdict(set)
    for form, name in people.items():
        words = form.split()
        upper = [w for w in words if w[0].isupper() or _arabic(w)]
        capitals = [w for w in upper if w not in _SUFFIXES and "." not in w]
        if not capitals:
            continue
        first = len(capitals) > 1 and forms.family_first(words, upper)
        family = capitals[0] if first else capitals[-1]
        primary[family].add(name)
        if _arabic(family):
            secondary[family[3:]].add(name)
        if len(capitals) >= 3 and not first:
            secondary[capitals[-2]].add(name)
        if len(capitals) >= 3 and first:
            secondary[capitals[-1]].add(name)  # "Minister Loc", once the text has had Tran Duc Loc
        other = next((c for c in capitals if c != family), None)
        if other and (other not in GIVEN_OR_WORD or forms.chinese(words)):
            # Malays, Arabs, Thais, Icelanders are called by the first name, as is a guest in an interview; Chinese
            # names may stand in Western order.
            secondary[other].add(name)
    return primary, secondary


def _arabic(word: str) -> bool:
    return word[2:3] == "-" and word[:2].lower() in ("al", "el")

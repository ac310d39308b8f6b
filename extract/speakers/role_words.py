"""Whether a noun such as "the minister" can stand for somebody's role."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.speakers.cast import Speaker
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
    word_set("representative spokesperson spokesman spokeswoman"),
)
_SPOKESMEN = word_set("spokesperson spokesman spokeswoman")
_SPEAKS_FOR_GOVERNMENT = word_set("cabinet secretary")
"""The office of who speaks for a cabinet: "the top government spokesman" is the chief cabinet secretary."""
_EXECUTIVES = word_set("chairman chairwoman chair chairperson director founder manager cfo coo")
"""Who may be called "the executive", beside a chief executive."""
_INITIALS = {"pm": "prime", "dpm": "deputy"}
"""Initials of an office, and the word that tells it: "prime minister"."""


def is_role(speaker: Speaker, word: str, *, exact: bool) -> bool:
    """Has ``speaker`` the role ``word``, or with ``exact`` False one of its kind?"""
    words = _singulars(_called(speaker))
    word = _INITIALS.get(word, word).removesuffix("s")
    if word == "premier" and words.issuperset(("prime", "minister")):
        return True
    if word in words or (word in _SPOKESMEN and words.issuperset(_SPEAKS_FOR_GOVERNMENT)):
        return True
    if word == "executive" and not exact and not words.isdisjoint(_EXECUTIVES):
        return True
    families = (f for f in _FAMILIES if word in f and (not exact or "spokesperson" in f))
    return any(family & words for family in families)


@lru_cache(maxsize=1024)
def _singulars(text: str) -> frozenset[str]:
    """The words of ``text``, none in the plural."""
    return frozenset(word.removesuffix("s") for word in re.findall(r"[a-z-]+", text))


def _called(speaker: Speaker) -> str:
    """The role; of unnamed people, what they are called ("people familiar with the talks")."""
    return (
        speaker.role or (re.split(" (?:with|who|that|at|in) ", speaker.name or "")[0] if not speaker.named else "")
    ).lower()

"""The cast of an article: its people with their roles, its institutions and outlets, and who was heard so far.

Role, affiliation and country stand where a person is introduced, often after the first quotation: so the cast is
gathered from
the whole article first. Look-ups reach a bounded way back, so that their cost does not grow with the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

RECALL = 60
"""Mentions or statements: whoever spoke farther back is not meant by a pronoun or a role."""


class Speaker(NamedTuple):
    """A resolved speaker."""

    name: str | None
    named: bool
    role: str | None = None
    affiliation: str | None = None
    country: str | None = None
    kind: str = "person"
    """``person``, ``institution``, ``outlet``, ``unnamed``, ``plural``, ``papers`` or ``none``."""
    gender: str = ""

    @property
    def key(self) -> str:
        return f"{self.kind}:{(self.name or '').casefold()}"


NOBODY = Speaker(None, False, kind="none")


class Seen(NamedTuple):
    """Where somebody stands in the text, or was heard."""

    at: int
    paragraph: int
    speaker: Speaker
    sentence: int = 0
    """Where its sentence begins."""


@dataclass
class Cast:
    """The people of an article, and who was heard so far."""

    people: dict[str, Speaker] = field(default_factory=dict)
    by_part: dict[str, set[str]] = field(default_factory=dict)
    """First and last words of names to the keys of ``people``."""
    seen: list[Seen] = field(default_factory=list)
    """Every mention of a person, in text order."""
    first_seen: dict[str, int] = field(default_factory=dict)
    institutions: list[Seen] = field(default_factory=list)
    """Every mention of an institution or outlet, in text order."""
    called: dict[str, dict[str, Speaker]] = field(default_factory=dict)
    """What an institution is called beside its name ("lithium miner Harrow"), and who is called so, by name."""
    countries: dict[str, str] = field(default_factory=dict)
    """Code to name, of the countries that the article names."""
    nations: list[tuple[int, str]] = field(default_factory=list)
    """Where the article names a country, a place or a nation, and its code: the first ones, in text order."""
    holders: list[Seen] = field(default_factory=list)
    """Every person called only "the minister", in text order."""
    strangers: list[Seen] = field(default_factory=list)
    """Every unnamed person introduced with "a", in text order."""
    crowds: list[Seen] = field(default_factory=list)
    """Every group of unnamed people ("two traders"), in text order."""
    taken_up: dict[int, Seen] = field(default_factory=dict)
    """By where a sentence that opens with "they" begins: the several whom the sentence before it is about."""
    heard: list[Seen] = field(default_factory=list)
    """Every statement so far."""

    ourselves: Speaker = NOBODY
    """Who "we" are in a joint statement."""
    issued: dict[str, Seen] = field(default_factory=dict)
    """Who spoke last "in a statement", by the word for the paper."""

    def known(self, speaker: Speaker) -> Speaker:
        """The fullest that is known of ``speaker``."""
        return self.people.get((speaker.name or "").casefold(), speaker)

    def person(self, name: str, country: str | None = None) -> Speaker:
        """The person of that name."""
        return self.people.get(name.casefold()) or Speaker(name, True, country=country)

    def hear(self, at: int, paragraph: int, speaker: Speaker) -> None:
        """Remember a statement."""
        if speaker.name is not None:
            self.heard.append(Seen(at, paragraph, speaker))

    def heard_before(self, at: int) -> Iterator[Seen]:
        """Statements up to the offset ``at``, the latest first."""
        return (h for h in reversed(self.heard[-RECALL:]) if h.at <= at)

    def learn(self, speaker: Speaker) -> Speaker:
        """Replace what is known of a person."""
        assert speaker.name is not None
        self.people[speaker.name.casefold()] = speaker
        return speaker


def seen_before(seen: list[Seen], at: int) -> list[Seen]:
    """The latest of ``seen`` before the offset ``at``, the latest first."""
    stop = bisect_left(seen, at, key=lambda s: s.at)
    return seen[max(0, stop - RECALL) : stop][::-1]


def seen_from(seen: list[Seen], at: int) -> list[Seen]:
    """The next of ``seen`` from the offset ``at`` on."""
    start = bisect_left(seen, at, key=lambda s: s.at)
    return seen[start : start + RECALL]

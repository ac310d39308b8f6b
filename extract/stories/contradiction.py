"""What makes two articles reports of different events, however alike they are.

Another measure, direction, mineral, pair of countries or day; a plan and its execution; a further act of its kind.
"""

from __future__ import annotations

from datetime import timedelta

from extract.novelty.vocabulary import OPPOSED_ACTS
from extract.stories.fingerprint import StoryFingerprint
from extract.stories.heads import RARE_EARTHS
from extract.stories.keys import DAYS
from extract.stories.sides import (
    NEXT_REPORT,
    both,
    days_apart,
    days_between,
    direction,
    either,
    measures,
    named,
    relayed,
)

PLENTY = 3
"""Shared claims against which different headlines weigh less."""


def vetoes(a: StoryFingerprint, b: StoryFingerprint) -> tuple[str, ...]:
    """What speaks against one event, in words; empty when nothing does. Symmetric."""
    return (*_when(a, b), *_what(a, b), *_parties(a, b), *_opposed(a, b), *_stage(a, b))


def _when(a: StoryFingerprint, b: StoryFingerprint) -> list[str]:
    apart = abs(a.seen - b.seen)
    contra = []
    if apart > timedelta(days=DAYS):
        contra.append(f"reported {apart.days} days apart")
    if a.days and b.days and days_between(a, b) > (0 if apart > NEXT_REPORT else 1):
        contra.append(f"of different days ({min(a.days[0], b.days[0]):%-d %B}, {max(a.days[0], b.days[0]):%-d %B})")
    return contra


def _what(a: StoryFingerprint, b: StoryFingerprint) -> list[str]:
    contra = []
    first, second = either(a, "minerals") - RARE_EARTHS, either(b, "minerals") - RARE_EARTHS
    if first and second and not named(a, b, "minerals") - RARE_EARTHS:
        contra.append(f"on {_listed(first, second)}")
    one, other = direction(a), direction(b)
    if one and other and one != other:
        contra.append("one tells of a restriction, the other of an easing")
    kinds, others = measures(a), measures(b)
    if kinds and others and not kinds & others:
        contra.append(f"on different measures ({_listed(kinds, others)})")
    return contra


def _parties(a: StoryFingerprint, b: StoryFingerprint) -> list[str]:
    """Different countries act, or are named. A headline of "fourteen nations" may mean any."""
    if a.title.many or b.title.many:
        return []
    own, their = set(a.title.countries), set(b.title.countries)
    contra = []
    if own and their and not own & their and not (own <= both(b, "countries") and their <= both(a, "countries")):
        contra.append(f"on different countries ({_listed(own, their)})")
    elif len(own) > 1 and len(their) > 1 and not (own <= their or their <= own):
        contra.append(f"on different pairs of countries ({_listed(own, their)})")
    else:
        contra += _left_out(a, b) or _left_out(b, a)
    if len(set(a.claims) & set(b.claims)) < PLENTY:
        for one, other in ((a, b), (b, a)):
            voice = set(one.voice_countries)
            if voice and other.voice_countries and not voice & {*both(other, "countries"), *other.voice_countries}:
                contra.append(f"another government speaks ({_listed(voice, set(other.voice_countries))})")
                break
    return contra


def _left_out(a: StoryFingerprint, b: StoryFingerprint) -> list[str]:
    """Two countries make a pact in ``a``, and two others in ``b``; or a control is aimed at another one."""
    pair, told = set(a.title.countries), both(b, "countries")
    one_kind = "sign" in both(a, "acts") & both(b, "acts") or (direction(a) and direction(b))
    if len(pair) == 2 and len(told) > 1 and pair & told and one_kind and not pair <= told:
        return [f"on different pairs of countries ({_listed(pair, told)})"]
    return []


def _opposed(one: StoryFingerprint, other: StoryFingerprint) -> list[str]:
    contra = []
    a, b = one.title, other.title
    if any(frozenset({x, y}) in OPPOSED_ACTS for x in either(one, "acts") for y in either(other, "acts")):
        contra.append("one joins what the other leaves")
    shared = set(a.words) & set(b.words)
    if shared & (set(a.negated) ^ set(b.negated)) and not shared & set(a.negated) & set(b.negated):
        contra.append("one headline denies what the other says")
    if ("threaten" in a.acts) != ("threaten" in b.acts) and (a.direction or b.direction):
        contra.append("one is threatened, the other done")
    return contra


def _stage(one: StoryFingerprint, other: StoryFingerprint) -> list[str]:
    """On another day: the plan and the deed, a further deed, a look back."""
    contra = []
    a, b = one.title, other.title
    if a.aftermath != b.aftermath and abs(one.seen - other.seen) > NEXT_REPORT:
        contra.append("one looks back on what the other tells")
    if not days_apart(one, other):
        return contra
    if (a.fresh and not b.fresh and not other.lead.fresh) or (b.fresh and not a.fresh and not one.lead.fresh):
        contra.append("one is a further act of its kind")
    if a.tentative != b.tentative and not relayed(one, other):
        contra.append("one is proposed, the other done")
    return contra


def _listed(first: set[str], second: set[str]) -> str:
    return "; ".join(sorted((", ".join(sorted(first)), ", ".join(sorted(second)))))

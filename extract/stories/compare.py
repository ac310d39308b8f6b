"""Do two articles report one event? What speaks for it is added up; what speaks against it outweighs any sum.

For: claims that both make, the same act by the same actor on the same mineral, names, voices, figures, wording; one
names the other's outlet as its source. Against: see ``extract.stories.contradiction``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from extract.stories.contradiction import PLENTY, vetoes
from extract.stories.fingerprint import StoryFingerprint
from extract.stories.sides import NEXT_REPORT, both, days_between, direction, either, named, relayed
from extract.stories.vocabulary import GENERAL

NEEDED = 0.55
"""What has to speak for one event. Chosen on the pairs of ``tests/extract/stories``, on the side of two stories."""

CLAIMS = 0.5
EACH_CLAIM = 0.06
LEAD_CLAIM = 0.2
SAME_ACT = 0.2
SAME_MEASURE = 0.13
SAME_PACT = 0.06
SAME_ACTOR = 0.15
SAME_COUNTRY = 0.08
SAME_PAIR = 0.08
"""Two that make a pact, which the headlines need not name."""
SAME_MINERAL = 0.12
NAMED_TWICE = 0.1
SAME_VOICE = 0.15
SAME_NEWS = 0.08
"""Actor, mineral and names of two reports of one day together tell more than each of them."""
WORDING = 0.4
SAME_FIGURE = 0.1
"""Each of the figures that both give, three at most."""
SAME_SOURCE = 0.25
"""One relays what the other's outlet has told."""
DAY_APART = 0.05
OTHER_VOICE = 0.2
OTHER_ACTOR = 0.15
NEAR_DAYS = 0.08
"""Days that time zones may set apart."""

BASIS_CLAIMS = 0.3
"""Share of the shorter one's claims that makes two articles one event."""
BASIS_WORDS = 0.5


@dataclass(frozen=True, slots=True)
class Kinship:
    """One article against another: ``score`` for one event, and what speaks for and against it, in words."""

    score: float
    basis: bool
    """There is something that one event has in common: an act, claims, or most of the words."""
    pro: tuple[str, ...] = ()
    contra: tuple[str, ...] = field(default=())

    @property
    def linked(self) -> bool:
        return self.basis and not self.contra and self.score >= NEEDED


def in_words(kinship: Kinship) -> str:
    """Why two articles are one event, or are not."""
    if kinship.contra:
        return "; ".join(kinship.contra)
    return f"{', '.join(kinship.pro)} ({kinship.score:.2f}, {NEEDED:.2f} needed)"


def compare(a: StoryFingerprint, b: StoryFingerprint) -> Kinship:
    """Weigh two articles as reports of one event. Symmetric."""
    shared = len(set(a.claims) & set(b.claims))
    share = shared / min(len(a.claims), len(b.claims)) if shared else 0.0
    leading = bool(set(a.lead_claims) & set(b.lead_claims))
    wording = max(_dice(a.title.words, b.title.words), _dice(_words(a), _words(b)))
    told: list[tuple[float, str]] = []
    if shared:
        told.append((CLAIMS * share + EACH_CLAIM * (min(shared, 4) - 1), f"{_count(shared, 'claim')} in common"))
    if leading:
        told.append((LEAD_CLAIM, "the same claim in the lead"))
    same_event, subject = _subject(a, b)
    told += subject
    told.append((WORDING * wording, f"like words ({wording:.2f})" if wording >= BASIS_WORDS else ""))
    return Kinship(
        score=round(max(0.0, sum(weight for weight, _ in told) - _doubt(a, b, shared)), 3),
        basis=share >= BASIS_CLAIMS or (leading and shared > 1) or same_event or wording >= BASIS_WORDS,
        pro=tuple(words for _, words in told if words),
        contra=vetoes(a, b),
    )


def _subject(a: StoryFingerprint, b: StoryFingerprint) -> tuple[bool, list[tuple[float, str]]]:
    """Act, measure, actor, mineral, names and voice that two articles share, and whether they make one event."""
    told: list[tuple[float, str]] = []
    act = _same_act(a, b)
    if act:
        told.append((SAME_ACT, act))
    families = either(a, "families") & either(b, "families")
    measure = families - GENERAL
    if families:
        told.append((SAME_MEASURE if measure else SAME_PACT, f"both on a {' and '.join(sorted(families))}"))
    actor = set(a.title.countries) & set(b.title.countries)
    country = both(a, "countries") & both(b, "countries")
    if actor:
        told.append((SAME_ACTOR, f"both headlines on {', '.join(sorted(actor))}"))
    elif country:
        told.append((SAME_COUNTRY, f"both on {', '.join(sorted(country))}"))
    if len(country) > 1 and "sign" in both(a, "acts") & both(b, "acts"):
        told.append((SAME_PAIR, ""))
    minerals = named(a, b, "minerals")
    if minerals:
        told.append((SAME_MINERAL, f"both on {', '.join(sorted(minerals))}"))
    names = len(set(a.names) & set(b.names))
    if names:
        told.append((NAMED_TWICE * min(names, 2), f"{_count(names, 'name')} in common"))
    if set(a.voices) & set(b.voices):
        told.append((SAME_VOICE, "the same voice in the lead"))
    figures = len(both(a, "figures") & both(b, "figures"))
    if figures:
        told.append((SAME_FIGURE * min(figures, 3), f"{_count(figures, 'figure')} in common"))
    counted = figures > 1 and bool(minerals)
    relay = relayed(a, b) and bool(minerals or families & measure or actor)
    if relay:
        told.append((SAME_SOURCE, "one relays the other's outlet"))
    looks_back = a.title.aftermath or b.title.aftermath
    news = bool(actor and minerals and names) and not looks_back and abs(a.seen - b.seen) <= NEXT_REPORT
    if news:
        told.append((SAME_NEWS, ""))
    deed, thing = bool(act or measure or counted) and not looks_back, bool(minerals or names or (act and families))
    return news or relay or (deed and thing and bool(actor or country)), told


def _doubt(a: StoryFingerprint, b: StoryFingerprint, shared: int) -> float:
    doubt = DAY_APART * max(0.0, abs(a.seen - b.seen) / timedelta(days=1) - 1)
    if a.days and b.days and days_between(a, b):
        doubt += NEAR_DAYS
    if shared >= PLENTY:
        return doubt
    if a.voice_countries and b.voice_countries and not set(a.voice_countries) & set(b.voice_countries):
        doubt += OTHER_VOICE
    for one, other in ((a, b), (b, a)):
        headline = set(one.title.countries)
        if headline and not other.title.countries and not headline & set(other.lead.countries):
            doubt += OTHER_ACTOR
    return doubt


def _same_act(a: StoryFingerprint, b: StoryFingerprint) -> str | None:
    turned = direction(a)
    if turned and turned == direction(b):
        return f"both of {'an easing' if turned == 'ease' else 'a restriction'}"
    acts = either(a, "acts") & either(b, "acts")
    return f"both of an act to {' or '.join(sorted(acts))}" if acts else None


def _words(fp: StoryFingerprint) -> set[int]:
    return {*fp.title.words, *fp.lead.words}


def _dice(a: Sequence[int] | set[int], b: Sequence[int] | set[int]) -> float:
    first, second = set(a), set(b)
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else 0.0


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number > 1 else ''}"

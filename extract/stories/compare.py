"""Do two articles report one event? What speaks for it is added up; what speaks against it outweighs any sum.

For: claims that both make, the same act by the same actor on the same mineral, names, voices, wording.
Against: another measure, direction, mineral, pair of countries or day; a plan and its execution; a further act.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from extract.novelty.vocabulary import OPPOSED_ACTS
from extract.stories.fingerprint import DAYS, RARE_EARTHS, StoryFingerprint
from extract.stories.vocabulary import GENERAL, TREATY

NEEDED = 0.55
"""What has to speak for one event. Chosen on the pairs of tests/extract/test_stories.py, on the side of two stories."""

CLAIMS = 0.5
EACH_CLAIM = 0.06
LEAD_CLAIM = 0.2
SAME_ACT = 0.2
SAME_MEASURE = 0.13
SAME_PACT = 0.06
SAME_ACTOR = 0.15
SAME_COUNTRY = 0.08
SAME_MINERAL = 0.12
NAMED_TWICE = 0.1
SAME_VOICE = 0.15
SAME_NEWS = 0.08
"""Actor, mineral and names of two reports of one day together tell more than each of them."""
WORDING = 0.4
SAME_FIGURE = 0.1
DAY_APART = 0.05
OTHER_VOICE = 0.2
OTHER_ACTOR = 0.15
NEAR_DAYS = 0.08
"""Days that time zones may set apart."""

BASIS_CLAIMS = 0.3
"""Share of the shorter one's claims that makes two articles one event."""
BASIS_WORDS = 0.5
PLENTY = 3
NEXT_REPORT = timedelta(hours=20)
"""Reports that come further apart are of different days."""
"""Shared claims against which different headlines weigh less."""


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


@dataclass(frozen=True, slots=True)
class StoryVerdict:
    """The story that an article belongs to, or None for one of its own, and why."""

    story_id: str | None
    reason: str
    evidence: tuple[str, ...] = ()
    """For each story that was considered: what spoke for it, or against it."""


def judge_story(candidate: StoryFingerprint, known: Sequence[tuple[str, Sequence[StoryFingerprint]]]) -> StoryVerdict:
    """Which of the ``known`` stories (id and articles) ``candidate`` tells again.

    A story takes it when one of its articles is linked to it and none contradicts it. Neither the order of the
    stories nor that of their articles matters.
    """
    best: tuple[float, str] | None = None
    reason, evidence = "no other report of it is known", []
    for story_id, articles in sorted(known, key=lambda story: story[0]):
        compared = [(compare(candidate, a), a.article_id) for a in articles if a.article_id != candidate.article_id]
        if not compared:
            continue
        nearest, _ = max(compared, key=lambda pair: (pair[0].linked, pair[0].score, pair[1]))
        against = next((k.contra[0] for k, _ in compared if k.contra), None)
        if nearest.linked and against is None:
            evidence.append(f"{story_id}: {', '.join(nearest.pro)} ({nearest.score:.2f})")
            if best is None or (nearest.score, story_id) > best:
                best, reason = (nearest.score, story_id), in_words(nearest)
        else:
            evidence.append(f"{story_id}: {against or f'agreement {nearest.score:.2f}, {NEEDED:.2f} needed'}")
    return StoryVerdict(best[1] if best else None, reason, tuple(evidence))


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
    if _both(a, "figures") & _both(b, "figures"):
        told.append((SAME_FIGURE, "the same figure"))
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
    families = _either(a, "families") & _either(b, "families")
    measure = families - GENERAL
    if families:
        told.append((SAME_MEASURE if measure else SAME_PACT, f"both on a {' and '.join(sorted(families))}"))
    actor = set(a.title.countries) & set(b.title.countries)
    country = _both(a, "countries") & _both(b, "countries")
    if actor:
        told.append((SAME_ACTOR, f"both headlines on {', '.join(sorted(actor))}"))
    elif country:
        told.append((SAME_COUNTRY, f"both on {', '.join(sorted(country))}"))
    minerals = _named(a, b, "minerals")
    if minerals:
        told.append((SAME_MINERAL, f"both on {', '.join(sorted(minerals))}"))
    names = len(set(a.names) & set(b.names))
    if names:
        told.append((NAMED_TWICE * min(names, 2), f"{_count(names, 'name')} in common"))
    if set(a.voices) & set(b.voices):
        told.append((SAME_VOICE, "the same voice in the lead"))
    looks_back = a.title.aftermath or b.title.aftermath
    news = bool(actor and minerals and names) and not looks_back and abs(a.seen - b.seen) <= NEXT_REPORT
    if news:
        told.append((SAME_NEWS, ""))
    deed, thing = bool(act or measure) and not looks_back, bool(minerals or names or (act and families))
    return news or (deed and thing and bool(actor or country)), told


def vetoes(a: StoryFingerprint, b: StoryFingerprint) -> tuple[str, ...]:
    """What makes two articles reports of different events, however alike they are. Symmetric."""
    contra: list[str] = []
    apart = abs(a.seen - b.seen)
    if apart > timedelta(days=DAYS):
        contra.append(f"reported {apart.days} days apart")
    if a.days and b.days and _between(a, b) > (0 if apart > NEXT_REPORT else 1):
        contra.append(f"of different days ({min(a.days[0], b.days[0]):%-d %B}, {max(a.days[0], b.days[0]):%-d %B})")
    first, second = _either(a, "minerals") - RARE_EARTHS, _either(b, "minerals") - RARE_EARTHS
    if first and second and not _named(a, b, "minerals") - RARE_EARTHS:
        contra.append(f"on {_listed(first, second)}")
    one, other = _direction(a), _direction(b)
    if one and other and one != other:
        contra.append("one tells of a restriction, the other of an easing")
    kinds, others = _measures(a), _measures(b)
    if kinds and others and not kinds & others:
        contra.append(f"on different measures ({_listed(kinds, others)})")
    contra += _parties(a, b)
    contra += _opposed(a, b)
    if a.title.tentative != b.title.tentative and _days_apart(a, b):
        contra.append("one is proposed, the other done")
    if a.title.aftermath != b.title.aftermath and _days_apart(a, b):
        contra.append("one looks back on what the other tells")
    return tuple(contra)


def _parties(a: StoryFingerprint, b: StoryFingerprint) -> list[str]:
    """Different countries act, or are named. A headline of "fourteen nations" may mean any."""
    if a.title.many or b.title.many:
        return []
    own, their = set(a.title.countries), set(b.title.countries)
    contra = []
    if own and their and not own & their:
        contra.append(f"on different countries ({_listed(own, their)})")
    elif len(own) > 1 and len(their) > 1 and not (own <= their or their <= own):
        contra.append(f"on different pairs of countries ({_listed(own, their)})")
    if len(set(a.claims) & set(b.claims)) < PLENTY:
        for one, other in ((a, b), (b, a)):
            voice = set(one.voice_countries)
            if voice and other.voice_countries and not voice & {*_both(other, "countries"), *other.voice_countries}:
                contra.append(f"another government speaks ({_listed(voice, set(other.voice_countries))})")
                break
    return contra


def _opposed(one: StoryFingerprint, other: StoryFingerprint) -> list[str]:
    contra = []
    a, b = one.title, other.title
    if any(frozenset({x, y}) in OPPOSED_ACTS for x in _either(one, "acts") for y in _either(other, "acts")):
        contra.append("one joins what the other leaves")
    shared = set(a.words) & set(b.words)
    if shared & (set(a.negated) ^ set(b.negated)) and not shared & set(a.negated) & set(b.negated):
        contra.append("one headline denies what the other says")
    if (a.fresh and not b.fresh and not other.lead.fresh) or (b.fresh and not a.fresh and not one.lead.fresh):
        contra.append("one is a further act of its kind")
    if ("threaten" in a.acts) != ("threaten" in b.acts) and (a.direction or b.direction):
        contra.append("one is threatened, the other done")
    return contra


def _doubt(a: StoryFingerprint, b: StoryFingerprint, shared: int) -> float:
    doubt = DAY_APART * max(0.0, abs(a.seen - b.seen) / timedelta(days=1) - 1)
    if a.days and b.days and _between(a, b):
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
    direction = _direction(a)
    if direction and direction == _direction(b):
        return f"both of {'an easing' if direction == 'ease' else 'a restriction'}"
    acts = _either(a, "acts") & _either(b, "acts")
    return f"both of an act to {' or '.join(sorted(acts))}" if acts else None


def _direction(fp: StoryFingerprint) -> str | None:
    return fp.title.direction or (None if TREATY & set(fp.title.acts) else fp.lead.direction)


def _measures(fp: StoryFingerprint) -> set[str]:
    """The kinds of measure that the headline names, or else the lead."""
    return set(fp.title.families) - GENERAL or set(fp.lead.families) - GENERAL


def _named(a: StoryFingerprint, b: StoryFingerprint, name: str) -> set[str]:
    """What the one is about and the other names."""
    return _either(a, name) & _both(b, name) | _both(a, name) & _either(b, name)


def _either(fp: StoryFingerprint, name: str) -> set[str]:
    """What the headline says, or else the lead."""
    return set(getattr(fp.title, name) or getattr(fp.lead, name))


def _both(fp: StoryFingerprint, name: str) -> set[str]:
    return {*getattr(fp.title, name), *getattr(fp.lead, name)}


def _words(fp: StoryFingerprint) -> set[int]:
    return {*fp.title.words, *fp.lead.words}


def _dice(a: Sequence[int] | set[int], b: Sequence[int] | set[int]) -> float:
    first, second = set(a), set(b)
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else 0.0


def _between(a: StoryFingerprint, b: StoryFingerprint) -> int:
    """Days between the nearest of the days that two leads give."""
    return min(abs((x - y).days) for x in a.days for y in b.days)


def _days_apart(a: StoryFingerprint, b: StoryFingerprint) -> bool:
    if a.days and b.days:
        return _between(a, b) > 0
    return abs(a.seen - b.seen) > NEXT_REPORT


def _listed(first: set[str], second: set[str]) -> str:
    return "; ".join(sorted((", ".join(sorted(first)), ", ".join(sorted(second)))))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number > 1 else ''}"

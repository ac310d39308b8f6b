"""The verdict: is this statement new, an update of an earlier one, or a repeat? Pure, and explained in words.

A pair is the same claim when its words and its structure (figures, dates, minerals, direction) agree more than the
doubt about speaker and occasion allows, and nothing speaks against it. Evidence against outweighs any likeness:
a ban lifted shares every word with a ban imposed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from extract.fingerprints import short_digest
from extract.model import Novelty
from extract.novelty.fingerprint import StatementFingerprint
from extract.novelty.occasions import Occasion, compare_occasions
from extract.novelty.speakers import Likeness, compare_speakers
from extract.novelty.vocabulary import JOINT_ACTS, OPPOSED_ACTS
from extract.novelty.words import stem

COMMON_WEIGHT = 0.35
"""What a word of the trade ("minerals", "exports") counts, against 1 for a telling one."""

NEEDED = 0.42
"""Agreement that the same speaker on the same day needs to have made the same claim."""

SPEAKER_DOUBT = {Likeness.SAME: 0.0, Likeness.LIKELY: 0.05, Likeness.POSSIBLE: 0.13}
OCCASION_DOUBT = {
    Occasion.SAME: 0.0,
    Occasion.COMPATIBLE: 0.05,
    Occasion.UNKNOWN: 0.08,
    Occasion.RECALLED: 0.15,
    Occasion.NEAR: 0.2,
    Occasion.FAR: 0.4,
}
"""Added to what is needed. On days far apart only the same words are the same claim."""

REFUSAL = short_digest(stem("refuse"))
HALT = short_digest(stem("halt"))

SAME_POSITION = 0.5
"""Likeness of words from which the same speaker on another day is repeating a position."""

SAME_WORDS = 0.85
FULL_WEIGHT = 4.0
THIN_DOUBT = 0.2
"""A claim with less content than four telling words needs up to this much more: few words agree by chance."""

VERBATIM_BONUS = 0.25
"""What runs of the same words add to the same vocabulary."""

OWN_ARTICLE_DOUBT = 0.15
"""An article seldom says a thing twice; its statements share a subject without being one claim."""

FULLER_WORDS = 5
"""Telling words that a quotation must add to count as fuller than the reports before."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a statement adds, and why. Ids are None for a first statement with nothing like it before."""

    novelty: Novelty
    first_statement_id: str | None
    """The first of its chain; None when it is the first itself."""
    nearest_statement_id: str | None
    similarity: float
    """Agreement with the nearest statement, 0 to 1."""
    reason: str
    evidence_for: tuple[str, ...] = ()
    evidence_against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """One candidate against the statement: how alike, what speaks for and against one claim."""

    candidate: StatementFingerprint
    words: float
    whole: float
    """Likeness of the two as wholes: lower than ``words`` where one is a part of the other."""
    score: float
    needed: float
    speaker: Likeness
    occasion: Occasion
    pro: tuple[str, ...] = ()
    contra: tuple[str, ...] = field(default=())

    @property
    def closeness(self) -> float:
        """By which of several reports of one claim the nearest is chosen."""
        return self.score - self.needed + self.whole

    @property
    def same_claim(self) -> bool:
        return not self.contra and self.score >= self.needed


def judge(statement: StatementFingerprint, candidates: Sequence[StatementFingerprint]) -> Verdict:
    """Compare ``statement`` with ``candidates``: every earlier statement that might be the same claim.

    Those of other articles count before those of its own, so that a chain leads to who had it first. The order of
    ``candidates`` does not matter.
    """
    compared = [compare(statement, c) for c in candidates if c.statement_id != statement.statement_id]
    same = [c for c in compared if c.same_claim]
    if same:
        best = max(same, key=lambda c: (c.candidate.article_id != statement.article_id, c.closeness, *_order(c)))
        return _known(statement, best, same)
    if not compared:
        return Verdict(Novelty.NEW, None, None, 0.0, "nothing like it has been stored")
    return _new(statement, compared)


def compare(a: StatementFingerprint, b: StatementFingerprint) -> Comparison:
    """Weigh ``b`` as an earlier report of what ``a`` claims. Symmetric but for who is called the candidate."""
    joint = _joint(a, b)
    speaker, speaker_why = (Likeness.LIKELY, joint) if joint else compare_speakers(a.speaker, b.speaker)
    occasion, occasion_why = compare_occasions(a, b)
    far = occasion is Occasion.FAR
    # A speech may hold the words of an act that it tells of; it is that act only if it says nothing else.
    words = likeness(a, b, whole=far or a.kind != b.kind)
    verbatim = _verbatim(a, b)
    bonus, pro = (0.0, ()) if far else _agreements(a, b)
    contra = _contradictions(a, b)
    if speaker is Likeness.DIFFERENT:
        contra = (speaker_why, *contra)
    if a.kind != b.kind and (a.article_id == b.article_id or speaker is not Likeness.SAME):
        contra = (*contra, "a statement, and the act that it tells of")
    if b.headline and not a.headline and a.article_id == b.article_id:
        contra = (*contra, "the headline of this article")
    if occasion is Occasion.DIFFERENT:
        contra = (*contra, f"said {occasion_why}")
    needed = NEEDED + SPEAKER_DOUBT.get(speaker, 1.0) + OCCASION_DOUBT.get(occasion, 1.0)
    needed += THIN_DOUBT * (1 - min(1.0, min(_weight(a), _weight(b)) / FULL_WEIGHT)) * (1 - verbatim)
    if a.article_id == b.article_id:
        needed += OWN_ARTICLE_DOUBT
    return Comparison(
        candidate=b,
        words=words,
        whole=likeness(a, b, whole=True),
        score=max(0.0, min(1.0, words + bonus + (0.0 if far else VERBATIM_BONUS * verbatim))),
        needed=min(needed, 0.95),
        speaker=speaker,
        occasion=occasion,
        pro=(f"{_wording(words)} ({words:.2f})", speaker_why, occasion_why, *pro),
        contra=contra,
    )


def likeness(a: StatementFingerprint, b: StatementFingerprint, *, whole: bool = False) -> float:
    """How much of their words two statements share, 0 to 1.

    A shortened report of a longer one is alike too, unless ``whole`` is asked for.
    """
    first, second = _weights(a), _weights(b)
    shared = sum(w for h, w in first.items() if h in second)
    total_a, total_b = sum(first.values()), sum(second.values())
    if not total_a or not total_b:
        return 0.0
    dice = 2 * shared / (total_a + total_b)
    if whole:
        return dice
    shorter = min(total_a, total_b)
    contained = shared / shorter * min(1.0, shorter / 4)
    return max(dice, 0.9 * contained)


def _verbatim(a: StatementFingerprint, b: StatementFingerprint) -> float:
    """Share of the shorter one's runs of three words that the other has word for word; 0 for very short ones."""
    shorter = min(len(a.phrases), len(b.phrases))
    return len(set(a.phrases) & set(b.phrases)) / shorter if shorter >= 4 else 0.0


def _weights(fp: StatementFingerprint) -> dict[int, float]:
    return {**dict.fromkeys(fp.common, COMMON_WEIGHT), **dict.fromkeys(fp.concepts, 1.0)}


def _weight(fp: StatementFingerprint) -> float:
    return len(fp.concepts) + COMMON_WEIGHT * len(fp.common)


def _agreements(a: StatementFingerprint, b: StatementFingerprint) -> tuple[float, tuple[str, ...]]:
    bonus, pro = 0.0, []
    if set(a.numbers) & set(b.numbers):
        bonus += 0.3 if set(a.telling) & set(b.telling) else 0.1
        pro.append("the same figure")
    if set(a.dates) & set(b.dates):
        bonus += 0.08
        pro.append("the same date")
    if set(a.minerals) & set(b.minerals):
        bonus += 0.06
        pro.append(f"both of {', '.join(sorted(set(a.minerals) & set(b.minerals)))}")
    if a.direction and a.direction == b.direction:
        bonus += 0.04
        pro.append("both of " + ("an easing" if a.direction == "ease" else "a restriction"))
    if a.kind == b.kind == "action":
        if set(a.acts) & set(b.acts):
            bonus += 0.12
            pro.append(f"both of an act to {' or '.join(sorted(set(a.acts) & set(b.acts)))}")
        if a.direction and a.direction == b.direction:
            bonus += 0.12
        if _objects(a) and (_objects(a) == _objects(b) or _joint(a, b)):
            bonus += 0.12
            pro.append(f"both toward {', '.join(sorted(_objects(a)))}")
    return bonus, tuple(pro)


def _joint(a: StatementFingerprint, b: StatementFingerprint) -> str | None:
    """Why two acts may be one that several do together, though each is told of another of them; else None."""
    if a.kind != "action" or b.kind != "action" or not JOINT_ACTS & set(a.acts) & set(b.acts):
        return None
    first, second = a.speaker.country, b.speaker.country
    if first and second and first != second and first in b.countries and second in a.countries:
        return "both parties to one act"
    return None


def _objects(fp: StatementFingerprint) -> frozenset[str]:
    return frozenset(fp.countries) - {fp.speaker.country or ""}


def _contradictions(a: StatementFingerprint, b: StatementFingerprint) -> tuple[str, ...]:
    contra: list[str] = []
    if a.direction and b.direction and a.direction != b.direction:
        contra.append("one tells of a restriction, the other of an easing")
    shared = {*a.concepts, *a.common} & {*b.concepts, *b.common}
    if _denies(a, b, shared):
        contra.append("one denies what the other says")
    if a.minerals and b.minerals and not set(a.minerals) & set(b.minerals):
        contra.append(f"of {', '.join(b.minerals)}, not {', '.join(a.minerals)}")
    if a.numbers and b.numbers and not set(a.numbers) & set(b.numbers):
        contra.append("with another figure")
    first, second = _objects(a), _objects(b)
    if _joint(a, b):
        first = second = frozenset(a.countries) | frozenset(b.countries)
    if first and second and not first & second and (a.kind == "action" or len(first) == len(second) == 1):
        contra.append(f"about {', '.join(sorted(second))}, not {', '.join(sorted(first))}")
    if a.kind == b.kind == "action":
        contra.extend(_opposed_acts(a, b, bool(first) != bool(second)))
    return tuple(contra)


def _opposed_acts(a: StatementFingerprint, b: StatementFingerprint, one_target: bool) -> list[str]:
    """What sets two acts apart. ``one_target``: only one of them names what it is aimed at."""
    contra: list[str] = []
    if a.status and b.status and a.status != b.status and {a.status, b.status} & {"denied", "suspended", "lifted"}:
        contra.append(f"{b.status}, not {a.status}")
    if a.fresh != b.fresh:
        contra.append("one is a further act of its kind")
    if a.future != b.future:
        contra.append("one is to come, the other done")
    if any(frozenset({x, y}) in OPPOSED_ACTS for x in a.acts for y in b.acts):
        contra.append("one joins what the other leaves")
    if ("threaten" in a.acts) != ("threaten" in b.acts):
        contra.append("one is threatened, the other done")
    if a.direction and one_target and not set(a.minerals) & set(b.minerals):
        contra.append("one names a target, the other none")
    return contra


def _denies(a: StatementFingerprint, b: StatementFingerprint, shared: set[int]) -> bool:
    first, second = set(a.negated), set(b.negated)
    if REFUSAL in shared or HALT in shared - first - second:  # both deny or stop it, in whatever words
        return False
    turned = shared & (first ^ second)
    # Where both deny something, one word more or less under "not" is the order of words.
    return bool(turned) and not shared & first & second and not (first and second and len(turned) == 1)


def _known(statement: StatementFingerprint, best: Comparison, same: Sequence[Comparison]) -> Verdict:
    first = best.candidate.first_statement_id or best.candidate.statement_id
    chain = [c.candidate for c in same if (c.candidate.first_statement_id or c.candidate.statement_id) == first]
    added = _added(statement, chain)
    novelty = Novelty.UPDATE if added else Novelty.REPEAT
    reason = f"{_wording(best.words)} ({best.words:.2f}) {_who(best)} {_where(statement, best)}"
    if added:
        reason = f"adds {' and '.join(added)} to an earlier statement: {reason}"
    return Verdict(novelty, first, best.candidate.statement_id, round(best.score, 3), reason, best.pro, best.contra)


def _added(statement: StatementFingerprint, chain: Iterable[StatementFingerprint]) -> tuple[str, ...]:
    """What the statement has that no report of its chain had, in words."""
    earlier = list(chain)
    added: list[str] = []
    if set(statement.numbers) - _union(earlier, lambda c: c.numbers):
        added.append("a figure")
    if {*statement.dates} - _union(earlier, lambda c: c.dates):
        added.append("a date")
    quoted = statement.mode in ("direct", "mixed")
    if quoted and not any(c.mode in ("direct", "mixed") for c in earlier):
        news = set(statement.concepts) - _union(earlier, lambda c: c.concepts)
        if len(news) >= FULLER_WORDS:
            added.append("a fuller quotation")
    return tuple(added)


def _union(chain: Iterable[StatementFingerprint], of: Callable[[StatementFingerprint], Iterable[int]]) -> set[int]:
    return {value for c in chain for value in of(c)}


def _new(statement: StatementFingerprint, compared: Sequence[Comparison]) -> Verdict:
    own = [c for c in compared if c.speaker is not Likeness.DIFFERENT]
    nearest = max(own or compared, key=lambda c: (c.score, *_order(c)))
    reason = _why_new(statement, nearest)
    return Verdict(
        Novelty.NEW,
        None,
        nearest.candidate.statement_id,
        round(nearest.score, 3),
        reason,
        nearest.pro,
        nearest.contra or (f"agreement {nearest.score:.2f}, {nearest.needed:.2f} needed",),
    )


def _why_new(statement: StatementFingerprint, nearest: Comparison) -> str:
    alike = nearest.score >= SAME_POSITION
    mine = nearest.speaker >= Likeness.LIKELY
    elsewhere = f"in {nearest.candidate.publisher}" if nearest.candidate.publisher else "before"
    if nearest.speaker is Likeness.DIFFERENT:
        return "said by somebody else before" if alike else "nobody is known to have said this"
    opposed = [
        c
        for c in nearest.contra
        if c.startswith(("one denies", "one tells", "denied", "suspended", "lifted", "in_force"))
    ]
    if alike and opposed:
        return f"changed position: {opposed[0]} ({elsewhere})" if mine else f"another claim: {opposed[0]}"
    timed = nearest.occasion in (Occasion.DIFFERENT, Occasion.FAR, Occasion.NEAR)
    if alike and mine and timed and len(nearest.contra) <= 1:
        return "same position, later occasion"
    if alike and nearest.contra:
        return f"another claim: {nearest.contra[0]} ({elsewhere})"
    if mine:
        return f"nothing like it by this speaker (nearest {nearest.score:.2f}, {nearest.needed:.2f} needed)"
    return f"nothing like it before (nearest {nearest.score:.2f}, {nearest.needed:.2f} needed)"


def _wording(words: float) -> str:
    return "the same words" if words >= SAME_WORDS else "like words" if words >= 0.5 else "other words for one claim"


def _who(c: Comparison) -> str:
    return f"by {c.pro[1]}" if c.speaker is Likeness.SAME else f"({c.pro[1]})"


def _where(statement: StatementFingerprint, c: Comparison) -> str:
    b = c.candidate
    day = b.said_on or (b.published.date() if b.published else None)
    when = f"on {day.day} {day:%B %Y}" if day else "on an unknown day"
    if b.article_id == statement.article_id:
        return f"{when}, earlier in this article"
    return f"{when} in {b.publisher}" if b.publisher else when


def _order(c: Comparison) -> tuple[float, str]:
    """Ties go to the earlier report, then to the smaller id, so that the order of candidates does not matter."""
    published = c.candidate.published
    return (-published.timestamp() if published else 0.0, c.candidate.statement_id)


def judging_order(statements: Sequence[StatementFingerprint]) -> list[int]:
    """The places of an article's statements in the order to judge them: headlines last, since what they shorten is
    said in full below them."""
    return sorted(range(len(statements)), key=lambda place: (statements[place].headline, place))


def judge_article(
    statements: Sequence[StatementFingerprint], known: Sequence[Sequence[StatementFingerprint]]
) -> list[tuple[StatementFingerprint, Verdict]]:
    """Judge the statements of one article, each also against those of the article that were judged before it.

    ``known`` gives for each the candidates from the warehouse. Headlines are judged last: what they shorten is said
    in full below them. Returns, in the order given, the fingerprints with their chain set, ready to be stored, and
    their verdicts.
    """
    judged: dict[int, tuple[StatementFingerprint, Verdict]] = {}
    for place in judging_order(statements):
        statement = statements[place]
        own = {fp.statement_id: fp for fp, _ in judged.values()}
        others = [c for c in known[place] if c.statement_id not in own]
        verdict = judge(statement, [*others, *own.values()])
        judged[place] = (replace(statement, first_statement_id=verdict.first_statement_id), verdict)
    return [judged[place] for place in range(len(statements))]

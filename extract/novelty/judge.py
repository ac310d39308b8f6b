"""The verdict: is this statement new, an update of an earlier one, or a repeat? Pure, and explained in words.

A pair is the same claim when its words and its structure (figures, dates, minerals, direction) agree more than the
doubt about speaker and occasion allows, and nothing speaks against it. Evidence against outweighs any likeness:
a ban lifted shares every word with a ban imposed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from extract.model import Novelty
from extract.novelty.comparison import Comparison, compare
from extract.novelty.fingerprint import StatementFingerprint
from extract.novelty.likeness import wording
from extract.novelty.occasions import Occasion
from extract.novelty.speakers import Likeness

SAME_POSITION = 0.5
"""Likeness of words from which the same speaker on another day is repeating a position."""
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


def _known(statement: StatementFingerprint, best: Comparison, same: Sequence[Comparison]) -> Verdict:
    first = best.candidate.first_statement_id or best.candidate.statement_id
    chain = [c.candidate for c in same if (c.candidate.first_statement_id or c.candidate.statement_id) == first]
    added = _added(statement, chain)
    novelty = Novelty.UPDATE if added else Novelty.REPEAT
    reason = f"{wording(best.words)} ({best.words:.2f}) {_who(best)} {_where(statement, best)}"
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
    reason = _why_new(nearest)
    return Verdict(
        Novelty.NEW,
        None,
        nearest.candidate.statement_id,
        round(nearest.score, 3),
        reason,
        nearest.pro,
        nearest.contra or (f"agreement {nearest.score:.2f}, {nearest.needed:.2f} needed",),
    )


def _why_new(nearest: Comparison) -> str:
    alike = nearest.score >= SAME_POSITION
    mine = nearest.speaker >= Likeness.LIKELY
    elsewhere = f"in {nearest.candidate.publisher}" if nearest.candidate.publisher else "before"
    if nearest.speaker is Likeness.DIFFERENT:
        return "said by somebody else before" if alike else "nobody is known to have said this"
    if alike and nearest.turned:
        turned = nearest.turned[0]
        return f"changed position: {turned} ({elsewhere})" if mine else f"another claim: {turned}"
    timed = nearest.occasion in (Occasion.DIFFERENT, Occasion.FAR, Occasion.NEAR)
    if alike and mine and timed and len(nearest.contra) <= 1:
        return "same position, later occasion"
    if alike and nearest.contra:
        return f"another claim: {nearest.contra[0]} ({elsewhere})"
    if mine:
        return f"nothing like it by this speaker (nearest {nearest.score:.2f}, {nearest.needed:.2f} needed)"
    return f"nothing like it before (nearest {nearest.score:.2f}, {nearest.needed:.2f} needed)"


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

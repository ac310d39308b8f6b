"""Verdicts held against labels: is what is new called new, and does a repeat name what it repeats?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bench.accuracy.counts import Balance, Share
from bench.accuracy.score import Fault, Match
from warehouse.store import Warehouse

Ref = tuple[str, str]
"""An article's name and the id of one of its labelled statements."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One statement as it stood after the cycle that brought it, under the name of the article's text of then."""

    key: str
    article: str
    kind: str
    start: int
    end: int
    novelty: str | None
    first: str | None
    alerted: bool
    """An alert was raised on it in that cycle."""


@dataclass(slots=True)
class Verdicts:
    """``new``: found new against labelled new. ``links``: repeats that name an earlier statement of their group."""

    new: Balance = field(default_factory=Balance)
    links: Share = field(default_factory=Share)
    faults: list[Fault] = field(default_factory=list)

    def counts(self) -> Iterator[tuple[str, Balance | Share]]:
        yield from (("new", self.new), ("links", self.links))

    def values(self) -> dict[str, float | None]:
        return {name: count.value for name, count in self.counts()}

    def plus(self, other: Verdicts) -> None:
        self.new.plus(other.new)
        self.links.plus(other.links)
        self.faults += other.faults


def stored_at(warehouse: Warehouse, touched: Mapping[str, str], alerted: set[str]) -> list[Stored]:
    """The statements of the articles at these addresses (address → name); ``alerted``: those that alerted before."""
    rows = warehouse.con.execute(
        "select s.statement_id, a.url, s.kind, s.char_start, s.char_end, s.novelty, s.first_statement_id, "
        "s.statement_id in (select statement_id from alerts) "
        "from statements s join articles a using (article_id) where list_contains(?, a.url) order by s.statement_id",
        [list(touched)],
    ).fetchall()
    return [
        Stored(key, touched[url], kind, start, end, novelty, first, raised and key not in alerted)
        for key, url, kind, start, end, novelty, first, raised in rows
    ]


def references(stored: Sequence[Stored], matches: Mapping[str, Sequence[Match]]) -> dict[str, list[Ref]]:
    """Stored statement → the labelled statements that it stands for."""
    places = {(s.article, s.kind, s.start, s.end): s for s in stored}
    refs: dict[str, list[Ref]] = {}
    for name, pairs in matches.items():
        for match in pairs:
            if there := places.get((name, match.gold["kind"], match.found.start, match.found.end)):
                refs.setdefault(there.key, []).append((name, str(match.gold["id"])))
    return refs


def hold(
    matches: Mapping[str, Sequence[Match]],
    stored: Sequence[Stored],
    groups: Sequence[Sequence[Ref]],
    seen: Mapping[str, str],
    unscored: str = "",
) -> Verdicts:
    """Compare the verdicts of ``stored`` with ``groups``, the statements that make one claim.

    ``seen``: article → when it appeared; one that is not in it was known before all others. Articles whose name ends
    with ``unscored`` are left out.
    """
    found = Verdicts()
    places = {(s.article, s.kind, s.start, s.end): s for s in stored}
    refs = references(stored, matches)
    group_of = {ref: group for group in groups for ref in group}
    for name, pairs in matches.items():
        for match in pairs:
            gold = match.gold
            there = places.get((name, gold["kind"], match.found.start, match.found.end))
            open_ = gold.get("disputed") or {"novelty", "topics"} & set(gold.get("disputed_fields", ()))
            if there is None or there.novelty is None or open_ or not gold["topics"]:
                continue
            if unscored and name.endswith(unscored):
                continue
            group = group_of.get((name, gold["id"]), [])
            earlier = [ref for ref in group if ref[0] not in seen or seen[ref[0]] < seen[name]]
            if not earlier and any(ref[0] == name and ref[1] != gold["id"] for ref in group):
                continue  # said twice within one article
            new = there.novelty == "new"
            found.new.add(new and not earlier, new, new and not earlier, not earlier)
            if new == bool(earlier):
                wanted = f"a repeat of {'/'.join(earlier[0])}" if earlier else "new"
                detail = f"labelled {wanted}, found {there.novelty}"
                found.faults.append(Fault(name, "novelty wrong", match.found.text, detail))
            if earlier and not new:
                known = refs.get(there.first or "", [])
                # What was known before has no label here: a link to it counts where the group has such a statement.
                right = bool(set(known) & set(group)) if known else any(ref[0] not in seen for ref in earlier)
                found.links.add(right)
                if not right:
                    detail = f"labelled {'/'.join(earlier[0])}, linked to {known or there.first}"
                    found.faults.append(Fault(name, "link wrong", match.found.text, detail))
    return found

"""The newsroom's days through the real ingest: is what is new called new, and does exactly that alert?

articles in order of appearance ─► plan ─► ingest (relevance, duplicates, facts, verdicts, default rules) ─► warehouse
                                                                                                      │
                                                      tests/newsroom: repeats, alerts, outcomes ◄─────┘

No network: pages are handed over as their text. The warehouse is a real file in a temporary folder, with the packed
seeds in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bench.accuracy.counts import Balance, Share
from bench.accuracy.labels import NEWSROOM_GOLD, REVISED, ROOT, Labelled, read_newsroom
from bench.accuracy.score import Fault, Match
from bench.accuracy.verdicts import Ref, Stored, hold, references, stored_at
from extract.facts import Lexicon
from extract.model import FeedItem, Page
from extract.topics import relevance
from flows.config import load_config
from flows.demo.corpus import Corpus, NewsArticle, load_corpus, timeline
from flows.fetching.pages import PageRequest, PageResult
from flows.ingesting import Ingest
from flows.planning import PlannedItem, RulesOfTime, plan_items
from flows.seeds import load_packed
from flows.settings import Source
from warehouse.store import Warehouse


@dataclass(slots=True)
class Timeline:
    """What the days came to.

    ``new``: found new against labelled new. ``links``: repeats that name an earlier statement of the labelled group.
    ``alerts``: alerts raised against those that must be. ``outcomes``: items that ended as they may.
    """

    new: Balance = field(default_factory=Balance)
    alerts: Balance = field(default_factory=Balance)
    links: Share = field(default_factory=Share)
    outcomes: Share = field(default_factory=Share)
    faults: list[Fault] = field(default_factory=list)

    def counts(self) -> Iterator[tuple[str, Balance | Share]]:
        yield from (("new", self.new), ("alerts", self.alerts), ("links", self.links), ("outcomes", self.outcomes))

    def values(self) -> dict[str, float | None]:
        return {name: count.value for name, count in self.counts()}


def play(lexicon: Lexicon, folder: Path, matches: dict[str, list[Match]]) -> Timeline:
    """Run the newsroom's days in a warehouse below ``folder`` and hold the result against the tests' labels.

    ``matches``: for each of the newsroom's articles the pairs of labelled and found statements.
    """
    labelled = {a.name: a for a in read_newsroom()}
    found = Timeline()
    with Warehouse.open(folder / "timeline.duckdb") as warehouse:
        load_packed(warehouse, ROOT / "seeds")
        stored = _ingest(warehouse, lexicon, load_corpus(), found)
    groups: list[list[Ref]] = [[(ref[0], ref[1]) for ref in group] for group in _json("repeats.json")]
    # A document that is not of the newsroom is a seed, and was known before everything else.
    seen = {name: str(a.gold["first_visible"]) for name, a in labelled.items()}
    verdicts = hold(matches, stored, groups, seen, unscored=REVISED)
    found.new, found.links = verdicts.new, verdicts.links
    found.faults += verdicts.faults
    _alerts(labelled, stored, references(stored, matches), found)
    return found


def _ingest(warehouse: Warehouse, lexicon: Lexicon, room: Corpus, found: Timeline) -> list[Stored]:
    """Play all cycles; returns what each of them stored."""
    config = load_config(ROOT / "config")
    expected = {row["cycle"]: row["items"] for row in _json("../outcomes.json")}
    moments = timeline()
    stored: list[Stored] = []
    alerted: set[str] = set()
    before: datetime | None = None
    for now in moments:
        ingest = Ingest(warehouse, lexicon, config.rules, config.settings.run, now)
        rules = RulesOfTime(now, timedelta(hours=config.settings.run.max_age_hours), 3)
        allowed = expected.get(now.isoformat(), {})
        touched: dict[str, str] = {}
        for item in sorted(_public(room, before, now), key=lambda a: (a.published, a.id)):
            planned = _planned(room, item, rules, moments[0], lexicon)
            if planned.outcome is None:
                outcome = ingest.take(planned, _page(room, item, now))
            else:
                ingest.settle([planned])
                outcome = planned.outcome
            if item.id in allowed:
                right = outcome.value in allowed[item.id]
                found.outcomes.add(right)
                if not right:
                    detail = f"may be {allowed[item.id]}, was {outcome.value!r} at {now:%d %b %H:%M}"
                    found.faults.append(Fault(item.id, "outcome wrong", item.headline, detail))
            touched[planned.canonical_url] = item.id + (REVISED if any(r.at <= now for r in item.revisions) else "")
        stored += stored_at(warehouse, touched, alerted)
        alerted |= {s.key for s in stored if s.alerted}
        before = now
    return stored


def _public(room: Corpus, before: datetime | None, now: datetime) -> list[NewsArticle]:
    """What has appeared or was edited since ``before``."""
    moments = {a.id: a.modified(now) for a in room.articles.values() if a.visible <= now}
    return [room.articles[i] for i, at in moments.items() if before is None or at > before]


def _planned(room: Corpus, item: NewsArticle, rules: RulesOfTime, first: datetime, lexicon: Lexicon) -> PlannedItem:
    outlet = room.outlets[item.outlet]
    source = Source(
        id=outlet.id,
        url=f"https://{outlet.id}.example/feed",
        publisher=outlet.name,
        category=outlet.category,
        country=outlet.country,
        language=outlet.language,
        timezone=outlet.timezone,
        on_topic=outlet.on_topic,
    )
    feed_item = FeedItem(
        key=item.id,
        url=_url(item),
        title=item.headline,
        summary=item.standfirst,
        published=None if item.undated else item.published,
    )

    def on_topic(one: FeedItem) -> tuple[bool, str]:
        verdict = relevance.judge_item(one.title, one.summary, lexicon.topics, lexicon.gazetteer)
        return verdict.relevant, "; ".join(verdict.reasons)

    return plan_items(source, [feed_item], {}, first, rules, on_topic)[0]


def _page(room: Corpus, item: NewsArticle, now: datetime) -> PageResult:
    outlet = room.outlets[item.outlet]
    page = Page(
        text=item.text(now),
        title=item.headline,
        url=_url(item),
        author=item.byline,
        publisher=outlet.name,
        published=None if item.undated else item.published,
        language=outlet.language,
    )
    request = PageRequest(_url(item), item.id, outlet.timezone)
    return PageResult(request, page=page, final_url=_url(item), fetched_at=now)


def _url(item: NewsArticle) -> str:
    return f"https://{item.outlet}.example/{item.path}"


def _alerts(labelled: dict[str, Labelled], stored: list[Stored], refs: dict[str, list[Ref]], found: Timeline) -> None:
    """One alert for each claim that must have one; a second one, and any other on what is labelled, is wrong.

    Alerts on statements that the labels leave open (disputed, or in none of their lists) count neither way, and
    neither do alerts on further pieces of one labelled statement.
    """
    cycles = _json("alerts.json")
    must = [[(ref[0], ref[1]) for ref in claim] for cycle in cycles for claim in cycle["must"]]
    owner = {ref: n for n, claim in enumerate(must) for ref in claim}
    never = {(ref[0], ref[1]) for cycle in cycles for ref in cycle["must_not"]}
    heard: set[int] = set()
    right = wrong = 0
    # A labelled statement found in pieces is heard by the piece that is paired with it.
    for statement in sorted((s for s in stored if s.alerted), key=lambda s: s.key not in refs):
        there = labelled.get(statement.article)
        ref = next((r for r in refs.get(statement.key, []) if r[0] == statement.article), None)
        piece = ref is None
        if ref is None and there is not None:
            ref = _around(there, statement)
        if ref in owner and owner[ref] not in heard:
            heard.add(owner[ref])
            right += 1
        elif (ref in owner and not piece) or ref in never or ref is None:
            wrong += 1
            why = "no labelled statement" if ref is None else "a second time" if ref in owner else "must not"
            text = there.article.text[statement.start : statement.end] if there else statement.key
            detail = why if ref is None else f"{why}: {ref[1]}"
            found.faults.append(Fault(statement.article, "alert spurious", text, detail))
    for n, claim in enumerate(must):
        if n not in heard:
            found.faults.append(Fault(claim[0][0], "alert missed", _words(labelled, claim[0]), claim[0][1]))
    found.alerts.add(right, right + wrong, len(heard), len(must))


def _around(labelled: Labelled, statement: Stored) -> Ref | None:
    """The labelled statement of that kind inside which most of an unpaired one lies."""
    text = labelled.article.text
    best, most = None, (statement.end - statement.start) / 2
    for row in labelled.statements:
        start = text.index(row["spans"][0])
        end = text.index(row["spans"][-1], start) + len(row["spans"][-1])
        common = min(end, statement.end) - max(start, statement.start)
        if row["kind"] == statement.kind and common >= most:
            best, most = (labelled.name, str(row["id"])), common
    return best


def _words(labelled: dict[str, Labelled], ref: Ref) -> str:
    return next(" ".join(s["spans"]) for s in labelled[ref[0]].statements if s["id"] == ref[1])


def _json(name: str) -> Any:
    return json.loads((NEWSROOM_GOLD / name).read_text(encoding="utf-8"))

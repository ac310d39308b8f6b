"""Stories in the warehouse: found at flat cost, the same in any order of arrival, and as people decided."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from extract.fingerprints import fingerprint_article
from extract.ids import digest
from extract.model import Article, Facts, Outcome
from extract.stories import Decision, StoryFingerprint, fingerprint_story
from flows.grouping import place, regroup
from flows.shipped import shipped_lexicon
from tests.extract.stories.story_cases import GROUPS
from warehouse import duplicates, stories
from warehouse.load import Bundle, load
from warehouse.rows import ArticleRow
from warehouse.store import Warehouse

GAZETTEER = shipped_lexicon().gazetteer
START = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)
GALLIUM = GROUPS["gallium ban, imposed and suspended"]
REPORTS = [(headline, hours) for event in GALLIUM.values() for headline, _, hours in event]


def fingerprint(headline: str, hours: float) -> StoryFingerprint:
    """Of a headline alone; its words serve as the article's id."""
    seen = START + timedelta(hours=hours)
    article = Article("", title=headline, published=seen)
    return fingerprint_story(article, Facts(), (), GAZETTEER, article_id=headline, seen=seen)


def store(warehouse: Warehouse, headline: str, hours: float) -> None:
    """As an article comes in: placed, then written with everything else in one transaction."""
    fp = fingerprint(headline, hours)
    placement = place(warehouse.con, fp)
    row = ArticleRow(
        article_id=headline,
        fetched_at=fp.seen,
        origin="feed",
        outcome=Outcome.NEW,
        title=headline,
        publisher="The Outlet",
        published_at=fp.seen,
        text=headline,
        story_id=placement.story_id,
    )

    def index(con: object) -> None:
        duplicates.index_article(warehouse.con, headline, fingerprint_article(headline), origin="feed")

    def group(con: object) -> None:
        stories.file_article(warehouse.con, placement)

    load(warehouse, Bundle(row, writers=[index, group]))


def partition_of(warehouse: Warehouse) -> set[frozenset[str]]:
    rows = warehouse.con.execute(
        "select list(article_id) from store.articles where duplicate_of is null group by story_id"
    ).fetchall()
    return {frozenset(articles) for (articles,) in rows}


def story_of(warehouse: Warehouse, headline: str) -> str:
    ((story,),) = warehouse.con.execute(
        "select story_id from store.articles where article_id = ?", [headline]
    ).fetchall()
    return str(story)


def decide(warehouse: Warehouse, *decisions: Decision) -> None:
    """As an edit does: record it, and think over what is around."""
    with warehouse.transaction() as con:
        stories.decide(con, "edit", decisions)
        near = stories.neighbourhood(con, {x for d in decisions for x in (d.a, d.b)})
        stories.move(con, regroup(near, near.stories))


EXPECTED = {frozenset(headline for headline, _, _ in event) for event in GALLIUM.values()}


@pytest.mark.parametrize("turn", range(4))
def test_order_of_arrival_does_not_change_the_stories(path: Path, fresh: Path, turn: int) -> None:
    """Rival events whose reports come in mixed up end in the same stories in any order."""
    path.parent.mkdir(parents=True)
    shutil.copyfile(fresh, path)
    with Warehouse.open(path, memory_limit="512MB") as warehouse:
        for headline, hours in sorted(REPORTS, key=lambda report: digest(str(turn), report[0])):
            store(warehouse, headline, hours)
        assert partition_of(warehouse) == EXPECTED


def test_storing_twice_is_as_once(warehouse: Warehouse) -> None:
    """A reprocessed article finds its place again, and leaves no second entry in the index."""
    for headline, hours in REPORTS:
        store(warehouse, headline, hours)

    def counts() -> list[tuple[int, ...]]:
        return [
            warehouse.con.execute(f"select count(*) from {table}").fetchall()[0]
            for table in ("lookup.stories", "lookup.story_keys", "store.story_links")
        ]

    before = counts(), {h: story_of(warehouse, h) for h, _ in REPORTS}
    for headline, hours in REPORTS:
        store(warehouse, headline, hours)
    assert (counts(), {h: story_of(warehouse, h) for h, _ in REPORTS}) == before


def test_a_late_report_brings_two_stories_together(warehouse: Warehouse) -> None:
    """What was two stories for want of a link becomes one, under the older id, and copies follow."""
    (first, _), (second, _), *_ = REPORTS
    store(warehouse, first, 0)
    lonely = "Truce brings relief for importers of a soft metal"
    store(warehouse, lonely, 3)
    with warehouse.transaction() as con:
        con.execute(
            "insert into store.articles by name (select * replace ('copy' as article_id, ? as duplicate_of) "
            "from store.articles where article_id = ?)",
            [lonely, lonely],
        ).fetchall()
    assert story_of(warehouse, lonely) != story_of(warehouse, first)
    decide(warehouse, Decision(*sorted((first, lonely)), together=True))
    assert story_of(warehouse, lonely) == story_of(warehouse, "copy") == story_of(warehouse, first) == first
    store(warehouse, second, 3)
    assert story_of(warehouse, second) == first


def test_a_split_by_hand_outlasts_later_reports_and_reprocessing(warehouse: Warehouse) -> None:
    """What people set apart stays apart, whatever links a later article brings, and when it is stored again."""
    event = [(h, hours) for h, _, hours in GALLIUM["suspended"]]
    for headline, hours in event[:3]:
        store(warehouse, headline, hours)
    (one, _), (other, _), (third, _), (later, _) = event
    assert story_of(warehouse, one) == story_of(warehouse, other)
    decide(warehouse, Decision(*sorted((one, other)), together=False), Decision(*sorted((one, third)), together=False))
    assert story_of(warehouse, one) != story_of(warehouse, other)
    store(warehouse, later, 9)
    assert story_of(warehouse, one) != story_of(warehouse, other)
    assert story_of(warehouse, later) in (story_of(warehouse, one), story_of(warehouse, other))
    for headline, hours in event:
        store(warehouse, headline, hours)
    assert story_of(warehouse, one) != story_of(warehouse, other)


def test_a_merge_by_hand_outlasts_contradictions(warehouse: Warehouse) -> None:
    """What people put together stays together, though every later article says it is two events."""
    for headline, hours in REPORTS:
        store(warehouse, headline, hours)
    one, other = GALLIUM["suspended"][0][0], GALLIUM["imposed"][0][0]
    assert story_of(warehouse, one) != story_of(warehouse, other)
    decide(warehouse, Decision(*sorted((one, other)), together=True))
    assert partition_of(warehouse) == {frozenset(h for h, _ in REPORTS)}
    store(warehouse, "China halts gallium ban on US after truce", 10)
    for headline, hours in REPORTS:
        store(warehouse, headline, hours)
    assert len(partition_of(warehouse)) == 1


def test_a_later_decision_takes_the_place_of_an_earlier_one(warehouse: Warehouse) -> None:
    """People may change their minds about a pair."""
    pair = sorted(h for h, _ in REPORTS[:2])
    for headline, hours in REPORTS[:2]:
        store(warehouse, headline, hours)
    decide(warehouse, Decision(*pair, together=False))
    assert len(partition_of(warehouse)) == 2
    decide(warehouse, Decision(*pair, together=True))
    assert len(partition_of(warehouse)) == 1
    assert warehouse.con.execute("select count(*) from store.story_decisions").fetchall() == [(1,)]


def test_what_is_looked_at_is_bounded(warehouse: Warehouse) -> None:
    """A key that very many articles share is given no further entries, so that a look-up stays small."""
    with warehouse.transaction() as con:
        for number in range(stories.MAX_ENTRIES + 30):
            name = f"article {number}"
            duplicates.index_article(con, name, fingerprint_article(name), origin="feed")
            fp = fingerprint(REPORTS[0][0], 0)
            same = StoryFingerprint.unpack(name, fp.pack())
            stories.file_article(con, stories.Placement(name, same))
    ((most,),) = warehouse.con.execute(
        "select max(n) from (select count(*) n from lookup.story_keys group by key)"
    ).fetchall()
    assert most == stories.MAX_ENTRIES
    assert len(stories.candidates(warehouse.con, fingerprint(REPORTS[1][0], 3))) == stories.LIMIT


def test_an_article_has_to_be_indexed_first(warehouse: Warehouse) -> None:
    """A story's index leads to articles by their place in the order of arrival."""
    placement = place(warehouse.con, fingerprint(*REPORTS[0]))
    with pytest.raises(KeyError, match="not in the index"), warehouse.transaction() as con:
        stories.file_article(con, placement)


def test_articles_from_before_stories_were_kept_stay_where_they_are(
    warehouse: Warehouse, make_bundle: Callable[..., Bundle]
) -> None:
    """An article without a story fingerprint can be merged by hand, and is left alone otherwise."""
    for number, story in ((1, "x"), (2, "y")):
        load(warehouse, make_bundle(number, story_id=story))
    ids = [row[0] for row in warehouse.con.execute("select article_id from store.articles order by 1").fetchall()]
    store(warehouse, *REPORTS[0])
    assert {story_of(warehouse, i) for i in ids} == {"x", "y"}
    decide(warehouse, Decision(ids[0], ids[1], together=True))
    assert len({story_of(warehouse, i) for i in ids}) == 1


def test_links_say_why(warehouse: Warehouse) -> None:
    """`stories show` prints the links of a story, the strongest first, with their reason."""
    for headline, hours in REPORTS:
        store(warehouse, headline, hours)
    links = stories.links_within(warehouse.con, [h for h, _, _ in GALLIUM["suspended"]])
    assert len(links) == len(list(itertools.combinations(GALLIUM["suspended"], 2)))
    assert [x.score for x in links] == sorted((x.score for x in links), reverse=True)
    assert all("gallium" in x.reason for x in links)

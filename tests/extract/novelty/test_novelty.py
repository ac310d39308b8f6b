"""Properties of the verdict: symmetric, blind to order, and possible without any text."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import Novelty, Statement
from extract.novelty import (
    StatementFingerprint,
    fingerprint_statement,
    index_keys,
    judge,
    judge_article,
    query_keys,
)
from extract.novelty.comparison import compare

NOON = datetime(2026, 5, 6, 12, tzinfo=UTC)
TUESDAY = date(2026, 5, 5)


def say(
    name: str, text: str, speaker: str | None = "Alda Brenner", article: str | None = None, **fields: Any
) -> StatementFingerprint:
    """A fingerprint; ``name`` is its id, and its article's unless ``article`` is given."""
    published = fields.pop("published", NOON)
    defaults: dict[str, Any] = {"kind": "speech", "start": 900, "end": 901, "speaker_role": "trade minister"}
    statement = Statement(text=text, speaker=speaker, **{"speaker_named": speaker is not None, **defaults, **fields})
    return fingerprint_statement(
        statement,
        statement_id=name,
        article_id=article or f"article of {name}",
        published=published,
        publisher="The Ledger",
    )


LICENCES = "Alda Brenner said licences for antimony would lapse once the smelters had filled their sheds."
FIRST = say("first", LICENCES)
PARAPHRASE = say(
    "paraphrase", "Licences for antimony will lapse when smelters have filled their sheds, Alda Brenner said."
)
SHORTER = say("shorter", "Antimony licences would lapse when sheds were filled, Alda Brenner said.")
ELSEWHERE = say("elsewhere", "Alda Brenner said inspectors in Strelsau would work through the night at the border.")


@pytest.mark.parametrize("order", list(permutations([FIRST, PARAPHRASE, SHORTER, ELSEWHERE])))
def test_order_of_arrival_does_not_matter(order: tuple[StatementFingerprint, ...]) -> None:
    """The same reports in any order make the same chains, up to which outlet was first."""
    stored: list[StatementFingerprint] = []
    for fp in order:
        verdict = judge(fp, stored)
        stored.append(replace(fp, first_statement_id=verdict.first_statement_id))
    chains = {fp.statement_id: fp.first_statement_id or fp.statement_id for fp in stored}
    assert len({chains[n] for n in ("first", "paraphrase", "shorter")}) == 1
    assert chains["elsewhere"] == "elsewhere"


def test_order_of_candidates_does_not_matter() -> None:
    """The look-up may return candidates in any order."""
    verdicts = {judge(SHORTER, list(order)) for order in permutations([FIRST, PARAPHRASE, ELSEWHERE])}
    assert len(verdicts) == 1


def test_a_chain_leads_to_its_first_report() -> None:
    """A repeat of a repeat names the statement that was first."""
    second = replace(PARAPHRASE, first_statement_id="first")
    assert judge(SHORTER, [second]).first_statement_id == "first"
    assert judge(SHORTER, [second]).nearest_statement_id == "paraphrase"


def test_another_article_comes_before_the_own() -> None:
    """A statement made twice in an article, and once in an earlier one, is the earlier one's."""
    own = say("own", LICENCES, article="article of late")
    late = say("late", LICENCES)
    assert judge(late, [own, FIRST]).nearest_statement_id == "first"


def test_nothing_stored() -> None:
    """The first statement of a corpus is new, and says that there is nothing like it."""
    verdict = judge(FIRST, [])
    assert (verdict.novelty, verdict.first_statement_id, verdict.nearest_statement_id) == (Novelty.NEW, None, None)
    assert "nothing like it" in verdict.reason


def test_a_statement_is_not_its_own_repeat() -> None:
    """Judged a second time, a statement does not find itself."""
    assert judge(FIRST, [FIRST]).novelty is Novelty.NEW


def test_the_reason_names_words_speaker_day_and_outlet() -> None:
    """An analyst sees why, without the texts."""
    verdict = judge(replace(PARAPHRASE, publisher="The Courier"), [replace(FIRST, said_on=TUESDAY)])
    assert verdict.reason == "the same words (1.00) by the same speaker on 5 May 2026 in The Ledger"
    assert "the same speaker" in verdict.evidence_for
    assert verdict.evidence_against == ()


def test_the_headline_defers_to_the_body() -> None:
    """What a headline shortens is judged new where it is said in full; the headline repeats it."""
    headline = say("headline", "Antimony licences to lapse once sheds are filled: minister", start=0, article="one")
    body = say("body", LICENCES, article="one")
    (_, first), (_, second) = judge_article([headline, body], [[], []])
    assert (first.novelty, second.novelty) == (Novelty.REPEAT, Novelty.NEW)
    assert first.first_statement_id == "body"


def test_an_update_is_one_only_once() -> None:
    """A figure that any report of the chain has given is no news in the next."""
    plain = say("plain", "Alda Brenner said smelters would share a fund for antimony sheds.")
    funded = say("funded", "Alda Brenner said smelters would share a fund of 40 million crowns for antimony sheds.")
    again = say("again", "Smelters would share a 40 million crown fund for antimony sheds, Alda Brenner said.")
    update = judge(funded, [plain])
    assert update.novelty is Novelty.UPDATE
    assert "a figure" in update.reason
    repeat = judge(again, [plain, replace(funded, first_statement_id="plain")])
    assert (repeat.novelty, repeat.first_statement_id) == (Novelty.REPEAT, "plain")


def test_reports_of_one_occasion_share_a_key() -> None:
    """A paraphrase without a word in common is still looked at: it is filed under the speaker and the day."""
    first = say("a", "Alda Brenner said the law was fair.", said_on=TUESDAY)
    other = say("b", "Nobody has to fear the new act, Alda Brenner told reporters.")
    assert set(query_keys(other)) & set(index_keys(first))
    assert set(query_keys(first)) & set(index_keys(other))


def test_like_words_share_a_key_at_any_distance() -> None:
    """A claim made years ago is found by its words."""
    late = say("late", LICENCES, speaker="Somebody Else", published=datetime(2031, 1, 1, tzinfo=UTC))
    assert set(query_keys(late)) & set(index_keys(FIRST))


def test_keys_are_few() -> None:
    """The index grows by a bounded number of rows for each statement, however long."""
    long = say(
        "long",
        " ".join(f"{LICENCES} {w}" for w in ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]),
        kind="action",
        countries=("CN", "US", "JP", "KR", "AU", "CA", "IN", "DE"),
        minerals=("antimony", "gallium", "tin"),
    )
    assert len(index_keys(long)) <= 24


WORDS = st.lists(
    st.sampled_from(
        [
            "not",
            "licence",
            "antimony",
            "smelter",
            "40",
            "percent",
            "ban",
            "lifted",
            "May",
            "2027",
            "China",
            "will",
            "export",
            "said",
            "another",
            "join",
        ]
    ),
    min_size=1,
    max_size=14,
).map(" ".join)


@given(WORDS, WORDS, st.sampled_from(["Alda Brenner", "officials", None]), st.sampled_from([None, TUESDAY]))
def test_comparison_is_symmetric(one: str, other: str, speaker: str | None, said_on: date | None) -> None:
    """Whether two reports are one claim does not depend on which came first."""
    a, b = say("a", one, said_on=said_on), say("b", other, speaker=speaker)
    there, back = compare(a, b), compare(b, a)
    assert there.same_claim == back.same_claim
    assert there.score == pytest.approx(back.score)
    assert there.needed == pytest.approx(back.needed)


@given(st.text(max_size=300), st.text(max_size=60))
def test_any_text_can_be_judged(text: str, speaker: str) -> None:
    """No statement raises, whatever it holds, and a report of the same words is never further than itself."""
    fp = say("a", text, speaker=speaker)
    assert 0.0 <= judge(say("b", text, speaker=speaker), [fp]).similarity <= 1.0


@given(WORDS)
def test_a_packed_fingerprint_is_whole(text: str) -> None:
    """Comparison from a packed seed gives what comparison from the text gave."""
    fp = say("a", text, said_on=TUESDAY, minerals=("antimony",), countries=("CN",), venue="regular briefing")
    packed = json.loads(json.dumps(fp.pack()))
    assert StatementFingerprint.unpack(packed) == fp

"""Which texts are copies of a known one."""

from __future__ import annotations

import textwrap

import pytest

from extract.duplicates import KnownArticle, judge_duplicate
from extract.fingerprints import fingerprint_article, read_article
from extract.model import Outcome

PARAGRAPHS = (
    "The trade ministry of Ruritania will license every shipment of antimony from the first of next month, "
    "Minister Alda "
    "Brenner told parliament on Tuesday, after two smelters warned that their stores would not last the winter.",
    "Exporters must name the buyer and the purpose, and inspectors may open a container without notice. A "
    "first offence "
    "costs 40,000 crowns; a second closes the warehouse.",
    "“We have watched this metal leave the country at night for long enough,” Brenner said. “Whoever trades "
    "honestly has "
    "nothing to fear from a form.”",
    "Neighbouring Gerolstein, which buys about 60 percent of the metal, asked for an exception for its makers of "
    "batteries. Its envoy said that talks had begun in a friendly tone and that neither side wanted queues "
    "at the border.",
    "Traders in Strelsau doubted that the inspectors could keep up. The port moves 900 tonnes in an ordinary "
    "week, and the "
    "ministry has hired only eleven people, none of whom has worked with metals before.",
    "The opposition said it would vote for the law but demanded a report after six months. Brenner promised one, and "
    "added that the licences would lapse by themselves when the smelters had filled their sheds again.",
)
TEXT = "\n".join(PARAGRAPHS)
DATED = TEXT.replace("the first of next month", "Sept. 1").replace("on Tuesday", "on Aug. 4, 2026").replace("six", "6")
SEED = KnownArticle("seed-1", "seed", fingerprint_article(TEXT), url="https://ledger.example/antimony")
FEED = KnownArticle("feed-1", "feed", fingerprint_article(TEXT), url="https://courier.example/antimony")
OTHER = KnownArticle(
    "other",
    "feed",
    fingerprint_article(
        "A new quay for grain opened in Strelsau on Monday with a brass band and a queue of forty barges.\n"
        "The mayor praised the masons, who had finished a week early and had spent less than the council had set aside."
    ),
)
PROMO = "Subscribe to the Quay for daily notes on metals, freight and weather, and never miss a tide again."
BIO = (
    "Ilse Marne covers metals and freight for the Ledger from its office by the river. Before that she taught history, "
    "sailed on a grain barge for two summers, and kept the books of a small foundry in the hills near Zenda."
)
LOCAL = (
    "In Zenda, the cooperative of battery makers said on Wednesday that it had stored enough antimony for nine weeks "
    "and would send its own drivers to the border if papers were slow."
)


COLOUR = (
    "From the terrace of the Golden Anchor one can watch the barges wait. The harbour of Zenda has three cranes, "
    "a chapel "
    "and a school of pilots, and in the evening the smell of tar drifts up as far as the vineyards above the town.",
    "Antimony has been dug in these hills since the days of the old dukes, who gilded their bells with what it "
    "brought. "
    "The last of the castle's mint masters lies under the lime trees beside the road to Hentzau.",
)
EDITED = "\n".join(
    (
        "The trade ministry of Ruritania is to license every shipment of antimony from 1 September, Minister "
        "Alda Brenner "
        "told parliament on 4 August, after two smelters warned their stores would not last the winter.",
        PARAGRAPHS[1].replace("offence", "offense").replace("40,000 crowns", "40000 crowns"),
        PARAGRAPHS[2].replace("“", '"').replace("”", '"').replace("Brenner said", "she said"),
        PARAGRAPHS[3].replace("60 percent", "60 per cent").replace("Its envoy said that", "Its envoy said"),
        PARAGRAPHS[4].replace(
            ", and the ministry has hired only eleven people, none of whom", ". None of the inspectors"
        ),
    )
)
"""A reprint as desks make them: the end cut off, dates and spelling of the house, words saved here and there."""


def american(text: str) -> str:
    return text.replace("offence", "offense").replace("Neighbouring", "Neighboring").replace("licences", "licenses")


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(TEXT, id="reprint"),
        pytest.param("Ruritania puts antimony under licence, smelters relieved\n" + TEXT, id="another headline"),
        pytest.param(
            "Licences for antimony\nBy Ilse Marne\nPublished 4 Aug 2026, 10:15\nA smelter. Photo: Ledger\n" + TEXT,
            id="page head",
        ),
        pytest.param(TEXT + "\n" + BIO, id="about the author"),
        pytest.param(TEXT + "\n" + PROMO + "\nMost read\nTin rests\n© 2026 Quay Media", id="promo footer"),
        pytest.param(
            american(TEXT).replace("“", '"').replace("”", '"').replace(" percent", "%"), id="American spelling"
        ),
        pytest.param("\n".join(PARAGRAPHS[:3]), id="truncated"),
        pytest.param(
            "\n".join(PARAGRAPHS[:2]) + "\n“We have watched this metal leave the country at ni…", id="cut off"
        ),
        pytest.param("\n".join(PARAGRAPHS[2:]), id="head cut off"),
        pytest.param("\n\n".join(textwrap.fill(p, 72) for p in PARAGRAPHS), id="wrapped lines"),
        pytest.param("STRELSAU, Aug 4 (Ledger) – " + TEXT, id="dateline"),
        pytest.param(
            "Antimony: Ruritania shuts the gate\n" + EDITED.split("\n", 1)[1] + "\nLedger, with staff",
            id="a desk's version",
        ),
        pytest.param("\n".join((*PARAGRAPHS[:3], *COLOUR, *PARAGRAPHS[3:])), id="local paragraphs that claim nothing"),
        pytest.param(TEXT + "\n" + "\n".join(COLOUR), id="local paragraphs below"),
        pytest.param(
            TEXT.replace("first of next month", "start of next month").replace("a friendly", "an amicable"),
            id="light edits",
        ),
    ],
)
def test_copies(copy: str) -> None:
    """A reprint is a duplicate whatever an outlet does to its head, foot, spelling or length."""
    verdict = judge_duplicate(read_article(copy), [OTHER, FEED])
    assert (verdict.outcome, verdict.of) == (Outcome.NEAR_DUPLICATE, "feed-1"), verdict.reason
    assert verdict.containment > 0.65


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param(TEXT + "\n" + LOCAL, "adds a passage", id="a paragraph added"),
        pytest.param(
            "\n".join(
                (
                    *PARAGRAPHS[:3],
                    "“I will not sign a single form,” said the shipper Odo Tarn of Hentzau on Friday.",
                    *PARAGRAPHS[3:],
                )
            ),
            "adds a claim",
            id="a quotation added",
        ),
        pytest.param(TEXT.replace("60 percent", "75 percent"), "another figure", id="a figure changed"),
        pytest.param(
            TEXT.replace("40,000 crowns; a second closes the warehouse", "55,000 crowns for each of 12 crates"),
            "another figure",
            id="two figures changed side by side",
        ),
        pytest.param(
            "\n".join((*PARAGRAPHS[:3], COLOUR[0].replace("three cranes", "cranes for 4,200 barges"), *PARAGRAPHS[3:])),
            "with a figure (4200)",
            id="a local paragraph with a figure",
        ),
        pytest.param(
            "\n".join((*PARAGRAPHS[:3], COLOUR[1] + " Zenda has its own ban on exports.", *PARAGRAPHS[3:])),
            "adds a passage",
            id="a local paragraph on the subject",
        ),
        pytest.param(
            "\n".join((TEXT, *COLOUR, *(c.replace("the", "this").replace("of", "in") for c in COLOUR))),
            "adds a passage",
            id="more of its own than a desk adds",
        ),
        pytest.param(TEXT.replace("it would vote", "it would not vote"), "negates", id="a negation put in"),
        pytest.param(
            "Ruritania's parliament heard on Tuesday that antimony may soon leave the country only with a "
            "permit. Alda Brenner, "
            "who runs the trade ministry, spoke of lorries that cross the border after dark.\n"
            "Gerolstein hopes to be spared. Traders point out that a handful of new inspectors can hardly "
            "check what the docks of "
            "Strelsau handle from Monday to Saturday, and smelters complain of empty stores.",
            "only",
            id="the same event in other words",
        ),
        pytest.param(
            PARAGRAPHS[0] + "\n" + LOCAL + "\n" + LOCAL.replace("Zenda", "Hentzau"), "only", id="one paragraph borrowed"
        ),
    ],
)
def test_texts_with_something_of_their_own(text: str, reason: str) -> None:
    """What has not been read before makes an article new: its statements have to be judged."""
    verdict = judge_duplicate(read_article(text), [OTHER, SEED])
    assert verdict.outcome is None
    assert verdict.of == "seed-1"
    assert reason in verdict.reason


def test_dates_may_be_written_otherwise() -> None:
    """ "Sept. 1" is "1 September"; another day is another figure."""
    known = [KnownArticle("dated", "feed", fingerprint_article(DATED))]
    assert judge_duplicate(read_article(EDITED), known).outcome is Outcome.NEAR_DUPLICATE
    moved = judge_duplicate(read_article(EDITED.replace("1 September", "15 September")), known)
    assert moved.outcome is None
    assert "another figure" in moved.reason


def test_a_copy_of_a_seed_says_so() -> None:
    """Of several originals with the same words, the seed is named."""
    verdict = judge_duplicate(read_article(TEXT), [FEED, SEED])
    assert (verdict.outcome, verdict.of, verdict.reason) == (Outcome.SEED_DUPLICATE, "seed-1", "the same words")


def test_the_same_address_with_more_text_is_a_revision() -> None:
    """An article edited in place is told from a new one by its address."""
    verdict = judge_duplicate(read_article(TEXT + "\n" + LOCAL), [FEED], url=FEED.url)
    assert (verdict.outcome, verdict.of) == (Outcome.REVISED, "feed-1")


def test_a_full_text_is_no_copy_of_its_excerpt() -> None:
    """What stands beyond the excerpt has not been read."""
    excerpt = KnownArticle("excerpt", "feed", fingerprint_article("\n".join(PARAGRAPHS[:3])))
    assert judge_duplicate(read_article(TEXT), [excerpt]).outcome is None


def test_nothing_known() -> None:
    """The first text of a corpus is new."""
    assert judge_duplicate(read_article(TEXT), []).outcome is None
    assert judge_duplicate(read_article(""), [SEED]).outcome is None

"""What statements are about: topics with the article in view, minerals, countries. Events and people are invented."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

from extract.gazetteer import Gazetteer
from extract.model import Article, Statement
from extract.names import find_mentions
from extract.sentences import cut
from extract.topics import Topics, label

CONFIG = Path(__file__).parents[2] / "config"


@cache
def lexicon() -> tuple[Gazetteer, Topics]:
    tables: dict[str, list[dict[str, object]]] = {}
    for path in sorted((CONFIG / "gazetteer").glob("*.toml")):
        for name, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
            tables.setdefault(name, []).extend(rows)
    gazetteer = Gazetteer.build(tables)
    return gazetteer, Topics.build(tomllib.loads((CONFIG / "topics.toml").read_text(encoding="utf-8")), gazetteer)


def labelled(text: str, *claims: tuple[str, str], title: str | None = None, kind: str = "speech") -> list[Statement]:
    """Statements for (claim, speaker as written in it), labelled."""
    gazetteer, topics = lexicon()
    document = cut(Article(text, title=title))
    statements = []
    for claim, speaker in claims:
        start = text.index(claim)
        at = text.index(speaker, start) if speaker else None
        end = at + len(speaker) if at is not None else None
        statements.append(
            Statement(
                "action" if kind == "action" else "speech",
                claim,
                start,
                start + len(claim),
                speaker or None,
                True,
                speaker_start=at,
                speaker_end=end,
            )
        )
    return list(label(document, find_mentions(document, gazetteer), statements, topics))


@pytest.mark.parametrize(
    ("claim", "topics"),
    [
        ("Export controls on gallium will stay, Brandvold said.", ("export_controls",)),
        ("Brandvold said Jakarta would ban the export of unprocessed bauxite.", ("export_controls",)),
        ("Brandvold said general licences would be granted within weeks.", ("export_controls",)),
        ("Brandvold said the two countries would sign a framework agreement.", ("alliances",)),
        ("The partnership will set a price floor, Brandvold said.", ("alliances",)),
        ("Brandvold said the minerals club was a reply to export curbs.", ("export_controls", "alliances")),
        ("Output of lithium rose by a tenth, Brandvold said.", ()),
        ("Brandvold said the price of tin had doubled.", ()),
    ],
)
def test_a_term_of_the_topic_decides(claim: str, topics: tuple[str, ...]) -> None:
    """A claim that names a control or a grouping is on it, wherever it stands."""
    (statement,) = labelled(claim, (claim, "Brandvold"))
    assert statement.topics == topics


ALLIANCE = (
    "Nine governments signed the Harbour Compact on Monday. The partnership sets a price floor, and an alliance of "
    "refiners will join.\n\n"
)


@pytest.mark.parametrize(
    ("claim", "speaker", "topics"),
    [
        ("“This is a gift to two refineries,” Tovar said.", "Tovar", ("alliances",)),
        ("The move underlines how nervous they are, an analyst said.", "an analyst", ("alliances",)),
        ("Some governments show less urgency, Tovar said.", "Tovar", ("alliances",)),
        ("Vellmark accounted for about 60 percent of mined output, Tovar said.", "Tovar", ()),
        ("The strength lies in technological experience and refining capacity, Tovar said.", "Tovar", ()),
    ],
)
def test_a_claim_takes_over_the_articles_topic_unless_it_speaks_of_something_else(
    claim: str, speaker: str, topics: tuple[str, ...]
) -> None:
    """In an article on an alliance a view is a view on it; a market share is a market share."""
    (statement,) = labelled(ALLIANCE + claim, (claim, speaker), title="Nine governments sign minerals alliance")
    assert statement.topics == topics


def test_a_speaker_who_goes_on_stays_on_the_topic() -> None:
    """The second sentence of one speaker needs no term of its own."""
    first = "Export controls on tungsten are lawful, Qiao said."
    second = "“Nobody has been refused,” Qiao said."
    found = labelled(f"{first}\n\n{second}", (first, "Qiao"), (second, "Qiao"), title="Export controls and licences")
    assert [s.topics for s in found] == [("export_controls",)] * 2


def test_the_question_counts_only_where_the_reply_has_no_topic() -> None:
    """A reply on controls to a question on a meeting is on controls."""
    own = "Asked about the partnership of nine governments, Qiao said export controls on tungsten were lawful."
    none = "Asked about the partnership of nine governments, Qiao said that the reports had been seen."
    assert labelled(own, (own, "Qiao"))[0].topics == ("export_controls",)
    assert labelled(none, (none, "Qiao"))[0].topics == ("alliances",)


def test_an_act_is_on_the_articles_topic_if_it_names_none() -> None:
    """Acts are reported because they are on a watched topic."""
    claim = "fourteen states put their names to it"
    found = labelled(ALLIANCE + f"Then {claim}.", (claim, ""), title="A minerals alliance", kind="action")
    assert found[0].topics == ("alliances",)


@pytest.mark.parametrize(
    ("claim", "speaker", "minerals", "countries"),
    [
        (
            "China’s controls on gallium and germanium hurt Dutch buyers, Tovar said.",
            "Tovar",
            ("gallium", "germanium"),
            ("CN", "NL"),
        ),
        ("German Finance Minister Tovar said the Americans were right.", "Tovar", (), ("US",)),
        ("Beijing accused Tokyo of bad faith, Tovar said in Brussels.", "Tovar", (), ("CN", "JP")),
        ("The EU will pay, Tovar said.", "Tovar", (), ("EU",)),
        ("South Korea said it would join.", "South Korea", (), ("KR",)),
        ("Cobalt from the DRC goes through Rotterdam, Tovar said.", "Tovar", ("cobalt",), ("CD",)),
    ],
)
def test_minerals_and_countries_are_those_of_the_claim(
    claim: str, speaker: str, minerals: tuple[str, ...], countries: tuple[str, ...]
) -> None:
    """Adjectives and capitals count for their states; the speaker's own role and the place of speech do not."""
    (statement,) = labelled(claim, (claim, speaker))
    assert (statement.minerals, statement.countries) == (minerals, countries)


def test_labelling_changes_nothing_else() -> None:
    """Order, spans and speakers stay."""
    claim = "Export controls on gallium will stay, Brandvold said."
    (statement,) = labelled(claim, (claim, "Brandvold"))
    assert (statement.text, statement.speaker, statement.start) == (claim, "Brandvold", 0)
    assert label(cut(Article(claim)), (), (), lexicon()[1]) == ()


def test_a_users_own_topic_is_found_beside_the_two() -> None:
    """topics.toml may hold more."""
    gazetteer, _ = lexicon()
    own = Topics.build({"topic": [{"name": "water", "terms": ["groundwater"]}]}, gazetteer)
    text = "The groundwater is safe, Tovar said."
    (statement,) = label(cut(Article(text)), (), (Statement("speech", text, 0, len(text), "Tovar", True),), own)
    assert statement.topics == ("water",)
    assert own.titles == {"water": "Water"}

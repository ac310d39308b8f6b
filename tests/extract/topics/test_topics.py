"""What statements are about: topics with the article in view, minerals, countries. Events and people are invented."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.actions import find_actions
from extract.model import Article, Mode, Statement
from extract.naming.find import find_mentions
from extract.naming.gazetteer import Gazetteer
from extract.segmentation.sentences import cut
from extract.topics.judge import Topics, judge_topics, label
from tests.extract.topics.topic_cases import ARTICLES as PLAIN
from tests.extract.topics.topic_cases_mixed import MIXED

CONFIG = Path(__file__).parents[3] / "config"
ARTICLES = (*PLAIN, *MIXED)
ABOUT = "Notes on critical minerals"
"""A headline that names the subject and no topic."""


@cache
def lexicon() -> tuple[Gazetteer, Topics]:
    tables: dict[str, list[dict[str, object]]] = {}
    for path in sorted((CONFIG / "gazetteer").glob("*.toml")):
        for name, rows in tomllib.loads(path.read_text(encoding="utf-8")).items():
            tables.setdefault(name, []).extend(rows)
    gazetteer = Gazetteer.build(tables)
    return gazetteer, Topics.build(tomllib.loads((CONFIG / "topics.toml").read_text(encoding="utf-8")), gazetteer)


def labelled(
    text: str, *claims: tuple[str, str], title: str = ABOUT, kind: str = "speech", mode: Mode | None = None
) -> list[Statement]:
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
                mode=mode,
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


EC, AL = ("export_controls",), ("alliances",)
BAN = "Malvoria banned exports of raw antimony on Monday.\n\n"
CLUB = "Peru and Portugal founded a lithium buyers club in Porto on Friday.\n\n"
BOTH = BAN + CLUB


@pytest.mark.parametrize(
    ("before", "claim", "speaker", "topics"),
    [
        (BAN, "The ban will stay until spring, Tovar said.", "Tovar", EC),
        (BAN, "Tovar said no permit had been refused.", "Tovar", EC),
        (BAN, "Applications take six weeks at most, Tovar said.", "Tovar", EC),
        (BOTH, "Tovar said the restrictions had been announced without warning.", "Tovar", EC),
        (BOTH, "Tovar said membership was open to everybody.", "Tovar", AL),
        (BOTH, "The charter names no prices, Tovar said.", "Tovar", AL),
        ("", "Graphite permits are decided case by case, Tovar said.", "Tovar", EC),
        ("", "Tovar said the mining licence for the lithium pit had lapsed.", "Tovar", ()),
        ("", "Tovar said the government would deal with the consequences.", "Tovar", ()),
        (BAN, "Tovar said customs data showed that exports of about 90 tonnes had left.", "Tovar", ()),
    ],
)
def test_words_for_what_was_named_before_count_once_it_was_named(
    before: str, claim: str, speaker: str, topics: tuple[str, ...]
) -> None:
    """ "The ban", "the charter", "a permit": as good as the full term where the article has one."""
    (statement,) = labelled(before + claim, (claim, speaker))
    assert statement.topics == topics


TRUCE = (
    "Malvoria and Peru will extend their truce on antimony export controls by six months.\n\n"
    "Nine states agreed on a price floor for tungsten in May.\n\n"
)


@pytest.mark.parametrize(
    ("claim", "topics"),
    [
        ("Under the arrangement, licences will be granted within a month, Tovar said.", EC),
        ("Tovar said the deal would keep the export ban on ice until May.", EC),
        ("Tovar said the talks had not touched the quotas.", EC),
        ("Tovar called the agreement a licence to wait.", EC),
        ("Tovar said the Agreement left the quotas alone.", (*EC, *AL)),
        ("Tovar called the agreement a first step.", AL),
        ("Tovar said the price floor was worth more than any licence.", (*EC, *AL)),
    ],
)
def test_an_arrangement_beside_words_of_controls_is_one_on_controls(claim: str, topics: tuple[str, ...]) -> None:
    """Two states may agree on licences. A general word for what was agreed adds no alliance there; a name does."""
    (statement,) = labelled(TRUCE + claim, (claim, "Tovar"))
    assert statement.topics == topics


@pytest.mark.parametrize(
    ("claim", "topics"),
    [
        ("Tovar said the extension had surprised him.", EC),
        ("The smelters had been told to stop supplying Peru, Tovar said.", EC),
        ("Whoever turns the tap off can turn the tap on, Tovar said.", EC),
        ("Tovar asked Malvoria to revoke the measures.", EC),
        ("Measures against one buyer are lawful, Tovar said.", EC),
        ("Malvoria will take the measures necessary to guard its rivers, Tovar said.", ()),
    ],
)
def test_what_is_done_to_controls_is_on_controls(claim: str, topics: tuple[str, ...]) -> None:
    """An extension, a halt to supplies, a revocation; yet no formula of vigilance."""
    rest = "The fair drew a crowd.\n\nThe choir sang.\n\nSchools stayed shut.\n\n"
    text = "Malvoria and Peru extended a truce on antimony export controls.\n\n" + rest + claim
    (statement,) = labelled(text, (claim, "Tovar"))
    assert statement.topics == topics


@pytest.mark.parametrize(
    ("before", "claim", "topics"),
    [
        (BOTH + BAN, "Korea has ratified and will not be hurried, Tovar said.", AL),
        (BOTH + BAN, "Spain was invited, Tovar said.", AL),
        (BOTH + CLUB, "The shipments are in Callao, Tovar said.", EC),
        (BOTH + CLUB, "It takes sixty working days, Tovar said.", EC),
        (BOTH + BAN, "The smelters will remember their partners, Tovar said.", EC),
        (BOTH + BAN, "Tovar said that the ministers had slept badly.", EC),
    ],
)
def test_a_word_of_its_own_counts_more_than_what_stands_near(before: str, claim: str, topics: tuple[str, ...]) -> None:
    """ "Ratified" is on the club, though a ban was told last; "partners" alone may be anybody's."""
    (statement,) = labelled(before + claim, (claim, "Tovar"))
    assert statement.topics == topics


@pytest.mark.parametrize(
    ("claim", "topics"),
    [
        ("Tovar told his counterparts of the damage that the ban had done.", EC),
        ("Tovar said the ban had been told to every partner.", EC),
        ("Tovar said the talks on the ban had been a dialogue of the deaf.", (*EC, *AL)),
    ],
)
def test_an_everyday_word_adds_no_second_topic(claim: str, topics: tuple[str, ...]) -> None:
    """Who complains of a ban to his counterparts speaks of the ban."""
    (statement,) = labelled(BOTH + claim, (claim, "Tovar"))
    assert statement.topics == topics


@pytest.mark.parametrize(
    "claim",
    [
        "Demand from makers of drills will double, Tovar said.",
        "Tovar said sales fell 12% from a year earlier.",
        "Parcels of 20 tonnes cif Antwerp cost $400 more, Tovar said.",
        "The roasting plant is 60 percent complete, Tovar said.",
        "It takes decades to build a complete industrial chain, Tovar said.",
    ],
)
def test_trade_and_production_are_off_the_topic(claim: str) -> None:
    """In an article on a ban, what is sold, dug or built is told beside it."""
    (statement,) = labelled(BAN + claim, (claim, "Tovar"), title="Malvoria's export ban", mode="indirect")
    assert statement.topics == ()


@pytest.mark.parametrize(
    ("claim", "mode", "topics"),
    [
        ("The judge put off her ruling on the fishing rights, Tovar said.", "indirect", ()),
        ("Teachers would end their strike on Monday, Tovar said.", "indirect", ()),
        ("Annual profit fell by a fifth, Tovar said.", "indirect", ()),
        ("“We will sing when the judge lets us,” Tovar said.", "direct", EC),
    ],
)
def test_courts_and_wages_are_other_news_outside_quotation_marks(
    claim: str, mode: Mode, topics: tuple[str, ...]
) -> None:
    """A round-up goes on to courts, strikes and results; who is quoted may speak of judges in an image."""
    (statement,) = labelled(BAN + claim, (claim, "Tovar"), title="Malvoria's export ban", mode=mode)
    assert statement.topics == topics


@pytest.mark.parametrize(
    ("claim", "topics"),
    [
        ("Tovar said it had signed a ten-year supply deal with Larkin Motors Ltd.", ()),
        ("Tovar said it had signed a ten-year supply deal with Peru.", AL),
        ("Tovar said Peru had signed a deal with Chile to buy from Larkin Motors Ltd.", AL),
        ("Under the MoU both will dig, Tovar said.", AL),
        ("Tovar said the smelter would stay a public-private partnership.", ()),
        ("Tovar said the mine would sign its wage agreement in May.", ()),
        ("It is much for a trading bloc, Tovar said.", ()),
    ],
)
def test_a_deal_with_a_firm_is_no_alliance(claim: str, topics: tuple[str, ...]) -> None:
    """The other party decides; a trading bloc is one that there was before."""
    (statement,) = labelled(claim, (claim, "Tovar"))
    assert statement.topics == topics


def test_market_news_by_metal_is_no_transcript() -> None:
    """ "Tungsten:" opens a section, not a turn: a trader quoted there answers no question."""
    claim = "Nobody is in a hurry, a trader in Bergen said."
    rest = "{}: Flat. It rained.\n\n{}: Firm. No deals."
    turns = "{}: Dearer. Malvoria restricts exports.\n\n{}: Quiet. " + claim + "\n\n" + rest
    gazetteer, topics = lexicon()
    rules = []
    for names in (("Antimony", "Tungsten", "Gallium", "Germanium"), ("Anna Quist", "Tom Lund", "Gil Roa", "Eva Stein")):
        document = cut(Article(turns.format(*names), title=ABOUT))
        start = document.text.index(claim)
        statement = Statement("speech", claim, start, start + len(claim), "a trader", False)
        rules += judge_topics(document, find_mentions(document, gazetteer), (statement,), topics)[1]
    assert ["asked" in rule for rule in rules] == [False, True]


@pytest.mark.parametrize(
    ("before", "claim", "topics"),
    [
        (BAN + CLUB, "The move is a mistake, Tovar said.", AL),
        (CLUB + BAN, "The move is a mistake, Tovar said.", EC),
        (CLUB + BAN, "Tovar welcomed the step.", EC),
        (BAN + CLUB, "Tovar called the plan hasty.", AL),
        (BAN + CLUB + "It rained all day.\n\nThe fair drew a crowd.\n\n", "The move is a mistake, Tovar said.", ()),
    ],
)
def test_a_move_is_the_last_one_told(before: str, claim: str, topics: tuple[str, ...]) -> None:
    """A general noun stands for the nearest control or grouping, if it is near."""
    (statement,) = labelled(before + claim, (claim, "Tovar"))
    assert statement.topics == topics


@pytest.mark.parametrize(
    ("claim", "topics"),
    [
        ("China has widened its controls on five more metals, Tovar said.", EC),
        ("Tovar said shipments of magnets had been halted at the port.", EC),
        ("Jakarta would prohibit sales to the three buyers, Tovar said.", EC),
        ("Tovar said a levy on shipments of bauxite was being drafted.", EC),
        ("The technology ban covers furnaces as well, because export licences are needed, Tovar said.", EC),
        ("Tovar said tariffs on imports of copper would rise.", ()),
        ("The two governments initialled an agreement on magnets, Tovar said.", AL),
        ("Tovar said the joint antimony stockpile would be kept in Darwin.", AL),
        ("The national stockpile needs new sheds, Tovar said.", ()),
        ("The smelter has signed no offtake agreement with anybody, Tovar said.", ()),
        ("Tovar said the minerals forum would meet in Lima.", AL),
        ("Chinese price controls failed in the eighties, Tovar said.", ()),
    ],
)
def test_controls_and_groupings_in_their_many_words(claim: str, topics: tuple[str, ...]) -> None:
    """Verbs and nouns of controls on exports and of agreements between states; not tariffs, nor a firm alone."""
    (statement,) = labelled(claim, (claim, "Tovar"))
    assert statement.topics == topics


TRANSCRIPT = (
    "Reporter: How many observers will go to the vote?\n\nMinister TOVAR: Nine. They left today.\n\n"
    "Reporter: Will the export licences for gallium come back?\n\nMinister TOVAR: Not yet. We have looked at it.\n\n"
    "Reporter: And what will Japan do?\n\nMinister TOVAR: It should have a look too.\n\n"
    "Other business\n\nReporter: Is the road open?\n\nMinister TOVAR: I hear that it is.\n\n"
)


def test_a_reply_in_a_transcript_is_on_what_was_asked() -> None:
    """Its question first, then the answer before it, until a heading changes the subject."""
    replies = ("Nine. They left today.", "Not yet. We have looked at it.", "It should have a look too.")
    claims = [(f"Minister TOVAR: {reply}", "TOVAR") for reply in (*replies, "I hear that it is.")]
    assert [s.topics for s in labelled(TRANSCRIPT, *claims)] == [(), EC, EC, ()]


def test_a_traders_amounts_are_the_market_a_ministers_are_policy() -> None:
    """Money and tonnes without a word of the topic keep a claim out, unless somebody speaks for a government."""
    claim = "Sold lots of 40 tonnes cost $2 million on the spot market, Tovar said."
    text = f"Malvoria banned exports of raw antimony.\n\n{claim}"
    (trader,) = labelled(text, (claim, "Tovar"), title="Malvoria's export ban", mode="indirect")
    assert trader.topics == ()
    policy = "It will cost $2 million a year, Tovar said."
    text = f"Malvoria banned exports of raw antimony.\n\n{policy}"
    (minister,) = labelled(text, (policy, "Tovar"), title="Malvoria's export ban", mode="indirect")
    assert minister.topics == EC


def test_half_quoted_words_judge_what_the_article_tells() -> None:
    """A fragment in quotation marks is a view on the matter at hand."""
    claim = "Tovar spoke of “a gift in red paper”."
    assert labelled(BAN + claim, (claim, "Tovar"), mode="mixed")[0].topics == EC


@pytest.mark.parametrize(
    ("text", "claim", "minerals", "countries"),
    [
        (
            "China put gallium under export licensing. Tovar said the measure was aimed at nobody.",
            "Tovar said the measure was aimed at nobody.",
            ("gallium",),
            ("CN",),
        ),
        (
            "China put gallium under export licensing. Tovar said the measure spared Japan.",
            "Tovar said the measure spared Japan.",
            ("gallium",),
            ("JP",),
        ),
        ("Export licences cost US$40 a tonne, Tovar said.", "Export licences cost US$40 a tonne, Tovar said.", (), ()),
    ],
)
def test_a_control_named_before_brings_its_mineral_and_country(
    text: str, claim: str, minerals: tuple[str, ...], countries: tuple[str, ...]
) -> None:
    """ "The measure" is on the mineral and of the country that it was introduced with; a currency is no country."""
    (statement,) = labelled(text, (claim, "Tovar"))
    assert (statement.minerals, statement.countries) == (minerals, countries)


def test_an_act_is_about_the_country_that_acts() -> None:
    """Even where a pronoun, or nothing, stands for it in the clause."""
    text = "China licensed antimony and tightened the export licences in October."
    claim = "tightened the export licences in October"
    document = cut(Article(text))
    start = text.index(claim)
    act = Statement("action", claim, start, start + len(claim), "China", True, speaker_country="CN")
    gazetteer, topics = lexicon()
    assert label(document, find_mentions(document, gazetteer), (act,), topics)[0].countries == ("CN",)


@pytest.mark.parametrize("topic", ["export_controls", "alliances"])
def test_the_topic_that_an_act_was_found_for_stays(topic: str) -> None:
    """The finder of acts has seen verb and object; other words of the clause do not overrule it."""
    text = "Malvoria suspended its export ban and joined the buyers club."
    act = Statement("action", text, 0, len(text), "Malvoria", True, topics=(topic,))
    gazetteer, topics = lexicon()
    document = cut(Article(text, title=ABOUT))
    assert label(document, find_mentions(document, gazetteer), (act,), topics)[0].topics == (topic,)


UNRELATED = st.text(alphabet="aeioulmnrst ", min_size=1, max_size=60).map(lambda t: f"\n\nNaro {t.strip()} sela.\n\n")


@given(UNRELATED, st.sampled_from(["before", "after"]))
def test_an_unrelated_paragraph_changes_no_topic(paragraph: str, place: str) -> None:
    """Claims with a word of their topic, or next to what they point to, do not depend on the rest of the text."""
    claims = [("The ban will stay, Tovar said.", "Tovar"), ("The charter is open, Ibarra said.", "Ibarra")]
    text = f"{BAN.strip()} {claims[0][0]}\n\n{CLUB.strip()} {claims[1][0]}"
    longer = paragraph + text if place == "before" else text + paragraph
    assert [s.topics for s in labelled(longer, *claims)] == [s.topics for s in labelled(text, *claims)] == [EC, AL]


def _cases() -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    """(article, claim, wanted, found) of every claim of the mini-articles, read as ``extract`` would read them."""
    gazetteer, topics = lexicon()
    cases = []
    for article in ARTICLES:
        document = cut(Article(article.text, title=article.title))
        mentions = find_mentions(document, gazetteer)
        claims = []
        for claim, speaker, _ in article.claims:
            start = article.text.index(claim)
            at = article.text.index(speaker, start)
            mode: Mode = "direct" if claim.startswith("“") else "mixed" if "“" in claim else "indirect"
            claims.append(
                Statement(
                    "speech",
                    claim,
                    start,
                    start + len(claim),
                    speaker,
                    True,
                    speaker_start=at,
                    speaker_end=at + len(speaker),
                    mode=mode,
                )
            )
        acts = find_actions(document, mentions, gazetteer)
        statements = sorted((*claims, *acts), key=lambda s: (s.start, s.end))
        told = {s.start: s.topics for s in label(document, mentions, statements, topics) if s.kind == "speech"}
        cases += [(article.title, c.text, w[2], told[c.start]) for c, w in zip(claims, article.claims, strict=True)]
    return cases


@pytest.mark.parametrize(("title", "claim", "wanted", "found"), _cases())
def test_claims_of_mini_articles(title: str, claim: str, wanted: tuple[str, ...], found: tuple[str, ...]) -> None:
    """Views, complaints, requests and reactions take the topic at hand; prices, plans, output and weather take none."""
    assert found == wanted, title


def test_there_are_enough_labelled_claims() -> None:
    """Each kind of label is put to the test often."""
    wanted = [topics for article in ARTICLES for _, _, topics in article.claims]
    assert len(wanted) >= 80
    assert min(wanted.count(EC), wanted.count(AL), wanted.count(())) >= 20


OWN_AFFAIRS = (
    "On Monday the Ministry of Commerce issued a revised Announcement No. 12 on gallium and germanium exports.",
    "The National Antimony Stockpile, approved by the Cabinet in March, will hold magnets for 40 days.",
    "It has set up a “green channel” for graphite buyers from the Association of Southeast Asian Nations.",
)


@pytest.mark.parametrize("sentence", OWN_AFFAIRS)
def test_what_one_state_orders_or_keeps_is_no_pact(sentence: str) -> None:
    """A numbered announcement, a state's own stockpile and an easing for a bloc's buyers are no acts on alliances."""
    gazetteer, _ = lexicon()
    document = cut(Article(f"China tightened its controls on exports of gallium in May. {sentence}", title=ABOUT))
    acts = find_actions(document, find_mentions(document, gazetteer), gazetteer)
    assert all("alliances" not in act.topics for act in acts)


def test_the_evidence_is_told() -> None:
    """For each statement, ``explain`` can say what decided: named evidence, the strongest first."""
    gazetteer, topics = lexicon()
    article = ARTICLES[0]
    claim = article.claims[0][0]
    document = cut(Article(article.text, title=article.title))
    start = article.text.index(claim)
    statement = Statement("speech", claim, start, start + len(claim), "Alba Quiroga", True, mode="direct")
    _, (rule,) = judge_topics(document, find_mentions(document, gazetteer), (statement,), topics)
    assert {"near", "headline", "direct"} <= set(re.split(r" [+-] |^- ", rule))


def test_raw_materials_are_the_subject_where_states_share_them() -> None:
    """A partnership on raw materials is an alliance though it names no mineral."""
    gazetteer, topics = lexicon()
    text = (
        "Chile and the European Union signed a memorandum on a partnership in sustainable raw materials in Santiago on "
        "Monday. “A steady supply of raw materials helps both sides,” said Minister Ana Rojas."
    )
    document = cut(Article(text))
    mentions = find_mentions(document, gazetteer)
    (act, *_) = label(document, mentions, find_actions(document, mentions, gazetteer), topics)
    assert act.topics == ("alliances",)

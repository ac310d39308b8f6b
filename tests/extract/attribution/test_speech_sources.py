"""Who is behind a statement: subjects with a clause, words that point back, relays, days, interviews."""

from __future__ import annotations

from datetime import date

import pytest

from extract.attribution import find_speech
from extract.dates.days import read_day
from extract.model import Article, Statement
from extract.segmentation.sentences import cut
from tests.extract.attribution.speech_marking import PUBLISHED, speech, unmark


def only(text: str) -> Statement:
    statements = speech(text)
    assert len(statements) == 1, [(s.speaker, s.text) for s in statements]
    return statements[0]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Refiners that buy from the mine say the quota halves their feed.", "Refiners that buy from the mine"),
        ("Traders who deal in [M:antimony] said the permits had dried up.", "traders who deal in antimony"),
        ("Buyers we interviewed said the permits had dried up.", "buyers"),
        ("The rebel group that holds the pits blamed the army.", "rebel group that holds the pits"),
        ("The minister, who returned on Sunday, said the embargo would end in May.", "minister"),
        ("An economist at [O:Northfield University], Dr [P:Ada Siame], thinks quotas will stay.", "Ada Siame"),
        ('"We want to sell," its spokesman, Colonel Naw Tu, said by phone.', "Naw Tu"),
        ("[K:Chile@CL]'s environment secretary, [P:Ana Duarte], who also signed, said it was late.", "Ana Duarte"),
        ("THE boss of South Wheal Endurance said the mine would reopen.", "boss of South Wheal Endurance"),
        ("The regulator, [O:Sernam], warned that the aquifer would not recover.", "Sernam"),
        ("“It is dear,” Harrow (LSE: HRW) boss [P:Merv Tan] said.", "Merv Tan"),
    ],
)
def test_the_subject_behind_its_clause(text: str, speaker: str) -> None:
    """A relative clause, a title or a ticker between speaker and cue hides nobody."""
    assert (only(text).speaker or "").casefold() == speaker.casefold()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Two traders were held. One of them said the cargo was scrap.", "traders"),
        ("“No reason was given,” said one of them, a logistics manager.", "logistics manager"),
        ("Three buyers wrote to us. One said the price was absurd.", "buyers"),
        ("Three buyers wrote to us. A third said he would wait.", "buyers"),
        ("[P:Mei Tan] and [P:Jo Falk] met on Monday. Both said the deal was near.", "Mei Tan and Jo Falk"),
        ("[P:Mei Tan] and [P:Jo Falk] met on Monday. The latter said the deal was near.", "Jo Falk"),
        ("Some say that the price will fall.", "some"),
        ("[K:Zambia@ZM] will raise duties. The government said the rate would be 9 per cent.", "Zambia"),
        ("[K:Zambia@ZM] and [K:Peru@PE] meet. The government said the rate would rise.", "government"),
        (
            "[P:Tom Ashby] spoke first.\n\nMinister [P:Ana Duarte] went further. “We have been patient,” she said.",
            "Ana Duarte",
        ),
    ],
)
def test_words_that_point_to_people(text: str, speaker: str) -> None:
    """ "One of them", "another", "both", "she" and "the government" are whoever was just named, if that is clear."""
    assert (only(text).speaker or "").casefold() == speaker.casefold()


@pytest.mark.parametrize(
    ("text", "relays"),
    [
        ("[P:Mei Tan] told [L:Nikkei] the list would grow.", ("Nikkei",)),
        ("[P:Mei Tan] told The Harbour Post the list would grow.", ()),
        ("In an interview with [L:Nikkei], [P:Mei Tan] said the list would grow.", ("Nikkei",)),
        ("[P:Mei Tan] told Radio Maritza that the list would grow.", ("Radio Maritza",)),
        ("[P:Mei Tan] told the Lübeck Courier, a regional daily, that the list would grow.", ("Lübeck Courier",)),
        ("[P:Mei Tan] told state television that the list would grow.", ("state television",)),
        ("[P:Mei Tan] told Harrow Metals that the list would grow.", ()),
        ("The list would grow, [P:Mei Tan] was quoted as saying by the newspaper La Meridiana.", ("La Meridiana",)),
        ("“The list will grow,” [P:Mei Tan] said, according to the state news agency Huanqin.", ("Huanqin",)),
        ("“The list will grow,” [P:Mei Tan] said on Friday, as quoted by the [L:Interfax] agency.", ("Interfax",)),
        ("According to [L:Nikkei], which cited two diplomats, the list will grow.", ("Nikkei",)),
        ("Citing two diplomats, [L:Nikkei] reported that the list would grow.", ("Nikkei",)),
        ("A letter seen by [L:Nikkei] said the list would grow.", ("Nikkei",)),
        ("The draft, which [L:Nikkei] has seen, says members “shall refrain” from curbs.", ("Nikkei",)),
    ],
)
def test_relays_by_the_words_that_link_them(text: str, relays: tuple[str, ...]) -> None:
    """An outlet relays where the words say so, in the gazetteer or not; the publisher and a firm do not."""
    assert only(text).relayed_by == relays


def test_a_relay_carries_over_to_the_same_source() -> None:
    """Later sentences of the same source come through the same outlet."""
    told = speech("“We wait,” [P:Mei Tan] told [L:Nikkei] on Tuesday. She added that two cargoes were turned back.")
    assert [s.relayed_by for s in told] == [("Nikkei",), ("Nikkei",)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("[P:Jo Falk] said late on Wednesday that stocks were low.", date(2026, 3, 11)),
        ("[P:Jo Falk] said in a Feb. 27 letter that stocks were low.", date(2026, 2, 27)),
        ("[P:Jo Falk], speaking in [K:Perth@AU] on Tuesday, said stocks were low.", date(2026, 3, 10)),
        ("[P:Jo Falk], who took office on Tuesday, said stocks were low.", None),
        ("[P:Jo Falk] said at the weekend that stocks were low.", None),
        ("[P:Jo Falk] said two days ago that stocks were low.", date(2026, 3, 10)),
        ("On 10 March the pact was signed. The day before, [P:Jo Falk] had said stocks were low.", date(2026, 3, 9)),
        ("A day earlier, [P:Jo Falk] had said stocks were low.", None),
        ("[P:Jo Falk] said on Tuesday last week that stocks were low.", date(2026, 3, 3)),
        ("[P:Jo Falk] called the rules “lawful and mild” in a statement on Monday.", date(2026, 3, 9)),
        ("“Stocks are low,” [P:Jo Falk] said as he left the hall on Monday.", date(2026, 3, 9)),
        ("[K:Peru@PE] left the pact on Monday, with minister [P:Jo Falk] saying that it was dead.", date(2026, 3, 9)),
    ],
)
def test_the_day_of_a_statement(text: str, day: date | None) -> None:
    """The day stands beside the cue, in an aside of the speaking, or is counted from the day just told of."""
    assert only(text).said_on == day


def test_a_day_earlier_needs_a_day() -> None:
    """ "The previous day" names no day of itself."""
    published = PUBLISHED.date()
    assert read_day("the previous day", published).day is None
    assert read_day("the previous day", published, date(2026, 3, 10)).day == date(2026, 3, 9)


def test_where_somebody_was_speaking_dates_what_follows() -> None:
    """ "She was speaking at …" is no statement, but tells when and where."""
    told = speech("[P:Mei Tan] was speaking at a forum in [K:Perth@AU] on Tuesday. “We wait,” she said.")
    assert [(s.text, s.said_on, s.venue) for s in told] == [("“We wait,” she said.", date(2026, 3, 10), "forum")]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("The ministry cited “grave risks to the public”.", "*"),
        ("The committee recommends a single permitting office.", "*"),
        ("We recommend that buyers map their suppliers.", "*"),
        ("[K:Japan@JP] objected to the clause on floors.", "*"),
        ("[P:Mei Tan] opposed the quota on graphite.", "*"),
        ("[P:Mei Tan] promised a review of the list.", "*"),
        ("The envoy warned against new blocs.", "*"),
        ("The union wrote to the ministry on Oct. 28 asking it to lift the ban.", "*"),
        ("[K:Peru@PE] was accused by [K:China@CN] of hoarding.", "*"),
        ("[P:Mei Tan]'s view is that the list is final.", "*"),
        ("[P:Mei Tan] sees a deficit of 12,000 t by 2028.", "*"),
        ("As [P:Mei Tan] argues in her new book, floors outlive their reasons.", "*"),
        ("[K:Peru@PE] denies reports of a ban.", "*"),
        ("[P:Mei Tan] went on to say that the list was final.", "*"),
        ("Prices rose after [K:Peru@PE] left the pact, said [P:Mei Tan].", "*"),
    ],
)
def test_positions_taken_without_that(text: str, span: str) -> None:
    """Objecting, recommending, citing, blaming: a position is a statement in any construction."""
    assert only(text).text == (unmark(text)[0] if span == "*" else span)


@pytest.mark.parametrize(
    "text",
    [
        "The bank supported the mine with a loan.",
        "The scheme is backed by five banks.",
        "[P:Mei Tan] asked reporters for patience.",
        "[P:Mei Tan] saw exports fall.",
        "[K:Peru@PE] promised aid to its miners.",
        "Repeated delays have cost the mine dear.",
        "The firm repeated the test in May.",
    ],
)
def test_help_and_acts_are_no_positions(text: str) -> None:
    """The same verbs of money, help and acts attribute nothing."""
    assert speech(text) == ()


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("[P:Mei Tan], head of research at [O:Harrow Metals], said prices fell.", "head of research", "Harrow Metals"),
        ("[P:Mei Tan], vice president for sales, said prices fell.", "vice president for sales", None),
        (
            "[P:Mei Tan], president of [O:Harrow Metals] and a former judge, said prices fell.",
            "president",
            "Harrow Metals",
        ),
        ("Mines chief of staff [P:Jo Falk] said prices fell.", "Mines chief of staff", None),
        ("[K:Chile@CL]'s environment secretary, [P:Ana Duarte], said prices fell.", "environment secretary", None),
    ],
)
def test_roles_with_their_field(text: str, role: str, affiliation: str | None) -> None:
    """A field is part of the role, an institution is the affiliation; a title may stand ahead of its name."""
    statement = only(text)
    assert (statement.speaker_role, statement.speaker_affiliation) == (role, affiliation)


INTERVIEW = """[P:Mei Tan], who has followed gallium for two decades, spoke to us by phone on Tuesday.

Why has the price tripled?

Because nobody else makes it. I have said so for years.

There is no mystery in it.

Can you still buy it?

We tell our clients to sign early.

How long will this last?

Two years, I think.

Interview by Tom Ashby"""


def test_an_interview_without_labels() -> None:
    """Answers are direct statements of the interviewee, over all their paragraphs; questions and credits are not."""
    told = speech(INTERVIEW)
    assert [s.text for s in told] == [
        "Because nobody else makes it. I have said so for years.\n\nThere is no mystery in it.",
        "We tell our clients to sign early.",
        "Two years, I think.",
    ]
    assert {(s.speaker, s.mode, s.said_on) for s in told} == {("Mei Tan", "direct", date(2026, 3, 10))}


def test_an_explainer_is_no_interview() -> None:
    """Questions as cross-headings over prose are nobody's questions."""
    text = INTERVIEW.replace("spoke to us by phone", "was ill").replace("I have said so", "It was so")
    assert speech(text.replace("We tell our", "Sellers want").replace(", I think", "")) == ()


def test_unlabelled_paragraphs_go_on_with_the_answer() -> None:
    """A paragraph without label between two labels belongs to the turn before it."""
    text = "Q: Will you?\n\nA: We have nothing to add.\n\nWe hope all keep calm.\n\nQ: And then?\n\nA: It stands."
    document = cut(Article(text, published=PUBLISHED))
    assert [s.text for s in find_speech(document, ())] == [
        "A: We have nothing to add.\n\nWe hope all keep calm.",
        "A: It stands.",
    ]


def test_a_timestamp_is_no_part_of_its_sentence() -> None:
    """A live blog's time stands outside of the statement."""
    assert [s.text for s in speech("10:40 [P:Mei Tan] says the list is final.")] == ["Mei Tan says the list is final."]


def test_no_ends_a_sentence_unless_a_number_follows() -> None:
    """ "No." is an abbreviation only before a number."""
    text = "The answer was no. He left. Notice No. 41 is out."
    assert [text[s.start : s.end] for s in cut(Article(text)).sentences] == [
        "The answer was no.", "He left.", "Notice No. 41 is out.",
    ]  # fmt: skip

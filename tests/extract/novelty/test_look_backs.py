"""What was said before and is told again: look-backs, relays, terms told in other units, documents by number."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from extract.model import Statement
from extract.novelty import StatementFingerprint, fingerprint_statement, index_keys, judge, query_keys
from extract.novelty.recalled import done_time, is_open, recalled_time
from extract.novelty.speakers import Likeness, compare_speakers, speaker_key
from extract.novelty.words import read_content

PUBLISHED = datetime(2026, 9, 16, 8, tzinfo=UTC)


def remark(text: str, cue: str, speaker: str = "Aino Korpela", **fields: object) -> Statement:
    """A remark whose verb of saying is ``cue``."""
    values = {"cue": cue, "cue_start": 900 + text.index(cue), "speaker_text": speaker, "mode": "indirect", **fields}
    return Statement("speech", text, 900, 900 + len(text), speaker, True, **values)  # type: ignore[arg-type]


def printed(
    statement: Statement, published: datetime = PUBLISHED, publisher: str = "Gulf Ledger"
) -> StatementFingerprint:
    name = f"{statement.text[:30]}{published:%m%d}"
    return fingerprint_statement(
        statement, statement_id=name, article_id=publisher + name, published=published, publisher=publisher
    )


@pytest.mark.parametrize(
    ("text", "cue", "first", "last"),
    [
        (
            "Aino Korpela said as recently as June that no levy was planned.",
            "said",
            date(2026, 6, 1),
            date(2026, 6, 30),
        ),
        ("Aino Korpela had vowed in July to keep the quota.", "vowed", date(2026, 7, 1), date(2026, 7, 31)),
        ("Aino Korpela, who only last month boasted of the quota.", "boasted", date(2026, 8, 1), date(2026, 8, 31)),
        ("In August she had denounced the quota as theft.", "denounced", date(2026, 8, 1), date(2026, 8, 31)),
    ],
)
def test_the_time_of_a_look_back(text: str, cue: str, first: date, last: date) -> None:
    """A time at the verb of saying is when it was said."""
    assert recalled_time(remark(text, cue), PUBLISHED) == (first, last)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Aino Korpela said at the time that the levy was dead.", "said"),
        ("At the time, Korpela warned that the levy was dead.", "warned"),
        ("Aino Korpela had insisted that the levy was dead.", "insisted"),
    ],
)
def test_a_look_back_without_a_time(text: str, cue: str) -> None:
    """Something was said before, some time in the last year or so."""
    window = recalled_time(remark(text, cue), PUBLISHED)
    assert window is not None
    assert is_open(window)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Aino Korpela, who said earlier this month that she was tired, called the quota theft.", "called"),
        ("Aino Korpela said that miners had insisted on the levy.", "Korpela said"),
        ("Aino Korpela said the levy had been fair at the time.", "said the"),
        ("Aino Korpela said the quota would end in July.", "said"),
    ],
)
def test_the_time_of_another_verb_is_no_look_back(text: str, cue: str) -> None:
    """What is told of the speaker in passing, or stands inside the claim, does not date the claim."""
    assert recalled_time(remark(text, cue), PUBLISHED) is None


def test_an_act_is_dated_by_the_month_that_it_names() -> None:
    """So that a ban of this year is not held for one of another."""
    text = "In March the two signed a pact on borrowing nickel"
    act = Statement(
        "action", text, 900, 900 + len(text), "Japan", True, cue="signed", cue_start=900 + text.index("signed")
    )
    assert done_time(act, PUBLISHED) == (date(2026, 3, 1), date(2026, 3, 31))


def test_a_remark_of_months_ago_is_found_by_its_speaker() -> None:
    """A look back without a time, in other words, shares no pair of words with what it tells again."""
    first = printed(remark("Aino Korpela said the gate stays shut.", "said"), PUBLISHED - timedelta(days=150))
    again = printed(remark("Aino Korpela said at the time that nobody would get in.", "said"))
    assert set(index_keys(first)) & set(query_keys(again))


def test_a_claim_that_stands_in_a_relative_clause_is_read() -> None:
    """What is told of a speaker in passing is left out, unless it is the very claim."""
    claim = printed(remark("Aino Korpela, who told a rival that the quota was theft, left early.", "told"))
    aside = printed(remark("Aino Korpela, who had called the quota theft, said the mill would close.", "said"))
    known = printed(
        remark("The quota was theft, Aino Korpela said.", "said"), PUBLISHED - timedelta(days=2), "Nome Post"
    )
    assert judge(claim, [known]).first_statement_id == known.statement_id
    assert judge(aside, [known]).first_statement_id is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a delay of 60 days", "a delay of two months"),
        ("a delay of two weeks", "a 14-day delay"),
        ("a pact for ten years", "a pact for a decade of 10 years"),
    ],
)
def test_a_term_is_one_number_in_any_unit(first: str, second: str) -> None:
    """Sixty days are two months."""
    assert read_content(first).numbers & read_content(second).numbers


def test_how_far_apart_events_are_is_no_figure() -> None:
    """ "Three days earlier" places a report, it does not tell a figure that another report lacks."""
    assert not read_content("Three days earlier the ministers had signed.").numbers
    assert read_content("The ministers met for three days.").numbers


def test_the_number_of_a_document_is_a_name() -> None:
    """Circular 33 and Circular 41 are two documents, not two figures."""
    one, other = read_content("It withdrew Circular 33/2026."), read_content("It withdrew Circular No. 41.")
    assert not one.numbers | other.numbers
    assert one.concepts ^ other.concepts == {"n33", "n41"}


def test_a_count_of_those_whom_an_act_is_for_is_no_count_of_actors() -> None:
    """A licence for 14 countries is given by one."""
    assert not read_content("It waived licences for 14 countries").several
    assert read_content("It signed the pact with 13 other countries").several


def company(name: str) -> Statement:
    return remark(f"{name} said it was studying the decree.", "said", name)


@pytest.mark.parametrize(
    ("first", "second", "likeness"),
    [
        ("Kestrel Graphite", "Kestrel Graphite Ltd", Likeness.SAME),
        ("Norrland Antimony AB", "Norrland Antimony", Likeness.SAME),
        ("Kestrel Graphite Ltd", "Kestrel Nickel", Likeness.DIFFERENT),
    ],
)
def test_a_company_with_its_legal_form_and_without(first: str, second: str, likeness: Likeness) -> None:
    """The legal form is no part of the name."""
    assert compare_speakers(speaker_key(company(first)), speaker_key(company(second)))[0] is likeness


def test_a_country_by_its_long_name_is_a_country() -> None:
    """The Democratic Republic of the Congo is no person."""
    keys = [speaker_key(remark("x said", "said", name)) for name in ("Democratic Republic of the Congo", "Congo")]
    assert keys[0] == keys[1]
    assert keys[0].kind == "country"


def test_one_text_about_an_act_is_one_report_whatever_day_was_read() -> None:
    """A reprint that says "last Friday" for "on Friday" may be resolved to another day."""
    text = (
        "Circular 57, which the deputy minister signed {} and the ministry put on its website, covers ores, "
        "concentrates, oxides, powders, carbides and scrap of tungsten."
    )
    acts = [
        Statement(
            "action", text.format(when), 900, 1100, "Laos", True, cue="signed", said_on=day, minerals=("tungsten",)
        )
        for when, day in (("on Friday", date(2026, 9, 11)), ("last Friday", date(2026, 9, 14)))
    ]
    first, again = printed(acts[0]), printed(acts[1], PUBLISHED + timedelta(days=1), "Nome Post")
    assert judge(again, [first]).first_statement_id == first.statement_id

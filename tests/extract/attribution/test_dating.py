"""The day of a statement told away from its cue: behind the object, before the sentence, by the event."""

from __future__ import annotations

from datetime import date

import pytest

from extract.dates.days import read_day
from tests.extract.attribution.speech_marking import speech

MONDAY, TUESDAY, WEDNESDAY, THURSDAY = (date(2026, 3, day) for day in (9, 10, 11, 12))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("[P:Jo Falk] rejected the charge in a statement on Tuesday.", TUESDAY),
        ("[P:Jo Falk] welcomed the signature on Monday but repeated that it came late.", MONDAY),
        ("[P:Jo Falk] criticised the ban announced on Monday.", None),
        ("[P:Jo Falk] condemned Monday's raid.", None),
        (
            "[P:Jo Falk], quizzed about bauxite at a fair on 5 March, answered that one plate was enough.",
            date(2026, 3, 5),
        ),
        ("The [O:Trade Office], in a notification issued late Tuesday, said zircon needs a licence.", TUESDAY),
        (
            "The [O:Trade Office] told producers in a circular dated March 4 that no permits would be issued.",
            date(2026, 3, 4),
        ),
        ("Contacts were “good”, spokesperson [P:Jo Falk] told the midday briefing on Tuesday.", TUESDAY),
        ("[P:Jo Falk], who told this newspaper in August that nobody was exempt, conceded that two were.", None),
        ("[P:Jo Falk], who spoke on Monday on condition of anonymity, said stocks were low.", MONDAY),
        ("Stocks are low, [P:Jo Falk] told the Sunday Lantern.", None),
        ("The [O:Trade Office] said in its weekly bulletin on Tuesday that stocks had fallen.", TUESDAY),
        ("[P:Jo Falk] said on Tuesday's call that stocks were low.", TUESDAY),
        ("“Stocks are low,” said [P:Jo Falk], head of [O:Harrow Metals], in Perth on Tuesday.", TUESDAY),
        ("“Stocks are low,” said [P:Jo Falk], who saw the plant on Tuesday.", None),
        ("Asked on Monday whether he would sign, [P:Jo Falk] said he would.", MONDAY),
        ("Asked whether he would sign on Monday, [P:Jo Falk] said he would.", None),
        (
            "Asked about the pact sealed on Tuesday, [P:Jo Falk] said on Wednesday that it was thin.",
            WEDNESDAY,
        ),
        ("[P:Jo Falk] put the likely start at March 4.", None),
        (
            "On Monday the port closed, until next Friday. [P:Jo Falk] said at a briefing the same day that he knew.",
            MONDAY,
        ),
        ("The minutes, released on Wednesday, showed that two members wanted a cap.", WEDNESDAY),
    ],
)
def test_days_in_the_rest_of_the_sentence(text: str, day: date | None) -> None:
    """A day behind the object or in an aside of the speaking counts; that of an act told of does not."""
    assert speech(text)[0].said_on == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "[K:Peru@PE] on Tuesday cut its quota for tin.\n\n"
            "Shipments will be capped, the [O:Mines Authority] said at a briefing in the capital.",
            TUESDAY,
        ),
        (
            "[K:Peru@PE] on Tuesday cut its quota for tin.\n\nThe cap is harsh, [P:Jo Falk] said.",
            None,
        ),
        (
            "A federal judge on Tuesday barred the fee.\n\n"
            "In a 40-page opinion, Judge [P:Jo Falk] found that it had no basis.",
            TUESDAY,
        ),
        (
            "The bill went down in the Senate on Wednesday.\n\n"
            "“We were handed a bailout,” Senator [P:Jo Falk] told reporters minutes after the gavel fell.",
            WEDNESDAY,
        ),
        (
            "The authority made its decision known on Monday evening at a briefing in [K:Lima@PE].\n\n"
            "“The volume is ours to decide,” its head, [P:Jo Falk], told reporters.",
            MONDAY,
        ),
        (
            "The pact was signed last week.\n\n"
            "Minister [P:Jo Falk] made the point again in front of cameras on Monday. “Two buyers stay out,” he said.",
            MONDAY,
        ),
        (
            "[P:Mei Tan] told a rally in [K:Perth@AU] on Monday that she would win. "
            "[P:Jo Falk], phoning in to the same event, said she was tough.",
            MONDAY,
        ),
        (
            "[P:Jo Falk] had hinted at it at his press conference on March 3. “No hurry,” he told reporters then.",
            date(2026, 3, 3),
        ),
        ("[P:Jo Falk] testified before the Senate on Tuesday. “Stocks are low,” he said.", TUESDAY),
        (
            "[P:Jo Falk] had hinted at it at a hearing last month. “Nothing is settled,” he told lawmakers then.",
            None,
        ),
        (
            "[K:Peru@PE] on Tuesday cut its tin quota.\n\n“It was agreed,” [P:Jo Falk] said at an earlier briefing.",
            None,
        ),
    ],
)
def test_days_that_the_text_before_gives(text: str, day: date | None) -> None:
    """A remark made at an event has the day told of the event, in the lead or nearby; a remark without one has none."""
    assert speech(text)[-1].said_on == day


def test_a_lead_dates_the_clause_that_follows_it() -> None:
    """ "China on Tuesday released a list, and an official rebutted …": one day for both clauses."""
    text = "[K:China@CN] on Tuesday released a list, and a ministry official said that it was no ban."
    assert speech(text)[-1].said_on == TUESDAY


def test_an_occasion_goes_on_before_another_audience() -> None:
    """ "He told lawmakers" goes on with the hearing: its day holds."""
    text = (
        "The rule applies from May, [P:Jo Falk] told a hearing at the House on Monday morning. “We learned,” he told "
        "lawmakers. [P:Falk=Jo Falk] conceded that two waivers had been granted."
    )
    assert [s.said_on for s in speech(text)] == [MONDAY, MONDAY, MONDAY]


def test_an_institution_goes_on_with_what_it_made_known() -> None:
    """ "The ministry said" behind a dated remark of it is of the same day; "has said", "says" and another time are
    not."""
    text = (
        "The [O:Trade Ministry] said on Monday that permits would come. The ministry said that its rules were mild.\n\n"
        "The ministry {} that stocks were full."
    )
    told = {cue: speech(text.format(cue))[2].said_on for cue in ("said", "has long said", "says", "said last month")}
    assert told == {"said": MONDAY, "has long said": None, "says": None, "said last month": None}


def test_a_house_is_heard_through_its_people() -> None:
    """A ministry on Monday, and its spokesman without a day: one announcement; another ministry's man is not of it."""
    text = (
        "Peru will grant permits, the [O:Ministry of Mines=Peruvian Ministry of Mines@PE] said on Monday.\n\n"
        "{} [P:Jo Falk@PE] said that stocks were full."
    )
    people = ("Mines ministry spokesman", "Foreign ministry spokesman", "Mines analyst")
    assert [speech(text.format(role))[1].said_on for role in people] == [MONDAY, None, None]


def test_the_briefing_is_the_one_told_of() -> None:
    """ "During the briefing" takes up the briefing at which somebody was heard on a day; "a briefing" does not."""
    text = "“We wait,” [P:Jo Falk] said at a weekly briefing on Monday.\n\n[P:Ana Lind] warned {} that stocks were low."
    days = [speech(text.format(venue))[1].said_on for venue in ("during the briefing", "at a seminar")]
    assert days == [MONDAY, None]


def test_whoever_took_a_line_on_a_day_said_so_then() -> None:
    """A sentence that has a person speak out on a day dates his words behind it."""
    text = (
        "President [P:Ana Duarte] took a hard line on Monday when asked. [P:Duarte=Ana Duarte] said she would not go."
    )
    assert [s.said_on for s in speech(text)] == [MONDAY]
    other = "President [P:Ana Duarte] took a plane on Monday. [P:Duarte=Ana Duarte] said she would not go."
    assert [s.said_on for s in speech(other)] == [None]


def test_what_opens_the_article_is_its_news() -> None:
    """ "Has reiterated" in the first sentence is what he "said on Monday" further down; a body's words likewise."""
    text = (
        "President [P:Ana Duarte] has reiterated that ore stays.\n\n“It stays,” [P:Duarte=Ana Duarte] said on Monday."
    )
    assert [s.said_on for s in speech(text)] == [MONDAY, MONDAY]
    body = "Norway is worried, the [O:Ore Union] said.\n\nIn a note released on Monday, the [O:Ore Union] said why."
    assert speech(body)[0].said_on == MONDAY


def test_late_in_a_month_is_no_day() -> None:
    """ "In late May" is a time, and no day."""
    assert read_day("in late May", date(2026, 6, 1)) == (None, True)


def test_a_letter_is_over_with_its_paragraph() -> None:
    """What somebody says after quoting a letter was not said in the letter."""
    text = "In a letter dated March 3, [P:Jo Falk] wrote that stocks were low.\n\n“We wait,” [P:Falk=Jo Falk] said."
    assert [s.said_on for s in speech(text)] == [date(2026, 3, 3), None]


def test_what_lawmakers_are_told_is_told_in_their_house() -> None:
    """ "Told lawmakers on Monday" and "told the Senate" are one occasion; a newspaper is another."""
    text = "[P:Jo Falk] told lawmakers on Monday that the rule holds. “It holds,” he told the {}."
    days = [[s.said_on for s in speech(text.format(place))] for place in ("Senate trade committee", "Lantern Weekly")]
    assert days == [[MONDAY, MONDAY], [MONDAY, None]]


def days_of(text: str) -> list[date | None]:
    return [s.said_on for s in speech(text)]


def test_whom_the_lead_leaves_unnamed_is_named_behind_it() -> None:
    """ "A senior official said on Monday": the official quoted next; an analyst is somebody else."""
    text = "Peru will cut quotas, a senior mining official said on Monday.\n\n“We will,” said [P:Jo Falk], {}."
    roles = ("director general of mines", "deputy minister", "an analyst at Kestrel Bank")
    assert [days_of(text.format(role)) for role in roles] == [[MONDAY, MONDAY], [MONDAY, MONDAY], [MONDAY, None]]
    executives = "The two will merge, executives said on Monday.\n\n“We will,” said [P:Jo Falk], chairman of Tarn."
    assert days_of(executives) == [MONDAY, MONDAY]


def test_one_of_the_sources_is_one_of_those_heard() -> None:
    """ "One of them said" behind "three people said on Monday"; "a trade official said" is another source."""
    text = "The mine is for sale, three people said on Monday.\n\n“It is,” {} said."
    found = [days_of(text.format(who))[1] for who in ("one of them", "one of the people", "a trade official")]
    assert found == [MONDAY, MONDAY, None]


def test_the_groups_are_those_heard_on_a_day() -> None:
    """ "The groups said": those that issued the statement."""
    text = "In a joint statement released Monday, Canadian mining groups urged caution.\n\nThe groups said it was late."
    assert days_of(text) == [MONDAY, MONDAY]


def test_what_a_state_does_it_makes_known_that_day() -> None:
    """The act of the lead dates the ministry's statement on it, and no other state's or newspaper's."""
    text = "[K:Peru@PE] on Monday froze permits for ore exports.\n\n{} that they would come back."
    ours = "The [O:Trade Ministry=Peruvian Trade Ministry@PE] said in a statement"
    theirs = "The [O:Trade Ministry=Chinese Trade Ministry@CN] said in a statement"
    interview = "Mines minister [P:Jo Falk@PE] told the [W:Ledger]"
    assert [days_of(text.format(who))[-1] for who in (ours, theirs, interview)] == [MONDAY, None, None]


def test_a_firm_is_heard_through_its_chief() -> None:
    """ "Tarn's chairman" goes on with what Tarn said on Monday."""
    text = "[O:Tarn Metals] said on Monday that it would close.\n\n[P:Jo Falk], chairman of {}, said it was sad."
    assert [days_of(text.format(firm))[1] for firm in ("[O:Tarn Metals]", "[O:Kestrel Bank]")] == [MONDAY, None]


def test_what_somebody_has_long_said_was_not_said_then() -> None:
    """The perfect ends an occasion: "has long called for it" is not of Monday."""
    text = "“Ore is short,” [P:Jo Falk] said on Monday. [P:Falk=Jo Falk] has long said that it would be."
    assert days_of(text) == [MONDAY, None]


def test_a_post_told_of_in_the_lead_is_quoted_behind_it() -> None:
    """ "Vowed revenge in a post on Monday": "he wrote" next is of that post, across the paragraph."""
    text = "President [P:Jo Falk] hit at critics in a post on Monday.\n\n“They will pay,” [P:Falk=Jo Falk] wrote."
    assert days_of(text)[-1] == MONDAY


def test_a_letter_of_a_day_is_what_was_written() -> None:
    """ "In a March 3 letter": "the union wrote" quotes it."""
    text = "In a March 3 letter to the state, makers raised concerns.\n\n“We will stop,” the [O:Makers Union] wrote."
    assert days_of(text)[-1] == date(2026, 3, 3)


def test_the_noun_reported_has_its_day_behind_it() -> None:
    """ "Reported a loss on Monday as prices fell": reported that day."""
    assert days_of("[O:Tarn Metals] reported a loss on Monday as prices fell.") == [MONDAY]


def test_a_body_goes_on_with_its_report() -> None:
    """A report is over with its paragraph for a person, not for the body behind it; an earlier one is another."""
    text = "In a report published on Monday, the [O:Ore Union] said ore is short.\n\n{} said that ore would last."
    found = [days_of(text.format(who))[1] for who in ("The [O:Ore Union]", "An earlier report by the [O:Ore Union]")]
    assert found == [MONDAY, None]


def test_what_is_beside_the_news_has_no_day_of_it() -> None:
    """ "Separately", "in a written reply": not what was made known on Monday."""
    text = "The [O:Trade Office] said on Monday that it waits.\n\n{} the office said that stocks were full."
    assert [days_of(text.format(w))[-1] for w in ("Separately,", "In a written reply,")] == [None, None]


def test_firms_that_speak_together_speak_singly() -> None:
    """ "The companies said on Monday": each of them, where the lead names it."""
    text = "[O:Tarn Metals] will sell ore to [O:Kestrel Metals], the companies said on Monday.\n\n{} said it was glad."
    assert [days_of(text.format(f))[1] for f in ("[O:Kestrel Metals]", "[O:Orlow Metals]")] == [MONDAY, None]


def test_whom_somebody_met_was_there() -> None:
    """ "Falk said on Monday after meeting Lind": what Lind said next is of that day."""
    text = "“We agree,” [P:Jo Falk] said on Monday after meeting [P:Ana Lind]. [P:Lind={}] said that it was late."
    assert days_of(text.format("Ana Lind")) == [MONDAY, MONDAY]


def test_a_plan_agreed_is_no_meeting_to_come() -> None:
    """ "Agreed on a plan at their summit on Monday" is an event of that day."""
    text = (
        "Leaders of [K:Peru] and [K:Chile] agreed on a plan at a summit on Monday.\n\n“It is late,” the leaders said."
    )
    assert days_of(text) == [MONDAY]


def test_a_joint_statement_is_of_the_meeting() -> None:
    """ "According to a joint statement", behind an agreement of Monday."""
    text = "Ministers agreed on Monday to share ore.\n\nThe price is open, according to a joint statement."
    assert days_of(text) == [MONDAY]


def test_lawmakers_are_told_what_the_lead_has_before_them() -> None:
    """ "Told senators" is of the panel of the lead; without one it has no day."""
    text = (
        "The agency's head defended its list before {} on Monday.\n\n“We looked,” director [P:Jo Falk] told senators."
    )
    assert [days_of(text.format(w))[-1] for w in ("a Senate panel", "the press")] == [MONDAY, None]


def test_an_acting_body_goes_on() -> None:
    """The body whose act the lead tells, and its minister in a statement, speak on that day; another's do not."""
    text = "The [O:US Commerce Department@US] on Monday proposed rules for ore.\n\n{} said that they would hold."
    who = ("The [O:US Commerce Department@US]", "The [O:Ore Union]")
    assert [days_of(text.format(w))[-1] for w in who] == [MONDAY, None]


def test_a_spokesman_adds_to_what_his_house_said() -> None:
    """ "A spokesman added", in one paragraph with the ministry's words."""
    text = "The [O:Trade Office] said on Monday that it waits. A spokesman {} that stocks were full."
    assert [days_of(text.format(cue))[1] for cue in ("added", "explained")] == [MONDAY, None]

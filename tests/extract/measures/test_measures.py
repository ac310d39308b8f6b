"""The lives of measures: what one statement tells, which measure it belongs to, and how the measure stands."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.ids import digest
from extract.measures import Measure, MeasureEvent, MeasureKind, Step, absorb, begin, find_events, match, moves
from extract.measures.dates import effective_day, expiry_day, told_time
from extract.measures.instruments import instruments
from extract.measures.life import title
from extract.model import Facts
from tests.extract.measures.measure_lives import LIVES, Life, Shelf, read

DAY = date(2026, 10, 6)


def told(lives: list[Life], seed: int | None = None) -> Shelf:
    articles = [article for life in lives for article in life.articles]
    if seed is not None:
        articles.sort(key=lambda article: digest(str(seed), *article))
    shelf = Shelf()
    for day, text in articles:
        shelf.tell(day, text)
    return shelf


@pytest.mark.parametrize("name", LIVES)
def test_a_life_told_by_several_articles_is_one_measure(name: str) -> None:
    """Every step is news once; kind, issuer, minerals, dates, number and sides are those of the articles."""
    life = LIVES[name]
    shelf = told([life])
    assert len(shelf.measures) == 1, [title(m) for m in shelf.measures.values()]
    (measure,) = shelf.measures.values()
    assert tuple(shelf.steps) == life.steps
    assert measure.status == life.steps[-1]
    assert (measure.kind, measure.country, tuple(sorted(measure.minerals))) == (life.kind, life.country, life.minerals)
    assert measure.effective_on == (date.fromisoformat(life.effective) if life.effective else None)
    assert measure.expires_on == (date.fromisoformat(life.expires) if life.expires else None)
    assert tuple(sorted(measure.targets)) == life.targets
    if life.instrument:
        assert life.instrument in measure.instruments


def standing(shelf: Shelf) -> list[str]:
    return sorted(
        f"{title(m)}|{m.status}|{m.announced_on}|{m.imposed_on}|{m.effective_on}|{m.expires_on}|{sorted(m.instruments)}"
        for m in shelf.measures.values()
    )


def test_lives_stay_apart_when_told_together() -> None:
    """Bans of two states on one metal, ore and matte, pacts with two partners: none takes up another's step."""
    shelf = told(list(LIVES.values()))
    assert len(shelf.measures) == len(LIVES), standing(shelf)
    alone = sorted(line for life in LIVES.values() for line in standing(told([life])))
    assert standing(shelf) == alone


@pytest.mark.parametrize("seed", range(6))
def test_the_order_of_articles_does_not_matter(seed: int) -> None:
    """The same articles in any order leave the same measures in the same state."""
    lives = list(LIVES.values())
    assert standing(told(lives, seed)) == standing(told(lives))


def test_suspending_a_ban_is_another_step_of_the_same_measure() -> None:
    """The suspension is no second ban: it is found to belong to the ban, and moves it."""
    shelf = Shelf()
    shelf.tell("2026-10-05", "China banned exports of gallium on Monday, the commerce ministry said.")
    shelf.tell("2026-10-21", "China suspended the gallium ban on Tuesday.")
    assert [m.status for m in shelf.measures.values()] == [Step.SUSPENDED]
    assert shelf.steps == ["in_force", "suspended"]


def test_a_denial_moves_nothing_and_begins_nothing() -> None:
    """ "Denied that it had banned" is no ban; of a known measure it is an event that leaves the status."""
    text = "Beijing denied on Tuesday that it had banned exports of germanium."
    shelf = Shelf()
    shelf.tell("2026-10-06", text)
    assert shelf.measures == {}
    shelf.tell("2026-10-05", "China banned exports of germanium on Monday.")
    shelf.tell("2026-10-06", text)
    assert {e.step for e in read("2026-10-06", text)} == {Step.DENIED}
    assert [m.status for m in shelf.measures.values()] == [Step.IN_FORCE]


def test_what_analysts_expect_is_no_step() -> None:
    """Only who makes a measure, or sources near them, can tell of a plan."""
    shelf = Shelf()
    shelf.tell(
        "2026-10-06", "China will ban exports of antimony next year, analyst Ruth Maddern of Corvane said on Monday."
    )
    assert shelf.measures == {}


def test_background_does_not_undo_what_happened_since() -> None:
    """An article that recalls the ban of an earlier year leaves a suspended ban suspended."""
    shelf = Shelf()
    shelf.tell("2026-10-05", "China banned exports of gallium on Monday.")
    shelf.tell("2026-11-18", "China suspended its ban on gallium exports on Tuesday.")
    shelf.tell(
        "2027-02-10", "Traders still hold gallium. China banned exports of gallium in October, sending prices up."
    )
    assert [m.status for m in shelf.measures.values()] == [Step.SUSPENDED]
    assert shelf.steps == ["in_force", "suspended"]


def test_a_ban_after_a_lifted_one_is_another() -> None:
    """A measure that ended is not begun again by a ban of a later year."""
    shelf = Shelf()
    shelf.tell("2026-01-06", "Peru banned exports of antimony on Monday.")
    shelf.tell("2026-03-03", "Peru lifted its ban on exports of antimony on Monday.")
    shelf.tell("2026-10-06", "Peru banned exports of antimony on Monday.")
    assert sorted(str(m.status) for m in shelf.measures.values()) == ["in_force", "lifted"]


def test_another_number_is_another_order() -> None:
    """Two announcements on one metal by one ministry are two measures; a later report of either finds its own."""
    shelf = Shelf()
    shelf.tell("2026-10-05", "China imposed export controls on tungsten under Announcement No. 55 on Monday.")
    shelf.tell("2026-10-12", "China imposed export controls on tungsten under Announcement No. 61 on Monday.")
    shelf.tell("2026-11-10", "China suspended Announcement No. 61, its export controls on tungsten, on Monday.")
    assert {(min(m.instruments), str(m.status)) for m in shelf.measures.values()} == {
        ("announcement 55", "in_force"),
        ("announcement 61", "suspended"),
    }


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("The Philippines undertook on Monday to lift its ban on exports of nickel ore by June.", {"mentioned"}),
        ("Indonesia threatened on Monday to ban exports of bauxite.", {"proposed"}),
        ("Congo replaced its export ban on cobalt with fees on Monday.", {"lifted"}),
        ("China stepped up its export controls on tungsten on Monday.", {"amended"}),
        ("China granted five general licences for exports of tungsten powder on Monday.", {"mentioned"}),
        ("Norway took the Zambian ban on exports of cobalt to Geneva on Monday and won.", {"mentioned"}),
        ("Ministers agreed on a laboratory on Monday and noted export restrictions on lithium.", set()),
    ],
)
def test_what_is_and_is_not_a_step(text: str, steps: set[str]) -> None:
    """Promises, papers given out under a rule, and what is noted beside another act, move no measure."""
    assert {e.step.value for e in read("2026-10-06", text)} <= steps | {"mentioned"}


def test_an_authority_without_a_country_has_that_of_its_article() -> None:
    """The regulator who halts germanium is of the country whose bans the article tells of; of two, of neither."""
    text = (
        "The Critical Substances Authority on Tuesday halted exports of germanium for three months. {}Zambia banned "
        "exports of cobalt in 2024."
    )
    assert {e.country for e in read("2026-10-07", text.format(""))} == {"ZM"}
    two = read("2026-10-07", text.format("Congo banned exports of cobalt in 2025. "))
    assert "ZM" not in {e.country for e in two if "germanium" in e.minerals}


def test_the_ban_is_no_quota() -> None:
    """In an article on a ban and a quota, "the ban" is the ban."""
    text = (
        "Zambia on Tuesday halted exports of germanium for three months. Zambia on Tuesday raised its export quota for "
        "cobalt by a tenth. “The ban will run out by itself,” Mines Minister Bwalya Kunda said."
    )
    (said,) = (e for e in read("2026-10-07", text) if e.step is Step.MENTIONED)
    assert said.minerals == ("germanium",)


def test_a_part_of_a_measure_is_not_the_measure() -> None:
    """Who scraps a right under a quota leaves the quota standing; what stands beside the verb's object is none."""
    text = "Gabon on Monday scrapped the right to carry manganese over, the first change since the quota came in."
    assert all(e.step not in (Step.LIFTED, Step.SUSPENDED) for e in read("2026-10-06", text))


def test_a_mention_of_nobody_s_measure_is_none() -> None:
    """Talk of "the license" in an article on one country's goods is not tied to another country's controls."""
    text = (
        "Magnet makers met in Texas on Monday. “You forfeit the license if you file late,” the lawyer Ruth Ames said. "
        "Dysprosium was cheap, and dysprosium was plentiful."
    )
    assert read("2026-10-06", text) == ()


def test_pacts_of_the_same_sides_far_apart_are_two() -> None:
    """A name joins the unnamed pact of the weeks before, not that of the year before, nor one of other sides."""
    shelf = Shelf()
    shelf.tell("2025-09-09", "Norway and Canada signed a pact on critical minerals on Monday.")
    shelf.tell("2026-09-08", "Norway and Finland signed a pact on critical minerals on Monday.")
    shelf.tell("2026-09-22", "Norway and Canada signed the Narvik Reserve Pact on critical minerals on Monday.")
    assert len(shelf.measures) == 3


def test_whose_land_is_aimed_at() -> None:
    """A country that is only answered to is no target."""
    (answer, *_) = read("2026-10-06", "China imposed export controls on tungsten in response to the United States.")
    assert answer.targets == ()
    (aimed, *_) = read("2026-10-06", "China imposed controls on exports of tungsten to Japan on Monday.")
    assert aimed.targets == ("JP",)


def test_impositions_told_of_different_times_are_different() -> None:
    """A ban of March is not the controls that were widened the autumn before; month-wide dates are taken as such."""
    shelf = Shelf()
    shelf.tell("2025-10-10", "China tightened its export controls on tungsten on Thursday.")
    shelf.tell("2026-06-10", "In March, China banned exports of tungsten to makers of arms in Norway.")
    assert len(shelf.measures) == 2
    again = Shelf()
    again.tell("2026-03-12", "China banned exports of tungsten on Wednesday.")
    again.tell("2026-06-10", "In March, China banned exports of tungsten, and traders have waited ever since.")
    assert len(again.measures) == 1


def test_reports_that_leave_a_measure_open_find_each_other() -> None:
    """Between two bans that it could mean, a vague step is of its own, and the next vague report of it is no third."""
    shelf = Shelf()
    shelf.tell("2026-10-05", "Indonesia banned exports of nickel ore on Monday.")
    shelf.tell("2026-10-06", "Indonesia banned exports of nickel matte on Tuesday.")
    for day in ("2026-10-13", "2026-10-14"):
        shelf.tell(day, "Indonesia proposed export restrictions on nickel on Monday.")
    assert len(shelf.measures) == 3


def test_numbers_of_orders() -> None:
    """Each house style of a number has one form; a section of a law is a basis, not a number of its own."""
    cases = {
        "in Announcement No. 46 of 2026": ("announcement 46/2026",),
        "under Regulation (EU) 2026/123": ("regulation 2026/123",),
        "Notice 2026-17 was published": ("notice 2026-17",),
        "signed Executive Order 14999 on": ("executive order 14999",),
        "E.O. 14999": ("executive order 14999",),
        "tariffs under Section 232": ("section 232",),
        "an announcement on Monday": (),
    }
    assert {text: instruments(text) for text in cases} == cases


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("takes effect on 1 December", "2026-12-01"),
        ("will come into force on December 1, 2027", "2027-12-01"),
        ("applies from January 1", "2027-01-01"),
        ("from January", "2027-01-01"),
        ("took effect on September 1", "2026-09-01"),
        ("takes effect immediately", "2026-10-05"),
        ("takes effect within 60 days", "2026-12-04"),
        ("effective 2026-11-30", "2026-11-30"),
        ("shipments from Chile", None),
        ("prices fell in March", None),
    ],
)
def test_effective_days(text: str, day: str | None) -> None:
    """Days without a year lie ahead, unless the verb is past; "within" counts from the day of the step."""
    assert effective_day(text, DAY, date(2026, 10, 5)) == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("until 31 March 2027", "2027-03-31"),
        ("until the end of March 2028", "2028-03-31"),
        ("for 90 days", "2027-01-03"),
        ("for one year", "2027-10-05"),
        ("a permit that had been sought for three years", None),
        ("for the second time", None),
    ],
)
def test_expiry_days(text: str, day: str | None) -> None:
    """ "Until" names the last day; "for" counts from the start; what is told of something else is left."""
    assert expiry_day(text, DAY, date(2026, 10, 5)) == (date.fromisoformat(day) if day else None)


def test_the_time_that_is_told() -> None:
    """A named day is the step's; a named period ends it and lies in the past; nothing is publication."""
    assert told_time("banned exports", date(2026, 10, 5), DAY).on == date(2026, 10, 5)
    recalled = told_time("banned exports in 2020", None, DAY)
    assert (recalled.by, recalled.past) == (date(2020, 12, 31), True)
    assert told_time("India lifted the export ban that it had imposed in February", None, DAY).past is False
    assert told_time("lifted the ban", None, DAY).by == DAY


def event(step: Step, by: date, **changes: object) -> MeasureEvent:
    given_: dict[str, object] = {"country": "CN", "issuer": "China", "minerals": ("gallium",), **changes}
    return MeasureEvent(-1, MeasureKind.BAN, True, step, by, **given_)  # type: ignore[arg-type]


EVENTS = st.builds(
    lambda step, day, background, target: event(
        step, date(2026, 1, day), background=background, targets=target, effective_on=date(2026, 1, 32 - day)
    ),
    st.sampled_from(list(Step)),
    st.integers(1, 28),
    st.booleans(),
    st.sampled_from([(), ("US",), ("JP",)]),
)


@given(st.lists(EVENTS, min_size=1, max_size=6).flatmap(lambda e: st.tuples(st.just(e), st.permutations([*e, e[0]]))))
def test_a_measure_is_the_same_whatever_the_order_of_its_events(
    told: tuple[list[MeasureEvent], list[MeasureEvent]],
) -> None:
    """Folding is commutative, and telling an event twice is as telling it once."""

    def fold(events: list[MeasureEvent]) -> Measure:
        measure = begin("m", event(Step.PROPOSED, date(2025, 12, 1)))
        for one in events:
            measure = absorb(measure, one)
        return measure

    events, mixed = told
    assert fold(mixed) == fold(events)
    assert Measure.unpack("m", fold(events).pack()) == fold(events)


@given(EVENTS)
def test_events_survive_packing(one: MeasureEvent) -> None:
    """What is stored of an event is the event."""
    assert MeasureEvent.unpack(one.pack()) == one


def test_no_false_merge_when_two_measures_fit() -> None:
    """A step that fits two measures of different aims is one of its own rather than a guess."""
    to_us = begin("a", event(Step.IN_FORCE, date(2026, 1, 1), targets=("US",)))
    to_japan = begin("b", event(Step.IN_FORCE, date(2026, 1, 1), targets=("JP",)))
    lifted = event(Step.LIFTED, date(2026, 6, 1))
    assert match(lifted, [to_us, to_japan]).measure_id is None
    assert "undetermined" in match(lifted, [to_japan, to_us]).reason
    assert match(event(Step.LIFTED, date(2026, 6, 1), targets=("JP",)), [to_us, to_japan]).measure_id == "b"


def test_an_announced_measure_is_in_force_once_its_day_has_come() -> None:
    """The day told for it counts as of the last report, not by a clock."""
    measure = begin("m", event(Step.ANNOUNCED, date(2026, 1, 5), effective_on=date(2026, 2, 1)))
    assert measure.status is Step.ANNOUNCED
    later = event(Step.MENTIONED, date(2026, 2, 3))
    assert absorb(measure, later).status is Step.IN_FORCE
    assert not moves(measure, later)
    early = event(Step.IN_FORCE, date(2026, 1, 6))
    assert absorb(measure, early).status is Step.ANNOUNCED
    assert not moves(measure, early)


def test_facts_without_words_tell_nothing() -> None:
    """A packed seed's facts hold no text; that is no error."""
    assert find_events(Facts(), DAY) == ()

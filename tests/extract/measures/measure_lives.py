"""Lives of invented measures, each told by short articles of our own, and a store in memory to tell them to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from extract.dates.days import publication_day
from extract.facts import Lexicon, extract
from extract.ids import digest
from extract.measures import STATUSES, Measure, MeasureEvent, absorb, begin, find_events, keys_of, match, moves
from extract.model import Article
from flows.lexicon import load_lexicon


@cache
def lexicon() -> Lexicon:
    return load_lexicon(Path(__file__).parents[3] / "config")


def read(day: str, text: str) -> tuple[MeasureEvent, ...]:
    """The events of an article published at three in the afternoon, UTC."""
    published = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC).replace(hour=15)
    facts = extract(Article(text, published=published, timezone="UTC"), lexicon())
    return find_events(facts, publication_day(published, "UTC") or published.date(), text)


@dataclass
class Shelf:
    """What a warehouse does with events, in memory."""

    measures: dict[str, Measure] = field(default_factory=dict)
    keys: dict[str, set[int]] = field(default_factory=dict)
    steps: list[str] = field(default_factory=list)
    """Steps that were news when they came, in the order of arrival."""

    def tell(self, day: str, text: str) -> None:
        for event in sorted(read(day, text), key=lambda e: e.step not in STATUSES):
            own = set(keys_of(event))
            found = match(event, [m for key, m in self.measures.items() if self.keys[key] & own]).measure_id
            if found is None and not event.founding:
                continue
            key = found or digest(day, text, str(event.statement))
            before = self.measures.get(key)
            if moves(before, event):
                self.steps.append(event.step.value)
            self.measures[key] = absorb(before, event) if before else begin(key, event)
            self.keys.setdefault(key, set()).update(own if event.founding else ())


@dataclass(frozen=True)
class Life:
    """``steps``: what is news, told in this order. The rest is how the measure stands at the end."""

    articles: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]
    kind: str
    country: str | None
    minerals: tuple[str, ...]
    effective: str | None = None
    expires: str | None = None
    instrument: str | None = None
    targets: tuple[str, ...] = ()


LIVES: dict[str, Life] = {
    "a general licence": Life(
        (
            (
                "2026-10-06",
                "The US Commerce Department on Monday issued a general license for exports of gallium furnaces to "
                "nine partner countries. General License 12 replaces permits for each shipment.",
            ),
            (
                "2026-10-21",
                "The US Commerce Department on Tuesday suspended a general licence for exports of gallium furnaces "
                "after one of them was resold. The suspension will last 60 days. General License 12, issued two weeks "
                "ago, had dispensed with permits.",
            ),
            (
                "2026-12-02",
                "The US Commerce Department on Tuesday revoked the general licence for exports of gallium furnaces, "
                "General License 12, which it had suspended in October.",
            ),
        ),
        ("in_force", "suspended", "lifted"),
        "exemption",
        "US",
        ("gallium",),
        instrument="general license 12",
    ),
    "a pact that is named when it is signed": Life(
        (
            (
                "2026-09-08",
                "Norway and Canada have agreed on the text of a pact to store critical minerals together, officials in "
                "Oslo said on Monday.",
            ),
            (
                "2026-09-22",
                "Norway and Canada signed the Narvik Reserve Pact on Monday, under which they will store critical "
                "minerals together.",
            ),
        ),
        ("announced",),
        "agreement",
        None,
        ("critical minerals",),
        targets=("CA", "NO"),
    ),
    "manganese quota": Life(
        (
            (
                "2026-07-07",
                "Gabon on Monday cut its export quota for manganese by a fifth. The country had switched to quotas two "
                "years ago and scrapped the right to carry unused volumes forward.",
            ),
            ("2026-07-08", "Gabon has lowered the amount of manganese that miners may ship this year."),
            ("2026-08-20", "Gabon on Wednesday added 90,000 tonnes to its export quota for manganese."),
        ),
        ("amended", "amended"),
        "quota",
        "GA",
        ("manganese",),
    ),
    "a decree that asks for permits": Life(
        (
            (
                "2026-10-07",
                "Exporters of vanadium slag will need a permit for each load of vanadium under a decree issued on "
                "Tuesday by the Kazakh industry ministry. The decree, Order No. 77, applies from 1 December.",
            ),
        ),
        ("announced",),
        "control",
        "KZ",
        ("vanadium",),
        effective="2026-12-01",
        instrument="order 77",
    ),
    "gallium to America": Life(
        (
            (
                "2026-10-05",
                "China on Monday banned exports of gallium to the United States, the commerce ministry said in "
                "Announcement No. 46. The ban takes effect on 1 December and will stay until 31 March 2027.",
            ),
            (
                "2026-10-07",
                "Gallium prices rose after China banned exports of the metal to the United States on Monday. "
                '"The gallium ban will hurt wafer makers," trader Piet Hollander said.',
            ),
            (
                "2026-11-18",
                "China suspended the gallium ban on Tuesday for one year, the ministry said. "
                "American buyers of gallium had waited for weeks.",
            ),
        ),
        ("announced", "suspended"),
        "ban",
        "CN",
        ("gallium",),
        effective="2026-12-01",
        expires="2027-03-31",
        instrument="announcement 46",
        targets=("US",),
    ),
    "gallium to Russia": Life(
        (("2026-11-18", "Japan banned exports of gallium to Russia on Tuesday, the trade ministry said."),),
        ("in_force",),
        "ban",
        "JP",
        ("gallium",),
        targets=("RU",),
    ),
    "bauxite": Life(
        (
            (
                "2026-10-05",
                "Indonesia proposed an export ban on bauxite on Monday. The ban would apply from January 2027.",
            ),
            (
                "2026-11-02",
                "Indonesia announced a ban on exports of bauxite on Monday, a month after it proposed the step.",
            ),
            ("2027-01-02", "Indonesia's ban on bauxite exports took effect on Friday, the mines ministry said."),
            ("2027-02-20", "Indonesia eased its ban on bauxite exports on Friday, letting three smelters ship."),
            ("2027-05-10", "Indonesia lifted its ban on bauxite exports on Monday."),
        ),
        ("proposed", "announced", "in_force", "amended", "lifted"),
        "ban",
        "ID",
        ("bauxite",),
        effective="2027-01-01",
    ),
    "cobalt quotas": Life(
        (
            (
                "2026-10-06",
                "Congo imposed quotas on exports of cobalt on Monday until 31 December 2026, the mines ministry said.",
            ),
            ("2027-01-05", "The export quotas on cobalt expired on Thursday, Congo's mines ministry said."),
        ),
        ("in_force", "expired"),
        "quota",
        "CD",
        ("cobalt",),
        expires="2026-12-31",
    ),
    "nickel ore": Life(
        (
            ("2026-10-06", "The Philippines suspended its export ban on nickel ore on Monday."),
            ("2026-10-26", "The Philippines reinstated its export ban on nickel ore on Monday."),
        ),
        ("suspended", "resumed"),
        "ban",
        "PH",
        ("nickel",),
    ),
    "nickel matte": Life(
        (
            ("2026-10-07", "The Philippines suspended export permits for nickel matte on Tuesday for 90 days."),
            (
                "2026-10-08",
                "Manila froze export permits for nickel matte on Tuesday, leaving smelters with full yards.",
            ),
        ),
        ("in_force",),
        "ban",
        "PH",
        ("nickel",),
        expires="2027-01-04",
    ),
    "Chile with Japan": Life(
        (
            (
                "2026-10-08",
                "Chile and Japan signed a memorandum on lithium supply on Thursday, officials in Santiago said.",
            ),
        ),
        ("announced",),
        "agreement",
        None,
        ("lithium",),
        targets=("CL", "JP"),
    ),
    "Chile with Germany": Life(
        (
            (
                "2026-10-09",
                "Chile and Germany signed a memorandum on lithium supply on Friday, officials in Santiago said.",
            ),
        ),
        ("announced",),
        "agreement",
        None,
        ("lithium",),
        targets=("CL", "DE"),
    ),
    "Arctic Graphite Alliance": Life(
        (
            (
                "2026-10-09",
                "Canada, Norway and Finland launched the Arctic Graphite Alliance on Friday to buy graphite together.",
            ),
            (
                "2026-10-20",
                "Sweden joined the Arctic Graphite Alliance on Tuesday, its government said. The alliance buys "
                "graphite for four countries now.",
            ),
        ),
        ("in_force",),
        "alliance",
        None,
        ("graphite",),
        targets=("CA", "FI", "NO", "SE"),
    ),
    "tungsten powder": Life(
        (
            (
                "2026-10-09",
                "The Commerce Department imposed export controls on tungsten powder under Notice 2026-17 on Thursday. "
                "The rules take effect within 60 days.",
            ),
            (
                "2026-10-29",
                "The United States expanded Notice 2026-17, its export controls on tungsten powder, on Wednesday to "
                "cover wire.",
            ),
        ),
        ("announced", "amended"),
        "control",
        "US",
        ("tungsten",),
        effective="2026-12-07",
        instrument="notice 2026-17",
    ),
    "rare earths of Malaysia": Life(
        (
            (
                "2026-10-10",
                "Malaysia plans to ban exports of raw rare earths from January 2027, a government official said on "
                "Friday.",
            ),
            (
                "2026-10-30",
                "Malaysia banned exports of raw rare earths on Thursday, the ministry said. The ban takes effect in "
                "January 2027.",
            ),
        ),
        ("proposed", "announced"),
        "ban",
        "MY",
        ("rare earths",),
        effective="2027-01-01",
    ),
    "lithium of Zimbabwe": Life(
        (
            ("2026-10-13", "Zimbabwe halted exports of lithium concentrate on Monday, the mines ministry said."),
            ("2026-10-29", "Zimbabwe resumed exports of lithium concentrate on Wednesday, the mines ministry said."),
        ),
        ("in_force", "lifted"),
        "ban",
        "ZW",
        ("lithium",),
    ),
    "manganese tax": Life(
        (("2026-10-12", "Gabon imposed an export tax on manganese ore on Monday."),),
        ("in_force",),
        "duty",
        "GA",
        ("manganese",),
    ),
    "antimony quota": Life(
        (("2026-10-14", "Kazakhstan postponed its export quota on antimony to July 2027 on Tuesday."),),
        ("amended",),
        "quota",
        "KZ",
        ("antimony",),
        effective="2027-07-01",
    ),
    "antimony tariffs": Life(
        (
            (
                "2026-10-14",
                "Executive Order 14999 imposes tariffs under Section 232 on antimony imports, the White House said on "
                "Tuesday.",
            ),
        ),
        ("in_force",),
        "duty",
        "US",
        ("antimony",),
        instrument="executive order 14999",
    ),
    "cobalt sanctions": Life(
        (
            (
                "2026-10-14",
                "Washington imposed sanctions on three traders of cobalt on Tuesday, the Treasury said.",
            ),
        ),
        ("in_force",),
        "sanction",
        "US",
        ("cobalt",),
    ),
    "antimony floor": Life(
        (("2026-10-14", "Japan and Australia agreed on Tuesday on a price floor for antimony."),),
        ("announced",),
        "price_floor",
        "JP",
        ("antimony",),
        targets=("AU", "JP"),
    ),
    "copper reserve": Life(
        (("2026-10-15", "India created a strategic reserve of copper on Wednesday, the mines ministry said."),),
        ("in_force",),
        "stockpile",
        "IN",
        ("copper",),
    ),
}

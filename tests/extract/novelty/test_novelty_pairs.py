"""Pairs of reports: what stood first, what came later, and what the later one adds. All events are invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest

from extract.model import Statement
from extract.novelty import StatementFingerprint, fingerprint_statement, judge

PUBLISHED = datetime(2026, 3, 10, 9, tzinfo=UTC)
LATER = datetime(2026, 3, 10, 18, tzinfo=UTC)
WEEKS_LATER = datetime(2026, 4, 2, 9, tzinfo=UTC)
MONTHS_LATER = datetime(2026, 8, 20, 9, tzinfo=UTC)
MONDAY, TUESDAY, WEDNESDAY = date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 11)
LAST_WEEK, NEXT_WEEK = date(2026, 3, 3), date(2026, 3, 17)

Report = dict[str, Any]


@dataclass(frozen=True)
class Pair:
    """``first`` is stored, ``second`` is judged."""

    name: str
    first: Report
    second: Report
    novelty: str
    reason: str = ""
    """Must stand in the verdict's reason."""


def report(text: str, speaker: str | None = None, **fields: Any) -> Report:
    """A report; ``fields`` as in Statement, and ``published``, ``publisher``, ``article``."""
    return {"text": text, "speaker": speaker, **fields}


def fingerprint(given: Report, statement_id: str, published: datetime, article: str) -> StatementFingerprint:
    """The fingerprint of a report."""
    values = dict(given)
    published = values.pop("published", published)
    publisher = values.pop("publisher", "Harbour Ledger" if statement_id == "first" else "Strait Courier")
    article = values.pop("article", article)
    values = {"kind": "speech", "speaker_named": values["speaker"] is not None, "start": 900, "end": 901, **values}
    return fingerprint_statement(
        Statement(**values), statement_id=statement_id, article_id=article, published=published, publisher=publisher
    )


def person(name: str, role: str, affiliation: str | None = None, country: str | None = None) -> Report:
    return {"speaker": name, "speaker_role": role, "speaker_affiliation": affiliation, "speaker_country": country}


def unnamed(phrase: str, country: str | None = None, affiliation: str | None = None) -> Report:
    return {"speaker": phrase, "speaker_named": False, "speaker_country": country, "speaker_affiliation": affiliation}


def act(actor: str, country: str | None, text: str, **fields: Any) -> Report:
    return {"kind": "action", "speaker": actor, "speaker_country": country, "text": text, **fields}


ORLA = person("Orla Vesterberg", "trade minister", "Swedish Trade Ministry", "SE")
HAN = person("Han Zhelin", "spokesperson", "Chinese Ministry of Commerce", "CN")
QUO = person("Quo Minsheng", "spokesperson", "Chinese Ministry of Commerce", "CN")
PRAIA = person("Tomas Praia", "professor", "Porto Institute of Mining Economics", "PT")

_FLOOR = "Orla Vesterberg said the Nordic states would guarantee a price floor for gallium sold to allied chipmakers."
_LICENCE = "Exporters of dysprosium who hold a civilian contract can obtain a licence within 45 days, Han Zhelin said."
_PACT = "The price club would only move the shortage from one region to the next, Tomas Praia said."

PAIRS: tuple[Pair, ...] = (
    # ---- the same words
    Pair("reprint", report(_FLOOR, **ORLA), report(_FLOOR, **ORLA), "repeat", "same words"),
    Pair(
        "British spelling",
        report("The ministry would recognise licences for defence programmes, Orla Vesterberg said.", **ORLA),
        report("The ministry would recognize licenses for defense programs, Orla Vesterberg said.", **ORLA),
        "repeat",
    ),
    Pair(
        "one quotation in two transcripts, differing by 'of' and a plural",
        report("“We have seen all of the offers that traders made for tungsten,” Orla Vesterberg said.", **ORLA),
        report("“We have seen all the offer that traders made for tungsten,” Orla Vesterberg said.", **ORLA),
        "repeat",
    ),
    Pair(
        "attribution moved to the front, with the full title",
        report(_FLOOR, **ORLA),
        report(
            "Speaking in Uppsala, Sweden's trade minister Orla Vesterberg told reporters the Nordic states "
            "would guarantee "
            "a price floor for gallium sold to allied chipmakers.",
            **ORLA,
        ),
        "repeat",
    ),
    Pair(
        "relayed by another outlet",
        report(_FLOOR, **ORLA),
        report(
            "Nordic states would guarantee a price floor for gallium sold to allied chipmakers, Orla "
            "Vesterberg told the "
            "Harbour Ledger.",
            **ORLA,
            relayed_by=("Harbour Ledger",),
        ),
        "repeat",
    ),
    Pair("surname only", report(_FLOOR, **ORLA), report(_FLOOR, **{**ORLA, "speaker": "Vesterberg"}), "repeat"),
    Pair(
        "speaker left open in a truncated reprint",
        report(_FLOOR, **ORLA),
        report("The Nordic states would guarantee a price floor for gallium sold to allied chipmakers."),
        "repeat",
    ),
    Pair(
        "punctuation and quotation marks of another house",
        report('"Nobody gains from a race to hoard antimony", Orla Vesterberg said.', **ORLA, mode="direct"),
        report("‘Nobody gains from a race to hoard antimony,’ Orla Vesterberg said.", **ORLA, mode="direct"),
        "repeat",
    ),
    # ---- other words
    Pair(
        "paraphrase by another outlet on the same day",
        report(_LICENCE, **HAN, said_on=TUESDAY, minerals=("dysprosium",)),
        report(
            "Han Zhelin told a briefing that civilian buyers of dysprosium would get their export licences in 45 days.",
            **HAN,
            said_on=TUESDAY,
            minerals=("dysprosium",),
        ),
        "repeat",
    ),
    Pair(
        "shortened quotation",
        report(
            "“We are ready to sit down with every producer that wants fair prices, and we will not wait for those who "
            "doubt,” Orla Vesterberg said.",
            **ORLA,
            mode="direct",
        ),
        report("“We will not wait for those who doubt,” Orla Vesterberg said.", **ORLA, mode="direct"),
        "repeat",
    ),
    Pair(
        "indirect report of a quotation",
        report(
            "“Our quota for antimony stays where it is until the smelters reopen,” Orla Vesterberg said.",
            **ORLA,
            mode="direct",
            minerals=("antimony",),
        ),
        report(
            "Orla Vesterberg said the antimony quota would stay in place until smelters reopened.",
            **ORLA,
            mode="indirect",
            minerals=("antimony",),
        ),
        "repeat",
    ),
    Pair(
        "synonyms for the measure",
        report(
            "Han Zhelin said Beijing would suspend its ban on gallium exports for twelve months.",
            **HAN,
            said_on=TUESDAY,
            minerals=("gallium",),
        ),
        report(
            "China will pause the prohibition of gallium exports for 12 months, the commerce ministry's Han "
            "Zhelin said.",
            **HAN,
            said_on=TUESDAY,
            minerals=("gallium",),
        ),
        "repeat",
    ),
    Pair(
        "not changed and unchanged",
        report("Orla Vesterberg said Sweden's position on seabed cobalt remains unchanged.", **ORLA, said_on=TUESDAY),
        report("Sweden's position on seabed cobalt has not changed, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        "repeat",
    ),
    Pair(
        "active and passive",
        report("Tomas Praia said Europe built its smelters too late to matter for bismuth.", **PRAIA),
        report("Smelters for bismuth were built too late by Europe to matter, Tomas Praia said.", **PRAIA),
        "repeat",
    ),
    Pair(
        "numerals and words",
        report("Twelve states will share the reserve of cobalt, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        report("Orla Vesterberg said 12 states would share the cobalt reserve.", **ORLA, said_on=TUESDAY),
        "repeat",
    ),
    Pair(
        "per cent and %",
        report("Smelters run at 60 per cent of capacity, Tomas Praia said.", **PRAIA, said_on=TUESDAY),
        report("Tomas Praia said smelters were running at 60% of capacity.", **PRAIA, said_on=TUESDAY),
        "repeat",
    ),
    Pair(
        "Group of Seven and G7",
        report("The Group of Seven should buy tungsten jointly, Tomas Praia said.", **PRAIA, said_on=TUESDAY),
        report("Tomas Praia said the G7 should purchase tungsten jointly.", **PRAIA, said_on=TUESDAY),
        "repeat",
    ),
    # ---- who speaks
    Pair(
        "a senior official, and an official",
        report(
            "Envoys will press Jakarta to open its nickel auctions to allied bidders, a senior US official said.",
            **unnamed("senior US official", "US"),
        ),
        report(
            "Reuters said a US official expected envoys to press Jakarta to open nickel auctions to allied bidders.",
            **unnamed("US official", "US"),
            relayed_by=("Reuters",),
        ),
        "repeat",
    ),
    Pair(
        "unnamed in one report, named in another",
        report(
            "The price club would only move the shortage from one region to the next, a Portuguese academic said.",
            **unnamed("Portuguese academic", "PT"),
        ),
        report(_PACT, **PRAIA),
        "repeat",
        "unnamed",
    ),
    Pair(
        "named in one report, unnamed in another",
        report(_PACT, **PRAIA),
        report(
            "An expert said the price club would only move the shortage from one region to the next.",
            **unnamed("expert", "PT"),
        ),
        "repeat",
    ),
    Pair(
        "the institution, and its spokesperson by name",
        report(
            "China's commerce ministry said it would review germanium permits for carmakers every quarter.",
            "China's Ministry of Commerce",
            speaker_country="CN",
        ),
        report("Han Zhelin said permits of germanium for carmakers would be reviewed every quarter.", **HAN),
        "repeat",
    ),
    Pair(
        "the institution, and its unnamed spokesperson",
        report(
            "A ministry spokesperson said germanium permits for carmakers would be reviewed every quarter.",
            **unnamed("spokesperson", "CN", "Ministry of Commerce"),
        ),
        report(
            "Germanium permits for carmakers will be reviewed every quarter, the Chinese Commerce Ministry said.",
            "Chinese Commerce Ministry",
            speaker_country="CN",
        ),
        "repeat",
    ),
    Pair(
        "MOFCOM is the commerce ministry",
        report(
            "MOFCOM said germanium permits for carmakers would be reviewed every quarter.",
            "MOFCOM",
            speaker_country="CN",
        ),
        report(
            "China's Ministry of Commerce said germanium permits for carmakers would be reviewed every quarter.",
            "China's Ministry of Commerce",
            speaker_country="CN",
        ),
        "repeat",
    ),
    Pair(
        "people familiar with the matter, and officials",
        report(
            "Brussels is drafting a joint stockpile of magnets with Tokyo, people familiar with the matter said.",
            **unnamed("people familiar with the matter"),
        ),
        report("Officials said Brussels was drafting a joint stockpile of magnets with Tokyo.", **unnamed("officials")),
        "repeat",
    ),
    Pair(
        "two named experts of one opinion",
        report(_PACT, **PRAIA),
        report(
            "The price club would only move the shortage from one region to the next, Ilse Roerdink said.",
            **person("Ilse Roerdink", "analyst", "Delft Metals Desk", "NL"),
        ),
        "new",
        "somebody else",
    ),
    Pair(
        "two spokespersons of one ministry",
        report("Han Zhelin said dysprosium permits follow the law.", **HAN, said_on=LAST_WEEK),
        report("Quo Minsheng said dysprosium permits follow the law.", **QUO, said_on=TUESDAY),
        "new",
    ),
    Pair(
        "two ministries",
        report(
            "The Chilean mining ministry said lithium contracts would be opened to audit.",
            "Chilean Mining Ministry",
            speaker_country="CL",
        ),
        report(
            "The Chilean finance ministry said lithium contracts would be opened to audit.",
            "Chilean Finance Ministry",
            speaker_country="CL",
        ),
        "new",
    ),
    Pair(
        "officials of two countries",
        report("Talks on graphite were useful, a Korean official said.", **unnamed("Korean official", "KR")),
        report("Talks on graphite were useful, a Japanese official said.", **unnamed("Japanese official", "JP")),
        "new",
    ),
    Pair(
        "an expert and an official",
        report("Talks on graphite will drag into the autumn, an analyst said.", **unnamed("analyst", "KR")),
        report("Talks on graphite will drag into the autumn, an official said.", **unnamed("official", "KR")),
        "new",
    ),
    # ---- occasions
    Pair(
        "same position, later occasion",
        report(_LICENCE, **HAN, said_on=LAST_WEEK, published=datetime(2026, 3, 3, 12, tzinfo=UTC)),
        report(_LICENCE, **HAN, said_on=TUESDAY),
        "new",
        "same position, later occasion",
    ),
    Pair(
        "daily press conference, a day later",
        report(
            "China's stand on magnet supplies is consistent and clear, Han Zhelin said.",
            **HAN,
            said_on=MONDAY,
            venue="regular press conference",
            published=datetime(2026, 3, 9, 8, tzinfo=UTC),
        ),
        report(
            "China's stand on magnet supplies is consistent and clear, Han Zhelin said.",
            **HAN,
            said_on=TUESDAY,
            venue="regular press conference",
        ),
        "new",
        "same position, later occasion",
    ),
    Pair(
        "one evening, two dates",
        report(_FLOOR, **ORLA, said_on=MONDAY, published=datetime(2026, 3, 10, 2, tzinfo=UTC)),
        report(_FLOOR, **ORLA, said_on=TUESDAY, published=datetime(2026, 3, 10, 3, tzinfo=UTC)),
        "repeat",
    ),
    Pair(
        "day given in the second report only",
        report(_FLOOR, **ORLA),
        report(_FLOOR, **ORLA, said_on=TUESDAY),
        "repeat",
    ),
    Pair(
        "background in a later article, in the same words",
        report(_LICENCE, **HAN, said_on=LAST_WEEK),
        report(_LICENCE, **HAN, published=WEEKS_LATER),
        "repeat",
    ),
    Pair(
        "like words weeks later, without a day",
        report("The ministry hopes that buyers of graphite will be patient, Orla Vesterberg said.", **ORLA),
        report(
            "Orla Vesterberg said she hoped buyers would be patient while inspectors count the graphite stocks again.",
            **ORLA,
            published=WEEKS_LATER,
        ),
        "new",
    ),
    Pair(
        "in print before it was said",
        report(_FLOOR, **ORLA, published=datetime(2026, 3, 8, 9, tzinfo=UTC)),
        report(_FLOOR, **ORLA, said_on=TUESDAY),
        "new",
        "later occasion",
    ),
    # ---- the claim differs
    Pair(
        "suspends the ban, and bans",
        report("Han Zhelin said China bans gallium exports.", **HAN, said_on=TUESDAY, minerals=("gallium",)),
        report("Han Zhelin said China suspends the gallium export ban.", **HAN, said_on=TUESDAY, minerals=("gallium",)),
        "new",
        "easing",
    ),
    Pair(
        "negated",
        report("Orla Vesterberg said Sweden would join the tungsten buyers' club.", **ORLA, said_on=TUESDAY),
        report("Orla Vesterberg said Sweden would not join the tungsten buyers' club.", **ORLA, said_on=TUESDAY),
        "new",
        "denies",
    ),
    Pair(
        "negated with an auxiliary",
        report("The quota covers scrap, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        report("The quota doesn't cover scrap, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        "new",
    ),
    Pair(
        "another mineral",
        report("Permits for gallium will be halved by the summer, Han Zhelin said.", **HAN, minerals=("gallium",)),
        report("Permits for germanium will be halved by the summer, Han Zhelin said.", **HAN, minerals=("germanium",)),
        "new",
        "germanium",
    ),
    Pair(
        "another country",
        report("Shipments of magnets to Japan will be checked, Han Zhelin said.", **HAN, countries=("CN", "JP")),
        report("Shipments of magnets to Korea will be checked, Han Zhelin said.", **HAN, countries=("CN", "KR")),
        "new",
    ),
    Pair(
        "another figure",
        report("Refiners fill 40 percent of orders for cobalt, Tomas Praia said.", **PRAIA, said_on=TUESDAY),
        report("Refiners fill 65 percent of orders for cobalt, Tomas Praia said.", **PRAIA, said_on=TUESDAY),
        "new",
        "figure",
    ),
    Pair(
        "another subject by the same speaker on the same day",
        report(_FLOOR, **ORLA, said_on=TUESDAY),
        report(
            "Orla Vesterberg said port inspectors lacked the staff to open every container of scrap.",
            **ORLA,
            said_on=TUESDAY,
        ),
        "new",
    ),
    Pair(
        "a further remark on the same subject",
        report(
            "Allies depend on critical minerals from too few mines, and that is a danger, Orla Vesterberg said.",
            **ORLA,
            said_on=TUESDAY,
        ),
        report(
            "Orla Vesterberg said critical minerals would be on the agenda when allies meet in Turin.",
            **ORLA,
            said_on=TUESDAY,
        ),
        "new",
    ),
    Pair(
        "tightened, and relaxed",
        report("The rules on magnet exports were tightened, Han Zhelin said.", **HAN, said_on=TUESDAY),
        report("The rules on magnet exports were relaxed: controls eased, Han Zhelin said.", **HAN, said_on=TUESDAY),
        "new",
    ),
    Pair(
        "exports resumed, and suspended",
        report("Han Zhelin said antimony exports would resume in May.", **HAN, minerals=("antimony",)),
        report("Han Zhelin said antimony exports would be suspended in May.", **HAN, minerals=("antimony",)),
        "new",
    ),
    Pair(
        "changed position of the same speaker weeks later",
        report("Sweden will join the tungsten buyers' club, Orla Vesterberg said.", **ORLA, said_on=LAST_WEEK),
        report(
            "Sweden will not join the tungsten buyers' club, Orla Vesterberg said.",
            **ORLA,
            said_on=TUESDAY,
        ),
        "new",
        "changed position",
    ),
    # ---- updates
    Pair(
        "adds a figure",
        report("Orla Vesterberg said allied smelters would receive loans for antimony.", **ORLA, said_on=TUESDAY),
        report(
            "Orla Vesterberg said allied smelters would receive loans of 300 million euros for antimony.",
            **ORLA,
            said_on=TUESDAY,
        ),
        "update",
        "a figure",
    ),
    Pair(
        "adds a date",
        report("Permits for dysprosium will be halved, Han Zhelin said.", **HAN, said_on=TUESDAY),
        report("Permits for dysprosium will be halved from 1 September, Han Zhelin said.", **HAN, said_on=TUESDAY),
        "update",
        "a date",
    ),
    Pair(
        "a fuller quotation",
        report(
            "Orla Vesterberg said patience with speculators in antimony auctions was over.",
            **ORLA,
            mode="indirect",
            said_on=TUESDAY,
        ),
        report(
            "“Our patience with speculators is over: whoever parks antimony in a free port to drive auctions will find "
            "that port closed,” Orla Vesterberg said.",
            **ORLA,
            mode="direct",
            said_on=TUESDAY,
        ),
        "update",
        "fuller quotation",
    ),
    Pair(
        "the day of the report itself is no substance",
        report(_FLOOR, **ORLA),
        report(
            "On March 10, Orla Vesterberg said the Nordic states would guarantee a price floor for gallium sold to "
            "allied chipmakers.",
            **ORLA,
            said_on=TUESDAY,
        ),
        "repeat",
    ),
    Pair(
        "fewer figures than before",
        report("Tomas Praia said 14 smelters closed and prices rose 30 percent.", **PRAIA, said_on=TUESDAY),
        report("Tomas Praia said 14 smelters had closed.", **PRAIA, said_on=TUESDAY),
        "repeat",
    ),
    # ---- acts
    Pair(
        "one act, two outlets",
        act(
            "China",
            "CN",
            "China imposed licences on exports of tungsten powder",
            minerals=("tungsten",),
            countries=("CN",),
        ),
        act(
            "China",
            "CN",
            "Beijing introduced export controls on tungsten powder",
            minerals=("tungsten",),
            countries=("CN",),
        ),
        "repeat",
    ),
    Pair(
        "an act recalled months later",
        act(
            "US",
            "US",
            "The US signed an agreement with Chile in February aimed at lithium refining",
            countries=("US", "CL"),
            minerals=("lithium",),
        ),
        act(
            "US",
            "US",
            "a lithium deal struck between the US and Chile in February",
            countries=("US", "CL"),
            minerals=("lithium",),
            published=MONTHS_LATER,
        ),
        "repeat",
    ),
    Pair(
        "an agreement with another country",
        act("US", "US", "The US signed a minerals agreement with Chile", countries=("US", "CL")),
        act("US", "US", "The US signed a minerals agreement with Peru", countries=("US", "PE")),
        "new",
    ),
    Pair(
        "imposed, and lifted",
        act("China", "CN", "China banned antimony exports to Japan", countries=("CN", "JP"), minerals=("antimony",)),
        act(
            "China",
            "CN",
            "China lifted the antimony export ban on Japan",
            countries=("CN", "JP"),
            minerals=("antimony",),
        ),
        "new",
    ),
    Pair(
        "threatened, and done",
        act(
            "China",
            "CN",
            "China threatened to ban antimony exports to Japan",
            countries=("CN", "JP"),
            minerals=("antimony",),
        ),
        act("China", "CN", "China banned antimony exports to Japan", countries=("CN", "JP"), minerals=("antimony",)),
        "new",
    ),
    Pair(
        "another act of its kind",
        act("EU", "EU", "The EU added 12 projects to its list of strategic mines", countries=("EU",)),
        act("EU", "EU", "The EU added another 9 projects to its list of strategic mines", countries=("EU",)),
        "new",
    ),
    Pair(
        "acts on different days",
        act("Chile", "CL", "Chile joined the lithium accord", said_on=LAST_WEEK, minerals=("lithium",)),
        act(
            "Chile",
            "CL",
            "Chile joined the lithium accord",
            said_on=NEXT_WEEK,
            minerals=("lithium",),
            published=MONTHS_LATER,
        ),
        "new",
    ),
    Pair(
        "two members join",
        act("Chile", "CL", "Chile joined the lithium accord", minerals=("lithium",)),
        act("Peru", "PE", "Peru joined the lithium accord", minerals=("lithium",)),
        "new",
    ),
    Pair(
        "launched by a bloc, told by two outlets",
        act("G7", None, "G7 leaders launched an action plan for mineral standards at their Banff summit"),
        act("G7", None, "The Banff summit of the G7 produced an action plan on standards for minerals"),
        "repeat",
    ),
    Pair(
        "planned, and denied",
        act("India", "IN", "India plans to restrict exports of graphite", status="planned", minerals=("graphite",)),
        act("India", "IN", "India plans to restrict exports of graphite", status="denied", minerals=("graphite",)),
        "new",
    ),
    Pair(
        "the ministry, and its government",
        act(
            "Chinese Ministry of Commerce",
            "CN",
            "The ministry imposed licences on tungsten powder exports",
            minerals=("tungsten",),
        ),
        act("China", "CN", "China imposed licences on exports of tungsten powder", minerals=("tungsten",)),
        "repeat",
    ),
    Pair(
        "meeting convened",
        act(
            "US",
            "US",
            "The US convened finance ministers from nine states in Washington to discuss mineral prices",
            said_on=MONDAY,
        ),
        act("US", "US", "Washington hosted a meeting of nine finance ministers on mineral prices", said_on=MONDAY),
        "repeat",
    ),
    Pair(
        "withdrawn, and joined",
        act("Peru", "PE", "Peru joined the tungsten compact", said_on=MONDAY),
        act("Peru", "PE", "Peru withdrew from the tungsten compact", said_on=TUESDAY),
        "new",
    ),
    # ---- chance likeness
    Pair(
        "the vocabulary of the trade",
        report(
            "Critical mineral supply chains need cooperation between countries, a Korean official said.",
            **unnamed("Korean official", "KR"),
            said_on=TUESDAY,
        ),
        report(
            "Korean trade officials said exports of critical minerals to other countries face global supply risks.",
            **unnamed("Korean trade officials", "KR"),
            said_on=TUESDAY,
        ),
        "new",
    ),
    Pair(
        "two short remarks",
        report("“It is a start,” Orla Vesterberg said.", **ORLA, said_on=TUESDAY, mode="direct"),
        report("“It is a risk,” Orla Vesterberg said.", **ORLA, said_on=TUESDAY, mode="direct"),
        "new",
    ),
    Pair(
        "a formula, and news in it",
        report("Talks are continuing, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        report(
            "Talks on a tungsten reserve in Rotterdam collapsed over storage fees, Orla Vesterberg said.",
            **ORLA,
            said_on=TUESDAY,
        ),
        "new",
    ),
    Pair(
        "a reply to the same question on another point",
        report(
            "Asked about the tungsten club, Orla Vesterberg said members would vote in June.",
            **ORLA,
            said_on=TUESDAY,
        ),
        report(
            "Asked about the tungsten club, Orla Vesterberg said Finland had offered a warehouse.",
            **ORLA,
            said_on=TUESDAY,
        ),
        "new",
    ),
    Pair(
        "figures of two reports by one agency",
        report(
            "China mined about 70 percent of rare earths in 2024, according to the International Energy Agency.",
            "International Energy Agency",
        ),
        report(
            "China refined about 91 percent of rare earths in 2024, according to the International Energy Agency.",
            "International Energy Agency",
        ),
        "new",
    ),
    Pair(
        "one figure of one agency in two outlets",
        report(
            "China refines between 47 per cent and 87 per cent of copper and cobalt, the International "
            "Energy Agency says.",
            "International Energy Agency",
        ),
        report(
            "China refining 47-87 percent of copper and cobalt, the Strait Courier reported, citing the "
            "International Energy Agency.",
            "International Energy Agency",
            relayed_by=("Strait Courier",),
        ),
        "repeat",
    ),
    Pair(
        "two questions of one conference",
        report("Storage would cost the members nothing in the first year, Tomas Praia said.", **PRAIA, said_on=TUESDAY),
        report(
            "Members who leave in the first year would forfeit their deposits, Tomas Praia said.",
            **PRAIA,
            said_on=TUESDAY,
        ),
        "new",
    ),
    # ---- one article
    Pair(
        "lead and body of one article",
        report(
            "The price club would only move shortages elsewhere, a Portuguese academic said.",
            **unnamed("Portuguese academic", "PT"),
            article="one",
        ),
        report("The price club would only move the shortage elsewhere, Tomas Praia said.", **PRAIA, article="one"),
        "repeat",
        "earlier in this article",
    ),
    Pair(
        "a statement, and the act that it tells of",
        report(
            "Han Zhelin said China imposed licences on exports of tungsten powder.",
            **HAN,
            minerals=("tungsten",),
            article="one",
        ),
        act(
            "China", "CN", "China imposed licences on exports of tungsten powder", minerals=("tungsten",), article="one"
        ),
        "new",
    ),
    Pair(
        "two remarks of one official in one article",
        report(
            "There is progress, but smelters need time, the official said.",
            **unnamed("US official", "US"),
            article="one",
        ),
        report(
            "Smelters in three states want loans, the official added.", **unnamed("US official", "US"), article="one"
        ),
        "new",
    ),
    # ---- a look back
    Pair(
        "told again five months later, with its month",
        report("Sweden would never hoard gallium against its neighbours, Orla Vesterberg said.", **ORLA),
        report(
            "Only in March, Orla Vesterberg told the Strait Courier that Sweden would never hoard gallium against its "
            "neighbours.",
            **ORLA,
            published=MONTHS_LATER,
        ),
        "repeat",
    ),
    Pair(
        "told again with its month behind the verb",
        report("Sweden would never hoard gallium against its neighbours, Orla Vesterberg said.", **ORLA),
        report(
            "Orla Vesterberg told lawmakers in March that Sweden would never hoard gallium against its neighbours.",
            **ORLA,
            published=MONTHS_LATER,
        ),
        "repeat",
    ),
    Pair(
        "told again as of last month",
        report("Smelters were built too late by Europe to matter for bismuth, Tomas Praia said.", **PRAIA),
        report(
            "Last month Tomas Praia argued that Europe built its smelters too late to matter for bismuth.",
            **PRAIA,
            published=WEEKS_LATER,
        ),
        "repeat",
    ),
    Pair(
        "a look back on another month",
        report("Sweden would never hoard gallium against its neighbours, Orla Vesterberg said.", **ORLA),
        report(
            "As recently as in June, Orla Vesterberg said Sweden would never hoard gallium against its neighbours.",
            **ORLA,
            published=MONTHS_LATER,
        ),
        "new",
        "later occasion",
    ),
    Pair(
        "said anew, of what begins in the month of the first report",
        report("Licences for gallium lapse in September, Orla Vesterberg said.", **ORLA),
        report(
            "Speaking again on Thursday, Orla Vesterberg said licences for gallium lapse in September.",
            **ORLA,
            said_on=date(2026, 8, 20),
            published=MONTHS_LATER,
        ),
        "new",
        "later occasion",
    ),
    # ---- one act of several
    Pair(
        "a pact told of the one party, and of the other",
        act(
            "Japan",
            "JP",
            "Japan and Chile signed a lithium pact in Osaka.",
            countries=("CL", "JP"),
            minerals=("lithium",),
        ),
        act(
            "Chile",
            "CL",
            "Chile signed a lithium pact with Japan in Osaka.",
            countries=("CL", "JP"),
            minerals=("lithium",),
        ),
        "repeat",
    ),
    Pair(
        "pacts of one country with two others",
        act(
            "Japan",
            "JP",
            "Japan and Chile signed a lithium pact in Osaka.",
            countries=("CL", "JP"),
            minerals=("lithium",),
        ),
        act(
            "Peru",
            "PE",
            "Peru signed a lithium pact with Japan in Osaka.",
            countries=("JP", "PE"),
            minerals=("lithium",),
        ),
        "new",
    ),
    Pair(
        "each bans the other's goods",
        act("Japan", "JP", "Japan banned exports of gallium to Chile.", countries=("CL", "JP"), minerals=("gallium",)),
        act("Chile", "CL", "Chile banned exports of gallium to Japan.", countries=("CL", "JP"), minerals=("gallium",)),
        "new",
    ),
    # ---- denials in other words
    Pair(
        "not target, not aimed at",
        report("“The measures do not target any specific country,” Han Zhelin said.", **HAN, said_on=TUESDAY),
        report(
            "The controls are not aimed at any particular country, Han Zhelin told reporters.", **HAN, said_on=TUESDAY
        ),
        "repeat",
    ),
    Pair(
        "not directed at, not target",
        report("Han Zhelin said the rules were not directed at any one nation.", **HAN, said_on=TUESDAY),
        report("The rules do not target any specific country, Han Zhelin said.", **HAN, said_on=TUESDAY),
        "repeat",
    ),
    Pair(
        "one denial in another order of words",
        report("The accord on cobalt leaves no room for speculators, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        report("Orla Vesterberg said the compact on cobalt left speculators no space.", **ORLA, said_on=TUESDAY),
        "repeat",
    ),
    Pair(
        "stop doing, halt",
        report(
            "Sweden would stop shipping antimony to brokers in June, Orla Vesterberg said.", **ORLA, said_on=TUESDAY
        ),
        report(
            "Orla Vesterberg said Sweden would halt antimony shipments to brokers in June.", **ORLA, said_on=TUESDAY
        ),
        "repeat",
    ),
    Pair(
        "halted, not halted",
        report("Sweden has halted antimony shipments to brokers, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        report("Sweden has not halted antimony shipments to brokers, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        "new",
    ),
    Pair(
        "did stop, did not stop",
        report("Sweden would stop antimony shipments to brokers, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        report("Sweden would not stop antimony shipments to brokers, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        "new",
    ),
    Pair(
        "each denies what the other grants",
        report("Sweden will not lift the quota but will ease permits, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        report("Sweden will lift the quota but not ease permits, Orla Vesterberg said.", **ORLA, said_on=TUESDAY),
        "new",
    ),
    Pair(
        "an order of one day, by what it did and by what it will require",
        act(
            "Laos",
            "LA",
            "Laos announced on Tuesday that overseas sales of five items containing bismuth and indium will require a "
            "state licence",
            said_on=TUESDAY,
            status="announced",
            minerals=("bismuth", "indium"),
            countries=("LA",),
        ),
        act(
            "Laos",
            "LA",
            "Laos on Tuesday brought bismuth, indium and three related products under an export licensing regime",
            said_on=TUESDAY,
            status="in_force",
            minerals=("bismuth", "indium"),
            countries=("LA",),
        ),
        "update",
    ),
)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda p: p.name)
def test_verdict(pair: Pair) -> None:
    """Each pair of reports gets the verdict that a careful reader gives it, for the reason that they would give."""
    first = fingerprint(pair.first, "first", PUBLISHED, "article-1")
    second = fingerprint(pair.second, "second", LATER, "article-2")
    verdict = judge(second, [first])
    assert verdict.novelty == pair.novelty, verdict
    assert pair.reason in verdict.reason
    expected = (None, None) if pair.novelty == "new" else ("first", "first")
    assert (verdict.first_statement_id, verdict.first_statement_id and verdict.nearest_statement_id) == expected

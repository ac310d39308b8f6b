"""Verbs that a quantity of something is done with: "shipped 300 tonnes of ore" tells of shipments of ore."""

from __future__ import annotations

import re

_DOINGS = {
    "output": "produce produces produced producing mine mines mined mining yield yields yielded churned smelted",
    "exports": "export exports exported exporting",
    "imports": "import imports imported importing",
    "shipments": "ship ships shipped shipping deliver delivers delivered delivering",
    "sales": "sell sells sold selling",
    "purchases": "buy buys bought buying purchase purchases purchased purchasing acquire acquires acquired acquiring",
    "refining": "refine refines refined refining",
    "processing": "process processes processed processing",
    "holdings": "hold holds held holding own owns owned stockpile stockpiled",
    "supply": "supply supplies supplied supplying provide provides provided",
    "use": "use uses used consume consumes consumed consuming",
    "investment": "invest invests invested investing",
    "spending": "spend spends spent spending",
    "payment": "pay pays paid paying",
    "loan": "lend lends lent lending borrow borrowed",
    "funds raised": "raise raises raised raising",
    "earnings": "earn earns earned earning",
    "loss": "lose loses lost losing",
    "cost": "cost costs costing",
    "grant": "award awards awarded awarding grant grants granted",
    "offtake": "take takes took offtake",
    "funding": "receive receives received win won wins secure secures secured get gets",
    "commitment": "commit commits committed pledge pledges pledged",
    "contribution": "contribute contributes contributed contributing",
    "employees": "employ employs employed employing",
}
_NOUN_OF = {verb: noun for noun, verbs in _DOINGS.items() for verb in verbs.split()}
_LAST_VERB = re.compile(r"\b([a-z]+)(?: (?:up|out|down|in|together))?(?: to| for)?\Z")


def done_to(before: str, of: str | None, *, money: bool = False) -> str | None:
    """What the figure behind ``before`` measures where a doing ends it; ``of``: what is shipped, mined, bought."""
    parts = before.rsplit(" ", 3)  # no more words are looked at
    m = _LAST_VERB.search(before, len(parts[0]) if len(parts) == 4 else 0)
    noun = _NOUN_OF.get(m[1]) if m else None
    if noun is None or (noun == "cost" and m is not None and m[0] != m[1]):
        return None
    if money and noun == "supply":
        noun = "funding"
    return f"{noun} of {of}" if of else noun

"""Acts by construction: relatives, participles, passives, papers, orders, infinitives, objects, actors."""

from __future__ import annotations

import re

import pytest

from tests.extract.actions.act_idioms import PASSAGES as IDIOMS
from tests.extract.actions.act_passages import PASSAGES
from tests.extract.actions.test_actions import acts

CONTEXT = (
    "States quarrel over lithium, cobalt, nickel, tungsten and rare earths. Export controls, export quotas and bans on "
    "shipments of gallium spread, and so do minerals partnerships between countries. Exporters of cobalt ask what the "
    "licensing of tungsten will cost them.\n\n"
)
LINES = [line for line in re.sub(r"\n {4}", " ", PASSAGES + IDIOMS).split("\n") if line and not line.startswith("#")]
_SIGNS = re.compile(r"[\[\]]")


def labelled(line: str) -> tuple[str, list[str]]:
    return _SIGNS.sub("", line.removeprefix("- ")), re.findall(r"\[([^\]]*)\]", line)


@pytest.mark.parametrize("line", [pytest.param(line, id=line[:60]) for line in LINES])
def test_the_clauses_in_brackets_are_acts_and_nothing_else_is(line: str) -> None:
    """Each bracketed clause is told by one act that shares at least half of the shorter of both; no other act."""
    text, clauses = labelled(line)
    found = [(a.start - len(CONTEXT), a.end - len(CONTEXT)) for a in acts(CONTEXT + text) if a.start >= len(CONTEXT)]
    assert len(found) == len(clauses), found
    for (start, end), clause in zip(sorted(found), clauses, strict=True):
        begin = text.index(clause)
        shared = min(end, begin + len(clause)) - max(start, begin)
        assert shared >= 0.5 * min(len(clause), end - start), text[start:end]

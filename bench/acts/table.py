"""The weights as a module of ``extract.actions``: constants, since a pass reads no file."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from bench.acts.fit import Weights

MODULE = Path(__file__).resolve().parents[2] / "extract" / "actions" / "clue_weights.py"
_WIDTH = 112
_HEAD = '''"""Weights of the clues that a clause tells of an act, in log-odds.

Written by ``python -m bench.acts --write``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


def _table(text: str) -> Mapping[str, float]:
    words = text.split()
    return MappingProxyType(dict(zip(words[::2], map(float, words[1::2]), strict=True)))


'''


def write_weights(acts: Weights, topics: Weights) -> None:
    """Replace the module. Heavy weights first, so that a reader sees what counts."""
    MODULE.write_text(_HEAD + _of("", acts) + _of("TOPIC_", topics), encoding="utf-8")


def _of(prefix: str, weights: Weights) -> str:
    kinds: dict[str, dict[str, float]] = defaultdict(dict)
    for (kind, value), weight in sorted(weights.of.items(), key=lambda item: (-abs(item[1]), item[0])):
        kinds[kind][value] = weight
    tables = "".join(f'    "{kind}": _table({_wrapped(values)}),\n' for kind, values in sorted(kinds.items()))
    return f"{prefix}BIAS = {weights.bias}\n{prefix}WEIGHTS: Mapping[str, Mapping[str, float]] = {{\n{tables}}}\n"


def _wrapped(values: dict[str, float]) -> str:
    lines, line = [], ""
    for word in (f"{value} {weight:g} " for value, weight in values.items()):
        if len(line) + len(word) > _WIDTH - 10:
            lines.append(line)
            line = ""
        line += word
    if not lines:
        return f'"{line.rstrip()}"'
    return "\n" + "".join(f'        "{line}"\n' for line in [*lines, line.rstrip()]) + "    "

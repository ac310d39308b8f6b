"""Weights of the clues that a clause tells of an act: ``python -m bench.acts [--write]``.

Fits them to the labelled articles of ``bench/accuracy`` and to the sentences of the tests, in five parts of which each
is read with weights fitted to the others, and prints what they find in the articles. ``--write`` keeps weights fitted
to all in ``extract/actions/clue_weights.py``, and the table in ``results.md``.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench.accuracy.labels import read_all, read_newsroom
from bench.acts.examples import Example, examples
from bench.acts.fit import fit_acts, fit_topics
from bench.acts.passages import of_articles, of_tests
from bench.acts.table import write_weights
from extract.actions.weighed import THRESHOLD
from flows.shipped import shipped_lexicon

HERE = Path(__file__).parent
PARTS = 5
THRESHOLDS = (-0.5, 0.0, 0.5, 1.0, 1.5)
WORTH = 2
"""Of a verb in a sentence of the tests: many stand for a class that hardly differs from acts in its words."""
LEAST = 0.05
"""Smaller weights are left out of the table."""

Reading = tuple[Example, float, bool]
"""A verb, its weight, and whether its topic is told right."""


def main() -> None:
    """Fit, print, and keep with ``--write``."""
    parser = argparse.ArgumentParser(prog="python -m bench.acts", description=__doc__)
    parser.add_argument("--write", action="store_true", help="keep the weights and the table")
    options = parser.parse_args()
    gazetteer = shipped_lexicon().gazetteer
    articles = list(examples(of_articles([*read_all(), *read_newsroom()]), gazetteer))
    sentences = list(examples(of_tests(), gazetteer, WORTH))
    read = [reading for part in range(PARTS) for reading in read_by_others(articles, sentences, part)]
    report = "\n".join(table(read, len(sentences)))
    print(report)
    if options.write:
        every = [*articles, *sentences]
        write_weights(fit_acts(every).pruned(LEAST), fit_topics(every).pruned(LEAST))
        (HERE / "results.md").write_text(report + "\n", encoding="utf-8")


def read_by_others(articles: Sequence[Example], sentences: Sequence[Example], part: int) -> list[Reading]:
    """The verbs of one part of the articles, by weights fitted to the other parts and to the sentences."""
    number = {name: n % PARTS for n, name in enumerate(sorted({verb.passage for verb in articles}))}
    others = [*sentences, *(verb for verb in articles if number[verb.passage] != part)]
    acts, topics = fit_acts(others), fit_topics(others)
    return [
        (v, acts.weigh(v.clues), v.topic is None or (topics.weigh(v.clues) > 0) == (v.topic == "alliances"))
        for v in articles
        if number[v.passage] == part
    ]


def table(read: Sequence[Reading], sentences: int) -> list[str]:
    """What each threshold finds, of verbs that no weight was fitted to."""
    best: dict[str, tuple[float, bool]] = {}
    for verb, weight, right in read:
        if verb.act and weight > best.get(verb.act, (float("-inf"), False))[0]:
            best[verb.act] = weight, right
    lines = [
        "# Acts by their clues alone",
        "",
        "    python -m bench.acts",
        "",
        f"{len(read)} verbs of {len({verb.passage for verb, _, _ in read})} labelled articles, {len(best)} labelled "
        f"acts. Weights are fitted to four fifths of the articles, and to {sentences} verbs in sentences of the tests, "
        f"which count twice, and read on the last fifth, five times. In use, only verbs that no rule took are weighed, "
        f"at {THRESHOLD}.",
        "",
        "| threshold | precision | recall | F1 | topic right |",
        "| ---: | ---: | ---: | ---: | ---: |",
    ]
    for threshold in THRESHOLDS:
        told = [right for weight, right in best.values() if weight >= threshold]
        wrong = sum(weight >= threshold for verb, weight, _ in read if not verb.act)
        precision, recall = len(told) / max(1, len(told) + wrong), len(told) / max(1, len(best))
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        topics = sum(told) / max(1, len(told))
        lines.append(f"| {threshold} | {precision:.3f} | {recall:.3f} | {f1:.3f} | {topics:.3f} |")
    return lines


if __name__ == "__main__":
    main()

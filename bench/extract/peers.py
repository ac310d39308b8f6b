"""Peers, timed over the same texts. Runs in an environment of its own: standard library and the peers only.

Reads ``{"texts": [...], "rounds": n}`` from standard input, writes a row for each peer to standard output.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from typing import Any


def quantulum(texts: list[str], rounds: int) -> dict[str, Any]:
    """quantulum3 as its manual calls it, without the optional classifier."""
    # Its classifier is a model pickled for an older scikit-learn; where that is installed for others, it must stay off.
    vars(importlib.import_module("quantulum3.classifier"))["USE_CLF"] = False
    parse = importlib.import_module("quantulum3.parser").parse
    parse(texts[0])
    found = sum(len(_safe(parse, text) or ()) for text in texts)
    seconds = _best(lambda: [_safe(parse, text) for text in texts], rounds)
    failed = sum(_safe(parse, text) is None for text in texts)
    return {"peer": "quantulum3", "version": version("quantulum3"), "does": "quantities with units",
            "found": found, "failed": failed, "seconds": seconds, "note": "without its classifier"}  # fmt: skip


def quotations(texts: list[str], rounds: int) -> dict[str, Any]:
    """textacy's direct_quotations over a pipeline; the small English one if it is there, else a stand-in for it."""
    spacy = importlib.import_module("spacy")
    triples = importlib.import_module("textacy.extract.triples")
    try:
        nlp, note = spacy.load("en_core_web_sm"), "en_core_web_sm"
    except OSError:
        nlp = spacy.blank("en")
        nlp.add_pipe("sentencizer")
        note = "tokenizer, sentencizer and a stand-in for tagger and parser: a lower bound, results not comparable"
    stand_in = not nlp.has_pipe("parser")

    def read(text: str) -> int:
        doc = nlp(text)
        if stand_in:
            doc = _parsed(doc, triples.constants.REPORTING_VERBS["en"])
        return len(list(triples.direct_quotations(doc)))

    found = [_safe(read, text) for text in texts]
    seconds = _best(lambda: [_safe(read, text) for text in texts], rounds)
    return {"peer": "textacy direct_quotations", "version": f"{version('textacy')} (spaCy {version('spacy')})",
            "does": "direct quotations with a speaker", "found": sum(n or 0 for n in found),
            "failed": sum(n is None for n in found), "seconds": seconds, "note": note}  # fmt: skip


def _parsed(doc: Any, verbs: set[str]) -> Any:
    """Reporting verbs as verbs with the word before as their subject: the least that direct_quotations can work on.

    A tree for each sentence, its first word the root; heads that are set one by one leave spaCy's tree inconsistent.
    """
    past = {"said": "say", "told": "tell", "wrote": "write"} | {verb + "ed": verb for verb in verbs}
    heads = [token.sent.start for token in doc]
    deps = ["ROOT" if head == at else "dep" for at, head in enumerate(heads)]
    pos, lemmas = ["X"] * len(doc), [token.lower_ for token in doc]
    for token in doc:
        lemma, at = past.get(token.lower_), token.i
        if lemma in verbs:
            pos[at], lemmas[at] = "VERB", lemma
            if at > token.sent.start:
                if deps[at - 1] == "ROOT":
                    heads[at], deps[at] = at, "ROOT"
                heads[at - 1], deps[at - 1] = at, "nsubj"
    words, spaces = [token.text for token in doc], [bool(token.whitespace_) for token in doc]
    return type(doc)(doc.vocab, words=words, spaces=spaces, heads=heads, deps=deps, pos=pos, lemmas=lemmas)


def _safe(step: Callable[[str], Any], text: str) -> Any:
    try:
        return step(text)
    except Exception:
        return None


def _best(work: Callable[[], object], rounds: int) -> float:
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def main() -> None:
    given = json.load(sys.stdin)
    rows = []
    for peer in (quantulum, quotations):
        try:
            rows.append(peer(given["texts"], given["rounds"]))
        except Exception as error:
            rows.append({"peer": peer.__name__, "error": f"{type(error).__name__}: {error}"})
    json.dump(rows, sys.stdout)


if __name__ == "__main__":
    main()

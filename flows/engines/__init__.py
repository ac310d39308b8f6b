"""Other ways to the same facts, for comparison: every engine takes an article and gives ``Facts``.

    rules                       ours; the default, and the only one that the watch itself uses
    spacy:PIPELINE              a spaCy pipeline by its name                       spacy_pipeline.py
    llm:MODEL@BASE_URL          a model behind an OpenAI-compatible address        llm.py, chat.py

Engines but ours are extras: nothing of theirs is imported before one is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from extract.errors import FinalError

if TYPE_CHECKING:
    from extract.facts import Lexicon
    from extract.model import Article, Facts

KEY = "OREWATCH_LLM_KEY"
"""Environment variable that holds the key of an ``llm:`` engine."""


class UnknownEngine(FinalError):
    """No engine has this name."""


class Engine(Protocol):
    """Reads articles. ``remarks`` says in words what was left out so far, for people; nothing if all is well."""

    @property
    def name(self) -> str: ...

    def facts(self, article: Article, lexicon: Lexicon) -> Facts:
        """The facts of ``article``; every span reproduces its text."""
        ...

    def remarks(self) -> tuple[str, ...]: ...


class Rules:
    """The passes of ``extract``."""

    name = "rules"

    def facts(self, article: Article, lexicon: Lexicon) -> Facts:
        from extract.facts import extract

        return extract(article, lexicon)

    def remarks(self) -> tuple[str, ...]:
        return ()


def open_engine(name: str, environ: Mapping[str, str] = os.environ) -> Engine:
    """The engine called ``name``. Raises UnknownEngine, and what the engine itself finds missing, with the remedy."""
    kind, _, rest = name.partition(":")
    if name == "rules":
        return Rules()
    if kind == "spacy" and rest:
        from flows.engines.spacy_pipeline import SpacyEngine

        return SpacyEngine.load(rest)
    if kind == "llm" and rest:
        from flows.engines.llm import LlmEngine

        model, _, base_url = rest.rpartition("@")
        if model and base_url.startswith(("http://", "https://")):
            return LlmEngine.open(model, base_url, key=environ.get(KEY))
    raise UnknownEngine(
        f"{name}: no engine. Write rules, spacy:en_core_web_sm (or another pipeline), "
        "or llm:MODEL@https://host/v1 (an OpenAI-compatible address)."
    )

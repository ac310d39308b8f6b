"""Without spaCy the engine says how to get it."""

from __future__ import annotations

import sys

import pytest

from flows.engines import open_engine
from flows.engines.spacy_pipeline import SpacyMissing


def test_spacy_missing_is_told_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is not installed: the error names the command."""
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(SpacyMissing, match=r"pip install 'orewatch\[spacy\]'"):
        open_engine("spacy:en_core_web_sm")

"""Where an article's prose begins: behind the headline, the byline and the date that its text may open with."""

from __future__ import annotations

from extract.model import Document

_MOST = 8
"""Lines of furniture at the head of a text, at most."""
_ENDS = (".", "!", "?", '"', "”", "’", "'", ":")


def first_of_prose(document: Document) -> int:
    """Index of the first sentence that ends like one; 0 where none of the first few does."""
    for index, sentence in enumerate(document.sentences[:_MOST]):
        if document.text[sentence.start : sentence.end].rstrip().endswith(_ENDS):
            return index
    return 0

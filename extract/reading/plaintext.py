"""Markup to plain text, for titles and summaries."""

from __future__ import annotations

import html
import re

import lxml.html
from lxml import etree

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--")
_BLOCKS = frozenset(
    re.findall(r"\w+", "address article blockquote br dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre td tr ul")
)
_UNSEEN = frozenset({"script", "style", "template", "noscript", "iframe", "svg"})
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]|[\ud800-\udfff]")
_LONGEST = 200_000


def plain_text(markup: str) -> str:
    """``markup`` as one line of text: tags gone, entities resolved, white space single. Never raises."""
    markup = _CONTROLS.sub("", markup[:_LONGEST])
    if not _TAG.search(markup):
        return " ".join(html.unescape(markup).split())
    try:
        tree = lxml.html.fromstring(f"<div>{markup}</div>", parser=lxml.html.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):
        return " ".join(html.unescape(_TAG.sub(" ", markup)).split())
    pieces: list[str] = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            hidden = element.tag in _UNSEEN or not isinstance(element.tag, str)
            if element.tag in _BLOCKS:
                pieces.append(" ")
            if element.text and not hidden:
                pieces.append(element.text)
        else:
            if element.tag in _BLOCKS:
                pieces.append(" ")
            if element.tail:
                pieces.append(element.tail)
    return " ".join("".join(pieces).split())

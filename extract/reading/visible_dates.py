"""The day of publication as a reader sees it, for pages whose markup does not state it.

Three marks are believed, in this order: a label ("Published: …"), an element named after a date, a day in the address.
Any other date on a page may be what the article is about. (htmldate, which trafilatura uses, also searches the text:
tried on our own pages it took days of signing and founding years for publications, and up to seconds for it.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from extract.reading.timestamps import parse_timestamp

_DAY = re.compile(
    r"""(?x)
    (?: \d{4}[-/.]\d{1,2}[-/.]\d{1,2} | \d{4}年\d{1,2}月\d{1,2}日 | \d{1,2}[./-]\d{1,2}[./-]\d{4}
      | \d{1,2} (?:st|nd|rd|th)? \s+ (?:de\s+)? [^\W\d]{3,10} \.? ,? \s+ (?:de\s+)? \d{4}
      | [^\W\d]{3,10} \.? \s+ \d{1,2} (?:st|nd|rd|th)? ,? \s+ \d{4} )
    (?: [,\s|–-]* (?:at\s+)? \d{1,2} [:.] \d\d (?: :\d\d )?
        (?: \s* [ap]\.?m\b\.? )? (?: \s* (?:[A-Z]{2,4}\b|[+-]\d\d:?\d\d) )? )?
    """,
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^\W*(?:first\s+)?(?:published|posted|issued|released|release\s+date|publication\s+date|date|publi[ée]\w*|"
    r"veröffentlicht|publicado|发布时间|发布日期|公開日)\b[\s:：|–-]*(?:on|at|le|am|el)?\s*(?=\S)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:^|[-_\s])(?:pub(?:lish(?:ed)?)?[-_]?)?(?:date|time|datetime|timestamp|posted)(?:$|[-_\s])", re.I
)
_ELSEWHERE = ("aside", "footer", "nav", "li", "figure", "table")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)")
_LONGEST_LINE = 120
_MOST_ELEMENTS = 5000


def visible_time(tree: HtmlElement, url: str, zone: tzinfo = UTC, latest: datetime | None = None) -> datetime | None:
    """When the page says, for its readers' eyes, that it was published; None when it does not, or not clearly.

    ``zone`` holds for what names none; days later than ``latest`` are not believed.
    """

    def believable(text: str) -> datetime | None:
        moment = parse_timestamp(_ORDINAL.sub("", text), zone)
        return None if moment is None or (latest is not None and moment > latest) else moment

    labelled, named = list[datetime](), list[datetime]()
    for element, line in _short_lines(tree):
        day = _DAY.search(line)
        if day is None:
            continue
        label = _LABEL.match(line)
        if label is not None and day.start() <= label.end() + 1 and (moment := believable(day.group())):
            labelled.append(moment)
        elif _NAMED.search(f"{element.get('class') or ''} {element.get('id') or ''}") and (
            moment := believable(day.group())
        ):
            named.append(moment)
    if labelled:
        return labelled[0]
    if 1 <= len(set(named)) <= 2:
        return named[0]  # two: published and updated; more: a list of articles
    address = _IN_ADDRESS.search(urlsplit(url).path)
    return believable("-".join(part.zfill(2) for part in address.groups())) if address else None


def _short_lines(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Elements of the page proper that hold one short line, in document order."""
    for number, element in enumerate(
        tree.iter("p", "div", "span", "time", "small", "em", "b", "strong", "h5", "h6", "td")
    ):
        if number > _MOST_ELEMENTS:
            return
        if len(element) > 6:
            continue
        line = " ".join(element.text_content().split())
        if 6 <= len(line) <= _LONGEST_LINE and not any(e.tag in _ELSEWHERE for e in element.iterancestors()):
            yield element, line

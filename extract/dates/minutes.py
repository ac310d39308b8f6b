"""Papers that are about one meeting from beginning to end: read-outs, communiqués, joint statements.

What they tell in the simple past was said and done there, so the day that the lead gives to the meeting holds to the
end. A newspaper's report of a meeting has other voices and is not read so.
"""

from __future__ import annotations

import re
from datetime import date

from extract.dates.days import publication_day, read_day
from extract.model import Document
from extract.publishers import is_official

_KIND = re.compile(
    r"\s*(?:read-?out\b|joint (?:press )?(?:statement|communiqu|declaration)|(?:final |joint )?communiqu[eé]\b|"
    r"(?:co-)?chairs?['’]?s? (?:statement|summary)|outcome document|minutes of)",
    re.IGNORECASE,
)
"""How such a paper is headed."""
_GATHERING = r"(?:meeting|talks|call|session|dialogue|consultations|conference|forum|ministerial|summit)"
_MET = re.compile(
    r"\bmet (?:with|in|at|on|today|for)\b|"
    rf"\b(?:held|hosted|(?:co-?)?chaired|convened|opened) (?:an? |the |its )?(?:[\w-]+ ){{0,5}}?{_GATHERING}\b|"
    rf"\b{_GATHERING}\b[^.;]{{0,80}} (?:was|were) (?:held|convened|opened)\b|"
    r"\b(?:took place|paid a (?:courtesy )?call|spoke (?:by (?:tele)?phone )?with|gathered in)\b",
    re.IGNORECASE,
)
_WE = "We, "
"""How a joint statement begins to say who speaks."""
_LEAD = 4
"""Sentences of prose in which the meeting is told."""
_HEAD = 300
"""Characters of headings before them."""


def day_of_minutes(document: Document) -> date | None:
    """The day of the one meeting that ``document`` is about; None where it is no such paper, or gives no day."""
    article = document.article
    sentences = (document.text[s.start : s.end] for s in document.sentences[: 3 * _LEAD])
    prose = [words for words in sentences if words[-1] in '.”"'][:_LEAD]
    joint = any(words.startswith(_WE) for words in prose)
    headed = _KIND.match(article.title or "") or _KIND.match(document.text[:_HEAD])
    if not (joint or headed or is_official(article.publisher)):
        return None
    told = next((words for words in prose if words.startswith(_WE) or _MET.search(words)), "")
    return read_day(told, publication_day(article.published, article.timezone)).day

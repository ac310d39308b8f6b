"""From attributions in sentences to statements over sentences.

A quotation that runs over several sentences, the free-standing quotations behind an attributed one, and unattributed
sentences
plainly under the same attribution belong to one statement.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.attribution.finding import Attribution, is_free
from extract.attribution.introduced import RULE as INTRODUCTION
from extract.attribution.introduced import block_behind, speaks_of_itself
from extract.attribution.mode import mode_of
from extract.model import Document, Mode, Quote
from extract.tagging.clauses import leading_subject, phrase_at
from extract.tagging.cues import CLAIM, SAY
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

_STANCE = word_set(
    "confident position responsibility must should hope hopes willing ready oppose opposes welcome welcomes "
    "justified legitimate lawful committed firmly necessary unacceptable urge urges cannot never ought stands "
    "regret regrets determined resolutely groundless open transparent consistent reasonable prudent unwise irrational "
    "mistaken"
)

FREE_LEAST = 8
"""Words: a shorter quotation that nobody claims is no statement."""

FOLLOWING_LEAST = 3
"""The same behind a sentence whose subject may have said it ("He shrugged.")."""
_DASHES = ("—", "–", "-", "―")


@dataclass
class Draft:
    """A statement being put together; ``first``/``last`` are line indices."""

    line: Line
    subject: Phrase | None
    rule: str
    start: int
    end: int
    first: int
    last: int
    modes: list[Mode] = field(default_factory=list)
    attribution: Attribution | None = None


def runs(document: Document, lines: tuple[Line, ...], found: list[list[Attribution]]) -> list[Draft]:
    """The drafts of all statements, in text order."""
    drafts: list[Draft] = []
    owner: dict[int, Draft] = {}
    behind = 0
    for line in lines:
        if line.index < behind:
            continue  # of a block that an introduction opened
        for a in found[line.index]:
            if a.back:
                continue
            if a.rule == INTRODUCTION:
                draft, behind = _introduced(lines, a, found, owner)
                drafts += [draft] if behind else []
                continue
            draft = _draft(a)
            drafts.append(draft)
            owner[line.index] = draft
    if document.quotes:
        for draft in drafts:
            _extend_quotation(document, lines, draft, owner)
        _place_free_quotations(document.quotes, lines, drafts, owner)
    for draft in drafts:
        _extend_claim(lines, draft, owner, found)
    return sorted(drafts, key=lambda d: (d.start, d.end))


def _draft(a: Attribution) -> Draft:
    line = a.line
    size = len(line.tags)
    start = line.sentence.start if a.first <= 0 else line.starts[a.first]
    end = line.sentence.end if a.end >= size - 1 else line.ends[a.end]
    return Draft(line, a.subject, a.rule, start, max(end, start), line.index, line.index, [mode_of(a)], a)


def _introduced(
    lines: tuple[Line, ...], a: Attribution, found: list[list[Attribution]], owner: dict[int, Draft]
) -> tuple[Draft, int]:
    """The statement that an introduction opens, and the line behind its block; 0: it opens none."""
    draft = _draft(a)
    block = block_behind(lines, a.line.index, found)
    if not block:
        return draft, 0
    draft.modes = ["direct" if is_free(block[0]) or speaks_of_itself(block) else "indirect"]
    for line in (a.line, *block):
        owner[line.index] = draft
    draft.end, draft.last = block[-1].sentence.end, block[-1].index
    return draft, draft.last + 1


def _spanning(quotes: tuple[Quote, ...], line: Line) -> tuple[Quote | None, Quote | None]:
    """The quotations that run into the sentence from before, and out of it."""
    into = out = None
    if line.tags[0] != "Q" != line.tags[-1]:
        return into, out
    for start, end, tag in (
        (line.starts[0], line.ends[0], line.tags[0]),
        (line.starts[-1], line.ends[-1], line.tags[-1]),
    ):
        if tag != "Q":
            continue
        for quote in _near(quotes, start, end):
            if quote.start < line.sentence.start < quote.end:
                into = quote
            if quote.start < line.sentence.end < quote.end:
                out = quote
    return into, out


def _near(quotes: tuple[Quote, ...], start: int, end: int) -> tuple[Quote, ...]:
    low, high = 0, len(quotes)
    while low < high:
        middle = (low + high) // 2
        if quotes[middle].end <= start:
            low = middle + 1
        else:
            high = middle
    stop = low
    while stop < len(quotes) and quotes[stop].start < end:
        stop += 1
    return quotes[low:stop]


def _extend_quotation(document: Document, lines: tuple[Line, ...], draft: Draft, owner: dict[int, Draft]) -> None:
    if not draft.line.tags:
        return
    into, out = _spanning(document.quotes, draft.line)
    if into is not None and draft.start == draft.line.sentence.start:
        at = draft.first - 1
        while at >= 0 and lines[at].sentence.end > into.start and at not in owner:
            _take(lines[at], draft, owner)
            at -= 1
    if out is not None and draft.end == draft.line.sentence.end:
        at = draft.last + 1
        while at < len(lines) and lines[at].sentence.start < out.end and at not in owner:
            _take(lines[at], draft, owner)
            at += 1


def _take(line: Line, draft: Draft, owner: dict[int, Draft]) -> None:
    owner[line.index] = draft
    draft.start, draft.end = min(draft.start, line.sentence.start), max(draft.end, line.sentence.end)
    draft.first, draft.last = min(draft.first, line.index), max(draft.last, line.index)
    if is_free(line):
        draft.modes.append("direct")


def _place_free_quotations(
    quotes: tuple[Quote, ...], lines: tuple[Line, ...], drafts: list[Draft], owner: dict[int, Draft]
) -> None:
    at = 0
    while at < len(lines):
        if at in owner or not is_free(lines[at]):
            at += 1
            continue
        end = at
        while (
            end + 1 < len(lines)
            and end + 1 not in owner
            and is_free(lines[end + 1])
            and (_same(lines[end], lines[end + 1]) or _left_open(quotes, lines[end]))
        ):
            end += 1
        group = lines[at : end + 1]
        holder = _holder(quotes, lines, at, end, owner)
        if holder is None:
            holder = _free(lines, at)
            words = len(group[0].text[group[0].sentence.start : group[-1].sentence.end].split())
            if holder is None or words < (FREE_LEAST if holder.subject is None else FOLLOWING_LEAST):
                at = end + 1
                continue
            drafts.append(holder)
        for line in group:
            _take(line, holder, owner)
        at = end + 1


def _same(a: Line, b: Line) -> bool:
    return a.sentence.paragraph == b.sentence.paragraph


def _holder(
    quotes: tuple[Quote, ...], lines: tuple[Line, ...], first: int, last: int, owner: dict[int, Draft]
) -> Draft | None:
    """The attributed statement that free quotations ``first..last`` belong to."""
    before = owner.get(first - 1)
    if (
        before is not None
        and first
        and _same(lines[first - 1], lines[first])
        and before.end == lines[first - 1].sentence.end
    ):
        return before
    if before is not None and _left_open(quotes, lines[first - 1]):
        return before
    after = owner.get(last + 1)
    if after is not None and lines[last + 1].tags[:1] == "Q" and _left_open(quotes, lines[last]):
        return after
    if after is not None and _same(lines[last], lines[last + 1]) and lines[last + 1].tags[:1] == "Q":
        return after
    opens_paragraph = first > 0 and not _same(lines[first - 1], lines[first])
    closes_paragraph = last + 1 >= len(lines) or not _same(lines[last], lines[last + 1])
    if before is not None and opens_paragraph and closes_paragraph and before.end == lines[first - 1].sentence.end:
        adjacent = lines[first].sentence.paragraph == lines[first - 1].sentence.paragraph + 1
        return before if adjacent and before.rule[:7] != "heading" else None
    return None


def _left_open(quotes: tuple[Quote, ...], line: Line) -> bool:
    """Does the sentence end in a quotation that the next paragraph re-opens?"""
    return any(not quote.closed for quote in _near(quotes, line.sentence.end - 1, line.sentence.end))


def _free(lines: tuple[Line, ...], at: int) -> Draft | None:
    """A quotation without attribution: its speaker may be the subject of the sentence before."""
    line = lines[at]
    subject: Phrase | None = None
    source = line
    after = next((k for k in range(at + 1, min(at + 12, len(lines))) if not is_free(lines[k])), -1)
    if after > 0 and lines[after].text[lines[after].sentence.start - 2 : lines[after].sentence.start - 1] in _DASHES:
        credited = phrase_at(lines[after], 0)
        if (
            credited is not None
            and lines[after].tags[credited.head] in "HC"
            and not set("bXhoSV") & set(lines[after].tags)
        ):
            return Draft(lines[after], credited, "credit", line.sentence.start, line.sentence.end, at, at, [])
    if at and lines[at].sentence.paragraph - lines[at - 1].sentence.paragraph <= 1:
        before = lines[at - 1]
        if before.text[before.sentence.end - 1] in ".:" and "Q" not in before.tags:
            subject = leading_subject(before, len(before.tags))
            if subject is not None and before.tags[subject.head] not in "Hp":
                subject = None
            source = before if subject is not None else line
    return Draft(source, subject, "free-quotation", line.sentence.start, line.sentence.end, at, at, [])


def _extend_claim(
    lines: tuple[Line, ...], draft: Draft, owner: dict[int, Draft], found: list[list[Attribution]]
) -> None:
    """Unattributed sentences of the paragraph that plainly voice the same speaker's position."""
    a = draft.attribution
    if a is None or a.subject is None or a.line.tags[a.subject.head] not in "HrpOgC" or draft.modes[0] != "indirect":
        return
    if a.cue is None or a.cue.reporting not in (SAY, CLAIM):
        return
    if a.claim < 0 and draft.first == a.line.index:
        at = draft.first - 1
        taken: list[Line] = []
        while at >= 0 and _same(lines[at], lines[draft.first]) and len(taken) < 3:
            if at in owner or found[at] or not _voices(lines[at]):
                taken = []
                break
            taken.append(lines[at])
            at -= 1
        for line in taken:
            _take(line, draft, owner)
    elif a.claim >= 0 and draft.end == lines[draft.last].sentence.end:
        at = draft.last + 1
        while at < len(lines) and at - draft.last < 3 and _same(lines[at], lines[draft.last]):
            if at in owner or found[at] or not _voices(lines[at]):
                break
            _take(lines[at], draft, owner)
            at += 1


def _voices(line: Line) -> bool:
    """Does the sentence take a position, rather than tell an event?"""
    if "Q" in line.tags or "W" in line.tags or "#" in line.tags or "S" in line.tags:
        return False
    if _STANCE & set(line.words):
        return True
    return any(
        tag == "!" and any(near in "hbo" for near in line.tags[max(0, k - 2) : k]) for k, tag in enumerate(line.tags)
    ) and not {"did", "was", "were", "had", "didn't", "wasn't"} & set(line.words)

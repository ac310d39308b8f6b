"""Block quotations: an unquoted paragraph in the first person, with its speaker named below or behind it."""

from __future__ import annotations

from extract.attribution.runs import Draft
from extract.tagging.clauses import phrase_at
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

_SELF = word_set("i we")
_LONGEST = 16
"""Words: a signature is no longer."""
_NO_SIGNATURE = frozenset("bXhoSQpGT:")
"""Tags that a name with an office has none of: verbs, quotations, pronouns, complements."""


def signed(lines: tuple[Line, ...]) -> tuple[list[Draft], set[int]]:
    """The signed block quotations as drafts, and the lines that they take up, signatures included."""
    drafts: list[Draft] = []
    spoken: set[int] = set()
    for at in range(1, len(lines)):
        subject = _signature(lines, at)
        block = _block(lines, at) if subject is not None else []
        if not block:
            continue
        start, end = block[0].sentence.start, lines[at].sentence.end
        drafts.append(Draft(lines[at], subject, "signed", start, end, block[0].index, at, ["direct"]))
        spoken.update(range(block[0].index, at + 1))
    return drafts, spoken


def _signature(lines: tuple[Line, ...], at: int) -> Phrase | None:
    """The person that ``lines[at]`` consists of, alone or with an office behind a comma; last of its paragraph."""
    line = lines[at]
    tags = line.tags
    first = 1 if tags[:1] == "-" else 0
    if tags[first : first + 1] not in ("H", "r") or len(tags) > _LONGEST or line.text[line.sentence.end - 1] in ".!?…":
        return None
    if not _NO_SIGNATURE.isdisjoint(tags):
        return None
    if at + 1 < len(lines) and lines[at + 1].sentence.paragraph == line.sentence.paragraph:
        return None
    subject = phrase_at(line, first)
    if subject is None or tags[subject.head] != "H":
        return None
    return subject if "V" not in tags[subject.last :].partition(",")[0] else None


def _block(lines: tuple[Line, ...], at: int) -> list[Line]:
    """The sentences above the signature, in its paragraph or in the one before, if they speak of themselves."""
    own = lines[at].sentence.paragraph
    number = own if lines[at - 1].sentence.paragraph == own else own - 1
    block: list[Line] = []
    for line in reversed(lines[:at]):
        if line.sentence.paragraph != number:
            break
        block.insert(0, line)
    speaks = any(not _SELF.isdisjoint(line.words) for line in block)
    return block if speaks and not any("Q" in line.tags for line in block) else []

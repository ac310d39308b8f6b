"""A sentence as a line of tagged words: the passes' view of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from extract.attribution.tagging import amended, fixed_tag, tag_behind, tag_by_itself, without_nouns
from extract.attribution.vocabulary import NOUN_CUES
from extract.cues import PHRASAL
from extract.model import Document, Mention, Quote, Sentence

_WORD = re.compile(
    r"(?:[A-Za-z][a-z]*,? )+|"  # a run of plain words, most of a text, told at once
    r"[A-Za-z][a-z]*(?=,)|"
    r"\((?:[A-Z]{2,8}:\s?[\w.]{1,8}|\w{1,8}\.[A-Z]{1,3})\)|[A-Z][a-z]{0,4}\.(?=\s+(?:[^\W_a-z]|\Z))|['’]s\b|(?<=\w)[-–](?=[^\W\d_]{2})[^\W_]+(?:-[^\W_]+)*|(?<=s)['’](?=\s)|[$€£¥]?\d+(?:[.,:]\d+)*(?:%|[a-z]{1,2}\b)?|(?:[^\W\d_]\.){2,}|[^\W_]+(?:(?:[-–&/.]|['’](?!s\b))[^\W_]+)*|--|\S"
)
_MENTION_TAGS = {
    "person": "H", "organization": "O", "outlet": "L", "country": "K", "bloc": "K", "place": "K",
    "mineral": "M", "agreement": "M", "event": "M",
}  # fmt: skip
_NO_DEMONYMS: Mapping[str, str] = MappingProxyType({})
LONGEST_LINE = 400
"""Words: a longer "sentence" is a table or a list, and is read only so far."""


@dataclass(frozen=True, slots=True)
class Line:
    """The words of one sentence; a quotation and a mention are one word each."""

    index: int
    """Which sentence of the document."""
    sentence: Sentence
    tags: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[str, ...]
    """Lower case, straight apostrophes."""
    mentions: tuple[Mention | None, ...]
    text: str
    """Of the whole document."""

    def surface(self, first: int, last: int) -> str:
        """The text from word ``first`` to word ``last``, inclusive."""
        return self.text[self.starts[first] : self.ends[last]]


def read_lines(
    document: Document, mentions: tuple[Mention, ...], demonyms: Mapping[str, str] = _NO_DEMONYMS
) -> tuple[Line, ...]:
    """One line for each sentence of ``document``; ``demonyms``: "Chinese" to "CN"."""
    lines: list[Line] = []
    text = document.text
    quote_at = mention_at = 0
    for index, sentence in enumerate(document.sentences):
        while quote_at < len(document.quotes) and document.quotes[quote_at].end <= sentence.start:
            quote_at += 1
        while mention_at < len(mentions) and mentions[mention_at].end <= sentence.start:
            mention_at += 1
        pieces = _pieces(document.quotes, quote_at, mentions, mention_at, sentence)
        lines.append(_line(text, index, sentence, pieces, demonyms))
    return tuple(lines)


def _pieces(
    quotes: tuple[Quote, ...], quote_at: int, mentions: tuple[Mention, ...], mention_at: int, sentence: Sentence
) -> Iterator[tuple[int, int, str, Mention | None]]:
    """Quotations of the sentence, and its mentions outside of them, in order."""
    while True:
        quote = quotes[quote_at] if quote_at < len(quotes) and quotes[quote_at].start < sentence.end else None
        mention = (
            mentions[mention_at] if mention_at < len(mentions) and mentions[mention_at].start < sentence.end else None
        )
        if quote and (mention is None or quote.start <= mention.start or mention.end > quote.start):
            yield max(quote.start, sentence.start), min(quote.end, sentence.end), "Q", None
            quote_at += 1
            while mention_at < len(mentions) and mentions[mention_at].start < quote.end:
                mention_at += 1
        elif mention:
            if mention.start >= sentence.start and mention.end <= sentence.end:
                yield mention.start, mention.end, _MENTION_TAGS.get(mention.type, "M"), mention
            mention_at += 1
        else:
            return


def _line(
    text: str,
    index: int,
    sentence: Sentence,
    pieces: Iterator[tuple[int, int, str, Mention | None]],
    demonyms: Mapping[str, str],
) -> Line:
    row = _Row(demonyms)
    at = sentence.start
    for start, end, tag, mention in [*pieces, (sentence.end, sentence.end, "", None)]:
        for match in _WORD.finditer(text, at, max(at, start)):
            if len(row.tags) >= LONGEST_LINE:
                break
            surface = match.group()
            if surface[-1] == " ":
                row.add(match.start(), _chunks(surface, LONGEST_LINE - len(row.tags)))
            elif surface == "." and _within_name(row, match.end(), sentence.end, text):
                row.ends[-1] += 1  # "Harrow Corp. said"
            else:
                row.add(match.start(), (surface,))
        if tag:
            row.add_piece(start, end, tag, mention, text[start:end])
        at = max(at, end)
        if len(row.tags) >= LONGEST_LINE:
            break
    words = tuple(row.words)
    tags = amended("".join(row.tags), words)
    if row.doubtful:
        tags = without_nouns(tags, words)
    mentions: list[Mention | None] = [None] * len(words)
    for number, mention in row.named.items():
        mentions[number] = mention
    return Line(index, sentence, tags, tuple(row.starts), tuple(row.ends), words, tuple(mentions), text)


class _Row:
    """The words of a line that is being read."""

    def __init__(self, demonyms: Mapping[str, str]) -> None:
        self.tags: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.named: dict[int, Mention] = {}
        self.before = self.word_before = ""
        """Tag and word of the last one; a tag as it was before "hit back" made a cue of it."""
        self.doubtful = False
        """Is there a word that is a noun as often as a cue?"""
        self.demonyms = demonyms

    def add_piece(self, start: int, end: int, tag: str, mention: Mention | None, surface: str) -> None:
        """A quotation or a mention."""
        if mention is not None:
            self.named[len(self.tags)] = mention
        self.before = tag
        self.word_before = surface.lower().replace("’", "'") if tag != "Q" else '"'
        self.tags.append(tag)
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(self.word_before)

    def add(self, at: int, chunks: Sequence[str]) -> None:
        """The words ``chunks``, a blank between them, from the offset ``at`` on."""
        tags, starts, ends, words = self.tags, self.starts, self.ends, self.words
        before, word_before = self.before, self.word_before
        for chunk in chunks:
            tag = fixed_tag(chunk)
            if tag is not None and before != "V":  # most words
                tags.append(tag)
                starts.append(at)
                at += len(chunk)
                ends.append(at)
                words.append(chunk)
                before, word_before = tag, chunk
                at += 1
                continue
            word, tag, size, comma = tag_by_itself(chunk)
            end = at + size
            if tag is None:
                surface = chunk[:size]
                tag = tag_behind(surface, word, before, word_before)
                self.doubtful = self.doubtful or word in NOUN_CUES
                if surface in self.demonyms:
                    tag, code = "K", self.demonyms[surface]
                    self.named[len(tags)] = Mention("country", surface, surface, at, end, code, None, "demonym")
            if before == "V" and (word_before, word) in PHRASAL:
                tags[-1] = "S"  # "hit back"
            tags.append(tag)
            starts.append(at)
            ends.append(end)
            words.append(word)
            before, word_before = tag, word
            at = end + 1
            if comma:
                tags.append(",")
                starts.append(end)
                ends.append(at)
                words.append(",")
                before = word_before = ","
                at += 1
        self.before, self.word_before = before, word_before


def _within_name(row: _Row, behind: int, end: int, text: str) -> bool:
    """Does the stop before the offset ``behind`` belong to the name before it? ``end``: of the sentence."""
    named = len(row.tags) - 1 in row.named and row.ends[-1] == behind - 1
    return named and behind < end and text[behind].isspace()


def _chunks(run: str, room: int) -> list[str]:
    """The plain words of ``run``, each with the comma behind it; together not more than ``room`` words."""
    chunks = run[:-1].split(" ")
    if len(run) <= room:
        return chunks
    fitting: list[str] = []
    for chunk in chunks:
        if room <= 0:
            break
        fitting.append(chunk if room > 1 else chunk.removesuffix(","))
        room -= 1 + chunk.endswith(",")
    return fitting

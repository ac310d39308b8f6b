"""A sentence as a line of tagged words: the passes' view of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from extract.attribution.vocabulary import DOCUMENTS, LEXICON, NOUN_CUES, ROLES
from extract.cues import CUES, PHRASAL
from extract.model import Document, Mention, Quote, Sentence

_WORD = re.compile(
    r"(?:[A-Za-z][a-z]*,? )+|"  # a run of plain words, most of a text, told at once
    r"[A-Za-z][a-z]*(?=,)|"
    r"\((?:[A-Z]{2,8}:\s?[\w.]{1,8}|\w{1,8}\.[A-Z]{1,3})\)|[A-Z][a-z]{0,4}\.(?=\s+(?:[^\W_a-z]|\Z))|['’]s\b|(?<=\w)[-–](?=[^\W\d_]{2})[^\W_]+(?:-[^\W_]+)*|(?<=s)['’](?=\s)|[$€£¥]?\d+(?:[.,:]\d+)*(?:%|[a-z]{1,2}\b)?|(?:[^\W\d_]\.){2,}|[^\W_]+(?:(?:[-–&/.]|['’](?!s\b))[^\W_]+)*|--|\S"
)
_PUNCTUATION = {mark: mark for mark in ",;:-()&"} | dict.fromkeys(("—", "–", "--"), "-") | {"[": "(", "]": ")"}
_MENTION_TAGS = {
    "person": "H", "organization": "O", "outlet": "L", "country": "K", "bloc": "K", "place": "K",
    "mineral": "M", "agreement": "M", "event": "M",
}  # fmt: skip
_NOUN_FOLLOWS = "D'LONEICKH#"
_ING_NOUNS = frozenset(("ruling", "briefing", "filing", "finding", "warning"))
_REMARKS = frozenset(("remarks", "comments"))
_ROLE_INITIALS = frozenset(("ceo", "cfo", "coo", "mp", "mep"))
_PLURAL_PEOPLE = frozenset(("people", "men", "women", "fishermen", "businessmen", "spokespeople"))
_NAMES_TOO = frozenset(("do", "may", "will", "an", "van", "mark", "bill", "grant", "per", "so", "see"))
_COURTESIES = frozenset(("mr", "mrs", "ms", "dr", "prof"))
_FUNCTION_TAGS = frozenset("DITpUt&")
_TITLE_CASE_TAGS = frozenset("rgdWSGbhXT!pIDUR&twoN")
_NO_DEMONYMS: Mapping[str, str] = MappingProxyType({})
_BASE_NOUNS = frozenset(word for word in NOUN_CUES if CUES[word].form == "base")
_PLURAL_OF = re.compile(r"[rgd]I[DNCKOLHM'&]+\Z")
"""The tags of "officials in Seoul" before a word that is a noun or, with them as its subject, a verb."""
_OPEN_NOUN = re.compile("N(?=[TtDR#p])")
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
    tags = _amended("".join(row.tags), words)
    if row.doubtful:
        tags = _without_nouns(tags, words)
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
            tag = _fixed(chunk)
            if tag is not None and before != "V":  # most words
                tags.append(tag)
                starts.append(at)
                at += len(chunk)
                ends.append(at)
                words.append(chunk)
                before, word_before = tag, chunk
                at += 1
                continue
            word, tag, size, comma = _by_itself(chunk)
            end = at + size
            if tag is None:
                surface = chunk[:size]
                tag = _tag(surface, word, before, word_before)
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


def _amended(tags: str, words: tuple[str, ...]) -> str:
    """The tags with "&" within a name as a name, and with those of "Per Lind" and of "the 58-year-old"."""
    at = tags.find("C&C") if "&" in words else -1
    while at >= 0:  # "Pruett & Lane"
        if words[at + 1] == "&":
            tags = f"{tags[: at + 1]}C{tags[at + 2 :]}"
        at = tags.find("C&C", at + 2)
    if tags[:2] == "IC" and words[0] == "per":
        tags = f"C{tags[1:]}"  # "Per Lind, a baker, said"
    at = tags.find("D#N")
    while at >= 0:  # "the 58-year-old said"
        if words[at + 2] == "-year-old" and tags[at + 3 : at + 4] in ("S", "X", "h", "b", "V", ",", "!"):
            tags = f"{tags[: at + 2]}r{tags[at + 3 :]}"
        at = tags.find("D#N", at + 3)
    return tags


def _without_nouns(tags: str, words: tuple[str, ...]) -> str:
    """The tags with cues that what stands around shows to be nouns: "state television", "a first claim"."""
    at = tags.find("S")
    while at >= 0:
        state = words[at] == "state" and tags[at + 1 : at + 2] in tuple("NgCdDrO")
        if state or (tags[at - 2 : at] == "DR" and words[at] in NOUN_CUES):
            tags = f"{tags[:at]}N{tags[at + 1 :]}"
        at = tags.find("S", at + 1)
    if "figures" in words:
        tags = _figures(tags, words)
    if not _BASE_NOUNS.isdisjoint(words):
        for found in _OPEN_NOUN.finditer(tags, 3):
            at = found.start()
            if words[at] in _BASE_NOUNS:
                head = _PLURAL_OF.search(tags, 0, at)  # "officials in Seoul hope to …"
                if head is not None and words[head.start()].endswith("s"):
                    tags = f"{tags[:at]}S{tags[at + 1 :]}"
    return tags


def _figures(tags: str, words: tuple[str, ...]) -> str:
    """The tags with "figures" as a verb behind a person only ("Orth, a broker, figures the debt will grow")."""
    for at, word in enumerate(words):
        if word != "figures" or tags[at] != "S":
            continue
        aside = tags[at - 1] == "," and "H" in tags[:at]
        person = at > 0 and (tags[at - 1] == "H" or aside or words[at - 1] in ("he", "she"))
        if not person or tags[at + 1 : at + 2] not in tuple("DpHOKCTL"):
            tags = f"{tags[:at]}d{tags[at + 1 :]}"
    return tags


_fixed = {
    word: tag
    for word, tag in LEXICON.items()
    if word.isascii() and word.isalpha() and word not in NOUN_CUES | _ING_NOUNS
}.get
"""The tag of a word that has always the same, written in small letters; None of any other."""


@lru_cache(maxsize=8192)
def _by_itself(chunk: str) -> tuple[str, str | None, int, bool]:
    """A word in lower case with straight apostrophes; its tag, None where that depends on what stands before it; its
    length, and whether a comma follows it in ``chunk``.

    Most words of a text are among the few thousand of the language, so each is looked at once.
    """
    comma = len(chunk) > 1 and chunk[-1] == ","
    surface = chunk[:-1] if comma else chunk
    word = surface.lower()
    if not surface.isalpha():
        word = word.replace("’", "'").rstrip(".") or "."
    return word, _tag_by_itself(surface, word), len(surface), comma


def _tag_by_itself(surface: str, word: str) -> str | None:
    if word in ("'s", "'"):
        return "'"
    if surface[0] == "(" and len(surface) > 1:
        return "#"  # a share's ticker: "(ASX: GFN)"
    if surface[0].isupper() or word in NOUN_CUES or word in _ING_NOUNS:
        return None
    return LEXICON.get(word) or _form_tag(surface, word)


def _tag(surface: str, word: str, before: str, word_before: str) -> str:
    """The tag of a word that what stands before it can change; ``before``, ``word_before``: its tag and the word."""
    if word in NOUN_CUES and _is_noun(word, before, word_before):
        return "d" if word in DOCUMENTS else "N"
    if before in ("D", "'") and word in _ING_NOUNS:
        return "d"
    if surface[0].isupper():
        return _capital_tag(surface, word, before, word_before)
    return LEXICON.get(word) or _form_tag(surface, word)


def _is_noun(word: str, before: str, word_before: str) -> bool:
    """Is a word that can be a cue a noun here: "The report", "his claims", "a Newswire report"?"""
    if not before:
        return word.endswith("s")
    if before in "D'IS" or (before in ",;:-(" and CUES[word].form == "base"):
        return True
    if word in _REMARKS and before in "NE#R":
        return True  # "in her first public remarks"
    if CUES[word].form == "base" and before == "r":
        return not word_before.endswith("s") and word_before not in _PLURAL_PEOPLE  # "a member state"
    if CUES[word].form != "base" or before not in "LONECKH#":
        return False
    return before == "L" or not word_before.endswith("s")


def _capital_tag(surface: str, word: str, before: str, word_before: str) -> str:
    if not before and surface.isupper() and LEXICON.get(word, "C") in _FUNCTION_TAGS:
        return LEXICON[word]  # "THE boss of …", in newspapers that open so
    if len(surface) > 1 and surface.isupper() and word not in _ROLE_INITIALS:
        return "C"
    tag = LEXICON.get(word, "C")
    if word in _NAMES_TOO and (before == "S" or word_before in _COURTESIES):
        return "C"  # "said Do Thi Lan"
    if surface == "May" and before:
        return "W"
    if not before or before in "Q:" or (tag in _TITLE_CASE_TAGS and tag not in "bS") or word in ("says", "said"):
        return tag
    return "C"


def _form_tag(surface: str, word: str) -> str:
    """The tag of a word that no list knows."""
    head = surface[0]
    if head.isdigit() or head in "$€£¥":
        return "#"
    if head in "-–" and len(surface) > 2:
        return "N"  # "-based" behind a name
    if not head.isalnum():
        return _PUNCTUATION.get(surface) or ("#" if surface in "/%+=~°₹" else ".")
    if "-" in word and word.rpartition("-")[2] in ROLES:
        return "r"
    if len(word) > 4 and word.endswith("ly"):
        return "R"
    return "E" if len(word) > 4 and word.endswith("ed") else "N"

"""Paragraphs and sentences, with their places in the text.

A line is a paragraph unless the page broke it (``wrapped``). A sentence ends at ``.``, ``!``, ``?`` or ``…``
(with the marks that close behind it) before white space and something that can open a sentence; abbreviations,
initials and a question quoted before its attribution do not end one. Bullets and datelines ("BEIJING, Jan 12
(Newswire) -") stand outside of their sentence.
"""

from __future__ import annotations

import re

from extract.model import Article, Document, Sentence, Span
from extract.segmentation.quotes import find_quotes
from extract.segmentation.wrapped import unwrapped
from extract.wording import word_set

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
BULLET = re.compile(r"(?:[•●▪◦‣■□*·–—-]|\(?\d{1,2}[.)])\s+(?=\S)")
_AGENCY = r"\([A-Za-z][\w.&/ -]{1,28}\)"
_PLACE = r"[A-Z][A-Z.'’/ -]{2,30}(?:,\s*[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)?"
_DATE = r"(?:,?\s*[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?"
_TOWN = r"[A-Z][a-z]+(?:,? [A-Z][A-Za-z]+){0,2}"
_DAY = r"[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?"
DATELINE = re.compile(
    rf"(?:\[[A-Z][A-Z .,'/-]+\]"
    rf"|{_PLACE}{_DATE}(?:\s*,?\s*(?:{_AGENCY}|/[A-Z][\w ]{{2,24}}/))?\s*(?:--?|[—–])"
    rf"|(?:[A-Z][a-z]+(?:[ /][A-Z][a-z]+)?,?)?{_DATE}\s*{_AGENCY}\s*(?:--?|[—–])"
    r"|[A-Z][a-z]+(?: [A-Z][a-z]+)?, [A-Z][a-z]{2,8}\.? \d{1,2} \([A-Z]{2,6}\)(?= [A-Z])"  # no dash in Delhi
    rf"|(?!(?:On|By|In|At|From|Since|Until) ){_TOWN}, {_DAY} (?:--?|[—–])"
    rf"|{_TOWN}(?: \[[A-Z][A-Za-z]+\])?, {_DAY} \([A-Z]{{2,6}}\):"
    r"|\([A-Z]{3,8}\)(?= [A-Z])"  # "(MENAFN) The ministry"
    rf"|\d{{1,2}}[:.h]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:--?|[—–]|:)"
    rf"|\d{{1,2}}:\d\d(?:\s*(?:[ap]\.?m\.?|GMT|UTC|CET|CEST|BST|E[SD]T))?(?=\s+[A-Z\"“‘]))"
    r"(?:\s+|(?<=\)\s[-–—]|.\)[-–—])(?=[A-Z\"“‘]))"  # "(Newswire) -Smelters"
)
_DASHES = (" -", " \u2013", " \u2014")
_TO_DASH = 45
"""Characters: the dash of a dateline without an agency stands no farther."""
_CITY_LABEL = re.compile(r"[A-Z]{3,}(?:[ -][A-Z]{2,}){0,2}:\s+(?=[A-Z])")
"""Dateline "KUALA LUMPUR: " – or, where several paragraphs begin so, the speakers of a transcript."""
_STOP = re.compile(
    r"([.!?…。](?<![.!?…].)(?:(?<!。)[.!?…]+)?)([\"”’'»)\]]*)(\s+|(?=[“‘«]))(?=([\"“‘'«(\[]*)([^\W_]|[$€£¥@#]))"
)
_ABBREVIATIONS = word_set(
    "mr mrs ms mx dr prof eng ir sr jr st sen rep gov gen lt col maj capt cmdr sgt adm hon rev fr pres supt det messrs "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vol "
    "fig figs sec art pp para ed eds vs v cf al eg e.g i.e viz approx est ca c inc ltd co corp llc plc bros "
    "dept univ assn intl govt ave blvd rd mt ft u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.a m.a rs cr lk oz lb"
)
_ENDS_TOO = word_set("inc ltd co corp llc plc u.s u.k u.n e.u d.c a.m p.m jr sr ph.d etc oz lb cr")
"""Abbreviations that may end a sentence: they do before a word that usually opens one."""
_NUMBERED = word_set("no nos art fig figs sec para vol pp")
"""Abbreviations only before a number; otherwise words."""
_DAY_WORDS = word_set("sat sun mar mon wed dec")
"""Abbreviations only with a capital; otherwise words."""
_OF_THE_CLOCK = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december gmt utc est edt et cet cest bst jan feb mar apr jun "
    "jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
)
"""What goes on behind "5 p.m."."""
_LOCAL_TIME = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)? [Tt]ime\b")
""" "5 p.m. Hong Kong time"."""
_DIGIT = re.compile(r"\d")
_OPENING_WORDS = word_set(
    "the a an this that these those it he she they we i but and in on at for from with as by to if when while "
    "after before since however meanwhile he's it's his her their its our some many most several all both each "
    "another according asked under despite although though there what who how why not"
)
_LAST_WORD = re.compile(r"[^\W_](?:[\w.]*\w)?\.?$|[^\W_]$")
_ASKED = re.compile(
    r"(?:(?:[A-Z]|the |a |an |he |she |they |one )[^.!?\"“”,;]{0,60}?\b)?"
    r"(?:said|says|asked|asks|wrote|writes|told|added|adds|wondered|replied|quipped|demanded|tweeted|posted|joked|inquired)\b"
)


def cut(article: Article) -> Document:
    """Cut ``article`` into paragraphs, sentences and quotations. Never raises; every span lies within the text."""
    text = article.text
    paragraphs = tuple(_paragraphs(text))
    quotes = find_quotes(text, paragraphs)
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        start = paragraph.start
        for end, following in _stops(text, paragraph):
            sentences.append(Sentence(start, end, number))
            start = following
        if start < paragraph.end:
            sentences.append(Sentence(start, paragraph.end, number))
    return Document(article, paragraphs, tuple(sentences), quotes)


def _paragraphs(text: str) -> list[Span]:
    """Paragraphs without bullet, dateline and surrounding white space."""
    blocks: list[list[Span]] = [[]]
    after = 0
    for line in _LINE.finditer(text):
        opens, behind = line.span()
        start, end = _trimmed(text, opens, behind)
        if start == end or text.count("\n", after, opens) > 1:
            blocks.append([])
        if start < end:
            blocks[-1].append(Span(start, end))
        after = behind
    found = (
        Span(lines[0].start, lines[-1].end) for lines in unwrapped(text, blocks, lambda line: _body(text, line) != line)
    )
    spans = [span for span in (_body(text, span) for span in found) if span.start < span.end]
    cities = [
        n
        for n, span in enumerate(spans)
        if text[span.start : span.start + 3].isupper() and _CITY_LABEL.match(text, span.start, span.end)
    ]
    if len(cities) == 1:
        city = spans[cities[0]]
        label = _CITY_LABEL.match(text, city.start, city.end)
        spans[cities[0]] = Span(label.end() if label else city.start, city.end)
    return spans


def opens_plainly(text: str, start: int) -> bool:
    """Can neither a bullet nor a dateline, which has capitals, a digit, an agency in brackets or a dash, stand at
    ``start``?"""
    if not text[start].isalpha() or not text[start + 1 : start + 2].islower() or text.find("(", start, start + 90) >= 0:
        return False
    return all(text.find(dash, start, start + _TO_DASH) < 0 for dash in _DASHES)


def _body(text: str, span: Span) -> Span:
    """``span`` without a bullet and a dateline."""
    start = span.start
    if opens_plainly(text, start):
        return span
    bullet = BULLET.match(text, start, span.end)
    if bullet:
        start = bullet.end()
    dateline = DATELINE.match(text, start, min(span.end, start + 90))
    if dateline and dateline.end() < span.end:
        start = dateline.end()
    return Span(start, span.end)


def _stops(text: str, paragraph: Span) -> list[tuple[int, int]]:
    """Where sentences end within ``paragraph``, and where the next begins."""
    found: list[tuple[int, int]] = []
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        end = stop.end(2)
        if _ends(text, stop, paragraph):
            found.append((end, stop.end(3)))
    return found


def _ends(text: str, stop: re.Match[str], paragraph: Span) -> bool:
    mark, closing, opening, first = stop.group(1, 2, 4, 5)
    if first.islower() and not (opening and opening != "("):
        # iPhone-like names open sentences rarely; a lower-case word practically never does.
        return False
    if mark != ".":
        asked = closing and ("!" in mark or "?" in mark)
        return not (asked and _ASKED.match(text, stop.start(5), min(paragraph.end, stop.start(5) + 90)))
    word = _last_word(text, max(paragraph.start, stop.start() - 24), stop.start())
    if not word or closing:
        return True
    at = stop.start(5)
    last = word.casefold()
    if len(last) == 1 and last.isalpha():
        # An initial ("J. Smith"), unless it is the pronoun or a grade ("Plan B. The").
        return word.islower() or _opens(text, at)
    if last in _NUMBERED and not first.isdigit():
        return True  # "the answer was no. He left"; but "Notice No. 41"
    if last in _DAY_WORDS and word[0].islower():
        return True
    if last in ("a.m", "p.m"):
        return _next_word(text, at) not in _OF_THE_CLOCK and _LOCAL_TIME.match(text, at) is None
    if last in _ABBREVIATIONS or ("." in last and len(last) <= 7 and not _DIGIT.search(last)):
        return last in _ENDS_TOO and _opens(text, at)
    return True


def _last_word(text: str, start: int, end: int) -> str:
    """The word, with the stops in it, that ends at ``end``; empty where none does."""
    last = text[start:end].rpartition(" ")[2]
    if last.isalpha():
        return last
    found = _LAST_WORD.search(text, start, end)
    return found.group() if found is not None else ""


def _opens(text: str, at: int) -> bool:
    """Does the word at ``at`` usually open a sentence ("U.S. Under Secretary" aside)?"""
    return _next_word(text, at) in _OPENING_WORDS and not text.startswith(("Under Secretary", "Under-Secretary"), at)


def _next_word(text: str, at: int) -> str:
    end = at
    while end < len(text) and end < at + 14 and (text[end].isalpha() or text[end] in "'’"):
        end += 1
    return text[at:end].casefold().replace("’", "'")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end

"""Direct, mixed or indirect: how much of a claim stands in the speaker's own words."""

from __future__ import annotations

import re

from extract.attribution.claims import is_asked
from extract.attribution.finding import Attribution, claim_start
from extract.model import Mode
from extract.tagging.cues import ACT, CALL, CUES, STANCE
from extract.tagging.lines import Line
from extract.wording import word_set

_LIGHT = ",;:-().'Q"
_TERM_BEFORE = word_set(
    "so-called called calls dubbed known termed named titled entitled word words term terms phrase label slogan "
    "theme under via video film book song"
)

_FRAGMENTS = (CALL, STANCE, ACT)
"""What stands in marks behind these is a piece of a claim: "called it “a gift”"."""
_LIKENED = {"as": 1, "how": 2}
"""Words before a speaker that belong to the attribution: "as Li put it", "is how Li puts it"."""
_ASIDE = word_set(
    "asking speaking declining requesting referring according who whose without when after during in on at"
)
"""Words that open an aside behind an attribution: of the speaker, not of the claim."""
_REPLYING = word_set("asked pressed questioned quizzed responding replying answering speaking referring commenting")
"""Behind a quotation: "…,” he said, “…” when asked about the quota"."""
_ASKED = re.compile(r"(?:who|what|why|how|where|when|whether|if)\b")
"""Opens a question within the cue's sentence: "wondered “who was asked”" is a piece of a claim."""
_TRAILING = 8
"""Words: a place or time behind a quotation is no longer."""


def mode_of(a: Attribution) -> Mode:
    """The mode of the attribution's own sentence."""
    line = a.line
    if line.tags.find("Q", a.first, a.end + 1) < 0:
        return "indirect"
    quotes = [k for k in range(a.first, a.end + 1) if line.tags[k] == "Q"]
    if a.claim >= 0 and quotes[0] < a.leftmost and is_asked(line):
        quotes = [k for k in quotes if k > a.leftmost]  # of the question
        if not quotes:
            return "indirect"
    if a.rule == "credit":
        return "direct"
    fragment = a.cue is not None and a.cue.reporting in _FRAGMENTS
    boasted = quotes[0] == a.cue_last + 2 and line.words[quotes[0] - 1] in ("of", "about")
    asked = quotes[0] == a.cue_last + 1 and _ASKED.match(line.text, line.starts[quotes[0]] + 1) is not None
    fragment = fragment or boasted or asked  # "boasted of “the biggest deal”", "wondered “who was asked”"
    unquoted = _unquoted(a, quotes)
    if unquoted == 0 and not fragment and any(_is_utterance(line, k) for k in quotes):
        return "direct"
    called = a.cue is not None and a.cue.reporting is CALL
    if not called and not any(own_words(line, k) for k in quotes):
        return "indirect"
    return "direct" if unquoted == 0 and not fragment else "mixed"


def _is_utterance(line: Line, at: int) -> bool:
    """Could the quotation stand alone: more than one word, or closed by a stop?"""
    inner = line.text[line.starts[at] : line.ends[at]].strip("\"'“”‘’„«»` ")
    return " " in inner or inner[-1:] in ",.!?"


def own_words(line: Line, at: int) -> bool:
    """Are the words in the marks the speaker's, rather than a name or a term?"""
    inner = line.text[line.starts[at] : line.ends[at]].strip("\"'“”‘’„«»` ")
    words = inner.split()
    before = line.words[at - 1] if at else ""
    if len(words) >= 8 or line.tags == "Q":
        return True
    if before in _TERM_BEFORE or not words:
        return False
    if all(
        word[:1].isupper() or not word[:1].isalpha() or word in ("of", "the", "and", "for", "in", "on", "a", "to")
        for word in words
    ):
        return bool(len(words) == 1 and inner[-1:] in ",.!?" and at == 0) or inner[-1:] in "!?"
    if len(words) >= 2 or inner[-1:] in ",.!?":
        return True
    if before in ("the", "a", "an", "this", "that", "these", "those", "no", "any"):
        return line.tags[at + 1 : at + 2] not in ("N", "M", "r", "g", "d", "C")  # "the “white” list"
    return True


def _unquoted(a: Attribution, quotes: list[int]) -> int:
    """Words of the claim outside of its quotations."""
    line, tags = a.line, a.line.tags
    likened = _LIKENED.get(line.words[a.leftmost - 1], 0) if a.leftmost else 0
    zone = set(range(a.leftmost - likened, a.cue_last + 1))
    zone.update(range(a.cue_first, a.rightmost + 1))
    if a.subject is not None:
        zone.update(range(a.subject.full_first, a.rightmost + 1))
    for relay in a.relays:
        zone.update(range(relay.full_first - 1, relay.full_last + 3))
    behind = a.rightmost + 1
    if a.claim >= 0:
        zone.update(range(a.cue_last + 1, a.claim))
        if "Q" not in tags[a.first : a.leftmost]:
            zone.update(range(a.first, a.leftmost))
    else:
        zone.update(range(a.cue_last + 1, claim_start(line, a.rightmost, hearer=a.hearer)))
        after = behind
        if tags[after : after + 1] == "," and _opens_aside(line, after + 1):
            following = tags.find("Q", after)
            zone.update(range(after, following if following > 0 else a.end + 1))
    if a.claim < 0 and quotes[-1] < a.leftmost:
        zone |= _around(a, quotes, behind)
    zone |= _trailing(a, quotes, behind)
    count = 0
    for k in range(a.first, a.end + 1):
        if tags[k] in _LIGHT or k in zone:
            continue
        if tags[k] == "G" and line.words[k] in CUES:
            continue
        if tags[k] in "T&" and tags[k + 1 : k + 2] == "Q":
            continue
        count += 1
    return count


def _opens_aside(line: Line, at: int) -> bool:
    """Does the word at ``at`` go on about the speaker: "who", "speaking", "pausing for effect"?"""
    word = line.words[at] if at < len(line.words) else ""
    return word in _ASIDE or (word.endswith("ing") and word not in CUES and line.tags[at] in "NG")


def _trailing(a: Attribution, quotes: list[int], behind: int) -> set[int]:
    """The words behind all else that tell where, when or to what the claim was said."""
    line, words = a.line, set[int]()
    trailing = range(max(quotes[-1], behind) + 1, a.end + 1)
    if len(trailing) <= _TRAILING and not line.tags[trailing.start : a.end + 1].strip("IWDNRrgKCHOL#.,t"):
        words.update(trailing)
    if behind <= quotes[0] and _replies(line, quotes[-1] + 1):
        words.update(range(quotes[-1], a.end + 1))
    return words


def _replies(line: Line, at: int) -> bool:
    """Does what starts at ``at`` tell what the quotation before it replied to: ", when asked by reporters about …"?"""
    for _ in range(2):
        at += at < len(line.words) and line.words[at] in (",", "when", "after", "while", "in")
    return at < len(line.words) and line.words[at] in _REPLYING


def _around(a: Attribution, quotes: list[int], behind: int) -> set[int]:
    """The words before and behind a quotation and its attribution that are no part of the claim."""
    words: set[int] = set()
    if a.line.tags[quotes[0] - 1 : quotes[0]] == ":":
        words |= set(range(a.first, quotes[0]))  # "Falk goes further: “…,” he told a seminar"
    if _only_aside(a.line, behind, a.end):
        words |= set(range(behind, a.end + 1))
    return words


def _only_aside(line: Line, first: int, last: int) -> bool:
    """Do the words behind an attribution go on about the speaker or the occasion, not with the claim?"""
    for at in range(first, last + 1):
        tag = line.tags[at]
        if tag in ";&U" and line.tags[at - 1] in ",;":
            return False
        if tag == "G" and line.words[at] in CUES:
            return False
    return True


def joined(modes: list[Mode]) -> Mode:
    """The mode of a statement over several sentences."""
    kinds = set(modes)
    return modes[0] if len(kinds) == 1 else "mixed"

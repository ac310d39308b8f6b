"""Speech statements: who said what, found by the linguistics of attribution.

The passes, in order::

    document ─► lines      each sentence as tagged words; a quotation, a name: one word   extract/tagging
             ─► cues       per line, each pass of PASSES proposes attributions (a cue and its speaker's phrase)
                  quoted_as   "NP was quoted as saying"                                    sourced.py
                  verbal      "Li said …", "…, said Li", "Li, a trader, told …"            verbal.py, subjects.py,
                                                                                           subject_clauses.py,
                                                                                           claims.py, objects.py
                  voiced      "“…,” NP sighs": any verb beside a quotation                 voiced.py
                  according   "according to NP"; citing "…, citing NP"                     sourced.py
                  surveyed    "Of 90 members surveyed by NP, a third said …"
                  in_view     "in NP's view", "by NP's count"; under_draft
                  to_whom     "To NP, it is “…”", "for NP it is a matter of …"             standpoint.py
                  participle  "NP did this, claiming that …"; passive "alleged by NP that"
                  nominal     "NP's claim that …", "reports by NP that …"
                  attitude    "NP is confident that …"                                     attitudes.py
                  holding     "NP made the claim that …", "took issue with"
                  spoke_at    "NP was speaking at …": day and place only
                  credit      "“…” — NP"; colon "NP shrugged: “…”"; heading "…: analyst"   headings.py
                  introduction "NP said:", its claim in the next paragraph                 introduced.py
                  quoted_verb "NP “reaffirmed their …”": the verb within the quotation
             ─► afterwards "This was stated by NP": the sentence before                    afterwards.py
             ─► together   several in one sentence: relayed, nested, or cut apart          together.py, cuts.py,
                                                                                           own_clause.py
             ─► runs       quotations and claims that run over sentences                   runs.py
                joint-statement "We, the ministers of …, met": what we reaffirm         jointly.py
                signed     an unquoted block in the first person, its speaker below        signed.py
                transcript the turns of questions and answers, instead of the above        transcripts.py,
                                                                                           interviews.py
             ─► tell       speakers resolved in text order, day, venue and relay carried   occasions/, mode.py;
                           over within one occasion, or from the article's events          extract/speakers

A statement names the rule that found it. What is negated ("did not say", "declined to comment"), modal ("will urge"),
conditional or infinitive attributes nothing. A speaker that cannot be resolved stays None. There is no parser and no
model: every decision reads tags left or right of a cue, and the cue verbs with their reporting classes are data
(extract/tagging/cues.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from extract.attribution.afterwards import afterwards
from extract.attribution.attitudes import HELD, HELD_NOUNS, attitude, holding
from extract.attribution.finding import Attribution
from extract.attribution.headings import colon, credit, heading
from extract.attribution.introduced import introduction
from extract.attribution.jointly import declared, who_we_are
from extract.attribution.occasions.tell import tell
from extract.attribution.participles import participle
from extract.attribution.runs import runs
from extract.attribution.signed import signed
from extract.attribution.sourced import (
    ACCORDING,
    BY,
    CITING,
    DRAFTS,
    QUOTED,
    SPOKE,
    SURVEYED,
    VIEWED,
    according,
    citing,
    in_view,
    nominal,
    passive,
    quoted_as,
    spoke_at,
    surveyed,
    under_draft,
)
from extract.attribution.standpoint import TO_WHOM, to_whom
from extract.attribution.together import together
from extract.attribution.transcripts import transcript
from extract.attribution.verbal import verbal
from extract.attribution.voiced import quoted_verb, voiced
from extract.dates.event_kinds import Event
from extract.dates.events import read_events
from extract.model import Document, Mention, Statement
from extract.tagging.cues import SPEECH_NOUNS
from extract.tagging.lines import Line, read_lines

_ANY: frozenset[str] = frozenset()
_NEEDS: tuple[tuple[Callable[[Line], Iterator[Attribution]], frozenset[str], str], ...] = (
    (quoted_as, QUOTED, ""),
    (verbal, _ANY, "S"),
    (voiced, _ANY, "Q"),
    (quoted_verb, _ANY, "Q"),
    (according, ACCORDING, ""),
    (in_view, VIEWED, ""),
    (under_draft, DRAFTS, ""),
    (to_whom, TO_WHOM, ""),
    (citing, CITING, ""),
    (surveyed, SURVEYED, "S"),
    (participle, _ANY, "G"),
    (passive, BY, "S"),
    (nominal, SPEECH_NOUNS, ""),
    (attitude, HELD, ""),
    (holding, HELD_NOUNS, ""),
    (spoke_at, SPOKE, ""),
    (credit, _ANY, "Q-"),
    (colon, _ANY, ":Q"),
    (heading, _ANY, ":"),
    (introduction, _ANY, ":"),
)
"""The passes in order, each with the words of which it needs one and the tags that it needs in a line."""
_MARKS = _ANY.union(*(words for _, words, _ in _NEEDS))
_TAGS = frozenset(needed[0] for _, _, needed in _NEEDS if needed)

PASSES: tuple[Callable[[Line], Iterator[Attribution]], ...] = tuple(find for find, _, _ in _NEEDS)


@lru_cache(maxsize=1024)
def _asked(marks: frozenset[str]) -> tuple[tuple[Callable[[Line], Iterator[Attribution]], str], ...]:
    """The passes that need no words, or one of ``marks``, with the tags that they need."""
    return tuple((find, needed) for find, words, needed in _NEEDS if not words or not words.isdisjoint(marks))


def proposed(line: Line) -> list[Attribution]:
    """What the passes propose for ``line``; those whose words it lacks are not asked."""
    marks, tags = _MARKS.intersection(line.words), line.tags
    if not marks and _TAGS.isdisjoint(tags):
        return []
    return [a for find, needed in _asked(marks) if needed in tags for a in find(line)]


def find_speech(
    document: Document,
    mentions: tuple[Mention, ...],
    demonyms: Mapping[str, str] = MappingProxyType({}),
    events: tuple[Event, ...] | None = None,
) -> tuple[Statement, ...]:
    """All speech statements of ``document`` in text order, but for topics, minerals and countries.

    ``mentions`` are the names of the article: sorted by start, none overlapping. ``demonyms`` tells
    the country of "Chinese" (``Gazetteer.demonym_codes``). ``events`` are what ``read_events`` finds in ``document``,
    where that was asked before. Never raises.
    """
    lines = read_lines(document, mentions, demonyms)
    answers, spoken = transcript(document, lines)
    blocks, taken = signed(lines)
    answers, spoken = [*answers, *blocks], spoken | taken
    found = [[] if line.index in spoken else together(proposed(line)) for line in lines]
    us = who_we_are(lines)
    if us is not None:
        found = [a if line.index in spoken else declared(line) or a for line, a in zip(lines, found, strict=True)]
    behind = afterwards(lines, found, spoken)
    for draft in behind:
        found[draft.last] = []
    drafts = sorted([*answers, *behind, *runs(document, lines, found)], key=lambda d: (d.start, d.end))
    backs = [a for each in found for a in each if a.back]
    return tell(document, lines, drafts, backs, read_events(document) if events is None else events, us)

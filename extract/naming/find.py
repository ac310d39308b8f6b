"""Every name in an article, with what it names: gazetteer first, then form and context, then short forms.

  text ─► gazetteer ─► bodies by form ─┐
                   └─► governments ────┴─► longest ─► short forms ─► people ─► places ─► mentions

Nothing is guessed: a name of several things, or a surname of several people, links to none. Adjectives of nationality
and generic nouns are no names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from extract.model import Document, Mention
from extract.naming.apposed import FALSE_HEADS, find_apposed
from extract.naming.bodies import find_bodies
from extract.naming.capitals import stand_for_states
from extract.naming.furniture import without_furniture
from extract.naming.gazetteer import Gazetteer, Match, longest
from extract.naming.governments import find_governments
from extract.naming.legal_forms import under_one_name, without_form, without_trade
from extract.naming.numbered_acts import FIRST_OF_ACT, find_numbered_acts
from extract.naming.parties import FIRST_OF_PARTY, find_parties
from extract.naming.people import find_people
from extract.naming.places import find_places
from extract.naming.runs import SITES, Token, find_runs, places_by_word, title_case_lines
from extract.naming.short_forms import find_short_forms
from extract.naming.stems import whole_words
from extract.naming.text_map import TextMap, without_overlaps
from extract.naming.vocabulary import DATES, FUNCTION_WORDS, HEADS, OUTLETS, PLAIN_MODIFIERS, UPPER, words

_TITLE_NEXT = re.compile(
    r" (?:Secretary|Secretaries|Minister|Undersecretary|Under Secretary|Deputy Secretary|Representative)\b"
)
_TICKER = re.compile(r"\((?:[^()\n]{0,44}[\s,;|/])?(?:[A-Z]{2,6}(?:-[A-Z])?|Nasdaq|Bursa|Frankfurt): ?\Z")
"""The bourse before the sign of a share: "(ASX: REE)"."""
_ALSO_ADJECTIVES = (
    "The Australian",
    "The National",
    "The Namibian",
    "The West Australian",
    "The Diplomat",
    "The Citizen",
)
_NOUN_NEXT = re.compile(
    r" (?!(?:newspaper|reported|reports|said|says|wrote|has|had|quoted|cited|was|is|on|that|and|in)\b)[a-z]"
)
""" "The Australian miner said" names no newspaper."""
_NEXT_SHARE = re.compile(r": ?[A-Z0-9]{1,6}(?:[;,|)]| \|)")
_PARTS_OF_STATES = (" Province", " County", " Prefecture", " Oblast", " Governorate")
_TOLD = re.compile(r"\b(?:told|tells|interview (?:with|to)) \Z")
_NAME_GOES_ON = re.compile(rf"-| [{UPPER}]")
_NO_NAMES = FUNCTION_WORDS | DATES
_EDITIONS = words("International Online English Europe Global UK US USA Africa India Asia Digital Edition World")
_NEVER_BASE = frozenset(HEADS) | PLAIN_MODIFIERS | FUNCTION_WORDS
_FORMAL = frozenset((*FIRST_OF_ACT, *FIRST_OF_PARTY))
_OWN_SHORT = re.compile(r"\b[Tt]he \Z")


def find_mentions(document: Document, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """Mentions of ``document``, in text order, never overlapping; ``text[start:end]`` is each one's ``text``.

    Deterministic, and total: any text gives mentions, never an exception. Names are sought in the body as in its
    headings; lines in headline capitals give only names that the gazetteer or the rest of the text knows.
    """
    text = document.text
    scan = gazetteer.scan(text)
    matches = longest([m for m in scan.matches if not _part_of_more(text, m)])
    known = TextMap(text, scan, matches, gazetteer)
    headlines = title_case_lines(text)
    every = find_runs(text)
    plain, titles = _by_lines(every, headlines) if headlines else (every, [])
    named = [_mention(text, match) for match in matches]
    places = places_by_word(every, _FORMAL)
    named += find_numbered_acts(text, places)
    named += find_parties(text, places)
    named += find_governments(known, document.article.publisher)
    named += [_linked(mention, gazetteer) for mention in find_bodies([run for run in plain if len(run) > 1], known)]
    named += _publisher(document, gazetteer)
    bodies = without_overlaps(named)
    # Alone in its row, a small word or a date opens a sentence, and a demonym is an adjective.
    adjectives = known.demonym_starts
    told = {m.start: m.end for m in bodies if m.rule not in FALSE_HEADS}
    likely = [
        r
        for r in plain
        if told.get(r[0].start) != r[-1].end
        and (len(r) > 1 or (r[0].text not in _NO_NAMES and r[0].start not in adjectives))
    ]
    apposed = list(find_apposed(likely, known, bodies))
    bodies = under_one_name(without_overlaps([*apposed, *bodies]) if apposed else bodies)
    trades = without_trade(bodies, known)
    if trades:
        bodies = without_overlaps([*trades, *bodies])
    short = list(find_short_forms(plain, bodies, known))
    settled = without_overlaps([*bodies, *short]) if short else bodies
    people = find_people(likely, titles, known, settled, _in_headline(document, gazetteer))
    # A person's full name holds the place or metal that is part of it ("Jordan Ellery"), so the longer wins again.
    persons = without_overlaps([*settled, *people]) if people else settled
    persons = without_furniture(text, persons)
    towns = list(find_places(likely, persons, known))
    every_name = without_overlaps([*persons, *towns]) if towns else persons
    capitals = {m.start for m in matches if m.entry.capital}
    return tuple(stand_for_states(text, every_name, capitals, gazetteer) if capitals else every_name)


def _in_headline(document: Document, gazetteer: Gazetteer) -> dict[str, str]:
    """People whom the headline names in full, by the words there: the text may have only their surnames."""
    title = document.article.title
    if not title or title in document.text:
        return {}
    return {
        title[m.start : m.end]: m.entry.name
        for m in gazetteer.scan(title).matches
        if m.entry.type == "person" and " " in title[m.start : m.end]
    }


def _by_lines(
    runs: list[tuple[Token, ...]], lines: Sequence[tuple[int, int]]
) -> tuple[list[tuple[Token, ...]], list[tuple[Token, ...]]]:
    """``runs`` outside of ``lines``, and the single words of those inside; both in text order."""
    outside: list[tuple[Token, ...]] = []
    inside: list[tuple[Token, ...]] = []
    starts = [start for start, _ in lines]
    for run in runs:
        at = bisect_right(starts, run[0].start) - 1
        if at >= 0 and run[0].start < lines[at][1]:
            inside += [(token,) for token in run]
        else:
            outside.append(run)
    return outside, inside


def _part_of_more(text: str, match: Match) -> bool:
    """ "US Treasury" in "US Treasury Secretary" names an office of a person, no institution. The US of "US$450" is a
    sign of money, the bourse of "(ASX: KVR)" part of a share's, and so is what follows it."""
    start, end, entry = match
    follows = text[end : end + 1]
    if text[start - 1 : start] == ":" or text[start - 2 : start] == ": ":
        return _TICKER.search(text, max(0, start - 60), start) is not None and text[start:end].isupper()
    if follows == "-" and entry.type == "outlet" and text.startswith("The ", start):
        return True  # "The Australian-American company"
    if follows == " " and entry.type == "outlet":
        return entry.name in _ALSO_ADJECTIVES and _NOUN_NEXT.match(text, end) is not None
    if follows == " ":
        return (
            entry.type == "organization"
            and _TITLE_NEXT.match(text, end) is not None
            and (entry.country == "US" or text[start:end].rsplit(maxsplit=1)[-1] not in HEADS)
        )
    if follows == ":":
        return text.startswith("(", start - 1) or _NEXT_SHARE.match(text, end) is not None
    return follows == "$"


def _mention(text: str, match: Match) -> Mention:
    start, end, entry = match
    if text.startswith(SITES, end):  # "Mysteel.com": the name of who is known by it
        end += next(len(site) for site in SITES if text.startswith(site, end))
    elif entry.type == "place" and text.startswith(_PARTS_OF_STATES, end):
        # "Thai Binh Province", where Thai Binh is known
        end += next(len(part) for part in _PARTS_OF_STATES if text.startswith(part, end))
    return Mention(
        entry.type,
        entry.name,
        text[start:end],
        start,
        end,
        entry.country,
        entry.wikidata,
        "gazetteer",
    )


def _publisher(document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """The outlet's own name ("told the Musashi Shimbun")."""
    name = (document.article.publisher or "").removeprefix("The ").strip()
    if len(name) < 3 or not name[0].isupper():
        return []
    text, last = document.text, name.rsplit(maxsplit=1)[-1]
    found = list(whole_words(text, name))
    if last != name and last in OUTLETS and f"he {last}" in text:
        # "the Courier has learned", in the Copperbelt Courier.
        found += [
            (start, end)
            for start, end in whole_words(text, last)
            if not _NAME_GOES_ON.match(text, end) and _OWN_SHORT.search(text, max(0, start - 10), start)
        ]
    base = name.removesuffix(f" {last}")
    if last in _EDITIONS and len(base) > 4 and base not in _NEVER_BASE and gazetteer.by_name(base) is None:
        # "told Nordbladet", in Nordbladet International.
        found += [(start, end) for start, end in whole_words(text, base) if not text.startswith(f" {last}", end)]
    agency = name.removesuffix(" Agency").removesuffix(" News")
    if agency != name and len(agency) > 4 and agency not in _NEVER_BASE:
        # "told Jinghua", in Jinghua News Agency.
        found += [
            (start, end)
            for start, end in whole_words(text, agency)
            if _TOLD.search(text, max(0, start - 24), start) and not _NAME_GOES_ON.match(text, end)
        ]
    initials = "".join(word[0] for word in name.split())
    if len(initials) > 2 and initials.isupper():
        # "told CMD", in Coastal Metals Daily.
        found += whole_words(text, initials)
    return [Mention("outlet", name, text[start:end], start, end, None, None, "publisher") for start, end in found]


def _linked(mention: Mention, gazetteer: Gazetteer) -> Mention:
    entry = gazetteer.by_name(mention.name)
    if entry is None and mention.type == "organization" and (base := without_form(mention.name, group=True)):
        entry = gazetteer.by_name(base)  # "Halden Zinc Co", "Halden Zinc Group", where Halden Zinc is known
    if entry is None or entry.type != mention.type:
        return mention
    return replace(mention, name=entry.name, country=entry.country or mention.country, wikidata=entry.wikidata)

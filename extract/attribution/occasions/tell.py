"""From drafts to statements: speakers resolved in text order; day, venue and relay carried over within one occasion."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from extract.attribution.finding import Attribution
from extract.attribution.jointly import RULE as JOINTLY
from extract.attribution.jointly import VENUE as JOINT_STATEMENT
from extract.attribution.jointly import speaker_of
from extract.attribution.mode import joined
from extract.attribution.occasions.at_events import at_event, is_perfect
from extract.attribution.occasions.carried import day_carried, day_of_news
from extract.attribution.occasions.dating import behind_object, clause_before, cut_short, lead_day
from extract.attribution.occasions.diary import Diary, Told
from extract.attribution.occasions.held import APART, NOWHERE, Occasion, full_name, is_elsewhere, occasion_held
from extract.attribution.occasions.houses import is_of_that_day
from extract.attribution.occasions.only_day import with_only_days
from extract.attribution.occasions.relays import publishes, relays_of
from extract.attribution.occasions.venue import find_venue
from extract.attribution.occasions.zones import attribution_zone, day_beside
from extract.attribution.runs import Draft
from extract.attribution.sourced import issued
from extract.dates.days import UNDATED, Said, publication_day, read_day
from extract.dates.event_kinds import Event
from extract.dates.minutes import day_of_minutes
from extract.model import Document, Mode, Statement
from extract.speakers.cast import NOBODY, Cast, Seen, Speaker
from extract.speakers.casting import gather
from extract.speakers.descriptions import settle_peers
from extract.speakers.resolve import resolve
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

_PAPERS = re.compile(r"\b(?:letter|memo|filing|op-ed|report|circular|notice|note|editorial)\b", re.IGNORECASE)
_BEFORE_IT = re.compile(
    r"\b(?:[Aa]head of|[Ee]arlier|[Pp]reviously|in the past|had (?:said|told|warned))\b(?! (?:that|the same) day)"
)
"""Another time than that of the occasion before."""
_TAKEN_UP = word_set("it the")
"""Words by which an institution heard in the same paragraph is taken up."""
_DEFINITE = word_set("the they these those both")
"""Words that take up people who were heard before."""


def tell(
    document: Document,
    lines: tuple[Line, ...],
    drafts: list[Draft],
    backs: list[Attribution],
    events: tuple[Event, ...],
    us: tuple[Line, Phrase] | None,
) -> tuple[Statement, ...]:
    """The statements of ``drafts``; ``events`` are the article's, ``us`` who "we" are in a joint statement."""
    cast = gather(lines)
    settle_peers(cast)
    article = document.article
    published = publication_day(article.published, article.timezone)
    held = occasion_held(document, drafts, published)
    lead = lead_day(document.text, document.paragraphs[0].end, published) if document.paragraphs else None
    diary = Diary(published, lead, events)
    minutes = day_of_minutes(document)
    if us is not None:
        cast.ourselves = speaker_of(*us)
    told: list[Statement] = []
    pending = sorted(backs, key=lambda a: a.line.index)
    for draft in drafts:
        while pending and pending[0].line.sentence.start < draft.start:
            _back(cast, pending.pop(0), told, diary)
        statement = _statement(document, cast, draft, diary)
        if draft.rule == "transcript" and statement.speaker:
            statement = replace(statement, speaker=full_name(statement.speaker, article.title or ""))
        if draft.rule == "transcript" and statement.said_on is None:
            statement = replace(statement, said_on=held.day, venue=statement.venue or held.venue)
        if minutes is not None and statement.said_on is None and _is_told_then(draft):
            statement = replace(statement, said_on=minutes)
        if draft.rule == JOINTLY:
            statement = replace(statement, venue=JOINT_STATEMENT)
        told.append(statement)
    for a in pending:
        _back(cast, a, told, diary)
    people = frozenset(p.name for p in cast.people.values() if p.name)
    return tuple(with_only_days(told, people, published, document.text))


def _is_told_then(draft: Draft) -> bool:
    """Is the statement told as of the meeting that the paper is about?"""
    a = draft.attribution
    return draft.rule == JOINTLY or (a is not None and is_of_that_day(a, attribution_zone(a), None))


def _statement(document: Document, cast: Cast, draft: Draft, diary: Diary) -> Statement:
    a, line, phrase = draft.attribution, draft.line, draft.subject
    offset = line.starts[a.cue_first] if a is not None else draft.start
    speaker = resolve(cast, line, phrase, offset) if phrase is not None else NOBODY
    if speaker is NOBODY and phrase is not None and line.words[phrase.head] == "we" and document.article.publisher:
        speaker = Speaker(document.article.publisher, True, kind="outlet")
    zone = attribution_zone(a) if a is not None else ""
    said, venue, relays = _occasion(cast, a, speaker, zone, diary.published, document)
    key = speaker.key
    before = diary.occasions.get(key, NOWHERE)
    if (
        speaker.kind == "person"
        and before.venue
        and _PAPERS.search(before.venue)
        and diary.heard.get(key) != line.sentence.paragraph
    ):
        before = Occasion(relays=before.relays)  # a letter is over with its paragraph
    if a is not None and not said.dated:
        said = at_event(a, zone, diary.events)
    if a is not None and not said.dated and before.day is None:
        said = day_carried(cast, a, speaker, zone, venue, diary)
        if not said.dated and not relays:
            said = day_of_news(cast, a, speaker, zone, venue, diary)
    occasion = _held(a, speaker, zone, Occasion(said.day, venue, relays), before, dated=said.dated)
    if speaker.kind in ("institution", "outlet", "plural", "none"):
        pointed = speaker.kind == "plural" and phrase is not None and line.words[phrase.first] in _DEFINITE
        goes_on = (
            speaker.kind == "institution" and phrase is not None and line.words[phrase.first] in _TAKEN_UP
            and diary.heard.get(key) == line.sentence.paragraph and not (said.dated or venue or relays)
        ) or (
            speaker.kind in ("institution", "plural") and a is not None and not said.dated and not relays
            and is_of_that_day(a, zone, venue)
        )  # fmt: skip
        occasion = occasion if pointed or goes_on else Occasion(said.day, venue, relays)
    diary.latest = said.day or diary.latest
    if occasion.day is not None and not occasion.relays and not (venue and APART.match(venue)):
        diary.said.append(Told(speaker, occasion.day, occasion.venue, line.sentence.paragraph, zone))
    if speaker.kind == "plural" and not speaker.named:
        diary.sources = occasion.day
    diary.heard[key] = line.sentence.paragraph
    diary.occasions.update(dict.fromkeys(_keys(cast, speaker, occasion), occasion))
    if not draft.rule.startswith("heading"):
        cast.hear(draft.start, line.sentence.paragraph, speaker)
        if a is not None and (paper := issued(a)) and speaker.name and speaker.kind in ("institution", "plural"):
            cast.issued[paper] = Seen(draft.start, line.sentence.paragraph, speaker)
    speaker_span = (line.starts[phrase.first], line.ends[phrase.last]) if phrase is not None else None
    return Statement(
        kind="speech",
        text=document.text[draft.start : draft.end],
        start=draft.start,
        end=draft.end,
        speaker=speaker.name,
        speaker_named=speaker.named,
        speaker_role=speaker.role,
        speaker_affiliation=speaker.affiliation,
        speaker_country=speaker.country,
        speaker_text=document.text[slice(*speaker_span)] if speaker_span else None,
        speaker_start=speaker_span[0] if speaker_span else None,
        speaker_end=speaker_span[1] if speaker_span else None,
        mode=_mode(draft),
        cue=a.says if a is not None else None,
        cue_start=line.starts[a.cue_first] if a is not None else None,
        cue_end=line.ends[a.cue_last] if a is not None else None,
        relayed_by=occasion.relays,
        said_on=occasion.day,
        venue=occasion.venue,
        rule=draft.rule,
    )


def _held(
    a: Attribution | None, speaker: Speaker, zone: str, told: Occasion, before: Occasion, *, dated: bool
) -> Occasion:
    """The occasion of a statement of which the sentence tells ``told``, after the speaker's last one. ``dated``: the
    sentence tells a time."""
    if not (dated or told.venue or told.relays):
        apart = _BEFORE_IT.search(zone) is not None or (a is not None and is_perfect(a))
        return before._replace(day=None) if apart else before
    if not dated and not is_elsewhere(told.venue, before.venue):
        return Occasion(before.day, told.venue or before.venue, told.relays or before.relays)
    vague = dated and not told.relays and not told.day and speaker.kind in ("unnamed", "plural")
    return told._replace(relays=before.relays) if vague else told


def _keys(cast: Cast, speaker: Speaker, occasion: Occasion) -> list[str]:
    """Of the speaker, and of each of two who spoke together on a day: both were there."""
    together = speaker.kind == "plural" and speaker.named and occasion.day is not None
    names = (speaker.name or "").split(" and ") if together else []
    return [speaker.key, *(cast.people[name.casefold()].key for name in names if name.casefold() in cast.people)]


def _mode(draft: Draft) -> Mode:
    return joined(draft.modes) if draft.modes else "direct"


def _occasion(
    cast: Cast, a: Attribution | None, speaker: Speaker, zone: str, published: date | None, document: Document
) -> tuple[Said, str | None, tuple[str, ...]]:
    if a is None:
        return UNDATED, None, ()
    said, venue = day_beside(zone, a.line, published), find_venue(zone)
    if not said.dated and a.rule == "with-participle":
        # "China rejected the pact on Tuesday, with a spokesperson saying …": said on that day.
        said = read_day(a.line.text[a.line.sentence.start : a.line.starts[a.leftmost]], published)
    if not said.dated:
        said = behind_object(a, published)
    if not said.dated:
        said = cut_short(zone, a.line, published, a)
    if not said.dated:
        said = clause_before(a, published)
    relays: list[str] = []
    for relay in a.relays:
        outlet = resolve(cast, a.line, relay, a.line.starts[a.cue_first])
        unknown = outlet.kind == "person" and (outlet.name or "").casefold() not in cast.people
        paper = a.line.tags[relay.head] == "d"  # "data from the survey office": no outlet
        body = outlet.kind == "outlet" or (outlet.kind == "institution" and outlet.named and not paper)
        heard = outlet.name and (body or unknown) and outlet.name != speaker.name
        if heard and outlet.name and not publishes(document, outlet.name):
            relays.append(outlet.name)
    if a.rule == "citing-relayed":
        said = Said(None, True)
    relays += [name for name in relays_of(a, document, cast) if name not in (*relays, speaker.name)]
    return said, venue, tuple(dict.fromkeys(relays))


def _back(cast: Cast, a: Attribution, told: list[Statement], diary: Diary) -> None:
    """ "Li made the remarks at …": who, when and where of the statement just before."""
    if a.subject is None:
        return
    speaker = resolve(cast, a.line, a.subject, a.line.starts[a.cue_first])
    zone = attribution_zone(a.but(claim=-1)) + " " + a.line.text[a.line.ends[a.cue_last] : a.line.sentence.end][:80]
    said, venue = read_day(zone, diary.published), find_venue(zone)
    if speaker.name is None or not speaker.named:
        return
    before = diary.occasions.get(speaker.key, NOWHERE)
    diary.occasions[speaker.key] = Occasion(said.day or before.day, venue, ())
    cast.hear(a.line.sentence.start, a.line.sentence.paragraph, speaker)
    if (
        told
        and (told[-1].speaker in (None, speaker.name) or (not told[-1].speaker_named and told[-1].speaker_role))
        and a.line.sentence.start - told[-1].end < 40
    ):
        last = told[-1]
        diary.occasions[speaker.key] = Occasion(last.said_on or said.day, venue or last.venue, ())
        told[-1] = replace(
            last, speaker=speaker.name, speaker_named=True, speaker_role=speaker.role or last.speaker_role,
            speaker_affiliation=speaker.affiliation, speaker_country=speaker.country or last.speaker_country,
            said_on=last.said_on or said.day, venue=last.venue or venue,
        )  # fmt: skip

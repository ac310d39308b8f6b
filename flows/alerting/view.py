"""What a mail says, put in words and in order; the templates only lay it out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.alerting import wording
from flows.alerting.folding import by_statement, fold_acts, rank
from flows.alerting.parts import ArticleView, Comparison, Link, MailView, StatementView, StoryView
from warehouse.coverage import Coverage
from warehouse.evidence import AlertDetail, Earlier

IN_FULL = 12
"""Statements that a mail shows whole; many clients cut a mail off at 100 KB, and twelve come to about 85."""
IN_BRIEF = 60
"""Further statements that it lists, a line each; the rest it counts."""
WORDS = 1500
"""Characters of one statement shown; the rest is counted, with the command that shows it."""
COMPARED = 300
"""Characters of each of two statements set side by side."""

_ID_LENGTH = 10
_MODES = {"direct": "quoted in full", "mixed": "quoted in part", "indirect": "reported speech"}
_STATUSES = {"in_force": "in force"}


def mail_view(
    alerts: Sequence[AlertDetail], coverage: Coverage, *, recipient: str, claimed_at: datetime, digest: bool
) -> MailView:
    """Order and word ``alerts`` (at least one) for one recipient.

    The gravest first; among them the article whose statement has most weight, then as they were raised.
    """
    told = fold_acts(by_statement(alerts))
    lead = min((same[0] for same in told), key=lambda alert: (rank(alert), _standing(alert)))
    told.sort(key=lambda same: (rank(same[0]), same[0].article_id != lead.article_id))
    zone = ZoneInfo(told[0][0].timezone)
    full, rest = told[:IN_FULL], told[IN_FULL:]
    stories: dict[str, dict[str, list[list[AlertDetail]]]] = {}
    for same in full:
        article = same[0].article_id or same[0].statement_id
        stories.setdefault(same[0].story_id or article, {}).setdefault(article, []).append(same)
    return MailView(
        subject=subject(lead, len(told), digest=digest),
        heading=_heading(told),
        date=wording.moment(claimed_at, zone),
        recipient=wording.line(recipient),
        digest=digest,
        severity=lead.severity,
        preview=wording.shorten(wording.line(lead.text) or wording.line(lead.title), 140),
        stories=tuple(_story(list(articles.values())) for articles in stories.values()),
        brief=tuple((_who(same[0]), _headline(same[0])) for same in rest[:IN_BRIEF]),
        uncounted=max(0, len(rest) - IN_BRIEF),
        coverage=f"Heard from {coverage.heard} of {wording.count(coverage.total, 'source')}.",
        silent=tuple(
            (
                wording.line(source.publisher),
                (f"silent since {wording.moment(source.since, zone)}" if source.since else "never heard")
                + (f": {wording.shorten(wording.line(source.error), 160)}" if source.error else ""),
            )
            for source in coverage.silent[:10]
        ),
        silent_more=max(0, len(coverage.silent) - 10),
        ack=f"orewatch alerts ack {short_id(lead.alert_id)}",
    )


def subject(lead: AlertDetail, statements: int, *, digest: bool, length: int = 120) -> str:
    """The news in one line: ``[orewatch] China: new on export controls – Li Wen, commerce ministry (+2 more)``."""
    place = wording.country(lead.speaker_country or next(iter(lead.countries), None))
    topics = wording.listed([wording.topic(name) for name in lead.topics])
    novelty = "update" if lead.novelty == "update" else "new act" if lead.kind == "action" else "new"
    news = f"{novelty} on {topics}" if topics else f"{novelty} statement" if novelty == "new" else novelty
    head = f"[orewatch{' digest' if digest else ''}] {place + ': ' if place else ''}{news}"
    tail = f" (+{statements - 1} more)" if statements > 1 else ""
    speaker = wording.line(lead.speaker)
    if speaker and speaker.casefold() != place.casefold():
        post = wording.line(lead.speaker_affiliation) or wording.line(lead.speaker_role)
        whole = f"{speaker}, {post}" if post and post.casefold() != speaker.casefold() else speaker
        options = [whole, speaker]
    else:
        options = [wording.line(lead.title)] if lead.title else []
    head = wording.shorten(head, length - len(tail))
    room = length - len(head) - len(tail) - 3
    who = next((option for option in options if len(option) <= room), None)
    if who is None and options and room >= 12:
        who = wording.shorten(options[-1], room)
    return f"{head}{' – ' + who if who else ''}{tail}"


def short_id(alert_id: str) -> str:
    """As much of the id as a person needs to type."""
    return alert_id[:_ID_LENGTH]


def _standing(alert: AlertDetail) -> int:
    """How much weight a statement has in a subject line: acts of states, then named people, bodies, unnamed sources."""
    if alert.kind == "action" and alert.speaker_country:
        return 0
    if alert.speaker_named and alert.speaker_role:
        return 1
    return 2 if alert.speaker_named else 3


def _heading(told: Sequence[Sequence[AlertDetail]]) -> str:
    new = sum(same[0].novelty != "update" for same in told)
    parts = [wording.count(new, "new statement")] if new else []
    if len(told) > new:
        parts.append(wording.count(len(told) - new, "update"))
    return wording.listed(parts)


def _story(found: Sequence[Sequence[Sequence[AlertDetail]]]) -> StoryView:
    articles = tuple(_article(one) for one in found)
    title = wording.line(found[0][0][0].story_title)
    return StoryView("" if title in [article.headline.words for article in articles] else title, articles)


def _article(found: Sequence[Sequence[AlertDetail]]) -> ArticleView:
    first = found[0][0]
    zone = ZoneInfo(first.timezone)
    own = wording.line(first.publisher)
    carriers = {
        name: Link(name, wording.href(carrier.url))
        for carrier in first.carriers
        if (name := wording.line(carrier.publisher) or _host(carrier.url)) and name != own
    }
    return ArticleView(
        headline=_headline(first),
        outlet=Link(own or _host(first.url) or "Outlet not known", wording.href(first.url)),
        published=wording.moment(first.published_at, zone) if first.published_at else "without a date",
        first_seen=wording.moment(first.fetched_at or first.raised_at, zone),
        carriers=tuple(carriers.values())[:12],
        more_carriers=max(0, len(carriers) - 12),
        statements=tuple(_statement(same) for same in found),
    )


def _statement(same: Sequence[AlertDetail]) -> StatementView:
    alert = same[0]
    text = alert.text or ""
    shown = wording.shorten(text, WORDS)
    hidden = len(text) - len(shown.removesuffix("…")) if shown != text else 0
    act = "official act" if alert.kind == "action" else ""
    when = wording.day(alert.said_on) if alert.said_on else ""
    verb = "Done" if alert.kind == "action" else "Said"
    dated = f"{verb} {when}" if when else f"{verb} on a day not given"
    earlier = _earlier(alert.earlier, alert.similarity) if alert.earlier else None
    return StatementView(
        severity=alert.severity,
        badge=" · ".join(filter(None, (alert.severity, alert.novelty, act))),
        speaker=wording.line(alert.speaker) or "Speaker not named in the text",
        about_speaker=_about_speaker(alert),
        words=wording.paragraphs(shown),
        cut=f"{hidden:,} more characters: orewatch alerts show {short_id(alert.alert_id)}" if hidden else "",
        said=", ".join(filter(None, (dated, wording.line(alert.venue)))),
        reported=_reported(alert),
        facts=_facts(same),
        verdict={"update": "What it adds", "new": "Why it is new"}.get(alert.novelty or "", "Verdict"),
        reason=_sentence(wording.line(alert.reason)) or ("" if earlier else "Nothing like it is known."),
        now=Comparison(when or _published(alert), "", wording.shorten(wording.line(text), COMPARED), None, ""),
        earlier=earlier,
        ids=tuple(short_id(a.alert_id) for a in same),
    )


def _earlier(earlier: Earlier, similarity: float | None) -> Comparison:
    when = wording.day(earlier.said_on) if earlier.said_on else ""
    if not when and earlier.published_at:
        when = f"published {wording.day(earlier.published_at.date())}"
    outlet = wording.line(earlier.publisher) or _host(earlier.url)
    return Comparison(
        when=when or "day not known",
        who=wording.line(earlier.speaker),
        words=wording.shorten(wording.line(earlier.text), COMPARED),
        outlet=Link(outlet, wording.href(earlier.url)) if outlet else None,
        similarity=f"{similarity:.0%} alike" if similarity is not None else "",
    )


def _about_speaker(alert: AlertDetail) -> str:
    role, affiliation = wording.line(alert.speaker_role), wording.line(alert.speaker_affiliation)
    if affiliation and affiliation.casefold() in role.casefold():
        affiliation = ""
    parts = [", ".join(filter(None, (role, affiliation))), wording.country(alert.speaker_country)]
    if alert.speaker and alert.speaker_named is False:
        parts.append("unnamed source")
    shown = wording.line(alert.speaker).casefold()
    return " · ".join(part for part in parts if part and part.casefold() != shown)


def _reported(alert: AlertDetail) -> str:
    status = _STATUSES.get(alert.status or "", alert.status or "")
    outlets = wording.listed([wording.line(name) for name in alert.relayed_by])
    relayed = f"relayed by {outlets}" if outlets else ""
    return ", ".join(filter(None, (_MODES.get(alert.mode or "", ""), wording.line(status), relayed)))


def _facts(same: Sequence[AlertDetail]) -> tuple[tuple[str, str], ...]:
    alert = same[0]
    told_of = {a.statement_id: a for a in same if a.statement_id != alert.statement_id}
    facts = [
        ("Topic", wording.listed([wording.topic(name) for name in alert.topics])),
        ("Minerals", wording.listed([wording.line(name) for name in alert.minerals])),
        ("Countries", wording.listed([wording.country(code) for code in alert.countries])),
        *(("Act", _act(a)) for a in told_of.values()),
        *dict.fromkeys(("Rule", f"{wording.line(a.rule)} ({a.severity}): {wording.line(a.matched)}") for a in same),
    ]
    return tuple((name, value) for name, value in facts if value)


def _act(alert: AlertDetail) -> str:
    """An act that the words tell of: who did it, and how far it has come."""
    status = _STATUSES.get(alert.status or "", alert.status or "")
    who = wording.line(alert.speaker) or wording.country(alert.speaker_country) or "not named"
    return f"{who} ({wording.line(status)})" if status else who


def _published(alert: AlertDetail) -> str:
    at = alert.published_at or alert.fetched_at or alert.raised_at
    local = wording.day(at.astimezone(ZoneInfo(alert.timezone)))
    return f"{'published' if alert.published_at else 'first seen'} {local}"


def _headline(alert: AlertDetail) -> Link:
    return Link(wording.line(alert.title) or wording.line(alert.url) or "Untitled", wording.href(alert.url))


def _who(alert: AlertDetail) -> str:
    parts = (wording.line(alert.speaker) or "unnamed", wording.line(alert.publisher) or _host(alert.url))
    return " – ".join(filter(None, parts))


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if not text or text.endswith((".", "!", "?", "…")) else text + "."


def _host(url: str | None) -> str:
    safe = wording.href(url)
    return safe.split("/")[2].rpartition("@")[2] if safe else ""

"""The parts of a mail, as the templates lay them out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """Words, and the address that they lead to, if it may be shown as a link."""

    words: str
    href: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The nearest earlier statement beside the one that alerts. ``words`` is empty where none are stored."""

    when: str
    who: str
    words: str
    outlet: Link | None
    similarity: str


@dataclass(frozen=True, slots=True)
class StatementView:
    """One statement as a mail shows it."""

    severity: str
    badge: str
    speaker: str
    about_speaker: str
    words: tuple[str, ...]
    cut: str
    said: str
    reported: str
    facts: tuple[tuple[str, str], ...]
    verdict: str
    reason: str
    now: Comparison | None
    earlier: Comparison | None
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article with the statements that it brought. ``carriers``: who else has the same text."""

    headline: Link
    outlet: Link
    published: str
    first_seen: str
    carriers: tuple[Link, ...]
    more_carriers: int
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """Articles on one event. ``title`` is empty where it would only repeat the first headline."""

    title: str
    articles: tuple[ArticleView, ...]


@dataclass(frozen=True, slots=True)
class MailView:
    """A whole mail. ``brief``: what is listed only. ``silent``: outlet and since when, with the reason."""

    subject: str
    heading: str
    date: str
    recipient: str
    digest: bool
    severity: str
    preview: str
    stories: tuple[StoryView, ...]
    brief: tuple[tuple[str, Link], ...]
    uncounted: int
    coverage: str
    silent: tuple[tuple[str, str], ...]
    silent_more: int
    ack: str

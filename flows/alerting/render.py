"""Alerts → a mail with an HTML and a text part that say the same."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache

import css_inline
from jinja2 import Environment, PackageLoader, StrictUndefined

from flows.alerting.mail import Mail
from flows.alerting.parts import MailView
from flows.alerting.view import mail_view
from warehouse.coverage import Coverage
from warehouse.evidence import AlertDetail

COLUMNS = 78


def render_mail(
    alerts: Sequence[AlertDetail],
    coverage: Coverage,
    *,
    recipient: str,
    message_id: str,
    claimed_at: datetime,
    digest: bool = False,
) -> Mail:
    """The mail that tells ``recipient`` of ``alerts`` (at least one), dated ``claimed_at`` (with zone).

    Nothing in it is loaded from anywhere, and links lead to http and https only.
    """
    view = mail_view(alerts, coverage, recipient=recipient, claimed_at=claimed_at, digest=digest)
    return Mail(
        message_id=message_id,
        recipient=recipient,
        date=claimed_at.astimezone(UTC).isoformat(timespec="seconds"),
        subject=view.subject,
        text=render_text(view),
        html=render_html(view),
        urgent=view.severity == "urgent",
    )


def render_html(view: MailView) -> str:
    """The HTML part: styles inlined for clients that drop style sheets, media queries kept for those that do not."""
    inliner = css_inline.CSSInliner(keep_style_tags=True, load_remote_stylesheets=False)
    return inliner.inline(_html().get_template("mail.html.j2").render(mail=view))


def render_text(view: MailView) -> str:
    """The text part, 78 columns wide; addresses are never broken."""
    text = _text().get_template("mail.txt.j2").render(mail=view)
    lines = [line.rstrip() for line in text.splitlines()]
    kept = [line for n, line in enumerate(lines) if line or (n and lines[n - 1])]
    return "\n".join(kept).strip() + "\n"


def _wrap(text: str, indent: str = "", first: str | None = None) -> str:
    return textwrap.fill(
        text,
        COLUMNS,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


@lru_cache(maxsize=1)
def _html() -> Environment:
    # select_autoescape() goes by the ending and would pass over .html.j2.
    return Environment(
        loader=PackageLoader("flows.alerting"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@lru_cache(maxsize=1)
def _text() -> Environment:
    environment = Environment(
        loader=PackageLoader("flows.alerting"),
        autoescape=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["wrap"] = _wrap
    return environment

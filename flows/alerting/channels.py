"""The ways out that a workspace has."""

from __future__ import annotations

from collections.abc import Mapping

from flows.alerting.apprise_channel import AppriseChannel
from flows.alerting.outbox import Channel
from flows.alerting.smtp import SmtpChannel
from flows.settings import MailSettings


def channels(settings: MailSettings, environ: Mapping[str, str] | None = None) -> dict[str, Channel]:
    """Every channel by its name, as ``send_due`` takes them. Opens nothing and reads no secret until a mail is sent.

    ``environ`` holds the password and the Apprise addresses; None: the process environment.
    """
    return {"mail": SmtpChannel(settings, environ), "apprise": AppriseChannel(environ)}

"""Send what is due, with the channels that the settings and the environment give."""

from __future__ import annotations

import os
from datetime import datetime

from flows.alerting.apprise_channel import AppriseChannel
from flows.alerting.outbox import Channel, SendReport, send_due
from flows.alerting.smtp import SmtpChannel
from flows.clock import utc_now
from flows.config import load_config
from flows.runlock import open_warehouse, run_lock
from flows.settings import MailSettings
from flows.workspace import Workspace
from warehouse.coverage import Coverage
from warehouse.publish import publish
from warehouse.store import Warehouse


def send_mail(
    warehouse: Warehouse, settings: MailSettings, *, now: datetime, heard: Coverage | None = None
) -> SendReport:
    """Send every delivery due at ``now``. Failures are in the report and in the deliveries, and raise nothing."""
    channels: dict[str, Channel] = {"mail": SmtpChannel(settings, os.environ), "apprise": AppriseChannel(os.environ)}
    return send_due(warehouse, channels, settings, now=now, clock=utc_now, heard=heard)


def send_digests(workspace: Workspace, now: datetime) -> SendReport:
    """Send digests that have come due, and mails whose pause is over, between two cycles. Raises RunUnderWay."""
    settings = load_config(workspace.config).settings
    with run_lock(workspace):
        with open_warehouse(workspace, settings) as warehouse:
            report = send_mail(warehouse, settings.mail, now=now)
        if report.mails:
            publish(workspace.warehouse, workspace.snapshot)
    return report

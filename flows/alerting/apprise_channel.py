"""Other ways out by Apprise: Slack, Teams, Signal, ntfy …, each address kept in an environment variable."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping

from flows.alerting.errors import DeliveryRefusedError
from flows.alerting.mail import Mail
from flows.alerting.rules import APPRISE_PREFIX


class AppriseChannel:
    """Sends to ``env:NAME`` recipients: the Apprise address that the variable NAME holds, never shown nor logged."""

    name = "apprise"

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        self._environ = os.environ if environ is None else environ

    def __repr__(self) -> str:
        return "AppriseChannel()"

    def send(self, mail: Mail) -> None:
        """Send the text of ``mail``, cut into as many messages as the service needs.

        Raises DeliveryRefusedError: what Apprise says of a failure does not tell a passing one from a lasting one, and
        one service's trouble is none of another's.
        """
        import apprise  # takes half a second, and most runs send mail only

        # Its log shows addresses, and those hold tokens; what went wrong is in the error.
        logging.getLogger("apprise").disabled = True
        variable = mail.recipient.removeprefix(APPRISE_PREFIX)
        url = self._environ.get(variable, "")
        if not url:
            raise DeliveryRefusedError(
                f"{mail.recipient}: the environment variable {variable} is not set. It holds the Apprise address "
                "(https://github.com/caronc/apprise/wiki) that this recipient stands for."
            )
        service = apprise.Apprise()
        if not service.add(url):
            raise DeliveryRefusedError(f"{mail.recipient}: what {variable} holds is no address that Apprise knows.")
        if not service.notify(body=mail.text, title=mail.subject, body_format=apprise.NotifyFormat.TEXT):
            raise DeliveryRefusedError(f"{mail.recipient}: the service refused the message or was not reached.")

"""A mail as rendered: what is stored when it is claimed, and the message made of it, the same bytes each time."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime

from extract.errors import FinalError

_NAMED = re.compile(r'"?(?P<name>[^<>"@,;]*)"?\s*<(?P<spec>[^<>]+)>')
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f<>\"(),:;\\\[\]\u2028\u2029]")


class BadAddressError(FinalError):
    """Not a mail address, so nothing can be sent to it or from it."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail to one recipient. ``date`` is when it was claimed: ISO 8601 with zone."""

    message_id: str
    recipient: str
    date: str
    subject: str
    text: str
    html: str
    urgent: bool = False

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, payload: str) -> Mail:
        return cls(**json.loads(payload))


def message_id(recipient: str, alert_ids: Iterable[str], sender: str) -> str:
    """The Message-ID of the mail that brings these alerts to this recipient, whenever it is made.

    Mail stores and clients that fold copies with one Message-ID show a mail once that had to be sent twice.
    """
    content = "\n".join([recipient, *sorted(alert_ids)])
    return f"<{hashlib.sha256(content.encode()).hexdigest()[:32]}@{list_domain(sender)}>"


def list_domain(sender: str) -> str:
    """``orewatch.`` and the domain of the sender's address; ``orewatch.localhost`` where there is none."""
    try:
        return f"orewatch.{address(sender).domain}"
    except BadAddressError:
        return "orewatch.localhost"


def address(text: str) -> Address:
    """A bare address or ``Name <address>``, checked: one address, no control character. Raises BadAddressError."""
    named = _NAMED.fullmatch(text)
    name, spec = (named["name"].strip(), named["spec"]) if named else ("", text)
    user, _, domain = spec.rpartition("@")
    if not user or not domain or not text.isprintable() or _UNSAFE.search(user + domain):
        raise BadAddressError(f"{text!r}: not one mail address. Correct it in config/.")
    try:
        return Address(display_name=name, username=user, domain=domain.encode("idna").decode("ascii"))
    except ValueError as error:
        raise BadAddressError(f"{text!r}: not a mail address ({error}). Correct it in config/.") from error


def compose(mail: Mail, sender: str) -> EmailMessage:
    """The message: text and HTML, nothing attached. The same ``mail`` and ``sender`` make the same bytes.

    Raises BadAddressError. Header values that hold a line break are refused by the e-mail library itself.
    """
    ends = address(sender), address(mail.recipient)
    message = EmailMessage(policy=SMTP if all(end.addr_spec.isascii() for end in ends) else SMTPUTF8)
    message["From"], message["To"] = ends
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(datetime.fromisoformat(mail.date))
    message["Message-ID"] = mail.message_id
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message["List-Id"] = f"orewatch alerts <alerts.{list_domain(sender)}>"
    if mail.urgent:
        message["Importance"] = "high"
    message.set_content(mail.text, subtype="plain", charset="utf-8", cte="quoted-printable")
    message.add_alternative(mail.html, subtype="html", charset="utf-8", cte="quoted-printable")
    message.set_boundary("=_orewatch_" + hashlib.sha256(mail.message_id.encode()).hexdigest()[:24])
    return message

"""Mail by SMTP: one message and one connection for each recipient, every step with a time limit."""

from __future__ import annotations

import contextlib
import os
import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path

from pydantic import SecretStr

from flows.alerting.errors import (
    ChannelDownError,
    ChannelMisconfiguredError,
    DeliveryAmbiguousError,
    DeliveryRefusedError,
    RecipientRefusedError,
)
from flows.alerting.mail import BadAddressError, Mail, address, compose
from flows.settings import MailSettings

PASSWORD = "OREWATCH_SMTP_PASSWORD"
PASSWORD_FILE = "OREWATCH_SMTP_PASSWORD_FILE"
_SENDER = "the sender"
_LOGIN_WANTED = (530, 534, 535, 538)
_OPERATIONS = 4
"""A whole delivery may take this many times the limit of one step: a server that drips bytes is cut off."""


class SmtpChannel:
    """Sends through the server of ``[mail]``. Keeps no connection between mails, and neither mail nor password."""

    name = "mail"

    def __init__(self, settings: MailSettings, environ: Mapping[str, str] | None = None) -> None:
        self._settings = settings
        self._environ = os.environ if environ is None else environ

    def __repr__(self) -> str:
        return f"SmtpChannel({self._where}, security={self._settings.security!r})"

    @property
    def _where(self) -> str:
        return f"{self._settings.host}:{self._settings.port}"

    def send(self, mail: Mail) -> None:
        """Deliver ``mail``; returns once the server has accepted it.

        Raises RecipientRefusedError, DeliveryRefusedError, ChannelDownError, ChannelMisconfiguredError,
        DeliveryAmbiguousError or BadAddressError.
        """
        try:
            address(self._settings.sender)
        except BadAddressError as error:
            raise ChannelMisconfiguredError(f"mail.sender: {error}") from error
        message = compose(mail, self._settings.sender)
        with self._connection() as smtp:
            self._log_in(smtp)
            self._transfer(smtp, message, mail.recipient)

    @contextmanager
    def _connection(self) -> Iterator[smtplib.SMTP]:
        """A greeted connection, cut when the whole delivery takes too long."""
        smtp = self._client()
        watchdog = threading.Timer(self._settings.timeout_seconds * _OPERATIONS, _shut, [smtp])
        watchdog.daemon = True
        watchdog.start()
        try:
            self._connect(smtp)
            yield smtp
        finally:
            watchdog.cancel()
            with contextlib.suppress(OSError):
                smtp.close()

    def _client(self) -> smtplib.SMTP:
        name = socket.gethostname()
        local = name if "." in name else "[127.0.0.1]"  # smtplib's own default asks the DNS, which may hang
        limit = self._settings.timeout_seconds
        smtp = (
            smtplib.SMTP_SSL(local_hostname=local, timeout=limit, context=self._tls())
            if self._settings.security == "tls"
            else smtplib.SMTP(local_hostname=local, timeout=limit)
        )
        # smtplib takes the name to check the certificate against from its constructor only, which would connect
        # there and then, before anything could cut it off.
        smtp._host = self._settings.host  # type: ignore[attr-defined]
        return smtp

    def _connect(self, smtp: smtplib.SMTP) -> None:
        try:
            code, words = smtp.connect(self._settings.host, self._settings.port)
        except ssl.SSLCertVerificationError as error:
            raise self._untrusted(error) from error
        except ssl.SSLError as error:
            raise ChannelMisconfiguredError(
                f"mail server {self._where}: no TLS on this port ({error.reason}). "
                "mail.security is 'tls' for port 465 and 'starttls' for port 587, as a rule."
            ) from error
        except (OSError, smtplib.SMTPException) as error:
            raise ChannelDownError(
                f"mail server {self._where}: cannot be reached ({_cause(error)}). Tried again later; "
                "check mail.host and mail.port if it stays so."
            ) from error
        if code != 220:
            raise ChannelDownError(f"mail server {self._where}: turns callers away: {_reply(code, words)}")

    def _untrusted(self, error: ssl.SSLCertVerificationError) -> ChannelMisconfiguredError:
        return ChannelMisconfiguredError(
            f"mail server {self._where}: its certificate is not trusted ({error.verify_message}). "
            "Name the server by the name in its certificate, or set mail.ca_file to the authority that signed it."
        )

    def _log_in(self, smtp: smtplib.SMTP) -> None:
        settings = self._settings
        try:
            smtp.ehlo_or_helo_if_needed()
            if settings.security == "starttls":
                smtp.starttls(context=self._tls())
                smtp.ehlo_or_helo_if_needed()
            if settings.username:
                smtp.login(settings.username, self._login_password().get_secret_value())
        except smtplib.SMTPAuthenticationError as error:
            raise ChannelMisconfiguredError(
                f"mail server {self._where}: login as {settings.username!r} refused "
                f"({_reply(error.smtp_code, error.smtp_error)}). Check mail.username and the password in {PASSWORD}."
            ) from error
        except smtplib.SMTPNotSupportedError as error:
            raise ChannelMisconfiguredError(
                f"mail server {self._where}: {error} Set mail.security and mail.username to what the server offers."
            ) from error
        except ssl.SSLCertVerificationError as error:
            raise self._untrusted(error) from error
        except (OSError, smtplib.SMTPException) as error:
            raise ChannelDownError(
                f"mail server {self._where}: broke off before the mail ({_cause(error)})."
            ) from error

    def _login_password(self) -> SecretStr:
        password = load_password(self._settings, self._environ)
        if password is None:
            raise ChannelMisconfiguredError(
                f"mail server {self._where}: mail.username is set, but there is no password. Put it into {PASSWORD}, "
                f"or into a file that {PASSWORD_FILE} or mail.password_file names."
            )
        if self._settings.security == "none" and not _is_loopback(self._settings.host):
            raise ChannelMisconfiguredError(
                f"mail server {self._where}: the password would cross the network unencrypted. "
                "Set mail.security to 'starttls' or 'tls'."
            )
        return password

    def _transfer(self, smtp: smtplib.SMTP, message: EmailMessage, recipient: str) -> None:
        sender, to = address(self._settings.sender).addr_spec, address(recipient).addr_spec
        options = []
        if not (sender + to).isascii():
            if not smtp.has_extn("smtputf8"):
                raise RecipientRefusedError(f"{recipient}: the mail server {self._where} takes ASCII addresses only.")
            options.append("SMTPUTF8")
        try:
            self._expect(smtp.mail(sender, options), recipient, _SENDER)
            self._expect(smtp.rcpt(to), recipient, "the recipient")
            self._expect(smtp.docmd("DATA"), recipient, "the mail", ok=354)
        except (OSError, smtplib.SMTPException) as error:
            raise DeliveryRefusedError(
                f"{recipient}: {self._where} broke off before it took the mail ({_cause(error)})."
            ) from error
        try:
            smtp.send(_stuffed(message.as_bytes()))
            reply = smtp.getreply()
        except (OSError, smtplib.SMTPException) as error:
            raise DeliveryAmbiguousError(
                f"{recipient}: {self._where} fell silent after it had been given the mail ({_cause(error)}). "
                "It is sent again under the same Message-ID."
            ) from error
        self._expect(reply, recipient, "the mail")
        with contextlib.suppress(OSError, smtplib.SMTPException):
            smtp.docmd("QUIT")

    def _expect(self, reply: tuple[int, bytes], recipient: str, what: str, ok: int = 250) -> None:
        code, words = reply
        if code == ok or (ok == 250 and code == 251):
            return
        said = f"{recipient}: {self._where} refused {what}: {_reply(code, words)}"
        if code == -1:
            raise DeliveryRefusedError(f"{said} (connection lost)")
        if code in _LOGIN_WANTED or (500 <= code < 600 and what == _SENDER):
            raise ChannelMisconfiguredError(
                f"{said}. The server sends nothing for {self._settings.sender!r}: check mail.username, mail.security "
                "and mail.sender."
            )
        if 500 <= code < 600:
            raise RecipientRefusedError(
                f"{said}. Correct the address in config/alerts.toml, or ask the server's keeper."
            )
        raise DeliveryRefusedError(said)

    def _tls(self) -> ssl.SSLContext:
        authority = self._settings.ca_file
        try:
            return ssl.create_default_context(cafile=str(authority) if authority else None)
        except OSError as error:
            raise ChannelMisconfiguredError(f"mail.ca_file {authority}: cannot be read ({_cause(error)}).") from error


def load_password(settings: MailSettings, environ: Mapping[str, str]) -> SecretStr | None:
    """The password of ``[mail]``: of ``password_file``, else of the environment. Raises ChannelMisconfiguredError."""
    path = settings.password_file or environ.get(PASSWORD_FILE)
    if path is not None:
        try:
            return SecretStr(Path(path).read_text(encoding="utf-8").strip("\r\n"))
        except (OSError, UnicodeDecodeError) as error:
            raise ChannelMisconfiguredError(f"password file {path}: cannot be read ({_cause(error)}).") from error
    return SecretStr(environ[PASSWORD]) if environ.get(PASSWORD) else None


def _stuffed(message: bytes) -> bytes:
    """The message as DATA carries it (RFC 5321, 4.5.2): leading dots doubled, a lone dot at the end."""
    body = re.sub(rb"(?m)^\.", b"..", re.sub(rb"\r\n|\r|\n", b"\r\n", message))
    return body + (b"" if body.endswith(b"\r\n") else b"\r\n") + b".\r\n"


def _reply(code: int, words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    plain = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return f"{code} {plain[:300]}".strip()


def _cause(error: BaseException) -> str:
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return text.strip(". ") or type(error).__name__


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _shut(smtp: smtplib.SMTP) -> None:
    """End the connection under the thread that waits on it; that thread closes it."""
    if smtp.sock is not None:
        with contextlib.suppress(OSError):
            smtp.sock.shutdown(socket.SHUT_RDWR)

"""The SMTP channel against real servers: what each refusal means, and that no secret and no header leaks."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.alerting.errors import (
    ChannelDownError,
    ChannelMisconfiguredError,
    DeliveryAmbiguousError,
    DeliveryRefusedError,
    RecipientRefusedError,
)
from flows.alerting.mail import BadAddressError, Mail, address, compose, list_domain, message_id
from flows.alerting.smtp import PASSWORD, PASSWORD_FILE, SmtpChannel, load_password
from flows.settings import MailSettings

MAIL = Mail(
    message_id="<1f@orewatch.example.org>",
    recipient="desk@example.org",
    date="2026-11-23T09:30:00+00:00",
    subject="[orewatch] Chile: new on alliances – Inés Ñandú",
    text="First line.\n.\n..dots\nLäst line\n",
    html="<p>Läst line</p>",
)
SECRET = "tungsten-7"
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")


def channel(port: int, environ: dict[str, str] | None = None, **fields: Any) -> SmtpChannel:
    settings = {"host": "127.0.0.1", "port": port, "timeout_seconds": 5, "sender": "orewatch@example.org", **fields}
    return SmtpChannel(MailSettings(**settings), environ or {})


@pytest.mark.parametrize(
    ("where", "reply", "error"),
    [
        ("rcpt", "550 no such mailbox", RecipientRefusedError),
        ("rcpt", "551 moved away", RecipientRefusedError),
        ("rcpt", "450 busy", DeliveryRefusedError),
        ("rcpt", "451 greylisted", DeliveryRefusedError),
        ("rcpt", "530 log in first", ChannelMisconfiguredError),
        ("data", "552 too large", RecipientRefusedError),
        ("data", "452 disk full", DeliveryRefusedError),
        ("data", "drop", DeliveryAmbiguousError),
        ("data", "hang", DeliveryAmbiguousError),
    ],
)
def test_each_reply_has_its_meaning(
    serve_post: Callable[..., Any], where: str, reply: str, error: type[Exception]
) -> None:
    """4xx is for now, 5xx for good, a wish for a login is the settings' fault, silence after DATA is ambiguous."""
    with serve_post() as post:
        getattr(post, where)[MAIL.recipient] = reply
        with pytest.raises(error) as raised:
            channel(post.port, timeout_seconds=1 if reply == "hang" else 20).send(MAIL)
    assert "127.0.0.1" in str(raised.value)


def test_dots_and_accents_arrive_as_they_were(serve_post: Callable[..., Any]) -> None:
    """A line that is a dot ends no mail, and what is not ASCII arrives."""
    with serve_post() as post:
        channel(post.port).send(MAIL)
    (message,) = post.messages
    assert message.get_body(("plain",)).get_content().replace("\r\n", "\n") == MAIL.text
    assert message["Subject"] == MAIL.subject
    assert message["List-Id"] == "orewatch alerts <alerts.orewatch.example.org>"


def test_addresses_beyond_ascii(serve_post: Callable[..., Any]) -> None:
    """A domain goes as punycode; a local part needs a server that takes it, and is refused by others."""
    with serve_post() as post:
        channel(post.port).send(replace(MAIL, recipient="desk@bücher.example"))
        channel(post.port).send(replace(MAIL, recipient="büro@example.org"))
    assert post.recipients == ["desk@xn--bcher-kva.example", "büro@example.org"]
    with serve_post(enable_SMTPUTF8=False) as post, pytest.raises(RecipientRefusedError, match="ASCII"):
        channel(post.port).send(replace(MAIL, recipient="büro@example.org"))


def test_tls_and_login(serve_post: Callable[..., Any], certificate: Any, login_options: Any) -> None:
    """Implicit TLS with a known authority, and a password from the environment."""
    path, context = certificate
    with serve_post(ssl_context=context, **login_options) as post:
        channel(post.port, {PASSWORD: SECRET}, security="tls", ca_file=path, username="orewatch").send(MAIL)
    assert post.recipients == [MAIL.recipient]


def test_starttls_and_login(
    serve_post: Callable[..., Any], certificate: Any, login_options: Any, tmp_path: Path
) -> None:
    """STARTTLS where the server insists on it, and a password from a file."""
    path, context = certificate
    secret = tmp_path / "smtp"
    secret.write_text(SECRET + "\n")
    with serve_post(tls_context=context, require_starttls=True, **login_options) as post:
        channel(post.port, security="starttls", ca_file=path, username="orewatch", password_file=secret).send(MAIL)
    assert post.recipients == [MAIL.recipient]


def test_unknown_certificate_is_refused_with_its_remedy(serve_post: Callable[..., Any], certificate: Any) -> None:
    """A certificate that nobody known has signed is not trusted, under TLS and STARTTLS alike."""
    _, context = certificate
    for security, options in (("tls", {"ssl_context": context}), ("starttls", {"tls_context": context})):
        with serve_post(**options) as post, pytest.raises(ChannelMisconfiguredError, match=r"ca_file"):
            channel(post.port, security=security).send(MAIL)
        assert post.raw == []


def test_starttls_that_is_not_offered_is_never_done_without(serve_post: Callable[..., Any]) -> None:
    """Somebody who strips STARTTLS from the server's offer gets no mail in the clear."""
    with serve_post() as post, pytest.raises(ChannelMisconfiguredError, match=r"mail\.security"):
        channel(post.port, security="starttls").send(MAIL)
    assert post.raw == []


def test_tls_on_a_plain_port_says_what_to_change(serve_post: Callable[..., Any]) -> None:
    """The wrong kind of encryption for a port is the settings' fault, and the message says which setting."""
    with serve_post() as post, pytest.raises((ChannelMisconfiguredError, ChannelDownError), match=r"mail\."):
        channel(post.port, security="tls", timeout_seconds=2).send(MAIL)


def test_wrong_password_is_final_and_not_shown(serve_post: Callable[..., Any], login_options: Any) -> None:
    """A refused login names the setting to change, and neither error nor repr holds the password."""
    with serve_post(**login_options) as post:
        sender = channel(post.port, {PASSWORD: "open-sesame"}, username="orewatch")
        with pytest.raises(ChannelMisconfiguredError, match=PASSWORD) as raised:
            sender.send(MAIL)
    chain: BaseException | None = raised.value
    while chain is not None:
        assert "open-sesame" not in str(chain) + repr(chain)
        chain = chain.__cause__
    assert "open-sesame" not in repr(sender)
    assert "open-sesame" not in repr(load_password(MailSettings(), {PASSWORD: "open-sesame"}))


def test_login_without_a_password_says_where_to_put_it(serve_post: Callable[..., Any], login_options: Any) -> None:
    """A user name alone is a mistake of the settings."""
    with serve_post(**login_options) as post, pytest.raises(ChannelMisconfiguredError, match=PASSWORD_FILE):
        channel(post.port, username="orewatch").send(MAIL)


def test_password_never_crosses_the_network_in_the_clear() -> None:
    """Without encryption a login is refused here, unless the server is this machine."""
    login = SmtpChannel(MailSettings(host="mail.example.org", username="orewatch"), {PASSWORD: SECRET})
    with pytest.raises(ChannelMisconfiguredError, match="unencrypted"):
        login._login_password()


def test_password_file_of_the_settings_comes_first(tmp_path: Path) -> None:
    """password_file, then the file that the environment names, then its variable; an unreadable file is said."""
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text("one\n")
    second.write_text("two")
    environ = {PASSWORD: "three", PASSWORD_FILE: str(second)}
    given_file = MailSettings(password_file=first)
    assert [
        secret.get_secret_value()
        for secret in (
            load_password(given_file, environ),
            load_password(MailSettings(), environ),
            load_password(MailSettings(), {PASSWORD: "three"}),
        )
        if secret
    ] == ["one", "two", "three"]
    assert load_password(MailSettings(), {}) is None
    with pytest.raises(ChannelMisconfiguredError, match="cannot be read"):
        load_password(MailSettings(password_file=tmp_path / "none"), {})


def test_nobody_there(dead_port: int) -> None:
    """A port on which nobody listens is a channel that is down."""
    with pytest.raises(ChannelDownError, match=str(dead_port)):
        channel(dead_port).send(MAIL)


def test_server_that_drips_its_greeting_is_cut_off() -> None:
    """A server that sends a line now and then keeps within each step's limit, and is cut off all the same."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(1)

        def drip() -> None:
            caller, _ = listener.accept()
            with caller:
                try:
                    while True:
                        caller.sendall(b"220-wait\r\n")
                        time.sleep(0.05)
                except OSError:
                    return

        threading.Thread(target=drip, daemon=True).start()
        begun = time.monotonic()
        with pytest.raises(ChannelDownError):
            channel(listener.getsockname()[1], timeout_seconds=0.2).send(MAIL)
        assert time.monotonic() - begun < 5


def test_server_that_turns_callers_away_is_down(serve_post: Callable[..., Any]) -> None:
    """A greeting other than 220 means that the server takes no mail now, from anybody."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(1)

        def refuse() -> None:
            caller, _ = listener.accept()
            with caller:
                caller.sendall(b"421 too busy\r\n")

        threading.Thread(target=refuse, daemon=True).start()
        with pytest.raises(ChannelDownError, match="421 too busy"):
            channel(listener.getsockname()[1]).send(MAIL)


def test_bad_sender_is_the_settings_fault(dead_port: int) -> None:
    """A broken mail.sender must not end deliveries as failed: it is mended in the settings."""
    with pytest.raises(ChannelMisconfiguredError, match=r"mail\.sender"):
        channel(dead_port, sender="orewatch").send(MAIL)


@pytest.mark.parametrize(
    "recipient",
    [
        "desk@example.org\r\nBcc: all@example.org",
        "desk@example.org\nRCPT TO:<x@example.org>",
        "desk@example.org, all@example.org",
        "desk",
        "",
        "@example.org",
        "desk@",
        "de sk@example.org",
        "<desk@example.org> SIZE=1",
    ],
)
def test_bad_recipients_are_refused_before_anything_is_sent(dead_port: int, recipient: str) -> None:
    """A recipient that is more, or less, than one address is final, and no connection is made for it."""
    with pytest.raises(BadAddressError):
        channel(dead_port).send(replace(MAIL, recipient=recipient))


@pytest.mark.parametrize("subject", ["a\r\nBcc: all@example.org", "a\nb", "a\rb"])
def test_header_injection_is_refused(subject: str) -> None:
    """A line break in a header value makes no header."""
    with pytest.raises(ValueError):
        compose(replace(MAIL, subject=subject), "orewatch@example.org")


def test_same_mail_same_bytes() -> None:
    """A retry sends the very bytes of the first attempt, boundary and all; storing it in between changes nothing."""
    again = Mail.from_json(MAIL.to_json())
    assert again == MAIL
    assert compose(MAIL, "a@example.org").as_bytes() == compose(again, "a@example.org").as_bytes()


def test_message_id_is_of_the_content() -> None:
    """The same alerts for the same recipient have one Message-ID, in any order; others have another."""
    sender = "Ore Watch <orewatch@example.org>"
    one = message_id("a@example.org", ["2", "1"], sender)
    assert one == message_id("a@example.org", ["1", "2"], sender)
    assert one != message_id("b@example.org", ["1", "2"], sender)
    assert one != message_id("a@example.org", ["1"], sender)
    assert one.endswith("@orewatch.example.org>")


@given(st.text(max_size=60))
def test_any_sender_gives_a_domain_fit_for_a_header(sender: str) -> None:
    """Whatever mail.sender holds, the Message-ID stays plain ASCII without blanks."""
    domain = list_domain(sender)
    assert domain.isascii()
    assert domain.isprintable()
    assert " " not in domain
    assert domain.startswith("orewatch.")


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_makes_a_readable_mail(text: str, subject: str) -> None:
    """No statement, whatever its characters, keeps a mail from being composed and read back."""
    plain = "".join(c for c in text if not "\ud800" <= c <= "\udfff")
    title = " ".join("".join(c if c.isprintable() else " " for c in subject).split())
    message = compose(replace(MAIL, text=plain, subject=title), "orewatch@example.org")
    back = message_from_bytes(message.as_bytes(), policy=policy.default)
    assert back["Message-ID"] == MAIL.message_id
    assert back.get_body(("html",)) is not None


def test_address_takes_a_name() -> None:
    """A sender may have a display name."""
    assert address("Ore Watch <orewatch@example.org>").addr_spec == "orewatch@example.org"

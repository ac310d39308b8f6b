"""A warehouse with alerts in it, and mail servers that behave badly on request."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from extract.model import Novelty, Outcome, Statement
from flows.alerting.rules import raise_alerts
from flows.settings import AlertRule
from warehouse import alerts, articles, facts, runs, sources
from warehouse.rows import ArticleRow, FactRows, RunEnd, SourceRow, StatementRow
from warehouse.store import Warehouse

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
RULE = AlertRule(
    name="export-controls",
    recipients=("desk@example.org",),
    topics=("export_controls",),
    severity="urgent",
    timezone="Europe/Paris",
)
WORDS = "“We will widen the licence list for tungsten powder in the spring,” Lu Peishan told reporters."


@dataclass
class Newsdesk:
    """Puts articles with statements into a warehouse, and raises the alerts that ``rules`` ask for."""

    warehouse: Warehouse
    count: int = 0

    def report(
        self,
        *rules: AlertRule,
        words: str = WORDS,
        raised_at: datetime = NOW,
        article: dict[str, Any] | None = None,
        statement: dict[str, Any] | None = None,
        verdict: dict[str, Any] | None = None,
    ) -> tuple[str, str]:
        """Store one article with one statement; returns (article_id, statement_id)."""
        self.count += 1
        article_id, statement_id = f"a{self.count}", f"s{self.count}"
        row = ArticleRow(
            article_id=article_id,
            fetched_at=raised_at,
            origin="feed",
            outcome=Outcome.NEW,
            url=f"https://harbour-ledger.example/news/{self.count}",
            canonical_url=f"https://harbour-ledger.example/news/{self.count}",
            title=f"Ministry to widen tungsten licences, part {self.count}",
            publisher="Harbour Ledger",
            published_at=raised_at - timedelta(minutes=40),
            text=words,
        )
        said = Statement(
            kind="speech",
            text=words,
            start=0,
            end=len(words),
            speaker="Lu Peishan",
            speaker_named=True,
            speaker_role="deputy director",
            speaker_affiliation="Ministry of Commerce",
            speaker_country="CN",
            mode="direct",
            cue="told",
            said_on=date(2026, 11, 23),
            venue="regular press conference",
            topics=("export_controls",),
            minerals=("tungsten",),
            countries=("CN", "KR"),
        )
        said = replace(said, **(statement or {}))
        judged = StatementRow(statement_id, said, novelty=Novelty.NEW, reason="first on the subject")
        judged = replace(judged, **(verdict or {}))
        with self.warehouse.transaction() as con:
            articles.put(con, replace(row, **(article or {})))
            facts.add_facts(con, article_id, FactRows(statements=(judged,)))
            raised = raise_alerts(rules, said, statement_id, judged.novelty, fresh=True, raised_at=raised_at)
            alerts.insert(con, raised)
        return article_id, statement_id

    def poll(self, at: datetime, heard: tuple[str, ...], silent: tuple[str, ...] = ()) -> None:
        """A run that asked these sources."""
        with self.warehouse.transaction() as con:
            known = {row.source_id for row in sources.configured(con)} | {*heard, *silent}
            rows = [SourceRow(s, "feed", f"https://{s}.example/feed", s.title(), "KR", 15) for s in sorted(known)]
            sources.upsert_sources(con, rows)
            run = runs.start(con, "monitor", at, {})
            runs.finish(con, run, at, RunEnd("completed", heard=heard, silent=silent))

    def deliveries(self) -> list[tuple[Any, ...]]:
        """(recipient, state, attempts, message_id, error) of each delivery, from the public view."""
        return self.warehouse.con.execute(
            "select recipient, state, attempts, message_id, error from deliveries order by recipient, alert_id"
        ).fetchall()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with Warehouse.open(tmp_path / "orewatch.duckdb") as warehouse:
        yield Newsdesk(warehouse)


class _Controller(Controller):
    """Takes any free port: learns which before ``start`` tries to reach itself."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@dataclass
class Post:
    """A real mail server. ``rcpt`` maps a recipient to the reply to RCPT; ``data`` to the reply to its mail, or to
    ``hang`` (no reply), ``drop`` (accepts, then cuts the connection before its reply)."""

    rcpt: dict[str, str] = field(default_factory=dict)
    data: dict[str, str] = field(default_factory=dict)
    given: list[bytes] = field(default_factory=list)
    """Every mail that came, answered or not."""
    raw: list[bytes] = field(default_factory=list)
    """Every mail that was taken."""
    recipients: list[str] = field(default_factory=list)
    port: int = 0

    @property
    def messages(self) -> list[EmailMessage]:
        return [message_from_bytes(raw, policy=policy.default) for raw in self.raw]  # type: ignore[misc]

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802 – aiosmtpd calls it so
        reply = self.rcpt.get(address, "250 OK")
        if reply.startswith("250"):
            envelope.rcpt_tos.append(address)
        return reply

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 – aiosmtpd calls it so
        self.given.append(envelope.original_content)
        reply = self.data.get(envelope.rcpt_tos[0], "250 kept")
        if reply == "hang":
            await asyncio.sleep(60)
        if reply[0] in "2d":
            self.raw.append(envelope.original_content)
            self.recipients += envelope.rcpt_tos
        if reply == "drop":
            server.transport.abort()
            await asyncio.sleep(0.05)
        return reply


@pytest.fixture
def serve_post() -> Callable[..., Any]:
    """Context manager: ``with serve_post(post, **controller_options) as post:``."""

    @contextmanager
    def serve(post: Post | None = None, **options: Any) -> Iterator[Post]:
        post = post or Post()
        controller = _Controller(post, hostname="127.0.0.1", port=0, **options)
        controller.start()
        post.port = controller.port
        try:
            yield post
        finally:
            controller.stop()

    return serve


@pytest.fixture
def mute_port() -> Iterator[int]:
    """A server that takes connections and never says a word."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(16)
        yield listener.getsockname()[1]


@pytest.fixture
def dead_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ssl.SSLContext]:
    """A self-signed certificate for 127.0.0.1: its file, and a server's context that uses it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    start = datetime(2020, 1, 1, tzinfo=UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(start)
        .not_valid_after(datetime(2090, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    path.write_bytes(
        signed.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(path)
    return path, context


def check_login(server: Any, session: Any, envelope: Any, mechanism: str, credentials: Any) -> AuthResult:
    """Authenticator: user ``orewatch``, password ``tungsten-7``."""
    good = isinstance(credentials, LoginPassword) and credentials == LoginPassword(b"orewatch", b"tungsten-7")
    return AuthResult(success=good, handled=good)


@pytest.fixture
def login_options() -> dict[str, Any]:
    return {"authenticator": check_login, "auth_required": True, "auth_require_tls": False}

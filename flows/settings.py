"""``config/settings.toml`` as types. Every key, its default and its bounds are here and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Section(BaseModel):
    """A table of a config file: unknown keys are errors, values never change after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class RunSettings(Section):
    """``[run]``: one cycle."""

    max_age_hours: Annotated[float, Field(gt=0)] = 48
    """An item published longer ago than this loads as baseline and never alerts."""
    min_words: Annotated[int, Field(ge=0)] = 60
    """Texts shorter than this are ``too_short``."""
    retry_failed_items: Annotated[int, Field(ge=0)] = 5
    """How many runs try an item again after a transient failure."""
    max_pages: Annotated[int, Field(gt=0)] = 2000
    """Pages fetched in one run at most; the rest waits for the next one, and the run says so."""


class FetchSettings(Section):
    """``[fetch]``: manners and caps of the HTTP client."""

    user_agent: str = "orewatch/0.1 (news monitor; set contact in config/settings.toml)"
    concurrency: Annotated[int, Field(gt=0, le=256)] = 32
    per_host: Annotated[int, Field(gt=0, le=16)] = 2
    """Requests under way at one host."""
    host_delay_seconds: Annotated[float, Field(ge=0)] = 1.0
    """Least time between two requests to one host; a longer Crawl-delay in robots.txt wins."""
    connect_timeout_seconds: Annotated[float, Field(gt=0)] = 10
    timeout_seconds: Annotated[float, Field(gt=0)] = 30
    """For one whole answer, body included."""
    max_bytes: Annotated[int, Field(gt=0)] = 5_000_000
    """Cap on a body, after decompression."""
    max_redirects: Annotated[int, Field(ge=0, le=20)] = 5
    retries: Annotated[int, Field(ge=0, le=10)] = 2
    """Further attempts after a transient failure, with growing pauses."""
    respect_robots: bool = True
    allow_hosts: tuple[str, ...] = ()
    """Private hosts (``127.0.0.1:8080``, ``intranet.example``) that may be fetched. All others must be public."""
    parse_timeout_seconds: Annotated[float, Field(gt=0)] = 20
    parse_workers: Annotated[int, Field(gt=0, le=64)] = 2
    poll_minutes: Annotated[float, Field(gt=0)] = 15
    """Interval of a source that states none."""


class MailSettings(Section):
    """``[mail]``: the SMTP server. The password comes from the environment or a file, never from here."""

    host: str = "localhost"
    port: Annotated[int, Field(gt=0, lt=65536)] = 25
    security: Literal["none", "starttls", "tls"] = "none"
    username: str | None = None
    password_file: Path | None = None
    """File that holds the password; else the environment variable OREWATCH_SMTP_PASSWORD (or …_FILE)."""
    ca_file: Path | None = None
    """Certificate authority that signed the server's certificate, if the system does not know it (PEM)."""
    sender: str = "orewatch@localhost"
    timeout_seconds: Annotated[float, Field(gt=0)] = 30
    retries: Annotated[int, Field(ge=0)] = 8
    """Runs that try a delivery again before it is given up as ``failed``."""


class ScheduleSettings(Section):
    """``[schedule]``: when ``orewatch serve`` runs each flow. Cron expressions in ``timezone``."""

    timezone: str = "UTC"
    monitor: str = "*/10 * * * *"
    digest: str = "*/15 * * * *"
    upkeep: str = "30 3 * * *"


class WarehouseSettings(Section):
    """``[warehouse]``: DuckDB's share of the machine."""

    memory_limit: str = "2GB"
    threads: Annotated[int, Field(gt=0)] = 2


class SqlSettings(Section):
    """``[sql]``: limits for readers of the snapshot."""

    timeout_seconds: Annotated[float, Field(gt=0)] = 30
    max_rows: Annotated[int, Field(gt=0)] = 10_000


class Settings(Section):
    """The whole of ``config/settings.toml``."""

    run: RunSettings = RunSettings()
    fetch: FetchSettings = FetchSettings()
    mail: MailSettings = MailSettings()
    schedule: ScheduleSettings = ScheduleSettings()
    warehouse: WarehouseSettings = WarehouseSettings()
    sql: SqlSettings = SqlSettings()


class Source(Section):
    """One ``[[source]]`` of ``config/sources.toml``."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
    url: Annotated[str, Field(pattern=r"^https?://")]
    publisher: str
    kind: Literal["feed"] = "feed"
    """What the address serves: RSS 2.0, RSS 1.0, Atom or JSON Feed, told from its content."""
    category: Literal["government", "agency", "organisation", "wire", "newspaper", "trade_press", "think_tank"]
    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "en"
    timezone: str | None = None
    """IANA zone of the outlet, for its weekdays."""
    documented_at: str | None = None
    """Page on which the publisher names this address."""
    verified: bool = False
    """True once ``orewatch sources check`` has reached it."""
    enabled: bool = True
    poll_minutes: Annotated[float, Field(gt=0)] | None = None
    on_topic: bool = False
    """The whole feed is about the subject: items skip the first, title-only relevance test."""


class AlertRule(Section):
    """One ``[[rule]]`` of ``config/alerts.toml``. An empty list means any."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
    recipients: Annotated[tuple[str, ...], Field(min_length=1)]
    """Mail addresses, or Apprise addresses (``slack://…``) by name of an environment variable: ``env:SLACK_URL``."""
    topics: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    minerals: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    kinds: tuple[Literal["speech", "action"], ...] = ()
    novelty: tuple[Literal["new", "update"], ...] = ("new",)
    transitions: tuple[
        Literal["proposed", "announced", "in_force", "amended", "suspended", "resumed", "lifted", "expired"], ...
    ] = ()
    """Steps in the life of a measure. A statement meets the rule when it is the first to tell one; its novelty is not
    asked then."""
    severity: Literal["info", "notice", "urgent"] = "notice"
    schedule: Annotated[str, Field(pattern=r"^(immediate|(daily|weekdays) ([01]\d|2[0-3]):[0-5]\d)$")] = "immediate"
    timezone: str = "UTC"

"""Read and check ``config/``: every error at once, each with file, key, value and remedy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from pathlib import Path
from typing import TypeVar
from zoneinfo import available_timezones

from pydantic import BaseModel

from flows.settings import AlertRule, Settings, Source
from flows.tables import ConfigError, checked, read_table

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Config:
    """What a user has set, checked."""

    settings: Settings
    sources: tuple[Source, ...]
    rules: tuple[AlertRule, ...]


def load_config(folder: Path) -> Config:
    """Read ``settings.toml``, ``sources.toml`` and ``alerts.toml`` from ``folder``.

    Raises ConfigError with every problem of every file.
    """
    problems: list[str] = []
    settings = _model(folder / "settings.toml", Settings, problems)
    sources = _entries(folder / "sources.toml", "source", Source, problems)
    rules = _entries(folder / "alerts.toml", "rule", AlertRule, problems)
    problems += _duplicates(folder / "sources.toml", "source", "id", [s.id for s in sources])
    problems += _duplicates(folder / "sources.toml", "source", "url", [s.url for s in sources])
    problems += _duplicates(folder / "alerts.toml", "rule", "name", [r.name for r in rules])
    problems += _unknown_zones(folder, settings, sources, rules)
    problems += _bad_recipients(folder / "alerts.toml", rules)
    if problems:
        raise ConfigError(problems)
    assert settings is not None
    return Config(settings, sources, rules)


def _model(path: Path, model: type[M], problems: list[str]) -> M | None:
    table = read_table(path, problems)
    return None if table is None else checked(path, "", table, model, problems)


def _entries(path: Path, name: str, model: type[M], problems: list[str]) -> tuple[M, ...]:
    table = read_table(path, problems)
    if table is None:
        return ()
    problems += [f"{path}: {key}: unknown table. Entries are written as [[{name}]]." for key in table.keys() - {name}]
    rows = table.get(name, [])
    if not isinstance(rows, list):
        problems.append(f"{path}: {name}: write [[{name}]], with two brackets, for each entry.")
        return ()
    valid = (checked(path, f"{name}[{n}]", row, model, problems) for n, row in enumerate(rows, 1))
    return tuple(entry for entry in valid if entry is not None)


def _duplicates(path: Path, table: str, key: str, values: list[str]) -> list[str]:
    return [
        f"{path}: {table}.{key} = {value!r}: stands {count} times. Keep one."
        for value, count in Counter(values).items()
        if count > 1
    ]


def _unknown_zones(
    folder: Path, settings: Settings | None, sources: Iterable[Source], rules: Iterable[AlertRule]
) -> list[str]:
    named = [("sources.toml", f"source ({s.id}).timezone", s.timezone) for s in sources if s.timezone]
    named += [("alerts.toml", f"rule ({r.name}).timezone", r.timezone) for r in rules]
    if settings:
        named.append(("settings.toml", "schedule.timezone", settings.schedule.timezone))
    zones = available_timezones()
    return [
        f"{folder / file}: {key} = {zone!r}: no such time zone. Use an IANA name such as 'Europe/Paris'."
        for file, key, zone in named
        if zone not in zones
    ]


def _bad_recipients(path: Path, rules: Iterable[AlertRule]) -> list[str]:
    return [
        f"{path}: rule ({rule.name}).recipients = {recipient!r}: neither a mail address nor 'env:NAME'."
        for rule in rules
        for recipient in rule.recipients
        if not _is_recipient(recipient)
    ]


def _is_recipient(recipient: str) -> bool:
    if recipient.startswith("env:"):
        return recipient.removeprefix("env:").isidentifier()
    try:
        address = Address(addr_spec=recipient)
    except (ValueError, IndexError, MessageError):
        return False
    return bool(address.username and address.domain)

"""config/ is checked whole: every error at once, each with file, key, value and remedy."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.config import load_config
from flows.tables import ConfigError
from flows.workspace import Workspace, WorkspaceError, create_workspace, defaults, find_workspace

GOOD_SOURCE = """
[[source]]
id = "example"
url = "https://example.org/feed.xml"
publisher = "Example Daily"
category = "newspaper"
country = "FR"
"""
GOOD_RULE = """
[[rule]]
name = "all"
recipients = ["desk@example.org"]
"""


def folder(tmp_path: Path, *, settings: str = "", sources: str = GOOD_SOURCE, alerts: str = GOOD_RULE) -> Path:
    (tmp_path / "settings.toml").write_text(settings, encoding="utf-8")
    (tmp_path / "sources.toml").write_text(sources, encoding="utf-8")
    (tmp_path / "alerts.toml").write_text(alerts, encoding="utf-8")
    return tmp_path


def problems(path: Path) -> str:
    with pytest.raises(ConfigError) as error:
        load_config(path)
    return str(error.value)


def test_an_empty_settings_file_gives_the_documented_defaults(tmp_path: Path) -> None:
    """The shipped settings.toml says what happens when a line is deleted: nothing."""
    shipped = folder(tmp_path, settings=(defaults("config") / "settings.toml").read_text(encoding="utf-8"))
    with_file = load_config(shipped).settings
    assert with_file == load_config(folder(tmp_path, settings="")).settings


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("[fetch]\nper_hst = 3", "settings.toml: fetch.per_hst: unknown key. Did you mean 'per_host'?"),
        ("[fech]\n", "settings.toml: fech: unknown key. Did you mean 'fetch'?"),
        ("[fetch]\nconcurrency = 9999", "fetch.concurrency = 9999"),
        ("[mail]\nsecurity = 'ssl'", "mail.security = 'ssl'"),
        ("[mail]\npassword = 'secret'", "mail.password: unknown key"),
        ("[schedule]\ntimezone = 'Europe/Pris'", "schedule.timezone = 'Europe/Pris': no such time zone"),
        ("[run\n", "settings.toml: not valid TOML"),
        ("run = 3", "settings.toml: run = 3"),
    ],
)
def test_a_typo_in_settings_is_named_with_its_remedy(tmp_path: Path, settings: str, said: str) -> None:
    """A config typo is an error that names the key, never a silent default."""
    assert said in problems(folder(tmp_path, settings=settings))


@pytest.mark.parametrize(
    ("sources", "said"),
    [
        (GOOD_SOURCE.replace("https:", "ftp:"), "(example).url = 'ftp://example.org/feed.xml'"),
        (GOOD_SOURCE.replace('country = "FR"', ""), "(example).country: required"),
        (GOOD_SOURCE + 'timezone = "Paris"', "no such time zone"),
        (GOOD_SOURCE + GOOD_SOURCE, "source.id = 'example': stands 2 times"),
        ("[source]\nid='x'", "write [[source]], with two brackets"),
        ("[[sources]]\nid='x'", "sources: unknown table"),
    ],
)
def test_a_bad_source_is_named(tmp_path: Path, sources: str, said: str) -> None:
    """Each wrong source is named by its id or place."""
    assert said in problems(folder(tmp_path, sources=sources))


@pytest.mark.parametrize(
    "recipient", ["nobody", "a@", "@example.org", "x@example.org\\nBcc: y@example.org", "env:no-name", "env:"]
)
def test_a_recipient_is_an_address_or_a_variable(tmp_path: Path, recipient: str) -> None:
    """What is no mail address and no variable's name is refused before anything is sent."""
    rule = GOOD_RULE.replace("desk@example.org", recipient)
    assert "neither a mail address nor" in problems(folder(tmp_path, alerts=rule))


def test_every_problem_of_every_file_is_reported_at_once(tmp_path: Path) -> None:
    """Nobody should have to fix one typo to learn of the next."""
    said = problems(folder(tmp_path, settings="[run]\nmax_age = 3", sources="[[source]]", alerts="[[rule]]\nname='A'"))
    for file in ("settings.toml", "sources.toml", "alerts.toml"):
        assert file in said
    assert len(said.splitlines()) >= 6


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A workspace without one of its files says which, and where to get it."""
    path = folder(tmp_path)
    (path / "alerts.toml").unlink()
    assert "alerts.toml: missing" in problems(path)


@given(st.text())
def test_any_text_in_a_config_file_loads_or_raises_config_error(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    """No content of a config file may end in a traceback."""
    path = folder(tmp_path_factory.mktemp("config"))
    (path / "sources.toml").write_text(text, encoding="utf-8", errors="surrogatepass")
    with contextlib.suppress(ConfigError):
        load_config(path)


def test_the_shipped_config_is_valid(tmp_path: Path) -> None:
    """What `init` writes must load."""
    shutil.copytree(defaults("config"), tmp_path / "config")
    config = load_config(tmp_path / "config")
    assert config.rules
    assert len(config.sources) >= 60
    assert not any(source.verified for source in config.sources), "nothing was reached from here yet"


def test_init_never_overwrites(tmp_path: Path) -> None:
    """A second init into the same folder leaves the user's edits alone."""
    create_workspace(tmp_path / "w")
    with pytest.raises(WorkspaceError, match="exists already"):
        create_workspace(tmp_path / "w")


def test_a_folder_that_is_no_workspace_says_how_to_make_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the folder and the three ways out; the environment variable counts."""
    with pytest.raises(WorkspaceError, match="orewatch init"):
        find_workspace(tmp_path)
    made = create_workspace(tmp_path / "w")
    monkeypatch.setenv("OREWATCH_WORKSPACE", str(tmp_path / "w"))
    assert find_workspace(None) == made == Workspace((tmp_path / "w").resolve())

"""The docs are complete: each key, table, command and option is named, each link leads somewhere."""

from __future__ import annotations

import inspect
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main
from pydantic import BaseModel

from flows import lexicon, settings
from flows.cli.app import app
from flows.cli.sources import CATEGORIES
from flows.config import load_config

ROOT = Path(__file__).resolve().parents[1]
DOCS = sorted((ROOT / "docs").rglob("*.md"))
PAGES = [ROOT / "README.md", *DOCS]
CONFIGURATION = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def models(module: Any) -> list[type[BaseModel]]:
    """The pydantic models that ``module`` defines."""
    found = [c for _, c in inspect.getmembers(module, inspect.isclass) if issubclass(c, BaseModel)]
    return [c for c in found if c.__module__ == module.__name__]


def commands(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command below ``command`` with the words that call it."""
    for name, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, (*path, name))
    if path and not getattr(command, "commands", None):
        yield path, command


ALL_COMMANDS = list(commands(typer.main.get_command(app)))


def section(words: tuple[str, ...]) -> str:
    """What docs/commands.md says under the heading of a command."""
    found = re.search(rf"^### `orewatch {' '.join(words)}\b[^\n]*\n(.*?)(?=^##|\Z)", COMMANDS, re.M | re.S)
    return found[0] if found else ""


@pytest.mark.parametrize("model", models(settings) + models(lexicon), ids=lambda m: m.__name__)
def test_every_key_of_every_config_file_is_documented(model: type[BaseModel]) -> None:
    """A key that a user can set stands in docs/configuration.md, in a row or a heading of its own."""
    documented = set(re.findall(r"^\|\s*`(\w+)`", CONFIGURATION, re.M)) | set(
        re.findall(r"^#+ .*`\[+([\w.]+)\]+`", CONFIGURATION, re.M)
    )
    missing = [key for key in model.model_fields if key not in documented]
    assert not missing, f"docs/configuration.md does not describe {missing} of {model.__name__}"


def test_every_table_of_the_shipped_config_is_documented() -> None:
    """Each [table] and [[table]] of config/ has a heading in docs/configuration.md."""
    for path in (ROOT / "config").rglob("*.toml"):
        assert path.name in CONFIGURATION, f"docs/configuration.md does not name {path.name}"
        for table, value in tomllib.loads(path.read_text(encoding="utf-8")).items():
            written = f"[[{table}]]" if isinstance(value, list) else f"[{table}]"
            assert f"`{written}`" in CONFIGURATION, f"docs/configuration.md has no {written}"


def test_the_documented_defaults_are_the_real_ones() -> None:
    """Where a row of docs/configuration.md gives a default for a key of settings.toml, it is that of the code."""
    for table, field in settings.Settings.model_fields.items():
        part = re.search(rf"^#+ .*`\[{table}\]`.*?\n(.*?)(?=^#|\Z)", CONFIGURATION, re.M | re.S)
        assert part, f"no heading for [{table}]"
        rows = dict(re.findall(r"^\|\s*`(\w+)`\s*\|\s*(.*?)\s*\|", part[1], re.M))
        for key, value in field.default.model_dump().items():
            shown = rows[key].strip("`")
            if value is None:
                assert shown == "–", (table, key)
            elif isinstance(value, bool):
                assert shown == str(value).lower(), (table, key)
            elif isinstance(value, (int, float)):
                assert float(shown) == value, (table, key)
            elif isinstance(value, str):
                assert shown == f'"{value}"', (table, key)


def test_the_shipped_settings_are_the_defaults() -> None:
    """config/settings.toml shows each key with the value that holds when it is left out."""
    assert load_config(ROOT / "config").settings == settings.Settings()


@pytest.mark.parametrize(("words", "command"), ALL_COMMANDS, ids=[" ".join(words) for words, _ in ALL_COMMANDS])
def test_every_command_and_option_is_documented(words: tuple[str, ...], command: Any) -> None:
    """A command has its heading, an example that can be typed, and a word about each option."""
    text = section(words)
    assert text, f"docs/commands.md has no heading for {' '.join(words)}"
    assert re.search(rf"^    orewatch (-w \S+ )?{' '.join(words)}\b", text, re.M), "no example"
    for parameter in command.params:
        for option in (*parameter.opts, *parameter.secondary_opts):
            if option.startswith("-"):
                assert re.search(rf"`{option}\b", text), f"{' '.join(words)} {option}"


def test_no_command_is_documented_that_does_not_exist() -> None:
    """A removed command takes its heading with it."""
    real = {" ".join(words) for words, _ in ALL_COMMANDS}
    for heading in re.findall(r"^### `orewatch ([a-z ]+?)(?: [A-Z\[].*)?`", COMMANDS, re.M):
        assert heading in real, heading


def test_categories_are_those_of_the_settings() -> None:
    """The command line writes them out, because importing the settings takes long; they must not drift."""
    assert settings.Source.model_fields["category"].annotation.__args__ == CATEGORIES  # type: ignore[union-attr]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_to_files(page: Path) -> None:
    """Every relative link leads to a file of the repository, and to a heading if it names one."""
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        file = (page.parent / name) if name else page
        assert file.exists(), f"{page.name}: {target}"
        if anchor and file.suffix == ".md":
            assert anchor in anchors(file.read_text(encoding="utf-8")), f"{page.name}: {target}"


def anchors(text: str) -> set[str]:
    """The anchors that a forge makes of headings."""
    headings = re.findall(r"^#+\s+(.*)$", text, re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_page_names_a_place_of_the_machine_it_was_written_on(page: Path) -> None:
    """Paths in the docs are those of any user."""
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"(?<![\w.])/(work|root|tmp/(?!orewatch)|home/(?!user\b|you\b))\w*", text)
    assert str(ROOT) not in text

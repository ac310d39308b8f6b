"""Loading the lexicon: the shipped tables are right, and a user's slips are reported, all at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pycountry
import pytest

from flows.lexicon import ISO_3166, load_lexicon
from flows.tables import ConfigError

CONFIG = Path(__file__).parents[2] / "config"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(CONFIG / "topics.toml", tmp_path / "topics.toml")
    shutil.copytree(CONFIG / "gazetteer", tmp_path / "gazetteer")
    return tmp_path


def test_the_shipped_config_loads() -> None:
    """What `init` writes has no problem, and holds the two watched topics."""
    lexicon = load_lexicon(CONFIG)
    assert lexicon.topics.names == ("export_controls", "alliances")
    assert len(lexicon.gazetteer.entries) > 1500


def test_every_problem_is_reported_with_file_key_value_and_remedy(folder: Path) -> None:
    """One run shows all that is to be mended."""
    (folder / "gazetteer" / "mine.toml").write_text(
        '[[country]]\ncode = "UK"\nname = "Albion"\n\n[[mineral]]\nname = "zinc"\nalias = ["Zn"]\n\n'
        '[[minerals]]\nname = "x"\n\n'
        '[[place]]\nname = "Vellmar"\nwikidata = "12"\n\n[[place]]\nname = "Ostby"\n\n[[place]]\nname = "Ostby"\n',
        encoding="utf-8",
    )
    (folder / "gazetteer" / "torn.toml").write_text("[[place]\n", encoding="utf-8")
    topics = (folder / "topics.toml").read_text(encoding="utf-8")
    (folder / "topics.toml").write_text(topics + '\n[[topic]]\nname = "My Topic"\nterms = ["... x", "li*cence"]\n')
    with pytest.raises(ConfigError) as caught:
        load_lexicon(folder)
    problems = caught.value.problems
    assert len(problems) == 9
    for part in (
        "country[1] (Albion).code = 'UK': Value error, no ISO 3166-1 alpha-2 code, such as CN, nor EU. Write GB",
        "mineral[1] (zinc).alias: unknown key. Did you mean 'aliases'?",
        "minerals: unknown table. Write one of [[country]]",
        "place[1] (Vellmar).wikidata = '12'",
        "place.name = 'Ostby': stands twice.",
        "torn.toml: not valid TOML",
        "topic[3] (My Topic).name = 'My Topic'",
        "= '... x'",
        "= 'li*cence'",
    ):
        assert any(part in problem for problem in problems), part
    assert all(str(folder) in problem for problem in problems)


def test_a_missing_folder_says_where_to_get_one(tmp_path: Path) -> None:
    """A workspace without its files is told how to mend itself."""
    with pytest.raises(ConfigError) as caught:
        load_lexicon(tmp_path)
    assert len(caught.value.problems) == 2
    assert all("orewatch init DIR" in problem for problem in caught.value.problems)


def test_a_users_entry_counts(folder: Path) -> None:
    """A name added to a file is found."""
    (folder / "gazetteer" / "mine.toml").write_text('[[agreement]]\nname = "Blue Ledger"\n', encoding="utf-8")
    scan = load_lexicon(folder).gazetteer.scan("They signed Blue Ledger.")
    assert [m.entry.name for m in scan.matches] == ["Blue Ledger"]


def test_country_codes_are_those_of_the_standard() -> None:
    """The list that is written out for speed is the whole of ISO 3166-1."""
    assert set(ISO_3166.split()) == {country.alpha_2 for country in pycountry.countries}

"""Firms by what they do and own, outlets by what is written in them, places by what stands there. All are invented."""

from __future__ import annotations

import pytest

from tests.extract.naming.shipped_names import names

FIRMS: list[tuple[str, list[str]]] = [
    ("Hollinger Voss, by contrast, lifted its price target to 40 kronor.", ["Hollinger Voss"]),
    ("Brandvik trimmed its full-year earnings guidance.", ["Brandvik"]),
    ("Tirrenhall mothballed its second smelter in May.", ["Tirrenhall"]),
    ("Ostrava-based producer Kovarna Zlin, which has 200 workers, fell.", ["Kovarna Zlin"]),
    ("Fenwright declared force majeure on June cargoes.", ["Fenwright"]),
    ("Aldgrave posted a net loss for the quarter.", ["Aldgrave"]),
    ("Pellham Dray analyst Tilda Rasmussen kept her view.", ["Pellham Dray"]),
    ("Westerlo chairman Piet Vandamme resigned.", ["Westerlo"]),
    ("Project Lanthorn founder Ajit Deshpande objected.", ["Project Lanthorn"]),
    ("Torvald Kiln’s annual report is late.", []),
    ("Kestrel Dune's annual report is late.", ["Kestrel Dune"]),
    ("Permits went to two exporters, Zafimex and another.", ["Zafimex"]),
    ("Miners such as Korvane fell.", ["Korvane"]),
    ("The Lubumbashi-based group Terres Claires objected.", ["Terres Claires"]),
    ("The report by the non-governmental group Terres Claires is out.", ["Terres Claires"]),
    ("Work stopped, the JF Metall union said.", ["JF Metall"]),
    ("Brokerage Hollin Vyas sees a shortage.", ["Hollin Vyas"]),
    ("The US Wolfram Works is shut.", ["US Wolfram Works"]),
    ("Project Lanthorn's Marcus Oduya expects less.", ["Project Lanthorn"]),
    ("It withdrew the quotas of Zafimex and Lualaba Alloys.", ["Zafimex", "Lualaba Alloys"]),
    ("The Matadi-based group Mines Ouvertes objected.", ["Mines Ouvertes"]),
    ("Austral Marl, the Perth-listed owner of a pit, halted its shares.", ["Austral Marl"]),
    ("He sits for the Radical Left.", ["Radical Left"]),
    ("Their Liberal Conservatives voted against.", ["Liberal Conservatives"]),
    ("The bill passed, Parliament was told.", ["Parliament"]),
    ("The minister told the Diet in Tokyo that it was late.", ["National Diet"]),
    # foreign names of bodies
    ("She heads the Direction Générale de l’Artillerie in Lyon.", ["Direction Générale de l’Artillerie"]),
    ("He is at the Institut Wallon des Matériaux Rares in Liège.", ["Institut Wallon des Matériaux Rares"]),
    ("The Consejo Nacional de Refinerías met.", ["Consejo Nacional de Refinerías"]),
    ("The Serviço Mineral do Planalto measured it.", ["Serviço Mineral do Planalto"]),
    ("The Directorate General of Ore Statistics published it.", ["Directorate General of Ore Statistics"]),
    ("The Women's Quarry Association marched.", ["Women's Quarry Association"]),
    ("The Wildlife and Quarries Department agreed.", ["Wildlife and Quarries Department"]),
]
NO_FIRMS = [
    "Tilda Rasmussen lifted its lid.",
    "The Norwegian analyst Tilda Rasmussen agreed.",
    "Yesterday its price target was cut.",
    "Traders such as Tilda Rasmussen waited.",
    "The new direction des choses was clear.",
    "Ore and other companies, Monday's paper said, were late.",
    "Trump and the department disagreed.",
    "He left his seat to the left of the front row.",
    "A member of Parliament waited at Parliament Square.",
    "The diet in the camp was poor.",
    "“No,” said Piers Hallam. Hallam and Zedmore agreed.",
]
OUTLETS: list[tuple[str, list[str]]] = [
    ("“No,” he said in an interview with Nord-Matin on Sunday.", ["Nord-Matin"]),
    ("The minister told Havneposten that it was late.", ["Havneposten"]),
    ("He wrote in Erzkurier on Monday that it would fail.", ["Erzkurier"]),
    ("She assured viewers of MinasNews.", ["MinasNews"]),
    ("According to Ore Letter, whose reporter saw it, the file is thin.", ["Ore Letter"]),
]
NO_OUTLETS = [
    "In an interview with Halloran on Sunday he asked why.",
    "He wrote in English on Monday.",
    "It was published in March.",
    "Readers of Chapter Two were puzzled.",
]
PLACES: list[tuple[str, list[str]]] = [
    ("The Tarnskoping plant is full.", ["Tarnskoping"]),
    ("Aldgrave Ceramics, whose Sakuragi plant makes powder, agreed.", ["Sakuragi"]),
    ("The visit to the Ruwashi tailings site is off.", ["Ruwashi"]),
    ("She wants production at Salembres to restart.", ["Salembres"]),
    ("Diggers at Kasungo complained.", ["Kasungo"]),
    ("The hotel stands on the banks of the Zambalu on a hill.", ["Zambalu"]),
    ("It lies 40 kilometres north of Brezhany.", ["Brezhany"]),
    ("The road to Mukonda is cut.", ["Mukonda"]),
    ("The ore goes via Tolanaka by rail.", ["Tolanaka"]),
    ("They met in the medieval Haldor's Hall.", ["Haldor's Hall"]),
    ("Rain cut the road to Mount Vessel Ridge.", ["Mount Vessel Ridge"]),
]
NO_PLACES = [
    "The European plant is full.",
    "The Western mines are old.",
    "They turned to God.",
    "It was moved to Monday.",
]


@pytest.mark.parametrize(("text", "expected"), FIRMS, ids=[t[:30] for t, _ in FIRMS])
def test_a_firm_is_known_by_its_deeds(text: str, expected: list[str]) -> None:
    """Its own works, ratings, results and staff; a list of its kind; heads of bodies in other languages."""
    assert names(text, "organization") == expected


@pytest.mark.parametrize("text", NO_FIRMS)
def test_people_and_plain_words_are_no_firms(text: str) -> None:
    """A person with a given name, a demonym, a word that opens the sentence."""
    assert names(text, "organization") == []


@pytest.mark.parametrize(("text", "expected"), OUTLETS, ids=[t[:30] for t, _ in OUTLETS])
def test_an_outlet_is_known_by_what_is_written_in_it(text: str, expected: list[str]) -> None:
    """Its ending, an interview with a hyphened name, its readers and reporters."""
    assert names(text, "outlet") == expected


@pytest.mark.parametrize("text", NO_OUTLETS)
def test_languages_days_and_people_are_no_outlets(text: str) -> None:
    """Somebody interviewed, a language, a month, a chapter."""
    assert names(text, "outlet") == []


@pytest.mark.parametrize(("text", "expected"), PLACES, ids=[t[:30] for t, _ in PLACES])
def test_a_place_is_known_by_what_stands_there(text: str, expected: list[str]) -> None:
    """A plant called by it, roads to it, distances from it, people at it."""
    assert names(text, "place") == expected


@pytest.mark.parametrize("text", NO_PLACES)
def test_regions_and_days_are_no_places_of_works(text: str) -> None:
    """Adjectives of regions, a day to which something moves."""
    assert names(text, "place") == []

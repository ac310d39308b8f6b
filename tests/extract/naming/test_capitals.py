"""Capitals: the city where something happens, the state that acts. Events and people are invented."""

from __future__ import annotations

import pytest

from tests.extract.naming.shipped_names import names

STATES: list[tuple[str, list[str]]] = [
    ("Lusaka has doubled the royalty on germanium.", ["Zambia"]),
    ("Last week Oslo withdrew the permit.", ["Norway"]),
    ("Miners fear that Santiago will not renew the quota.", ["Chile"]),
    ("The refiners are under pressure from Astana.", ["Kazakhstan"]),
    ("Relations between Tokyo and Manila have cooled.", ["Japan", "Philippines"]),
    ("The envoy urged Ottawa to lift the levy.", ["Canada"]),
    ("A pact with Canberra was out of reach.", ["Australia"]),
    ("The curbs were a response to Hanoi.", ["Vietnam"]),
    ("Berlin's answer came late.", ["Germany"]),
    ("On Friday Jakarta abruptly scrapped the duty.", ["Indonesia"]),
    ("Pretoria, which holds the chair, was silent.", ["South Africa"]),
    ("Seoul, too, is considering a ban.", ["South Korea"]),
    ("Brussels wants a reserve of its own.", ["European Union"]),
]
CITIES: list[tuple[str, list[str]]] = [
    ("The talks were held in Lusaka.", ["Lusaka"]),
    ("She flew to Oslo on Monday.", ["Oslo"]),
    ("A Santiago-based trader bought the lot.", ["Santiago"]),
    ("Delegates arrived from Astana.", ["Astana"]),
    ("They met in Geneva and London.", ["Geneva", "London"]),
    ("The train from Vienna to Brussels was late.", ["Vienna", "Brussels"]),
    ("Protesters marched near Ottawa, Canada.", ["Ottawa"]),
    ("The ambassador to London retired.", ["London"]),
    ("Prices in Tokyo rose.", ["Tokyo"]),
    ("The outskirts of Kinshasa were flooded.", ["Kinshasa"]),
    ("Jakarta's streets were empty.", ["Jakarta"]),
]


@pytest.mark.parametrize(("text", "expected"), STATES, ids=[t[:30] for t, _ in STATES])
def test_a_capital_that_acts_or_is_acted_upon_is_its_state(text: str, expected: list[str]) -> None:
    """The label guide: a capital that stands for its government is the country, Brussels the Union."""
    assert names(text, "country", "bloc", "place") == expected


@pytest.mark.parametrize(("text", "expected"), CITIES, ids=[t[:30] for t, _ in CITIES])
def test_a_capital_where_something_happens_is_a_place(text: str, expected: list[str]) -> None:
    """Prepositions of place and "-based" keep the city."""
    assert names(text, "place") == expected

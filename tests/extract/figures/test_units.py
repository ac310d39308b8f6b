"""The unit table against the libraries that know: pint for factors, babel (CLDR) for currency codes."""

from __future__ import annotations

import subprocess
import sys

import pint
import pytest
from babel import Locale

from extract.figures.units import DENOMINATORS, PREFIXES, SUFFIXES, SYMBOLS, WORDS, Unit

REGISTRY: pint.UnitRegistry = pint.UnitRegistry()
BASES = {
    "t": "tonne", "kg": "kilogram", "g": "gram", "mg": "milligram", "lb": "pound", "oz": "troy_ounce",
    "short_ton": "short_ton",
    "long_ton": "long_ton", "carat": "carat", "t/yr": "tonne/year", "t/day": "tonne/day",
    "t/month": "tonne/month", "t/h": "tonne/hour",
    "bbl": "oil_barrel", "bbl/day": "oil_barrel/day", "year": "year", "month": "month", "week": "week",
    "day": "day", "hour": "hour",
    "minute": "minute", "second": "second", "km": "kilometer", "m": "meter", "cm": "centimeter",
    "mm": "millimeter", "mile": "mile",
    "ft": "foot", "inch": "inch", "ha": "hectare", "acre": "acre", "km2": "kilometer**2", "m2": "meter**2",
    "mile2": "mile**2",
    "ft2": "foot**2", "m3": "meter**3", "L": "liter", "gal": "gallon", "W": "watt", "kW": "kilowatt",
    "MW": "megawatt", "GW": "gigawatt",
    "TW": "terawatt", "Wh": "watt_hour", "kWh": "kilowatt_hour", "MWh": "megawatt_hour", "GWh": "gigawatt_hour",
    "TWh": "terawatt_hour",
    "ppm": "ppm", "percent": "percent", "percentage_point": "percent", "g/t": "gram/tonne", "kg/t": "kilogram/tonne",
    "km/h": "kilometer/hour", "mph": "mile/hour", "degC": "degC", "degF": "degF",
}  # fmt: skip
TABLE = sorted({(surface, unit) for table in (SYMBOLS, WORDS) for surface, unit in table.items()}, key=lambda x: x[0])


@pytest.mark.parametrize(("surface", "unit"), TABLE, ids=[s for s, _ in TABLE])
def test_factors_agree_with_pint(surface: str, unit: Unit) -> None:
    """A written unit times its factor is the base unit, by an independent authority."""
    if unit.pint is None:
        assert unit.symbol in {"mtu", "ppb", "TEU", "basis_point"}, f"{surface} needs a pint name"
        return
    if unit.symbol.startswith("deg"):
        assert unit.factor == 1.0
        return
    factor = (
        REGISTRY.Quantity(1.0, REGISTRY.parse_units(unit.pint)).to(REGISTRY.parse_units(BASES[unit.symbol])).magnitude
    )
    assert factor == pytest.approx(unit.factor)


def test_currency_codes_exist() -> None:
    """Every code in the table is one that CLDR knows."""
    known = Locale("en").currencies
    assert {c.code for c in [*PREFIXES.values(), *SUFFIXES.values()]} <= set(known)


@pytest.mark.parametrize(
    "code", ["USD", "EUR", "CNY", "JPY", "INR", "AUD", "CAD", "KRW", "GBP", "BRL", "TWD", "NZD", "HKD"]
)
def test_currency_symbols_agree_with_cldr(code: str) -> None:
    """The symbol that CLDR writes for a currency is read as that currency."""
    symbol = Locale("en").currency_symbols.get(code, code)
    assert PREFIXES[symbol].code == code


def test_denominators_are_base_units() -> None:
    """A price is per unit of the base, never per thousand tonnes."""
    assert not {"kt", "Mt"} & set(DENOMINATORS.values())
    assert DENOMINATORS["metric tons"] == DENOMINATORS["tonne"] == "t"


def test_reading_figures_needs_neither_library() -> None:
    """pint and babel cost more to import than a text costs to read: the pass must not pull them in."""
    code = "import sys, extract.figures; sys.exit(any(m in sys.modules for m in ('pint', 'babel')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

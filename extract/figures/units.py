"""Units of measure and currencies as they are written in news, and what each is worth in its base unit.

A checked-in table rather than a library at run time: reading one text must start in well under a second, and loading
a registry of units costs a good part of that. The tests verify every factor against pint and every currency code
against babel's CLDR data.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Dimension = Literal["share", "mass", "rate", "energy", "power", "length", "area", "volume", "content", "time", "other"]


@dataclass(frozen=True, slots=True)
class Unit:
    """``value as written * factor`` is a number of ``symbol``; ``pint`` names the written unit for the tests."""

    symbol: str
    factor: float = 1.0
    dimension: Dimension = "mass"
    pint: str | None = None


class Currency(NamedTuple):
    """``code`` is ISO 4217; ``factor`` below 1 for cents and pence."""

    code: str
    factor: float = 1.0


_T = Unit("t", pint="tonne")
_SHORT = Unit("short_ton", pint="short_ton")
_LONG = Unit("long_ton", pint="long_ton")
_KG = Unit("kg", pint="kilogram")
_G = Unit("g", pint="gram")
_MG = Unit("mg", pint="milligram")
_LB = Unit("lb", pint="pound")
_OZ = Unit("oz", pint="troy_ounce")
_KT = Unit("t", 1e3, pint="kilotonne")
_MT = Unit("t", 1e6, pint="megatonne")
_YEARLY = Unit("t/yr", 1.0, "rate", "tonne/year")
_KM = Unit("km", 1.0, "length", "kilometer")
_M = Unit("m", 1.0, "length", "meter")
_MILE = Unit("mile", 1.0, "length", "mile")
_FT = Unit("ft", 1.0, "length", "foot")
_CM = Unit("cm", 1.0, "length", "centimeter")
_MM = Unit("mm", 1.0, "length", "millimeter")
_HA, _ACRE = Unit("ha", 1.0, "area", "hectare"), Unit("acre", 1.0, "area", "acre")
_KM2, _M2 = Unit("km2", 1.0, "area", "kilometer**2"), Unit("m2", 1.0, "area", "meter**2")
_M3, _L = Unit("m3", 1.0, "volume", "meter**3"), Unit("L", 1.0, "volume", "liter")
_BBL = Unit("bbl", 1.0, "volume", "oil_barrel")
PERCENT = Unit("percent", 1.0, "share", "percent")
_PP, _BP = Unit("percentage_point", 1.0, "share", "percent"), Unit("basis_point", 1.0, "share", None)
MONTH = Unit("month", 1.0, "time", "month")
YEAR = Unit("year", 1.0, "time", "year")
WEEK = Unit("week", 1.0, "time", "week")
DAY = Unit("day", 1.0, "time", "day")
_HOUR = Unit("hour", 1.0, "time", "hour")
_MINUTE = Unit("minute", 1.0, "time", "minute")
_SECOND = Unit("second", 1.0, "time", "second")
_DECADE = Unit("year", 10.0, "time", "decayear")
_MTU = Unit("mtu", 1.0, "mass", None)
MILLION_TONNES = _MT
TONNE = _T
POUND = _LB


def _spread(entries: list[tuple[str, Unit]]) -> dict[str, Unit]:
    return {surface: unit for names, unit in entries for surface in names.split("|")}


SYMBOLS: dict[str, Unit] = _spread(
    [
        ("%|٪|％", PERCENT),
        ("t|te", _T),
        ("kt|kT|Kt|KT", _KT),
        ("Mt", _MT),
        ("MMT|mmt|Mmt", _MT),
        ("Gt", Unit("t", 1e9, "mass", "gigatonne")),
        ("dmt|wmt|DMT|WMT", _T),
        ("kg|Kg|KG|kgs", _KG),
        ("g|gm", _G),
        ("mg", _MG),
        ("lb|lbs|Lb", _LB),
        ("mlb|Mlb|Mlbs", Unit("lb", 1e6, "mass", "megapound")),
        ("oz|ozs", _OZ),
        ("koz|Koz", Unit("oz", 1e3, "mass", "kilotroy_ounce")),
        ("Moz", Unit("oz", 1e6, "mass", "megatroy_ounce")),
        ("ct", Unit("carat", 1.0, "mass", "carat")),
        ("mtu|MTU|dmtu", _MTU),
        ("tpa|tpy|t/y|t/yr|t/a|TPA|mt/y|mt/yr", _YEARLY),
        ("ktpa|kt/y|kt/yr|kt/a|ktpy", Unit("t/yr", 1e3, "rate", "kilotonne/year")),
        ("Mtpa|mtpa|MTPA|Mt/y|Mt/yr|Mt/a|Mtpy", Unit("t/yr", 1e6, "rate", "megatonne/year")),
        ("tpd|t/d", Unit("t/day", 1.0, "rate", "tonne/day")),
        ("tpm|t/m", Unit("t/month", 1.0, "rate", "tonne/month")),
        ("tph|t/h", Unit("t/h", 1.0, "rate", "tonne/hour")),
        ("bpd|b/d", Unit("bbl/day", 1.0, "rate", "oil_barrel/day")),
        ("ppm", Unit("ppm", 1.0, "content", "ppm")),
        ("ppb", Unit("ppb", 1.0, "content", None)),
        ("g/t|gpt", Unit("g/t", 1.0, "content", "gram/tonne")),
        ("kg/t", Unit("kg/t", 1.0, "content", "kilogram/tonne")),
        ("W", Unit("W", 1.0, "power", "watt")),
        ("kW|KW", Unit("kW", 1.0, "power", "kilowatt")),
        ("MW", Unit("MW", 1.0, "power", "megawatt")),
        ("MWp", Unit("MW", 1.0, "power", "megawatt")),
        ("GW", Unit("GW", 1.0, "power", "gigawatt")),
        ("TW", Unit("TW", 1.0, "power", "terawatt")),
        ("Wh", Unit("Wh", 1.0, "energy", "watt_hour")),
        ("kWh|KWh|kwh", Unit("kWh", 1.0, "energy", "kilowatt_hour")),
        ("MWh|mwh", Unit("MWh", 1.0, "energy", "megawatt_hour")),
        ("GWh|gwh", Unit("GWh", 1.0, "energy", "gigawatt_hour")),
        ("TWh", Unit("TWh", 1.0, "energy", "terawatt_hour")),
        ("km|KM", _KM),
        ("m", _M),
        ("cm", _CM),
        ("mm", _MM),
        ("ft", _FT),
        ("ha", _HA),
        ("km²|km2|sqkm", _KM2),
        ("m²|m2|sqm", _M2),
        ("m³|m3", _M3),
        ("km/h|kmh|kph", Unit("km/h", 1.0, "other", "kilometer/hour")),
        ("mph", Unit("mph", 1.0, "other", "mile/hour")),
        ("bbl|bbls", _BBL),
        ("pp|ppts|ppt", _PP),
        ("bp|bps", _BP),
        ("°C|℃", Unit("degC", 1.0, "other", "degC")),
        ("°F", Unit("degF", 1.0, "other", "degF")),
        ("TEU|TEUs|teu", Unit("TEU", 1.0, "other", None)),
    ]
)
"""Case counts here: Mt is a million tonnes, MW no milliwatt."""

WORDS: dict[str, Unit] = _spread(
    [
        ("percent|per cent|pct|per-cent|pc", PERCENT),
        ("percentage point|percentage points|percent points|per cent points|percentage-point", _PP),
        ("basis point|basis points", _BP),
        ("tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes|metric-ton|metric-tonne", _T),
        ("wet metric ton|wet metric tons|wet metric tonnes|wet tonnes|wet tons|wet tonne", _T),
        ("dry metric ton|dry metric tons|dry metric tonnes|dry tonnes|dry tons|dry tonne", _T),
        ("short ton|short tons", _SHORT),
        ("long ton|long tons", _LONG),
        ("kilotonne|kilotonnes|kiloton|kilotons", _KT),
        ("megatonne|megatonnes", _MT),
        ("gigatonne|gigatonnes", Unit("t", 1e9, "mass", "gigatonne")),
        ("metric ton unit|metric ton units|metric tonne unit|metric tonne units|dry metric ton unit", _MTU),
        ("kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos", _KG),
        ("gram|grams|gramme|grammes", _G),
        ("milligram|milligrams", _MG),
        ("pound|pounds", _LB),
        ("ounce|ounces|troy ounce|troy ounces", _OZ),
        ("carat|carats", Unit("carat", 1.0, "mass", "carat")),
        ("kilowatt|kilowatts", Unit("kW", 1.0, "power", "kilowatt")),
        ("megawatt|megawatts", Unit("MW", 1.0, "power", "megawatt")),
        ("gigawatt|gigawatts", Unit("GW", 1.0, "power", "gigawatt")),
        ("terawatt|terawatts", Unit("TW", 1.0, "power", "terawatt")),
        ("kilowatt hours|kilowatt-hours|kilowatt hour|kilowatt-hour", Unit("kWh", 1.0, "energy", "kilowatt_hour")),
        ("megawatt hours|megawatt-hours|megawatt hour|megawatt-hour", Unit("MWh", 1.0, "energy", "megawatt_hour")),
        ("gigawatt hours|gigawatt-hours|gigawatt hour|gigawatt-hour", Unit("GWh", 1.0, "energy", "gigawatt_hour")),
        ("terawatt hours|terawatt-hours|terawatt-hour", Unit("TWh", 1.0, "energy", "terawatt_hour")),
        ("kilometre|kilometres|kilometer|kilometers", _KM),
        ("metre|metres|meter|meters", _M),
        ("centimetre|centimetres|centimeter|centimeters", _CM),
        ("millimetre|millimetres|millimeter|millimeters", _MM),
        ("mile|miles", _MILE),
        ("foot|feet", _FT),
        ("inch|inches", Unit("inch", 1.0, "length", "inch")),
        ("hectare|hectares", _HA),
        ("acre|acres", _ACRE),
        ("square kilometre|square kilometres|square kilometer|square kilometers|sq km|sq. km", _KM2),
        ("square metre|square metres|square meter|square meters|sq m", _M2),
        ("square mile|square miles", Unit("mile2", 1.0, "area", "mile**2")),
        ("square foot|square feet", Unit("ft2", 1.0, "area", "foot**2")),
        ("cubic metre|cubic metres|cubic meter|cubic meters", _M3),
        ("litre|litres|liter|liters", _L),
        ("gallon|gallons", Unit("gal", 1.0, "volume", "gallon")),
        ("barrel|barrels", _BBL),
        ("parts per million", Unit("ppm", 1.0, "content", "ppm")),
        ("grams per tonne|grams per ton|grammes per tonne", Unit("g/t", 1.0, "content", "gram/tonne")),
        ("degrees celsius|degree celsius", Unit("degC", 1.0, "other", "degC")),
        ("degrees fahrenheit|degree fahrenheit", Unit("degF", 1.0, "other", "degF")),
        ("second|seconds", _SECOND),
        ("minute|minutes|min|mins", _MINUTE),
        ("hour|hours|hr|hrs", _HOUR),
        ("day|days", DAY),
        ("week|weeks", WEEK),
        ("month|months", MONTH),
        ("year|years|yr|yrs", YEAR),
        ("decade|decades", _DECADE),
    ]
)
"""Lower case; up to three words."""

DENOMINATORS: dict[str, str] = {
    surface: unit.symbol
    for surface, unit in {**WORDS, **SYMBOLS}.items()
    if unit.factor == 1.0
    and "/" not in unit.symbol
    and unit.dimension in {"mass", "energy", "power", "area", "volume", "time", "length"}
} | {
    "mt": "t",
    "MT": "t",
    "year": "yr",
    "yr": "yr",
    "annum": "yr",
    "y": "yr",
    "unit": "mtu",
    "watt": "W",
    "hour": "h",
    "h": "h",
}
"""What a price or a rate is per."""

PREFIXES: dict[str, Currency] = {
    "$": Currency("USD"), "$US": Currency("USD"), "$A": Currency("AUD"), "$NZ": Currency("NZD"), "$C": Currency("CAD"),
    "US$": Currency("USD"), "USD": Currency("USD"), "U.S.$": Currency("USD"),
    "USD$": Currency("USD"),
    "A$": Currency("AUD"), "AU$": Currency("AUD"), "AUD": Currency("AUD"), "AUD$": Currency("AUD"),
    "C$": Currency("CAD"),
    "CA$": Currency("CAD"), "CAD": Currency("CAD"), "CAD$": Currency("CAD"), "Cdn$": Currency("CAD"),
    "NZ$": Currency("NZD"),
    "NZD": Currency("NZD"), "S$": Currency("SGD"), "SGD": Currency("SGD"), "HK$": Currency("HKD"),
    "HKD": Currency("HKD"),
    "NT$": Currency("TWD"), "TWD": Currency("TWD"), "R$": Currency("BRL"), "BRL": Currency("BRL"),
    "MX$": Currency("MXN"),
    "MXN": Currency("MXN"), "N$": Currency("NAD"), "€": Currency("EUR"), "EUR": Currency("EUR"), "£": Currency("GBP"),
    "GBP": Currency("GBP"), "¥": Currency("JPY"), "JP¥": Currency("JPY"), "JPY": Currency("JPY"),
    "CN¥": Currency("CNY"),
    "RMB": Currency("CNY"), "CNY": Currency("CNY"), "Rmb": Currency("CNY"), "CNH": Currency("CNY"),
    "₹": Currency("INR"),
    "Rs": Currency("INR"), "Rs.": Currency("INR"), "INR": Currency("INR"), "₩": Currency("KRW"), "KRW": Currency("KRW"),
    "₽": Currency("RUB"), "RUB": Currency("RUB"), "₺": Currency("TRY"), "฿": Currency("THB"), "₫": Currency("VND"),
    "₦": Currency("NGN"), "Rp": Currency("IDR"), "Rp.": Currency("IDR"), "IDR": Currency("IDR"), "RM": Currency("MYR"),
    "MYR": Currency("MYR"), "CHF": Currency("CHF"), "SEK": Currency("SEK"), "NOK": Currency("NOK"),
    "DKK": Currency("DKK"),
    "PLN": Currency("PLN"), "ZAR": Currency("ZAR"), "AED": Currency("AED"), "SAR": Currency("SAR"),
    "SR": Currency("SAR"), "QR": Currency("QAR"), "QAR": Currency("QAR"), "Dh": Currency("AED"), "Dhs": Currency("AED"),
    "OMR": Currency("OMR"), "HUF": Currency("HUF"), "CZK": Currency("CZK"), "RON": Currency("RON"),
    "GHS": Currency("GHS"), "ARS": Currency("ARS"),
    "KZT": Currency("KZT"),
    "CLP": Currency("CLP"), "PHP": Currency("PHP"), "₱": Currency("PHP"), "P": Currency("PHP"),
    "₴": Currency("UAH"), "₸": Currency("KZT"),
    "Yn": Currency("CNY"), "KSh": Currency("KES"), "Ksh": Currency("KES"), "KES": Currency("KES"),
    "TSh": Currency("TZS"), "Tsh": Currency("TZS"), "Sh": Currency("KES"), "Shs": Currency("KES"),
    "USh": Currency("UGX"), "ZMW": Currency("ZMW"), "R": Currency("ZAR"), "₪": Currency("ILS"),
    "N": Currency("NGN"), "K": Currency("ZMW"),
    "THB": Currency("THB"), "VND": Currency("VND"),
}  # fmt: skip
"""Before the number. ``R`` (rand) and ``P`` (peso) count only with a scale: R1.2 billion; ``N`` (naira) and ``K``
(kwacha) only in a text that names the nation."""

_SUFFIX_NAMES = (
    ("USD", "dollar|dollars|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|greenbacks|bucks|usd"),
    ("AUD", "australian dollar|australian dollars|aussie dollars|aud"),
    ("CAD", "canadian dollar|canadian dollars|cad"),
    ("NZD", "new zealand dollars|nzd"),
    ("SGD", "singapore dollars|sgd"),
    ("HKD", "hong kong dollars|hkd"),
    ("TWD", "taiwan dollars|taiwanese dollars|new taiwan dollars"),
    ("NAD", "namibian dollars"),
    ("EUR", "euro|euros|eur"),
    ("GBP", "pounds sterling|british pounds|sterling|quid|gbp"),
    ("CNY", "yuan|renminbi|chinese yuan|rmb|cny"),
    ("JPY", "yen|japanese yen|jpy"),
    ("KRW", "won|korean won|south korean won|krw"),
    ("INR", "rupee|rupees|indian rupees|inr"),
    ("PKR", "pakistani rupees"),
    ("LKR", "sri lankan rupees"),
    ("RUB", "rouble|roubles|ruble|rubles|russian roubles|russian rubles"),
    ("IDR", "rupiah|rupiahs|indonesian rupiah|idr"),
    ("MYR", "ringgit|malaysian ringgit"),
    ("THB", "baht"),
    ("VND", "dong"),
    ("PHP", "philippine pesos"),
    ("MXN", "mexican pesos"),
    ("CLP", "chilean pesos"),
    ("ARS", "argentine pesos"),
    ("COP", "colombian pesos"),
    ("BRL", "reais|brazilian reais|brazilian real"),
    ("ZAR", "rand|rands|south african rand|zar"),
    ("KZT", "tenge"),
    ("TRY", "lira|liras|turkish lira"),
    ("SEK", "kronor|swedish kronor|swedish krona|sek"),
    ("NOK", "norwegian kroner|norwegian krone|norwegian crowns|nok"),
    ("DKK", "danish kroner|danish crowns|dkk"),
    ("CHF", "swiss francs|swiss franc|chf"),
    ("CDF", "congolese francs"),
    ("XOF", "cfa francs|cfa franc"),
    ("SAR", "saudi riyals"),
    ("AED", "dirham|dirhams"),
    ("ILS", "shekel|shekels"),
    ("NGN", "naira"),
    ("ZMW", "kwacha"),
    ("GHS", "cedi|cedis"),
    ("ETB", "birr"),
    ("UAH", "hryvnia|hryvnias"),
    ("PLN", "zloty|zlotys|zlotych"),
    ("HUF", "forint|forints"),
    ("CZK", "koruna|korunas"),
    ("MNT", "tugrik|tugriks|togrog"),
    ("MMK", "kyat|kyats"),
    ("BDT", "taka"),
    ("PEN", "soles|nuevos soles"),
    ("BOB", "bolivianos"),
)
SUFFIXES: dict[str, Currency] = {name: Currency(code) for code, names in _SUFFIX_NAMES for name in names.split("|")} | {
    "cent": Currency("USD", 0.01),
    "cents": Currency("USD", 0.01),
    "us cents": Currency("USD", 0.01),
    "pence": Currency("GBP", 0.01),
    "paise": Currency("INR", 0.01),
    "sen": Currency("MYR", 0.01),
    "kopecks": Currency("RUB", 0.01),
    "kwanza": Currency("AOA"),
    "kwanzas": Currency("AOA"),
    "manat": Currency("AZN"),
    "manats": Currency("AZN"),
    "drams": Currency("AMD"),
    "lari": Currency("GEL"),
    "leva": Currency("BGN"),
    "lei": Currency("RON"),
    "soums": Currency("UZS"),
    "kenyan shillings": Currency("KES"),
    "tanzanian shillings": Currency("TZS"),
    "ugandan shillings": Currency("UGX"),
    "kina": Currency("PGK"),
    "kip": Currency("LAK"),
    "ariary": Currency("MGA"),
    "meticais": Currency("MZN"),
    "pula": Currency("BWP"),
    "soms": Currency("KGS"),
    "somoni": Currency("TJS"),
}
"""After the number, lower case, up to three words. Shared names ("pesos", "francs") need their nation."""

SHARED: dict[str, Currency] = {
    written: Currency(name)
    for name, forms in {
        "peso": "peso pesos", "franc": "franc francs", "dinar": "dinar dinars", "riyal": "riyal riyals rial rials",
        "shilling": "shilling shillings", "krone": "krone kroner", "krona": "krona",
    }.items()
    for written in forms.split()
}  # fmt: skip
"""Names that several currencies share; ``home`` tells which is meant."""

"""One numeral with what stands beside it: currency, unit, what it is per, what it counts."""

from __future__ import annotations

import re

from extract.figures.nouns import after_name, counted, label
from extract.figures.numbers import Number, find_first
from extract.figures.quantity import Quantity, looks_like_year, words
from extract.figures.reasons import NoFigure
from extract.figures.units import (
    DENOMINATORS,
    MILLION_TONNES,
    POUND,
    PREFIXES,
    SUFFIXES,
    SYMBOLS,
    TONNE,
    WORDS,
    Currency,
    Unit,
)

_PREFIX = re.compile(
    r"(?<![A-Za-z])((?:[A-Za-z]{1,3} ?|U\.S\. ?)?[$€£¥₹₩₽₺₫₦₱₴₸₪฿]|[A-Z][A-Za-z]{0,2}\.?)[ \u00a0\u2009\u202f]?$"
)
_TOKEN = re.compile(r"[ \u00a0\u2009\u202f-]?([A-Za-z%٪％°℃µ²³½][A-Za-z0-9²³%°]*(?:/[A-Za-z]+)?|sq\.)")
_PER = re.compile(r"[ \u00a0]?/[ ]?(?=[A-Za-z])|[ -]per[ -]|[ ]an?[ ]|-an?-|[ ](?:each|every)[ ]")
_YEARLY = re.compile(r" (?:annually|yearly|p\.a\.|per annum|pa\b)")
_CODED = re.compile(r"[A-Z]-")
_AGE = re.compile(r"[ -]old\b|[ -]of[ -]age\b")
_PLUS = re.compile(r"\+|[ -]plus(?=[ -])")
_AGED = re.compile(r"\b(?:aged|ages?(?: of)?|aged between|aged from)\s[\d–-]*$")
_AGO = re.compile(r",? (?:ago|earlier|later|prior|before(?: that)?)\b|['’] time\b|['’]s time\b")
_NAMED_UNIT = re.compile(r"-[A-Z]")
_FRACTION = re.compile(r"[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?\b")
_OUT_OF = re.compile(r" (?:out of|in)(?: every)? (?=\d{1,3}\b|two|three|four|five|six|seven|eight|nine|ten|twenty)")
_CALENDAR = frozenset({"yr", "month", "week", "day", "h", "minute", "second"})
_PARTS = {
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
    "hundredth": 100,
}
_QUALIFIED = words("working business calendar consecutive full whole straight more additional trading further extra")
_TIMES = re.compile(
    r"[ -]times(?: as| the| more| larger| higher| bigger| greater| that| its| what| their| lower| cheaper| less| "
    r"faster| over\b)|x\b|[ -]?-fold\b|fold\b"
)
_POUNDS = re.compile(r" (?:of|in) [a-z]| per ")
_STERLING = re.compile(r"\b(?:UK|Britain|British|London|worth|cost|costs|paid|spend|spent|fund|funding|invest\w*)\b")


def currency_before(text: str, number: Number, floor: int) -> tuple[Currency | None, int]:
    """The currency glued or one space before the number, and where it starts."""
    m = _PREFIX.search(text, max(floor, number.start - 8), number.start)
    if not m:
        return None, number.start
    currency = PREFIXES.get(m[1].replace(" ", ""))
    if currency is None and m[1][-1] in "$€£¥₹":
        currency = PREFIXES.get(m[1][-1])
        return currency, m.end(1) - 1
    if m[1] == "R" and number.scale < 1e6:
        return None, number.start
    if currency and m[1] == "¥" and re.search(r"\b(?:yuan|RMB|renminbi)\b", text[floor : number.end + 200]):
        currency = Currency("CNY")
    return currency, m.start(1)


def _tokens(text: str, at: int, limit: int) -> list[tuple[str, int]]:
    """Up to four words after ``at`` with their ends."""
    found: list[tuple[str, int]] = []
    while len(found) < 4 and (m := _TOKEN.match(text, at, limit)):
        at = m.end()
        found.append((m[1], at))
    return found


def unit_after(text: str, number: Number, limit: int) -> tuple[Unit | Currency | None, int]:
    """Longest unit or currency name right after the number."""
    plus = _PLUS.match(text, number.end, limit)
    tokens = _tokens(text, plus.end() if plus else number.end, limit)
    for n in range(min(4, len(tokens)), 0, -1):
        phrase = " ".join(t for t, _ in tokens[:n]).lower()
        unit = WORDS.get(phrase) or SUFFIXES.get(phrase)
        if unit is not None:
            return unit, tokens[n - 1][1]
    if not tokens:
        return None, number.end
    token, end = tokens[0]
    if "/" in token and token not in SYMBOLS:
        bare = token.split("/")[0]
        found = SUFFIXES.get(bare.lower()) or WORDS.get(bare.lower()) or SYMBOLS.get(bare)
        return found, (end - len(token) + len(bare) if found else number.end)
    if token in {"mt", "MT"}:
        glued = end - number.end == 2
        in_millions = (
            number.scale == 1.0 and number.value < 1000 and (number.value % 1 != 0 or (glued and token == "mt"))
        )
        return (MILLION_TONNES if in_millions else TONNE), end
    unit = SYMBOLS.get(token)
    if unit is not None and text[end : end + 1] in {"'", "’"}:
        unit = None
    if unit is None and len(tokens) > 1 and token.lower() in _QUALIFIED and (unit := WORDS.get(tokens[1][0].lower())):
        return unit, tokens[1][1]
    return unit, (end if unit else number.end)


def _denominator(text: str, at: int, limit: int) -> tuple[str | None, int]:
    """ "per tonne", "a pound", "/kg" after a quantity."""
    m = _PER.match(text, at, limit)
    if not m:
        return None, at
    tokens = _tokens(text, m.end(), limit)
    for n in range(min(4, len(tokens)), 0, -1):
        phrase = " ".join(t for t, _ in tokens[:n])
        symbol = DENOMINATORS.get(phrase.lower()) or DENOMINATORS.get(phrase)
        if symbol and not (
            m[0].strip(" -") in {"a", "an"} and phrase.lower() in {"share", "unit", "m", "g", "t"} and phrase != "share"
        ):
            end = tokens[n - 1][1]
            # "40 kt a year earlier" is a mass and a time, no rate.
            return (None, at) if symbol in _CALENDAR and _AGO.match(text, end, limit) else (symbol, end)
    return None, at


def read(text: str, number: Number, floor: int, limit: int) -> Quantity | NoFigure:
    """The quantity that a numeral states, or why it is none.

    A quantity whose ``unit`` is None is a number that only its neighbours can explain ("to 5,000 from 4,000 tonnes").
    """
    currency, core_start = currency_before(text, number, floor)
    if currency is None and number.start > floor and _glued(text, number.start):
        return NoFigure.NAME
    if currency is None and (other := label(text, number, floor, limit)):
        return other
    if currency is not None:
        return _money(text, number, currency, core_start, limit)
    if part := _part(text, number, limit):
        return part
    unit, end = unit_after(text, number, limit)
    if isinstance(unit, Currency):
        if unit.code == "KRW" and text[end - 3 : end] == "won" and number.scale == 1.0 and number.value < 1000:
            return NoFigure.IDIOM  # "won" is a verb
        symbol, end = priced(text, unit.code, end, limit)
        return Quantity(number, number.start, end, number.value * unit.factor, symbol, "figure.money.suffix")
    if unit is not None:
        return _measure(text, number, unit, end, floor, limit)
    return _unitless(text, number, floor, limit)


def _glued(text: str, start: int) -> bool:
    """ "A320", "#4", "F-35": no number stands for itself here."""
    return text[start - 1].isalnum() or text[start - 1] in "_.#" or _CODED.match(text, start - 2, start) is not None


def _part(text: str, number: Number, limit: int) -> Quantity | None:
    """A fraction ("two-thirds", "one in four") or a multiple ("three times as much")."""
    start, end = number.start, number.end
    if number.in_words and (m := _FRACTION.match(text, end, limit)) and not (m[1] == "quarter" and number.value == 2):
        return Quantity(
            number, start, m.end(), round(100 * number.value / _PARTS[m[1]], 2), "percent", "figure.fraction"
        )
    if m := _TIMES.match(text, end, limit):
        reach = end + len(m[0].split()[0]) + m[0].startswith(" ")
        return Quantity(number, start, reach, number.value, "ratio", "figure.multiple")
    m = _OUT_OF.match(text, end, limit)
    whole = find_first(text, m.end(), limit) if m else None
    if m and whole and whole.start == m.end() and number.value < whole.value <= 100:
        share = round(100 * number.value / whole.value, 2)
        return Quantity(number, start, whole.end, share, "percent", "figure.fraction")
    return None


def _unitless(text: str, number: Number, floor: int, limit: int) -> Quantity | NoFigure:
    """A count, metres written "m", a year, or a number that waits for its neighbour."""
    start, end = number.start, number.end
    if number.scale_text == "m" and text[end - 1] == "m" and not counted(text, number, limit)[0]:
        return Quantity(number, start, end, number.mantissa, "m", "figure.measure")
    if looks_like_year(number, text):
        return Quantity(number, start, end, number.value, None, "figure.year")
    if after_name(text, number, floor):
        return NoFigure.NAME
    noun, reach = counted(text, number, limit)
    if noun is not None:
        return Quantity(number, start, reach, number.value, "count", "figure.count", noun=noun)
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha():
        return NoFigure.NAME
    return Quantity(number, start, end, number.value, None, "figure.bare")


def priced(text: str, code: str, end: int, limit: int) -> tuple[str, int]:
    """Unit and end of a price: ``USD/t`` where the money is per something; money a year stays money."""
    per, after = _denominator(text, end, limit)
    if per is None or per in _CALENDAR:
        return code, end
    return f"{code}/{per}", after


def _money(text: str, number: Number, currency: Currency, start: int, limit: int) -> Quantity:
    value, end = number.value, number.end
    if number.scale == 1.0 and (m := re.compile(r"[ ]?([mbt]|MM|m(?:illion)?)\b").match(text, end, limit)):
        value, end = value * {"b": 1e9, "t": 1e12}.get(m[1], 1e6), m.end()
    if m := re.compile(r"[ ]?[A-Z]{3}\b").match(text, end, limit):
        code = m[0].strip()
        if code in PREFIXES:
            currency, end = PREFIXES[code], m.end()
    symbol, end = priced(text, currency.code, end, limit)
    return Quantity(number, start, end, value, symbol, "figure.price" if "/" in symbol else "figure.money")


def _measure(text: str, number: Number, unit: Unit, end: int, floor: int, limit: int) -> Quantity | NoFigure:
    if unit.dimension == "time":
        return _duration(text, number, unit, end, floor, limit)
    value = number.value
    sterling = unit is POUND and text[end - 1] in "ds" and number.scale >= 1e3 and not _POUNDS.match(text, end)
    if sterling and _STERLING.search(text, floor, limit):
        return Quantity(number, number.start, end, value, "GBP", "figure.money.suffix")
    symbol = unit.symbol
    if unit.dimension in {"mass", "energy", "volume", "length"} and symbol != "mtu":
        per, after = _denominator(text, end, limit)
        if per and per != symbol:
            symbol, end = f"{symbol}/{per}", after
        elif m := _YEARLY.match(text, end, limit):
            symbol, end = f"{symbol}/yr", m.end()
    rule = "figure.share" if unit.dimension == "share" else "figure.measure"
    return Quantity(number, number.start, end, value * unit.factor, symbol, rule)


def _duration(text: str, number: Number, unit: Unit, end: int, floor: int, limit: int) -> Quantity | NoFigure:
    """A length of time; an age, a distance from today, a stretch of the calendar is none."""
    if _AGE.match(text, end, limit):
        return NoFigure.AGE
    if _AGO.match(text, end, limit):
        return NoFigure.AGO
    if _NAMED_UNIT.match(text, number.end, limit):
        return NoFigure.NAME
    if _AGED.search(text, max(floor, number.start - 24), number.start):
        return NoFigure.AGE
    if looks_like_year(number, text) and text[end - 1] != "s":
        return NoFigure.YEAR
    before = text[max(floor, number.start - 24) : number.start].lower().split()
    if before and before[-1] in {"first", "last", "past", "previous", "preceding", "final", "these", "those", "recent"}:
        return NoFigure.CALENDAR
    if (
        number.in_words
        and number.value == 1
        and unit.symbol in {"day", "hour", "minute", "second"}
        and text[number.end] != "-"
    ):
        return NoFigure.IDIOM
    return Quantity(number, number.start, end, number.value * unit.factor, unit.symbol, "figure.duration")

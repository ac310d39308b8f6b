"""One numeral with what stands beside it: currency, unit, what it is per, what it counts."""

from __future__ import annotations

import re

from extract.figures.durations import AGO, duration
from extract.figures.home import LETTERED, lettered, meant
from extract.figures.nouns import STOP, after_name, counted, label
from extract.figures.numbers import Number
from extract.figures.parts import part_of
from extract.figures.quantity import Quantity, looks_like_year, words
from extract.figures.reasons import NoFigure
from extract.figures.units import (
    DENOMINATORS,
    MILLION_TONNES,
    POUND,
    PREFIXES,
    SHARED,
    SUFFIXES,
    SYMBOLS,
    TONNE,
    WORDS,
    Currency,
    Unit,
)

_PREFIX = re.compile(
    r"(?<![A-Za-z])((?:[A-Za-z]{1,3} ?|U\.S\. ?)?[$€£¥₹₩₽₺₫₦₱₴₸₪฿]|\$(?:US|A|NZ|C)|[A-Z][A-Za-z]{0,2}\.?)"
    r"[ \u00a0\u2009\u202f]?$"
)
_TOKEN = re.compile(r"[ \u00a0\u2009\u202f-]?([A-Za-z%٪％°℃µ²³½][A-Za-z0-9²³%°]*(?:/[A-Za-z]+)?|sq\.)")
_NAMES: dict[str, Unit | Currency] = {**SHARED, **SUFFIXES, **WORDS}
_OPENINGS = frozenset(name.split()[0] for name in _NAMES if " " in name)
"""First words of the names that have several."""
_PER = re.compile(r"[ \u00a0]?/[ ]?(?=[A-Za-z])|[ -]per[ -]|[ ]an?[ ]|-an?-|[ ](?:each|every)[ ]")
_YEARLY = re.compile(r" (?:annually|yearly|p\.a\.|per annum|pa\b)")
_NOT_ONE = re.compile(r"\b(?:[Nn]ot(?: even)?|[Nn]ever|(?:not|never) [a-z]+ (?:[a-z]+ )?by) \Z")
""" "Not one tonne": none, told with force."""
_CODED = re.compile(r"(?<![\w-])[A-Z][A-Za-z]*-\Z")
""" "F-35", "Covid-19": a name."""
_GRADED = re.compile(
    r"\b(?:[Tt]ier|[Pp]hase|[Ss]tage|[Gg]rade|[Cc]lass|[Ll]evel|[Tt]rack|[Ss]tep|[Gg]roup|[Ss]cope)-\Z"
)
""" "Tier-two suppliers": which, not how many."""
_PLUS = re.compile(r"\+|[ -]plus(?=[ -])")
_MASSES = frozenset({"t", "kg", "lb", "oz", "mtu"})
_CALENDAR = frozenset({"yr", "month", "week", "day", "h", "minute", "second"})
_QUALIFIED = words("working business calendar consecutive full whole straight more additional trading further extra")
_ENDS_MASS = words(
    "is are was were be been has have had will would could that which who and or but in at on by to for as than "
    "with while when if after before until over under"
)
_POUNDS = re.compile(r" (?:of|in) [a-z]| per ")
_STERLING = re.compile(r"\b(?:UK|Britain|British|London|worth|cost|costs|paid|spend|spent|fund|funding|invest\w*)\b")
_DUG = re.compile(r"\b(?:production|output|produc\w+|mined|shipped|payable|ore|oxide|concentrates?)\b")


_LETTER = re.compile(r"[ ]?([mbt]|MM|m(?:illion)?)\b")
_NAMED_DOLLARS = re.compile(r" ([A-Z][a-z]+ dollars)\b")
_CODE = re.compile(r"[ ]?[A-Z]{3}\b")
_COIN = re.compile(r"(?:¢|[cp](?![A-Za-z]))(?:/([a-z]+)\b)?")
_CONVERTED = re.compile(r" ?\((?:about |around |roughly |some )?[^()\s]{0,5}\d[^()]{0,24}\)(?=[ /])")
_OF_SOMETHING = re.compile(
    r"(?: (?:of )?(?:[a-z][a-z-]*|[A-Z][A-Za-z]{1,4})){1,5}?(?: \([A-Z]\w{1,6}\))?,? "
    r"(?=an? year\b|per year\b|annually\b|each year\b|every year\b)"
)
_QUALITY = re.compile(
    r"[ -](?:[a-z]+(?:-[a-z]+)? ){1,3}?(tonnes?|tons|pounds|ounces|kilograms?|kilos|kilomet(?:re|er)s|met(?:re|er)s"
    r"|feet|hectares|acres|barrels|carats)\b"
)
""" "2,100 contained ounces", "400 underground metres"."""
_RESTATED = re.compile(r" \((\d{1,3}(?:,\d{3})*(?:\.\d+)?)\)(?= )")
_A_YEAR = re.compile(r"(?:an? year|per year|annually|each year|every year)\b")


def currency_before(text: str, number: Number, floor: int) -> tuple[Currency | None, int]:
    """The currency glued or one space before the number, and where it starts."""
    beside = text[max(floor, number.start - 8) : number.start]
    if "$" not in beside and beside.isascii() and beside == beside.lower():  # no sign, and no letters of a code
        return None, number.start
    m = _PREFIX.search(text, max(floor, number.start - 8), number.start)
    if not m:
        return None, number.start
    if m[1] in {"A $", "A €", "A £", "A ¥", "a $"}:  # "A $31 billion package": the article
        return PREFIXES[m[1][-1]], m.end(1) - 1
    currency = PREFIXES.get(m[1].replace(" ", ""))
    if currency is None and m[1][-1] in "$€£¥₹":
        currency = PREFIXES.get(m[1][-1])
        return currency, m.end(1) - 1
    if (m[1] in {"R", "P"} and number.scale < 1e6) or (m[1] in {"Sh", "Shs"} and number.value < 50):
        return None, number.start
    if m[1] in LETTERED:
        code = lettered(m[1], text) if m.end(1) == number.start and _is_sum(text, number) else None
        return (Currency(code), m.start(1)) if code else (None, number.start)
    if currency and m[1] == "¥" and re.search(r"\b(?:yuan|RMB|renminbi)\b", text[floor : number.end + 200]):
        currency = Currency("CNY")
    return currency, m.start(1)


def _is_sum(text: str, number: Number) -> bool:
    """Is the number written as money is, and not as in "K2" or "N95": with a scale, thousands or cents?"""
    written = text[number.start : number.end]
    return number.scale >= 1e3 or "," in written or written[-3:-2] == "."


def _tokens(text: str, at: int, limit: int) -> list[tuple[str, int]]:
    """Up to four words after ``at`` with their ends."""
    found: list[tuple[str, int]] = []
    while len(found) < 4 and (m := _TOKEN.match(text, at, limit)):
        at = m.end()
        found.append((m[1], at))
    return found


def unit_after(text: str, number: Number, limit: int) -> tuple[Unit | Currency | None, int]:
    """Longest unit or currency name right after the number."""
    at = number.end
    if text.startswith(("+", " plus", "-plus"), at) and (plus := _PLUS.match(text, at, limit)):
        at = plus.end()
    first = _TOKEN.match(text, at, limit)
    if first is None:
        return None, number.end
    token, end = first[1], first.end()
    lowered = token.lower()
    if lowered in _OPENINGS:
        tokens = _tokens(text, at, limit)
        for n in range(len(tokens), 1, -1):
            phrase = " ".join(t for t, _ in tokens[:n]).lower()
            if phrase in _NAMES:
                return _NAMES[phrase], tokens[n - 1][1]
    if lowered in _NAMES:
        return _NAMES[lowered], end
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
    if (
        unit is None
        and lowered in _QUALIFIED
        and (second := _TOKEN.match(text, end, limit))
        and (unit := WORDS.get(second[1].lower()))
    ):
        return unit, second.end()
    return unit, (end if unit else number.end)


def _denominator(text: str, at: int, limit: int) -> tuple[str | None, int]:
    """ "per tonne", "a pound", "/kg" after a quantity, and behind its conversion: "$52,000 (S$66,800) a tonne"."""
    if text.startswith(" (", at) and (aside := _CONVERTED.match(text, at, limit)):
        return _denominator(text, aside.end(), limit)[0], at
    if text.startswith(") ", at):
        return _denominator(text, at + 1, limit)[0], at
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
            return (None, at) if symbol in _CALENDAR and AGO.match(text, end, limit) else (symbol, end)
    if len(tokens) > 1 and m[0].strip() == "per" and tokens[0][0].islower():  # "per payable pound"
        symbol = DENOMINATORS.get(tokens[1][0].lower())
        if symbol in _MASSES:
            return symbol, tokens[1][1]
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
    if number.in_words and text.startswith(" (", number.end):
        number = _once(text, number, limit)
    if currency is not None:
        return _money(text, number, currency, core_start, limit)
    if part := part_of(text, number, limit):
        return part
    if number.scale == 1.0 and (m := _COIN.match(text, number.end, limit)) and (code := _coin(text, m)):
        symbol, end = priced(text, code, m.end(), limit)
        if per := DENOMINATORS.get(m[1] or ""):
            symbol = f"{code}/{per}"
        return Quantity(number, number.start, end, round(number.value / 100, 8), symbol, "figure.money.coin")
    unit, end = unit_after(text, number, limit)
    if unit is not None and number.in_words and number.value == 1 and _NOT_ONE.search(text, floor, number.start):
        return NoFigure.IDIOM
    if isinstance(unit, Currency):
        if unit.code == "KRW" and text[end - 3 : end] == "won" and number.scale == 1.0 and number.value < 1000:
            return NoFigure.IDIOM  # "won" is a verb
        symbol, end = priced(text, meant(unit.code, text), end, limit)
        return Quantity(number, number.start, end, number.value * unit.factor, symbol, "figure.money.suffix")
    if unit is not None:
        return _measure(text, number, unit, end, floor, limit)
    return _unitless(text, number, floor, limit)


def _once(text: str, number: Number, limit: int) -> Number:
    """ "Thirty (30) days", as contracts write: one number."""
    m = _RESTATED.match(text, number.end, limit)
    same = m is not None and float(m[1].replace(",", "")) == number.value
    return number._replace(end=m.end()) if m and same else number


def _coin(text: str, m: re.Match[str]) -> str | None:
    """The currency whose hundredth "62c", "41.5¢" or "11p" is; None where the letter is something else."""
    if m[0][0] == "p":
        return "GBP" if "£" in text else None
    if m[0][0] == "¢" or "$" in text:
        return "USD"
    return "EUR" if "€" in text else None


def _glued(text: str, start: int) -> bool:
    """ "A320", "#4", "F-35": no number stands for itself here."""
    return (
        text[start - 1].isalnum()
        or text[start - 1] in "_.#"
        or (text[start - 1] == "-" and _CODED.search(text, max(0, start - 16), start) is not None)
        or (
            text[start - 1] == "-"
            and text[start].isalpha()
            and _GRADED.search(text, max(0, start - 8), start) is not None
        )
    )


def _unitless(text: str, number: Number, floor: int, limit: int) -> Quantity | NoFigure:
    """A count, metres written "m", a year, or a number that waits for its neighbour."""
    start, end = number.start, number.end
    if number.scale_text == "m" and text[end - 1] == "m" and not counted(text, number, limit)[0]:
        return Quantity(number, start, end, number.mantissa, "m", "figure.measure")
    if looks_like_year(number):
        return Quantity(number, start, end, number.value, None, "figure.year")
    if after_name(text, number, floor):
        return NoFigure.NAME
    noun, reach = counted(text, number, limit)
    if noun is None or noun.rpartition(" ")[2] in WORDS:
        m = _QUALITY.match(text, end, limit)
        if m and _qualities(m[0]):
            return _measure(text, number, WORDS[m[1]], m.end(), floor, limit)
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
    if number.scale == 1.0 and (m := _LETTER.match(text, end, limit)):
        value, end = value * {"b": 1e9, "t": 1e12}.get(m[1], 1e6), m.end()
    if m := _NAMED_DOLLARS.match(text, end, limit):
        currency, end = SUFFIXES.get(m[1].lower(), currency), m.end()
    if m := _CODE.match(text, end, limit):
        code = m[0].strip()
        if code in PREFIXES:
            currency, end = PREFIXES[code], m.end()
    symbol, end = priced(text, currency.code, end, limit)
    return Quantity(number, start, end, value, symbol, "figure.price" if "/" in symbol else "figure.money")


def _measure(text: str, number: Number, unit: Unit, end: int, floor: int, limit: int) -> Quantity | NoFigure:
    if unit.dimension == "time":
        return duration(text, number, unit, end, floor, limit)
    value = number.value
    sterling = unit is POUND and text[end - 1] in "ds" and number.scale >= 1e3 and not _POUNDS.match(text, end)
    if sterling and _STERLING.search(text, floor, limit) and not _DUG.search(text, floor, limit):
        return Quantity(number, number.start, end, value, "GBP", "figure.money.suffix")
    symbol = unit.symbol
    if unit.dimension in {"mass", "energy", "volume", "length"} and symbol != "mtu":
        per, after = _denominator(text, end, limit)
        if per and per != symbol:
            symbol, end = f"{symbol}/{per}", after
        elif m := _YEARLY.match(text, end, limit):
            symbol, end = f"{symbol}/yr", m.end()
        elif per is None and unit.dimension == "mass" and (m := _OF_SOMETHING.match(text, end, limit)):
            year = _A_YEAR.match(text, m.end(), limit)
            if year and _flows(m[0]) and not AGO.match(text, year.end(), limit):
                symbol, end = f"{symbol}/yr", year.end()
    rule = "figure.share" if unit.dimension == "share" else "figure.measure"
    return Quantity(number, number.start, end, value * unit.factor, symbol, rule)


def _qualities(between: str) -> bool:
    """Do these words, the unit the last of them, only tell what kind of tonnes or metres it is?"""
    return not any(w in STOP for w in between.replace("-", " ").split()[:-1])


def _flows(between: str) -> bool:
    """Does "a year" behind these words belong to the mass: "tonnes of lithium carbonate equivalent a year"?"""
    return not any(w in _ENDS_MASS for w in between.split())

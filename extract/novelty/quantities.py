"""Numbers and dates in the words of a claim, each written one way."""

from __future__ import annotations

from extract.novelty.vocabulary import word_groups

UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "decade": 10, "eleven": 11, "twelve": 12, "dozen": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}  # fmt: skip
_SCALES = {
    "thousand": 1e3,
    "million": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "kt": 1e3,
    "kilotonnes": 1e3,
    "k": 1e3,
    "tn": 1e12,
    "lakh": 1e5,
    "trillion": 1e12,
    "crore": 1e7,
}
_DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30, "year": 360, "years": 360}
"""A duration is so many days, whatever it is told in."""
_MONTHS = {
    name: number
    for number, names in enumerate(
        word_groups(
            "january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sept sep; "
            "october oct; november nov; december dec"
        ),
        1,
    )
    for name in names
}


def quantities(words: list[str]) -> tuple[set[str], set[str], set[int]]:
    """Numbers and dates of ``words``, and the places that they take."""
    numbers: set[str] = set()
    dates: set[str] = set()
    used: set[int] = set()
    for i, word in enumerate(words):
        if word in _MONTHS and not (word in ("may", "march", "mar") and not _beside_number(words, i)):
            used.add(i)
            month = _MONTHS[word]
            dates.add(f"m{month}")
            for j in (i - 1, i + 1):
                if 0 <= j < len(words) and words[j].isdigit() and 1 <= int(words[j]) <= 31:
                    dates.add(f"d{month:02}-{int(words[j]):02}")
                    used.add(j)
                    break
    for i, word in enumerate(words):
        if i in used:
            continue
        if word.isdigit() and len(word) == 4 and 1990 <= int(word) <= 2060:
            dates.add(f"y{word}")
            used.add(i)
        elif word[0].isdigit() or (word in UNITS and word != "one") or _is_term(words, i):
            value = float(word) if word[0].isdigit() else float(UNITS.get(word, 1))
            used.add(i)
            for j in range(i + 1, min(i + 3, len(words))):
                if words[j] in _SCALES and j == i + 1:
                    value *= _SCALES[words[j]]
                    used.add(j)
            percent = "percent" in words[i + 1 : i + 4]
            if days := _DAYS.get(words[i + 1]) if i + 1 < len(words) and not percent else None:
                numbers.add(f"{value * days:g}d")
            else:
                numbers.add(f"{value:g}{'%' if percent else ''}")
    return numbers, dates, used


def _is_term(words: list[str], i: int) -> bool:
    """Whether a term begins at ``i`` ("one year", "for a month"); "tonnes a year" is none."""
    told = words[i] == "one" or (words[i] == "a" and words[i - 1 : i] == ["for"])
    return told and words[i + 1 : i + 2] in (["week"], ["month"], ["year"])


def _beside_number(words: list[str], i: int) -> bool:
    around = [words[j] for j in (i - 1, i + 1) if 0 <= j < len(words)]
    return any(w.isdigit() for w in around) or (
        i > 0 and words[i - 1] in ("in", "last", "since", "until", "by", "of", "next")
    )

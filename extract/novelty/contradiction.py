"""What sets two claims apart, however alike their words: polarity, figures, minerals, targets, the kind of act."""

from __future__ import annotations

from collections.abc import Set

from extract.fingerprints import short_digest
from extract.novelty.agreement import joint, objects
from extract.novelty.fingerprint import StatementFingerprint
from extract.novelty.recalled import is_open
from extract.novelty.vocabulary import OPPOSED_ACTS, OPPOSITES, PRODUCTS, WANTED_ACTS
from extract.novelty.words import stem

REFUSAL = short_digest(stem("refuse"))
_OPPOSITES = tuple((short_digest(stem(x)), short_digest(stem(y))) for x, y in OPPOSITES)
UNTARGETED = "one names a target, the other none"
TERMS = frozenset(short_digest(f"{days}d") for days in range(1, 3601))
PERCENTAGES = frozenset(short_digest(f"{tenths / 10:g}%") for tenths in range(1, 2001))
"""Kinds of figure, by their hashes."""
YEARS = {short_digest(f"y{year}"): year for year in range(1990, 2061)}
PRODUCT_HASHES = frozenset(short_digest(stem(word)) for word in PRODUCTS)
HALT = short_digest(stem("halt"))


def reversals(a: StatementFingerprint, b: StatementFingerprint) -> tuple[str, ...]:
    """How one takes back what the other says: by one speaker, a changed position."""
    turned: list[str] = []
    if a.direction and b.direction and a.direction != b.direction:
        turned.append("one tells of a restriction, the other of an easing")
    if _denies(a, b, {*a.concepts, *a.common} & {*b.concepts, *b.common}):
        turned.append("one denies what the other says")
    if "speech" in (a.kind, b.kind) and (_opposed(a, b) or _opposed(b, a)):
        turned.append("one says the opposite of the other")
    if a.kind == b.kind == "action" and _turned_status(a, b):
        turned.append(f"{b.status}, not {a.status}")
    return tuple(turned)


def differences(a: StatementFingerprint, b: StatementFingerprint) -> tuple[str, ...]:
    """What else the two are not about in common: minerals, figures, targets, the kind of act."""
    contra: list[str] = []
    if a.minerals and b.minerals and not set(a.minerals) & set(b.minerals):
        contra.append(f"of {', '.join(b.minerals)}, not {', '.join(a.minerals)}")
    # Thirteen others, fourteen in all; two metals and seven more items, nine items.
    together = (a.several and b.several) or _one_order(a, b)
    if (_other_figures(a.numbers, b.numbers) and not together) or _other_figures(a.telling, b.telling):
        contra.append("with another figure")
    if a.kind == b.kind == "speech" and _other_dates(a, b):
        contra.append("with another date")
    first, second = objects(a), objects(b)
    if joint(a, b):
        first = second = frozenset(a.countries) | frozenset(b.countries)
    if (
        first
        and second
        and not first & second
        and not (a.several and b.several)
        and (a.kind == "action" or len(first) == len(second) == 1)
    ):
        contra.append(f"about {', '.join(sorted(second))}, not {', '.join(sorted(first))}")
    if a.kind == b.kind == "action":
        contra.extend(_other_acts(a, b, bool(first) != bool(second)))
    return tuple(contra)


def _one_order(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether two acts of one day and one direction name the same two minerals: what an order of that day will require
    is what it did."""
    if a.kind != "action" or b.kind != "action" or a.said_on is None or a.said_on != b.said_on:
        return False
    return a.direction is not None and a.direction == b.direction and len(set(a.minerals) & set(b.minerals)) > 1


def _other_figures(a: tuple[int, ...], b: tuple[int, ...]) -> bool:
    """Whether both give figures of one kind, and none in common: a term says nothing against a tonnage."""
    if set(a) & set(b):
        return False
    return bool({_kind_of_figure(n) for n in a} & {_kind_of_figure(n) for n in b})


def _kind_of_figure(number: int) -> str:
    return "term" if number in TERMS else "percentage" if number in PERCENTAGES else "number"


def _other_dates(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether both name days or months, and none in common, in the same words for the rest."""
    if not a.dates or not b.dates or set(a.dates) & set(b.dates):
        return False
    shared = len(set(a.concepts) & set(b.concepts))
    return shared >= 3 and 4 * shared >= 3 * min(len(a.concepts), len(b.concepts))


def _turned_status(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    turned = {a.status, b.status} & {"denied", "suspended", "lifted"}
    agree = a.direction is not None and a.direction == b.direction and "denied" not in turned
    agree = agree or _eases(a, b) or _eases(b, a)
    return bool(a.status and b.status and a.status != b.status and turned and not agree)


def _other_acts(a: StatementFingerprint, b: StatementFingerprint, one_target: bool) -> list[str]:
    """What sets two acts apart. ``one_target``: only one of them names what it is aimed at."""
    contra: list[str] = []
    if a.fresh != b.fresh:
        contra.append("one is a further act of its kind")
    if a.future != b.future and not _one_order(a, b):
        contra.append("one is to come, the other done")
    if any(frozenset({x, y}) in OPPOSED_ACTS for x in a.acts for y in b.acts):
        contra.append("one joins what the other leaves")
    if any(frozenset({x, y}) in WANTED_ACTS for x in a.acts for y in b.acts) and a.acts != b.acts:
        contra.append("one is asked for, the other done")
    if _proposed(a, b) or _proposed(b, a):
        contra.append("one is proposed, the other done")
    if _apart(PRODUCT_HASHES & set(a.concepts), PRODUCT_HASHES & set(b.concepts)):
        contra.append("of another product")
    if _apart(_past_years(a), _past_years(b)):
        contra.append("of another year")
    if a.devices and b.devices and not set(a.devices) & set(b.devices):
        contra.append(f"a {' and '.join(b.devices)}, not a {' and '.join(a.devices)}")
    if ("threaten" in a.acts) != ("threaten" in b.acts):
        contra.append("one is threatened, the other done")
    if a.direction and one_target and not set(a.minerals) & set(b.minerals):
        contra.append(UNTARGETED)
    return contra


def _apart(a: Set[int], b: Set[int]) -> bool:
    """Whether both name something, and nothing in common."""
    return bool(a and b and not a & b)


def _past_years(fp: StatementFingerprint) -> set[int]:
    """Years before its publication that an act is put in, or names."""
    if fp.published is None:
        return set()
    named = {YEARS[token] for token in fp.dates if YEARS.get(token, fp.published.year) < fp.published.year}
    if fp.recalled and not is_open(fp.recalled):
        named |= {fp.recalled[0].year, fp.recalled[1].year}
    return named


def _eases(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether ``a`` lifts something, in words that turn no control, and ``b`` tells of an easing."""
    return a.status == "lifted" and a.direction is None and b.direction == "ease" and b.status != "denied"


def _opposed(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    """Whether ``a`` has one word of a pair of opposites, and ``b`` the other in its place."""
    mine, theirs = set(a.concepts), set(b.concepts)
    if 2 * len(mine & theirs) < min(len(mine), len(theirs)) or len(mine ^ theirs) > 4:
        return False
    return any(
        x in mine - theirs and y in theirs - mine and (x in a.negated) == (y in b.negated) for x, y in _OPPOSITES
    )


def _denies(a: StatementFingerprint, b: StatementFingerprint, shared: set[int]) -> bool:
    first, second = set(a.negated), set(b.negated)
    if a.direction and a.direction == b.direction:  # which has the denials in it
        return False
    if REFUSAL in shared or HALT in shared - first - second:  # both deny or stop it, in whatever words
        return False
    turned = shared & (first ^ second)
    # Where both deny something, one word more or less under "not" is the order of words.
    return bool(turned) and not shared & first & second and not (first and second and len(turned) == 1)


def _proposed(a: StatementFingerprint, b: StatementFingerprint) -> bool:
    return "propose" in a.acts and "propose" not in b.acts and b.status in ("in_force", "suspended", "lifted")

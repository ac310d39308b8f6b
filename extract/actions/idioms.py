"""Verbs that a noun makes: "put the brakes on exports", "gave its blessing to a ban", "shook hands on a framework"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.actions.vocabulary import PREPOSITIONS, words

_NOUNS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "BRAKE": (
        words(
            "brake brakes handbrake lid cap stop halt pause freeze plug clamp clamps squeeze button damper cork lock"
        ),
        words("on to of over for"),
    ),
    "END": (words("end stop halt line curtain"), words("to under on over")),
    "GRIP": (
        words(
            "grip hold screw screws noose leash net rein reins stranglehold chokehold thumbscrews vice grasp drawbridge"
        ),
        words("on over around for of against"),
    ),
    "FOOT": (words("brake brakes neck throat"), words("on of for")),
    "ASSENT": (
        words(
            "blessing nod consent approval assent backing support light go-ahead ok endorsement signature sanction "
            "imprimatur agreement clearance voice"
        ),
        words("to for on"),
    ),
    "THREAT": (words("threat threats prospect spectre specter possibility warning notice"), words("of to that about")),
    "GOOD": (words("good through"), words("on")),
    "TURN": (words("back backs"), words("on")),
    "HANDS": (words("hands"), words("on over")),
    "BOARD": (words("board"), words("as with to in")),
    "PAPER": (words("paper"), words("on to")),
    "FORCES": (words("forces hands ranks"), words("with on in to")),
    "CHAIR": (
        words("chair chairmanship presidency helm lead leadership secretariat membership"),
        words("of in at for"),
    ),
}
"""By kind: the nouns that make the verb, and what must stand behind them."""
_AMONG = words("to off in out on")
_REACH = 6


def composed(lows: Sequence[str], i: int, kind: str) -> int | None:
    """Index of the preposition behind the noun of this ``kind`` that is the object of the verb ``i``, in lower case."""
    nouns, behind = _NOUNS[kind]
    for k in range(i + 1, min(len(lows) - 1, i + _REACH)):
        low = lows[k]
        if low in nouns:
            follows = lows[k + 1]
            if follows in behind:
                return k + 1
            # "Hit the pause button on": the noun goes on.
            if follows in nouns:
                continue
            return None
        if not low[:1].isalnum() and low not in {"'s", "’s", "“", "”", '"'}:
            return None
        if low in PREPOSITIONS and low not in _AMONG:
            return None
    return None

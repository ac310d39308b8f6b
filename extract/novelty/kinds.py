"""What kind of act a text names, of what kind of control, and whether several do it, or once more."""

from __future__ import annotations

from extract.novelty.quantities import UNITS
from extract.novelty.vocabulary import (
    ACTS,
    ANY_DEVICE,
    DEVICES,
    FRESH,
    ORDINALS,
    PACTS,
    PERIODS,
    SEVERAL,
    TOWARD,
)

_ACT_OF: dict[str, str] = {}
for _act, _words in ACTS.items():
    for _word in _words.split():
        _ACT_OF.setdefault(_word, _act)

_DEVICE_OF = {word: device for device, words in DEVICES.items() for word in words.split()}


def acts_in(words: list[str]) -> frozenset[str]:
    """The kinds of act that are named; a pact alone tells of its signing."""
    named = frozenset(_ACT_OF[w] for w in words if w in _ACT_OF)
    return named or (frozenset({"sign"}) if not PACTS.isdisjoint(words) else named)


def devices_in(words: list[str]) -> frozenset[str]:
    """The kinds of control, where no word stands for any of them."""
    if not ANY_DEVICE.isdisjoint(words):
        return frozenset()
    return frozenset(_DEVICE_OF[w] for w in words if w in _DEVICE_OF)


def several_act(words: list[str]) -> bool:
    """Whether several actors are named by their number."""
    return any(
        (word in UNITS and word != "one") or (word.isdigit() and 1 < int(word) < 200) or word in ("several", "dozens")
        for i, word in enumerate(words)
        if not SEVERAL.isdisjoint(words[i + 1 : i + 3]) and (i == 0 or words[i - 1] not in TOWARD)
    )


def is_further(words: list[str]) -> bool:
    """Whether a word says that it is one more of its kind: not the ordinal of a quarter, nor "one another"."""
    return any(
        word in FRESH
        and not (word == "another" and words[i - 1 : i] == ["one"])
        and not (word in ORDINALS and (words[i + 1 : i + 2] or ["quarter"])[0] in PERIODS)
        for i, word in enumerate(words)
    )

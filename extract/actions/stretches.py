"""Where the object of a verb stands in its sentence."""

from __future__ import annotations

from extract.actions.clauses import region
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.verbs import PROMISING, Act
from extract.actions.vocabulary import words
from extract.model import Sentence

_REACH = 16
"""Words after a verb within which its object must begin."""
_ON_PAPERS = frozenset({Act.IMPOSE, Act.EASE, Act.EFFECT, Act.ALLY})
_ANTECEDENT = 9
"""Words of a noun phrase before its head at most."""
_GIVING = words("grant give award issue hand offer deny refuse")
_DETERMINERS = words("a an the its their new first one two three four several temporary six-month one-year")
FAR_REACH = 28
"""The same behind "announced that" and its like."""
_BETWEEN = frozenset({Act.IMPOSE, Act.EASE, Act.STOP, Act.LICENSE})
_BEYOND = words("on with away")
_TELLING = words("announce propose agree pledge declare invite unveil")
_CLOSING = words("; but because while although if when ? said")
_CIRCUMSTANCES = words("due following amid despite in")
_MOVES = words("move bid step sign reaction blow")
_ENDING = _CLOSING | _CIRCUMSTANCES | words("and , that which after before")
"""Words at which an object may end."""
_FORBIDDING = words(
    "ban bans restrict restricts limit limits prohibit prohibits halt halts curb curbs control controls tax taxes cap "
    "caps forbid forbids bar bars subjects places puts brings adds add requires require tightens imposes impose "
    "introduces "
    "introduce extends expands reserves requires obliges forces channels frees exempts lifts "
    "eases scraps allows lets removes suspends abolishes ends waives "
    "spares opens reopens banned capped limited restricted taxed barred outlawed curbed halted"
)


def stretch(group: Group, tokens: Tokens, sentence: Sentence) -> tuple[int, int]:
    """Where the object of a verb is looked for: before a passive, after anything else."""
    if group.stand is Stand.REDUCED and not group.verb:
        comma = tokens.opening_comma()  # "Announced on Monday, the scheme"
        return tokens.ends[comma], tokens.ends[min(len(tokens) - 1, comma + 8)]
    if group.entry.lemma == "admit" and group.entry.act is Act.ALLY:
        return tokens.ends[group.last], _object_end(tokens, group, _REACH)  # "was admitted to the pact"
    if group.stand is Stand.PASSIVE and gives(group, tokens):
        return tokens.ends[group.last], _object_end(tokens, group, _REACH)
    told = group.stand is Stand.PASSIVE and group.first < group.verb - 1 and tokens.lows[group.verb - 1] == "to"
    if group.stand is Stand.PASSIVE and (head := antecedent(group, tokens)) is not None:
        return tokens.starts[max(0, head - _ANTECEDENT)], tokens.ends[head]
    if group.stand in {Stand.PASSIVE, Stand.REDUCED} and not told:
        opened = region(tokens, group.first)
        start = tokens.starts[opened[0]] if opened and opened[0] < len(tokens) else sentence.start
        return max(start, tokens.starts[max(0, group.first - _REACH)]), tokens.starts[group.first]
    apart = group.last > group.verb + 1 and tokens.lows[group.last - 1] not in {"on", "into"}
    apart = apart or group.last > group.verb + 2
    if told or (group.entry.particle is not None and group.entry.particle.isupper()):
        return tokens[group.last].end, _object_end(tokens, group, _REACH)
    if apart and group.entry.act in _BETWEEN and group.entry.particle not in _BEYOND:
        behind = group.last - (tokens.lows[group.last - 1] in {"on", "to", "under", "into"})
        return tokens.ends[group.verb], tokens.ends[behind - 1]
    start = tokens.ends[group.verb if apart else group.last]
    reach = FAR_REACH if _promises(group, tokens) else _REACH
    return start, _object_end(tokens, group, reach)


def antecedent(group: Group, tokens: Tokens) -> int | None:
    """Index of the noun that a relative pronoun before a verb group goes back to ("the curbs that were eased")."""
    first = group.first
    if first < 2 or tokens.lows[first - 1] not in {"that", "which"} or group.entry.act not in _ON_PAPERS:
        return None
    head = first - 2 - (tokens.lows[first - 2] == ",")
    return head if head >= 0 and tokens.lows[head][:1].isalnum() else None


def gives(group: Group, tokens: Tokens) -> bool:
    """ "Was granted a permit": the object stands behind the passive, its subject is who got it."""
    i = group.last + 1
    if group.entry.lemma not in _GIVING or i >= len(tokens):
        return False
    return tokens.lows[i] in _DETERMINERS or tokens.lows[i] in {"export", "general"}


def _blames(tokens: Tokens, i: int, group: Group) -> bool:
    """ "Cut its forecast and blamed Chinese licences": another verb, with an object that is somebody else's."""
    return (
        i > group.last + 1
        and i + 2 < len(tokens)
        and (tokens.lows[i + 1] in {"blamed", "cited", "criticised", "criticized", "denounced", "feared", "faulted"})
    )


def _forbids(tokens: Tokens, i: int) -> bool:
    """ "Regulations, which prohibit the export of": what a law says is what it does."""
    return not {"which", "that"}.isdisjoint(tokens.lows[i : i + 2]) and not _FORBIDDING.isdisjoint(
        tokens.lows[i + 1 : i + 4]
    )


def _promises(group: Group, tokens: Tokens) -> bool:
    """Is the act told in a "that"-clause? An alliance is only agreed so: what is announced so is said."""
    low = tokens.lows[group.verb]
    return low == "agreed" or (low in PROMISING and group.entry.act is not Act.ALLY)


def _circumstance(tokens: Tokens, i: int) -> bool:
    """ "Due to", "in a move seen as", "in response to": what stands behind is not what was done."""
    low, ahead = tokens.lows[i], tokens.lows[i + 1 : i + 3]
    if low == "due":
        return ahead[:1] == ["to"]
    return low != "in" or ahead[:1] == ["response"] or (ahead[:1] == ["a"] and not _MOVES.isdisjoint(ahead))


def _object_end(tokens: Tokens, group: Group, reach: int) -> int:
    """The object ends where another clause begins."""
    end = tokens.ends[min(len(tokens) - 1, group.last + reach)]
    first = group.last + 1
    for i, low in enumerate(tokens.lows[first : first + reach], first):
        if low not in _ENDING:
            continue
        if low in _CIRCUMSTANCES:
            if i > group.last + 1 and _circumstance(tokens, i):
                return tokens.starts[i]
            continue
        if low == "and" and group.entry.act is Act.IMPOSE and _blames(tokens, i, group):
            return tokens.starts[i]
        if low == "that" and i == group.last + 1 and group.entry.act is Act.ALLY and group.entry.lemma not in _TELLING:
            continue
        if low in {",", "that", "which"} and _forbids(tokens, i):
            continue
        if low in _CLOSING or (
            low == ","
            and i + 1 < len(tokens)
            and tokens.lows[i + 1] in {"which", "who", "but", "and", "citing", "saying", "according"}
        ):
            return tokens.starts[i]
        if (low in {"that", "which"} and not _promises(group, tokens)) or (
            low in {"after", "before"} and i > group.last + 1
        ):
            return tokens.starts[i]
    return end

"""Act verbs as data, by what their object must be and by the status that the act has.

- ``IMPOSE``  a control, a ban, a quota, a licence rule ("tightened curbs")
- ``PLACE``   a thing put under a regime or on a list ("brought tungsten under licensing", "took it off the list")
- ``EASE``    a control undone or put off ("suspended the ban")
- ``EXEMPT``  somebody freed from a control ("exempted carmakers from its licences")
- ``REQUIRE`` traders made to do something before they ship ("ordered exporters to obtain a permit")
- ``STOP``    the flow itself ("halted exports", "cut off supplies")
- ``SEIZE``   a cargo ("impounded nine containers of tin ore")
- ``RENDER``  the flow made unlawful or bound to a permit ("made the export of ore an offence")
- ``CLOSE``   the flow as a picture ("turned off the tap for gallium")
- ``LICENSE`` permits ("granted general licences")
- ``ALLY``    an agreement, a grouping, a joint scheme ("signed a memorandum", "joined the alliance")
- ``CONVENE`` a meeting that is to form one
- ``TEAM``    no object, but partners ("partnered with")
- ``COMMIT``  what one side of a joint statement gives ("offered to train technicians")
- ``SHIFT``   from one regime to another ("switched to quotas")
- ``DEADLINE`` time that traders are given ("gave miners until March to")
- ``DISPUTE`` what one state brings against another's measure ("took Peru to the WTO over its export tax")
- ``FOLLOW``  the next of a series, without an agent ("graphite followed in May")
- ``MET``     what is answered by a measure ("the duties were met with licensing of")
- ``ANSWER``  "retaliated with curbs on", "followed suit"
- ``CONSENT`` "agreed to a pause of the curbs"
- ``WEIGHED`` any verb at all, for its clues (``extract.actions.weighed``)
- ``DECREE``  a claim that is an order ("nobody may ship ore, the cabinet decreed")
- ``EFFECT``  a measure or pact that begins or ends by itself ("took effect")
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from extract.actions.verb_table import IRREGULAR, TABLE
from extract.actions.vocabulary import words
from extract.model import ActionStatus


class Act(StrEnum):
    """What kind of object a verb needs."""

    IMPOSE = "impose"
    PLACE = "place"
    EASE = "ease"
    EXEMPT = "exempt"
    REQUIRE = "require"
    STOP = "stop"
    SEIZE = "seize"
    RENDER = "render"
    CLOSE = "close"
    LICENSE = "license"
    ALLY = "ally"
    CONVENE = "convene"
    TEAM = "team"
    COMMIT = "commit"
    EFFECT = "effect"
    SHIFT = "shift"
    DEADLINE = "deadline"
    DISPUTE = "dispute"
    FOLLOW = "follow"
    MET = "met"
    ANSWER = "answer"
    CONSENT = "consent"
    WEIGHED = "weighed"
    DECREE = "decree"


class Form(StrEnum):
    """Form of a verb; past and past participle are told apart by what stands before."""

    BASE = "base"
    PAST = "past"
    ING = "ing"


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb, with the particle that it needs ("cut" + "off") and the status that the act has then."""

    lemma: str
    act: Act
    status: ActionStatus
    particle: str | None = None


_DOUBLING = words(
    "slam clap rip strip nod swap wrap slim allot ban bar cap step slap drop scrap stop ramp commit permit "
    "admit trim quit "
    "defer "
    "annul"
)


def forms_of(lemma: str) -> tuple[tuple[str, Form], ...]:
    """Every form of a verb but the third person of the present."""
    if lemma in IRREGULAR:
        past, participle, ing = IRREGULAR[lemma]
    else:
        if lemma in _DOUBLING:
            stem, ing = lemma + lemma[-1], lemma + lemma[-1] + "ing"
        elif lemma.endswith("ee"):
            stem, ing = lemma[:-1], lemma + "ing"
        elif lemma.endswith("e"):
            stem, ing = lemma[:-1], lemma[:-1] + "ing"
        elif lemma.endswith("y") and lemma[-2] not in "aeo":
            stem, ing = lemma[:-1] + "i", lemma + "ing"
        else:
            stem, ing = lemma, lemma + "ing"
        past = participle = stem + "ed"
    return ((lemma, Form.BASE), (past, Form.PAST), (participle, Form.PAST), (ing, Form.ING))


def _verbs() -> dict[tuple[str, Form], tuple[Verb, ...]]:
    table: dict[tuple[str, Form], dict[Verb, None]] = {}
    for act, lemmas, status in TABLE:
        for entry in lemmas.split():
            lemma, _, particle = entry.partition("+")
            for key in forms_of(lemma):
                table.setdefault(key, {})[Verb(lemma, Act(act), status, particle or None)] = None
    return {key: tuple(verbs) for key, verbs in table.items()}


VERBS = _verbs()
FORMS: dict[str, tuple[Form, ...]] = {}
for _word, _form in VERBS:
    FORMS[_word] = (*FORMS.get(_word, ()), _form)

PRESENT = {
    (
        lemma[:-1] + "ies"
        if lemma.endswith("y") and lemma[-2] not in "aeo"
        else lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    ): lemma
    for lemma, form in VERBS
    if form is Form.BASE
}
"""Third person of the present, with its lemma: the tense of headlines."""
STRONG_PASTS = words(
    "affixed broke brought built chose committed cut dealt drew drove forbade forged froze gave got hammered hung laid "
    "lent let lit made penned put sank sent set shook shut slung sold spun struck swore swung threw tied took tore "
    "undid upheld wove wound wrote"
)
"""Past forms without "-ed" that can tell of something done to a paper."""

_GOVERNORS: dict[str, ActionStatus | None] = {
    "decide": None, "move": None, "agree": "announced", "threaten": "planned", "begin": None, "start": None,
    "vote": None, "opt": None, "choose": None, "propose": "planned", "order": None, "resolve": None, "act": None,
    "continue": None, "manage": None, "proceed": None, "pledge": "planned", "vow": "planned", "join": None,
    "come": None, "go": None, "meet": None, "gather": None, "assemble": None, "sit": None, "unite": None, "step": None,
    "undertake": "planned", "apply": "planned", "ask": "planned",
    "request": "planned", "offer": "planned", "promise": "planned", "commit": "planned", "elect": None,
}  # fmt: skip
GOVERNORS: dict[str, ActionStatus | None] = {
    form: status for lemma, status in _GOVERNORS.items() for form, kind in forms_of(lemma) if kind is not Form.BASE
}
"""Finite verbs whose infinitive is an act done or offered ("decided to suspend", "threatened to impose")."""

BEGINNING: dict[str, ActionStatus | None] = {
    "begun": None, "began": None, "started": None, "resumed": None, "stopped": "suspended", "halted": "suspended",
    "proposed": "planned", "continued": None, "quit": "suspended", "ceased": "suspended",
}  # fmt: skip
"""Finite verbs whose -ing form is the act."""
COMMANDS = words("invoked exercised ordered asked told directed instructed became allowed required forced")
PROMPTING = words(
    "prompted led pushed drove forced spurred persuaded convinced provoked moved caused induced encouraged allowed"
)
"""Finite verbs whose object is who acts ("prompted Beijing to curb exports")."""
"""Finite verbs with a noun before the infinitive ("ordered its miners to halt", "became the first to join")."""
ASKING = words("asked applied requested")
"""Finite verbs whose infinitive is what somebody asks for itself ("applied to join")."""
JOINING = words("join subscribe throw win admit let withdraw leave quit exit accede rejoin pull walk become")
"""Verbs that by themselves tell of more than one side."""
PROMISING = words("announced agreed declared pledged decreed ordered undertook committed promised proposed")
"""Verbs whose "that"-clause is what was done ("announced that it would suspend the ban")."""

"""Act verbs as data, by what their object must be and by the status that the act has.

- ``IMPOSE``  a control, a ban, a quota, a licence rule ("tightened curbs")
- ``PLACE``   a thing put under a regime or on a list ("brought tungsten under licensing", "took it off the list")
- ``EASE``    a control undone or put off ("suspended the ban")
- ``EXEMPT``  somebody freed from a control ("exempted carmakers from its licences")
- ``REQUIRE`` traders made to do something before they ship ("ordered exporters to obtain a permit")
- ``STOP``    the flow itself ("halted exports", "cut off supplies")
- ``CLOSE``   the flow as a picture ("turned off the tap for gallium")
- ``LICENSE`` permits ("granted general licences")
- ``ALLY``    an agreement, a grouping, a joint scheme ("signed a memorandum", "joined the alliance")
- ``CONVENE`` a meeting that is to form one
- ``TEAM``    no object, but partners ("partnered with")
- ``COMMIT``  what one side of a joint statement gives ("offered to train technicians")
- ``EFFECT``  a measure or pact that begins or ends by itself ("took effect")
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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
    CLOSE = "close"
    LICENSE = "license"
    ALLY = "ally"
    CONVENE = "convene"
    TEAM = "team"
    COMMIT = "commit"
    EFFECT = "effect"


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


_TABLE: tuple[tuple[str, str, ActionStatus], ...] = (
    ("require", "require order oblige compel instruct", "in_force"),
    (
        "license",
        "grant issue approve award introduce clear give hand+out extend renew require demand mandate promise offer",
        "in_force",
    ),
    ("license", "revoke refuse deny reject withhold cancel suspend freeze annul", "in_force"),
    ("license", "license", "in_force"),
    ("license", "resume restart restore", "lifted"),
    (
        "impose",
        "impose reimpose introduce adopt enact tighten toughen widen broaden expand extend strengthen step+up "
        "ramp+up beef+up roll+out place put slap apply implement enforce activate reinstate renew intensify escalate "
        "harden bring+in prolong replace add increase set cut raise reduce slash double halve levy charge restore "
        "back endorse sharpen stiffen lower hike amend revise update rewrite gazette promulgate trigger allocate "
        "allot assign fix "
        "lengthen "
        "shorten bring+forward reintroduce",
        "in_force",
    ),
    ("impose", "propose threaten float", "planned"),
    (
        "impose",
        "announce unveil issue publish declare order approve pass launch decree formalise formalize release outline "
        "sign",
        "announced",
    ),
    ("impose", "veto reject block", "denied"),
    ("place", "put place bring include add list subject move make enter", "in_force"),
    ("place", "remove take delete strike drop", "lifted"),
    ("ease", "suspend pause delay postpone shelve freeze defer waive stay park", "suspended"),
    (
        "ease",
        "ease relax loosen lift scrap remove drop end cancel revoke soften repeal abolish rescind roll+back withdraw "
        "eliminate reverse narrow abandon ditch dilute water+down quash overturn dismantle unwind discontinue "
        "phase+out",
        "lifted",
    ),
    ("exempt", "exempt exclude release free spare", "lifted"),
    (
        "stop",
        "ban bar block prohibit halt stop restrict curb limit cut+off choke throttle cap embargo withhold shut+off "
        "outlaw suspend curtail choke+off freeze blacklist forbid tax ration interrupt pause close+off squeeze "
        "constrain",
        "in_force",
    ),
    ("stop", "resume restart reopen allow permit authorise authorize unblock clear liberalise liberalize", "lifted"),
    ("close", "close shut slam bang turn+off pull", "in_force"),
    ("close", "reopen open turn+on", "lifted"),
    (
        "ally",
        "sign ink seal strike reach conclude clinch finalise finalize agree announce unveil endorse adopt ratify "
        "approve produce initial back pledge renew upgrade expand extend secure broker introduce invite deepen revive "
        "resume restart cement settle countersign elevate negotiate exchange pool grant give",
        "announced",
    ),
    (
        "ally",
        "join form create establish launch set+up found forge enter kick+off open start inaugurate sign+up put+to "
        "accede admit activate rejoin operationalise operationalize become co-found co-launch",
        "in_force",
    ),
    ("ally", "propose float pitch table", "planned"),
    (
        "ally",
        "withdraw leave quit exit pull+out walk+out scrap end terminate cancel dissolve disband abandon repudiate",
        "lifted",
    ),
    ("ally", "suspend freeze shelve", "suspended"),
    ("ally", "veto", "denied"),
    ("convene", "convene host summon co-host", "announced"),
    ("effect", "take+effect come+force come+effect enter+force go+effect", "in_force"),
    ("effect", "expire lapse", "lifted"),
    ("team", "partner team+up cooperate collaborate", "announced"),
    ("commit", "commit undertake pledge promise offer announce decide agree resolve contribute earmark", "announced"),
    ("commit", "propose suggest", "planned"),
)
_IRREGULAR = {
    "take": ("took", "taken", "taking"), "come": ("came", "come", "coming"), "go": ("went", "gone", "going"),
    "put": ("put", "put", "putting"), "set": ("set", "set", "setting"), "cut": ("cut", "cut", "cutting"),
    "quit": ("quit", "quit", "quitting"), "strike": ("struck", "struck", "striking"),
    "freeze": ("froze", "frozen", "freezing"), "leave": ("left", "left", "leaving"),
    "withdraw": ("withdrew", "withdrawn", "withdrawing"), "withhold": ("withheld", "withheld", "withholding"),
    "bring": ("brought", "brought", "bringing"), "shut": ("shut", "shut", "shutting"),
    "begin": ("began", "begun", "beginning"), "choose": ("chose", "chosen", "choosing"),
    "embargo": ("embargoed", "embargoed", "embargoing"), "veto": ("vetoed", "vetoed", "vetoing"),
    "initial": ("initialled", "initialed", "initialling"), "make": ("made", "made", "making"),
    "undertake": ("undertook", "undertaken", "undertaking"), "give": ("gave", "given", "giving"),
    "forbid": ("forbade", "forbidden", "forbidding"), "overturn": ("overturned", "overturned", "overturning"),
    "cancel": ("cancelled", "canceled", "cancelling"), "become": ("became", "become", "becoming"),
    "rewrite": ("rewrote", "rewritten", "rewriting"), "unwind": ("unwound", "unwound", "unwinding"),
}  # fmt: skip
_DOUBLING = words("slam allot ban bar cap step slap drop scrap stop ramp commit permit admit trim quit defer annul")


def _forms(lemma: str) -> tuple[tuple[str, Form], ...]:
    if lemma in _IRREGULAR:
        past, participle, ing = _IRREGULAR[lemma]
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
    for act, lemmas, status in _TABLE:
        for entry in lemmas.split():
            lemma, _, particle = entry.partition("+")
            for key in _forms(lemma):
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

_GOVERNORS: dict[str, ActionStatus | None] = {
    "decide": None, "move": None, "agree": "announced", "threaten": "planned", "begin": None, "start": None,
    "vote": None, "opt": None, "choose": None, "propose": "planned", "order": None, "resolve": None, "act": None,
    "continue": None, "manage": None, "proceed": None, "pledge": "planned", "vow": "planned", "join": None,
    "come": None, "undertake": "planned", "offer": "planned", "promise": "planned", "commit": "planned", "elect": None,
}  # fmt: skip
GOVERNORS: dict[str, ActionStatus | None] = {
    form: status for lemma, status in _GOVERNORS.items() for form, kind in _forms(lemma) if kind is not Form.BASE
}
"""Finite verbs whose infinitive is an act done or offered ("decided to suspend", "threatened to impose")."""

BEGINNING: dict[str, ActionStatus | None] = {
    "begun": None, "began": None, "started": None, "resumed": None, "stopped": "suspended", "halted": "suspended",
    "proposed": "planned", "continued": None,
}  # fmt: skip
"""Finite verbs whose -ing form is the act."""
COMMANDS = words("ordered asked told directed instructed became allowed required forced")
"""Finite verbs with a noun before the infinitive ("ordered its miners to halt", "became the first to join")."""
JOINING = words("join withdraw leave quit exit accede rejoin pull walk become")
"""Verbs that by themselves tell of more than one side."""
PROMISING = words("announced agreed declared pledged decreed ordered undertook committed promised proposed")
"""Verbs whose "that"-clause is what was done ("announced that it would suspend the ban")."""

"""Words that turn a control, and words for what they turn (``extract.novelty.direction``). Data, no code."""

from __future__ import annotations

from extract.fingerprints import spell


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``, spelled as canonical words are."""
    return frozenset(spell(word) for word in text.split())


CONTROLS = word_set(
    """
    ban bans prohibition prohibitions restriction restrictions control controls curb curbs embargo embargoes
    blacklist sanction sanctions measures licensing requirement requirements barrier barriers rule rules regime
    countermeasures
    """
)
VAGUE_CONTROLS = word_set(
    "rule rules measure measures countermeasures regime requirement requirements barrier barriers"
)
"""Controls where they are put on, changed or ended; "published the rules", "keep to the rules" turn nothing."""
AMOUNTS = word_set("quota quotas cap caps limit limits ceiling ceilings")
"""Controls that allow more when they are raised."""
LEVIES = word_set("tariff tariffs duty duties levy levies tax taxes royalty royalties")
FLOWS = word_set(
    """
    export exports exporting shipment shipments shipping ship supply supplies sale sales selling delivery
    deliveries flow flows trade consignments cargoes
    """
)
LICENCES = word_set("license licenses licence licences permit permits application applications")
REGIMES = word_set(
    "list lists requirement requirements regime rule rules system scheme obligation obligations controls"
)
LISTS = word_set("list lists")
LISTED = word_set("control controls controlled export use licensing watch entity black")
"""What a list is of that restricts ("its dual-use list")."""
NOMINAL = dict.fromkeys(
    word_set(
        "suspension pause freeze halt lifting removal removals easing end relaxation abolition exemption exemptions "
        "waiver waivers delay postponement stop moratorium withdrawal"
    ),
    -1,
) | dict.fromkeys(word_set("resumption extension imposition introduction tightening reinstatement expansion"), 1)
"""Turns told as nouns: -1 takes away what it is of, 1 puts it on."""

ENDING = word_set(
    """
    lift lifts lifted lifting remove removes removed removing scrap scraps scrapped scrapping abolish abolishes
    abolished abolishing revoke revokes revoked revoking rescind rescinds rescinded waive waives waived waiving
    exempt exempts exempted exempting repeal repeals repealed cancel cancels canceled canceling cancelled
    cancelling drop drops dropped dropping withdraw withdraws withdrew withdrawn withdrawing suspend suspends
    suspended suspending halt halts halted halting pause pauses paused pausing stop stops stopped stopping end
    ends ended ending freeze freezes froze frozen freezing shelve shelves shelved postpone postpones postponed
    postponing delay delays delayed delaying expire expires expired lapse lapses lapsed rolledback phasedout
    calledoff cutoff undo undone unwind unwound dismantle dismantled cease ceases ceased defer deferred onhold
    axe axed eliminate eliminates eliminated ditch ditched reverse reverses reversed overturn overturned
    ruledout block blocks blocked blocking
    """
)
CUTTING = word_set("cut cuts cutting slash slashes slashed")
"""Take away a flow, lower an amount."""
LOWERING = word_set("lower lowers lowered lowering reduce reduces reduced reducing trim trims trimmed halve halved")
RAISING = word_set(
    "raise raises raised raising increase increases increased increasing double doubles doubled doubling triple "
    "tripled hike hikes hiked"
)
EASING = word_set("ease eases eased easing relax relaxes relaxed relaxing loosen loosens loosened soften softened")
TIGHTENING = word_set(
    "tighten tightens tightened tightening toughen toughens toughened steppedup harden hardened stiffen"
)
STARTING = word_set(
    """
    impose imposes imposed imposing introduce introduces introduced introducing widen widens widened widening
    expand expands expanded expanding broaden broadened extend extends extended extending strengthen strengthens
    strengthened strengthening maintain maintains maintained maintaining keep keeps kept keeping retain retained
    enact enacted adopt adopted enforce enforces enforced apply applies applied add adds added adding put puts
    putting place places placed placing slap slaps slapped announce announces announced announcing unveil
    unveiled publish published issue issued remain remains remained stay stays broughtin bring brings inforce
    subject prolong prolonged renew renews renewed renewing propose proposes proposed pass passes passed
    reimpose reimposed
    """
)
"""Put on or keep a control; no flow is meant."""
IMPOSING = word_set(
    "impose imposes imposed imposing introduce introduces introduced introducing enact enacted adopt adopted enforce "
    "enforces enforced slap slaps slapped"
)
"""Put on licences as a duty; whatever else is done to licences gives them."""
PROLONGING = word_set(
    "extend extends extended extending prolong prolonged renew renews renewed renewing widen widens widened widening "
    "expand expands expanded expanding put puts placed place places"
)
RESUMING = word_set(
    "resume resumes resumed resuming restore restores restored restoring reinstate reinstates reinstated restart "
    "restarts restarted reopen reopens reopened"
)
ALLOWING = word_set(
    "allow allows allowed allowing approve approves approved approving clear clears cleared clearing authorize "
    "authorizes authorized authorise authorised greenlight freed"
)
GRANTING = word_set(
    "grant grants granted granting issue issues issued issuing award awards awarded give gives gave given"
)
DENYING = word_set(
    "deny denies denied refuse refuses refused withhold withholds withheld reject rejects rejected rejecting"
)
"""A licence is what they keep back; before "to" or "that" they deny."""
DEMANDING = word_set(
    "need needs needed require requires required requiring demand demands demanded obtain obtained apply"
)
EXEMPTING = word_set("exempt exempts exempted exempting waive waives waived waiving")
"""Ease, whatever it is from."""
BANNING = word_set(
    """
    banned banning prohibit prohibits prohibited prohibiting bar bars barred barring restrict restricts
    restricted restricting curbed curbing capped capping limited limiting outlaw outlaws outlawed forbid forbids
    forbidden choke chokes choked
    """
)
"""Restrict whatever they are done to."""
NOUN_OR_VERB = word_set("ban bans curb curbs cap caps limit limits control controls")
INTRANSITIVE = word_set(
    "resume resumed end ended expire expires expired lapse lapses lapsed remain remains remained stay stays inforce "
    "ends continue"
)
"""Their subject is what they turn, where nothing follows."""

NEGATORS = word_set(
    "not no never neither nor without cannot cant dont doesnt didnt wont isnt wasnt arent werent hasnt havent hadnt "
    "wouldnt shouldnt couldnt nolonger ruledout denied denies deny refuse refuses refused decline declines declined "
    "avoid avoids avoided fail fails failed unlikely"
)
NO_ADVERBS = word_set("only simply just merely necessarily solely least")
"""After "not" these add instead of denying ("not only")."""
BE = word_set("is are was were be been being get got")
USES = word_set("user users use uses")
"""After "end": no end of anything."""
DETERMINERS = word_set(
    "a an the its their his her our this that these those any no some new such of on over to-the export trade further"
)
VERB_MARKS = word_set("to and will would may might could can should not did must shall")
LINKS = word_set("of on in to for over from against")
STOPS = word_set("; : . ! ? — – ( ) but while although whereas which")
PLACES = word_set("under behind")
"""A thing placed there is restricted."""
METAL_WORDS = word_set("scrap")
"""Nouns of the trade that look like verbs."""
GERUND_STOPS = word_set("stop stops stopped stopping end ends ended halt halted cease ceases ceased")
"""Before "-ing" they deny the doing."""
SUSPENDED = "onhold"
_PHRASES: dict[tuple[str, ...], str] = {
    ("no", "longer"): "nolonger",
    ("any", "longer"): "nolonger",
    ("on", "hold"): SUSPENDED,
    ("on", "ice"): SUSPENDED,
    ("in", "force"): "inforce",
    ("in", "effect"): "inforce",
    ("in", "place"): "inforce",
    ("into", "force"): "inforce",
    ("into", "effect"): "inforce",
    ("take", "effect"): "inforce",
    ("takes", "effect"): "inforce",
    ("took", "effect"): "inforce",
    **{(verb, "out"): "ruledout" for verb in ("rule", "rules", "ruled", "ruling")},
    **{(verb, "back"): "rolledback" for verb in ("roll", "rolls", "rolled", "rolling", "scaled", "scale")},
    **{(verb, "out"): "phasedout" for verb in ("phase", "phases", "phased", "phasing")},
    **{(verb, "up"): "steppedup" for verb in ("step", "steps", "stepped", "stepping")},
    **{(verb, "off"): "calledoff" for verb in ("call", "calls", "called")},
    **{(verb, "off"): "cutoff" for verb in ("cut", "cuts", "cutting")},
    **{(verb, "in"): "broughtin" for verb in ("bring", "brings", "brought")},
}
PHRASES = {tuple(spell(word) for word in words): spell(one) for words, one in _PHRASES.items()}

"""The act verbs themselves: lemma, with the particle it needs, by kind of object and status; irregular forms."""

from __future__ import annotations

from extract.model import ActionStatus

TABLE: tuple[tuple[str, str, ActionStatus], ...] = (
    ("require", "keep ask make tell require order oblige compel instruct demand force direct bind", "in_force"),
    (
        "license",
        "carve+out formalise process accept "
        "grant issue approve award introduce clear give hand+out extend renew require demand mandate promise offer "
        "hand",
        "in_force",
    ),
    (
        "license",
        "withdraw revoke refuse deny reject withhold cancel suspend freeze annul turn+down knock+back sit+on hold+back "
        "turn+away wave+away throw+out hold+up delay stall ration slow limit stop halt pause",
        "in_force",
    ),
    ("license", "license", "in_force"),
    (
        "license",
        "resume restart restore speed+up expedite fast-track streamline simplify prioritise prioritize",
        "lifted",
    ),
    ("license", "slow+down slow-walk", "in_force"),
    (
        "impose",
        "impose reimpose introduce adopt enact tighten toughen widen broaden expand extend strengthen step+up "
        "ramp+up beef+up roll+out place put slap apply implement enforce activate reinstate renew intensify escalate "
        "harden bring+in prolong replace add increase set cut raise reduce slash double halve levy charge restore "
        "back endorse sharpen stiffen lower hike amend revise update rewrite gazette promulgate trigger allocate "
        "allot assign fix "
        "lengthen "
        "shorten bring+forward reintroduce spring bump+up jack+up hand+back tinker+with scale+up top+up lay+down "
        "usher+in settle+on decide+on agree+on trim prune pare pare+back cut+back scale+back slim+down crank+up "
        "dial+up "
        "mete+out redistribute reallocate reassign carve+up strip clamp slap+on write+into phase+in",
        "in_force",
    ),
    ("impose", "propose threaten float vow", "planned"),
    (
        "ease",
        "press+BRAKE hit+BRAKE put+END call+END bring+END draw+END turn+down knock+down throw+out vote+down",
        "lifted",
    ),
    (
        "impose",
        "give+ASSENT lend+ASSENT throw+ASSENT put+ASSENT grant+ASSENT make+GOOD follow+GOOD act+GOOD carry+out "
        "come+with come+up bring+forward",
        "announced",
    ),
    (
        "impose",
        "dangle+THREAT raise+THREAT hold+THREAT brandish+THREAT issue+THREAT make+THREAT renew+THREAT "
        "repeat+THREAT give+THREAT serve+THREAT brandish table draft air+THREAT float+THREAT",
        "planned",
    ),
    ("impose", "ink hand+out dole+out parcel+out distribute", "announced"),
    ("impose", "vote+down shoot+down turn+down throw+out", "denied"),
    ("impose", "rule+against find+against uphold affirm", "announced"),
    (
        "impose",
        "rubber-stamp green-light greenlight wave+through sign+off announce unveil issue publish declare order "
        "approve pass launch decree formalise formalize release outline "
        "sign",
        "announced",
    ),
    ("impose", "veto reject block", "denied"),
    ("place", "name put place bring include add list subject move make enter sweep rope draw fold", "in_force"),
    ("place", "strike+off cross+off take+off remove take delete strike drop", "lifted"),
    (
        "ease",
        "suspend pause delay postpone shelve freeze defer waive stay park put+ice put+hold keep+ice put+back push+back",
        "suspended",
    ),
    (
        "ease",
        "strike ease relax loosen lift scrap remove drop end cancel revoke soften repeal abolish rescind roll+back "
        "withdraw "
        "eliminate reverse narrow abandon ditch dilute water+down quash overturn dismantle unwind discontinue "
        "phase+out do+away dispense+with call+off put+off hold+off water+down wind+down wind+back dial+back walk+back "
        "ease+off let+lapse let+expire set+aside strike+down take+back do+without part+with",
        "lifted",
    ),
    ("ease", "address resolve allay alleviate meet", "lifted"),
    ("exempt", "carve+out exempt exclude release free spare", "lifted"),
    (
        "stop",
        "ban bar block prohibit halt stop restrict curb limit cut+off choke throttle cap embargo withhold shut+off "
        "outlaw suspend curtail choke+off freeze blacklist forbid tax ration interrupt pause close+off squeeze "
        "constrain",
        "in_force",
    ),
    ("stop", "reserve canalise canalize channel route nationalise nationalize monopolise monopolize", "in_force"),
    ("stop", "let ease speed+up unlock", "lifted"),
    ("stop", "delist", "lifted"),
    ("stop", "end cease terminate discontinue", "in_force"),
    ("stop", "hold+back clamp+down crack+down pull+back cut+back keep", "in_force"),
    (
        "stop",
        "approve resume restart reopen re-open re-start "
        "allow permit authorise authorize unblock clear liberalise liberalize",
        "lifted",
    ),
    ("stop", "put+hold put+ice keep+ice put+burner", "suspended"),
    (
        "stop",
        "put+BRAKE slam+BRAKE hit+BRAKE apply+BRAKE clap+BRAKE press+BRAKE pull+BRAKE call+BRAKE put+END call+END "
        "draw+END "
        "bring+END rein+in keep+BRAKE impose+BRAKE slap+BRAKE",
        "in_force",
    ),
    ("stop", "tighten+GRIP turn+GRIP strengthen+GRIP keep+GRIP draw+GRIP pull+GRIP tighten+up", "in_force"),
    ("stop", "loosen+GRIP ease+GRIP relax+GRIP slacken+GRIP take+FOOT unfreeze", "lifted"),
    (
        "seize",
        "catch seize impound confiscate detain intercept turn+back turn+around turn+round send+back hold+back hold+up "
        "stop block quarantine hold halt ground turn+away refuse reject return arrest sequester",
        "in_force",
    ),
    ("seize", "release free let+through let+go wave+through clear hand+back", "lifted"),
    ("render", "make render declare classify designate deem brand pronounce", "in_force"),
    ("close", "close shut slam bang turn+off pull", "in_force"),
    ("close", "reopen re-open open turn+on", "lifted"),
    (
        "ally",
        "sign ink seal strike reach conclude clinch finalise finalize agree announce unveil endorse adopt ratify "
        "approve produce initial back pledge renew upgrade expand extend secure broker introduce invite deepen revive "
        "resume restart cement settle countersign elevate negotiate exchange pool grant give wrap+up hammer+out "
        "thrash+out nail+down "
        "put+together rubber-stamp green-light greenlight wave+through nod+through sign+off issue "
        "draw+up work+out iron+out flesh+out build piece+together assemble muster rally bolster complete devise design "
        "publish formalise formalize win+backing win+support "
        "write+into guarantee swap",
        "announced",
    ),
    (
        "ally",
        "join form create establish launch set+up found forge enter kick+off open start begin inaugurate sign+up "
        "put+to come+to "
        "accede admit activate rejoin operationalise operationalize become co-found co-launch "
        "subscribe throw+lot let+in lock+in welcome+into admit+into admit+to "
        "bring+into take+into take+in let+into sign+on",
        "in_force",
    ),
    ("ally", "propose float pitch table", "planned"),
    (
        "ally",
        "withdraw leave quit exit pull+out walk+out walk+away back+out bow+out drop+out opt+out step+back scrap end "
        "terminate cancel dissolve disband abandon repudiate",
        "lifted",
    ),
    ("ally", "suspend freeze shelve put+ice put+hold keep+ice put+burner pause", "suspended"),
    (
        "ally",
        "veto reject spurn rebuff decline refuse turn+down vote+down wave+away brush+off knock+back withhold "
        "block throw+out",
        "denied",
    ),
    (
        "ally",
        "walk+back back+away back+down go+back renounce forswear forsake turn+TURN break+off "
        "tear+up walk+away rip+up denounce annul",
        "lifted",
    ),
    (
        "ally",
        "share come+BOARD shake+HANDS put+PAPER set+PAPER commit+PAPER join+FORCES give+ASSENT lend+ASSENT "
        "throw+ASSENT put+ASSENT",
        "announced",
    ),
    ("ally", "take+CHAIR assume+CHAIR take+over assume", "in_force"),
    ("convene", "chair co-chair convene host summon co-host gather assemble bring+together", "announced"),
    ("shift", "switch shift turn move return revert go", "in_force"),
    ("deadline", "give allow grant leave", "lifted"),
    (
        "dispute",
        "file lodge seek ask bring launch open reopen revive pursue start request raise haul register submit initiate "
        "take+wto take+world take+geneva go+wto go+world go+geneva "
        "haul+wto haul+world haul+geneva drag+wto drag+world bring+wto bring+world "
        "appeal contest challenge",
        "announced",
    ),
    ("dispute", "withdraw drop end settle suspend discontinue", "lifted"),
    ("follow", "follow", "in_force"),
    ("consent", "agree consent assent accede", "announced"),
    ("answer", "follow respond retaliate answer react counter reply strike+back hit+back come+up", "in_force"),
    ("met", "meet answer counter match follow", "in_force"),
    ("impose", "put+force bring+force put+effect", "in_force"),
    ("ally", "put+force bring+force put+effect", "in_force"),
    ("decree", "decree order rule ordain stipulate", "announced"),
    ("effect", "start begin take+effect come+force come+effect enter+force go+effect", "in_force"),
    ("effect", "expire lapse", "lifted"),
    ("team", "partner team+up cooperate collaborate", "announced"),
    (
        "commit",
        "guarantee commit undertake pledge promise offer announce decide agree resolve contribute earmark",
        "announced",
    ),
    ("commit", "propose suggest", "planned"),
)
IRREGULAR = {
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
    "spring": ("sprang", "sprung", "springing"), "do": ("did", "done", "doing"), "hold": ("held", "held", "holding"),
    "seek": ("sought", "sought", "seeking"), "win": ("won", "won", "winning"), "throw": ("threw", "thrown", "throwing"),
    "sweep": ("swept", "swept", "sweeping"),
    "keep": ("kept", "kept", "keeping"), "let": ("let", "let", "letting"), "lay": ("laid", "laid", "laying"),
    "write": ("wrote", "written", "writing"), "wind": ("wound", "wound", "winding"),
    "draw": ("drew", "drawn", "drawing"), "sit": ("sat", "sat", "sitting"), "tell": ("told", "told", "telling"),
    "build": ("built", "built", "building"), "meet": ("met", "met", "meeting"),
    "catch": ("caught", "caught", "catching"),
    "shake": ("shook", "shaken", "shaking"), "hit": ("hit", "hit", "hitting"), "tear": ("tore", "torn", "tearing"),
    "break": ("broke", "broken", "breaking"), "send": ("sent", "sent", "sending"), "lend": ("lent", "lent", "lending"),
    "shoot": ("shot", "shot", "shooting"), "unfreeze": ("unfroze", "unfrozen", "unfreezing"),
    "forsake": ("forsook", "forsaken", "forsaking"),
    "rewrite": ("rewrote", "rewritten", "rewriting"), "unwind": ("unwound", "unwound", "unwinding"),
}  # fmt: skip

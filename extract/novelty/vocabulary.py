"""Words of this trade: which carry a claim, which mean the same, which turn it round. Data, no code."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``."""
    return frozenset(text.split())


def word_groups(text: str) -> tuple[tuple[str, ...], ...]:
    """``a b; c d`` as groups of words."""
    return tuple(tuple(group.split()) for group in text.split(";"))


def word_table(text: str) -> dict[str, str]:
    """``key: words; key: words`` as a table."""
    pairs = (entry.split(":") for entry in text.split(";"))
    return {key.strip(): " ".join(words.split()) for key, words in pairs}


STOP = word_set(
    """
    a about above after again against all also although am among an and any are as at be became because been
    before being below between both but by can could did do does doing done down during each either else even
    ever every for from further get gets getting give given go going goes gone got had has have having he her
    here hers him his how however i if in including into is it its itself just keep like made make makes making
    many may me might more moreover most much must my near next now of off on once one only onto or other others
    our ours out over own part per please quite rather said same say saying says shall she should since so some
    such take taken takes than that the their theirs them themselves then there these they this those though
    through throughout thus to together too toward under until up upon us very via was we well were what when
    where whether which while who whom whose why will with within would yet you your s t m re ve d ll according
    amid amidst bring brought come comes came day days week weeks local time mr ms mrs dr regard regarding
    concerning respect commenting comment comments remark remarks told tell tells telling added adding adds
    noted noting notes stated stating states reported reportedly reports report reporting cited citing quoted
    quoting quote explained explains argued arguing argues stressed stressing emphasised emphasized emphasizing
    claimed claiming claims announced announcing announces announcement statement statements spokesperson
    spokesman spokeswoman reporters journalists interview press conference briefing regular release asked answer
    answered question reiterated reiterating insisted insisting mentioned observed believes believe believed
    thinks think expects expected expect described framed today yesterday tomorrow monday tuesday wednesday
    thursday friday saturday sunday evening morning afternoon night later earlier recently currently still
    already meanwhile specific particular certain several number lot lots latest named unnamed anonymous condition
    anonymity authorised authorized speak speaking publicly
    """
)

COMMON = word_set(
    """
    critical mineral minerals rare earth earths export exports supply supplies supplied chain chains country
    countries nation nations national government governments trade global world international economy economic
    economies material materials metal metals raw strategic policy policies industry industrial market markets
    measure measures resource resources ministry minister ministers official officials meeting
    """
)
"""Words that nearly every statement of the subject holds: they say little about which claim it is."""

SYNONYMS = word_groups(
    """
    ban bans banned banning prohibit prohibits prohibited prohibition bar barred embargo embargoes outlaw forbid
    forbidden; restrict restricts restricted restricting restriction restrictions curb curbs curbed limit limits
    limited limiting control controls constrain constraint constraints; tighten tightens tightened tightening
    strengthen strengthens strengthened toughen toughened harden widen widened expand expands expanded expanding
    broaden broadened; suspend suspends suspended suspending suspension pause paused pauses freeze freezes frozen
    halt halts halted halting moratorium stop stops stopped stopping cease ceases ceased; lift lifts lifted lifting
    remove removes removed removal end ends ended ending scrapped abolish revoke rescind; ease eases eased easing
    relax relaxed relaxes loosen loosened soften softened; keep keeps keeping maintain maintains maintaining
    maintained uphold preserve preserving; licence licences license licenses licensed licensing permit permits;
    begin begins began begun start starts started starting commence commenced kicked; reduce reduces reducing
    reduced reduction cut cuts cutting lower lowering lessen decrease diminish slash trim; increase increases
    increased increasing raise raises raised boost boosts boosting bolster bolsters bolstering grow; reliance
    reliant rely relies relying depend depends depending dependence dependency dependent; agreement agreements deal
    deals pact pacts accord accords treaty memorandum compact compacts; meet meets met meeting meetings talks summit
    summits gathering gather gathered convene convenes convened; discuss discusses discussed discussing discussion
    discussions dialogue debate; firm firms company companies business businesses enterprise enterprises
    corporation; difficult difficulty difficulties hard trouble struggle struggles struggling; justified justify
    reasonable warranted; legitimate lawful legal legally legality law laws; completely fully entirely wholly
    totally; vulnerable vulnerability vulnerabilities fragile exposed; ally allies partner partners; buy buys bought
    buying purchase purchases purchasing acquire acquires acquisition procure; invest invests investment investments
    fund funds funding finance financing; warn warns warned warning caution cautioned; threaten threatens threatened
    threatening threat threats; urge urges urged urging call calls called calling press presses pressed pressing
    pressure push pushes pushing appeal exhort; quick quickly rapid rapidly swift swiftly fast faster speedy
    speedily; need needs needed require requires required requirement requirements; wide broad extensive; grouping
    groupings club clubs alliance alliances bloc blocs coalition; build builds building construct create creates
    creating created establish establishes established establishing form forms formed forming launch launches
    launched launching unveil unveils unveiled; show shows showed showing demonstrate demonstrates reflect reflects
    underline underlines underlined highlight highlights highlighted underscore underscores reveal reveals; edge
    strength advantage advantages; unachievable impossible unattainable unrealistic unfeasible infeasible unlikely
    improbable; plan plans planned planning intend intends intended; approve approves approved approval grant grants
    granted greenlight clear clears cleared; refuse refuses refused reject rejects rejected rebuff dismiss dismisses
    dismissed decline declines declined deny denies denied; delay delays delayed postpone postponed defer deferred;
    sign signs signed signing signature signatures signatory signatories ink inks inked conclude concludes concluded
    seal sealed strike strikes struck; join joins joined joining accede accession; withdraw withdraws withdrew
    withdrawal quit quits leave leaves left exit exits; propose proposes proposed proposal proposals pitch pitches
    pitched pitching; resume resumes resumed resuming resumption restore restored restart; expire expires expired
    expiry lapse lapses; stable stability steady unimpeded; safe secure security securing safeguard safeguards
    safeguarding; unchanged unaltered; side sides party parties; responsible responsibility responsibilities duty;
    constructive constructively positive; share proportion percentage; produce produces produced production producer
    producers output; refine refines refined refining refinery process processing; mine mines mined mining miner
    miners; price prices priced pricing; stockpile stockpiles stockpiling reserve reserves; cooperate cooperation
    cooperative collaborate collaboration; impact impacts effect effects consequence consequences; important
    importance crucial vital key essential; concern concerns concerned worry worries worried anxiety anxious;
    military defence defense army; civilian civil; shipment shipments consignment cargo ship ships shipped shipping;
    apply applies applied application applications; integrate integrated integration; industry industries sector
    sectors; target targets targeted targeting aim aims aimed aiming singled directed directing; oppose opposes
    opposed opposing opposition object objects objected; split splits splitting divide divides divided break breaks
    breaking fragment fragments fragmented carve; closed exclusive ; rule rules principle principles norms; follow
    follows adhere adheres abide comply complies obey observe; duty duties obligation obligations; stance position
    positions stand posture; joint jointly common shared collective collectively; commerce trade commercial;
    politicize politicizes politicizing politicized politics political; attempt attempts effort efforts bid move
    moves try tries trying; study studies studied studying review reviews reviewed examine examines assess assesses
    assessing consider considers; pay pays paid contribute contributes contributed contribution put; level levels
    threshold; extra additional more; compensate compensated compensation reimburse; country countries nation
    nations state states member members; remain remains stay stays stayed; valid effective force; ask asks request
    requests requested; dangerous danger risk risks risky; big large major huge; help helps assist support supports
    supported supporting back backs backed backing; happen happens occur occurs; chance chances prospect prospects;
    protect protects protection shield; speculate speculators speculation; subsidy subsidies subsidise subsidize;
    storage store stores stored warehouse; shortage shortages scarcity scarce; leak leaks divert diversion smuggle
    smuggling; retaliate retaliation countermeasure countermeasures; wait waits waiting delay; ready prepared
    willing; room space scope leeway; pledge pledges pledged vow vows vowed promise promises promised commit commits
    committed commitment; sell sells sold selling sale sales; probe probes investigate investigates investigated
    investigation inquiry; carmaker carmakers automaker automakers; dispute disputes row spat feud; exempt exempted
    exemption exemptions waive waived waives waiver waivers; coerce coercion coercive blackmail; overseas abroad
    foreign; factory factories plant plants; double doubles doubled doubling twofold; fair equitable; reciprocal
    mutual; likely probable probably; accelerate accelerated speed; ceiling ceilings cap caps quota quotas; minimum
    floor
    """
)
"""One concept a group."""

NEGATORS = word_set(
    """
    not no never neither nor without cannot cant dont doesnt didnt wont isnt wasnt arent werent hasnt havent
    hadnt wouldnt shouldnt couldnt none nothing denied denies deny refused refuses refuse rejected rejects
    reject declined stop stops stopped refrain avoid cease fails failed
    """
)
REFUSALS = word_set("denied denies deny refused refuses refuse rejected rejects reject")
"""Negators that are claims themselves."""
HALTS = word_set("stop stops stopped refrain avoid cease")
"""So are these: to stop doing a thing is to halt it."""
CUE_WORDS = word_set("said says say saying told tells added adds noted notes stated states according reported reports")
HALF_NEGATORS = word_set(
    """
    only simply just merely necessarily solely least
    """
)
"""After "not" these add instead of denying ("not only")."""
NEGATIVE_FORMS = word_table(
    """
    unchanged: change; unaltered: change; unjustified: justified; unlawful: lawful; illegal: legal;
    unreasonable: reasonable; unstable: stable; unacceptable: acceptable; unsafe: safe; unfair: fair;
    unwarranted: warranted; unnecessary: necessary; illegitimate: legitimate; unable: able; nonexistent:
    existent; unreliable: reliable; unrestricted: restricted
    """
)

ACTS = word_table(
    """
    sign: sign signs signed signing signature signatures signatories ink inked conclude concluded seal sealed
    struck agreement deal pact memorandum accord; join: join joins joined joining accede acceded accession;
    withdraw: withdraw withdraws withdrew withdrawal quit quits exit exits exited; threaten: threaten threatens
    threatened threatening threat; urge: urge urges urged urging call calls called push pushing press pressing;
    launch: launch launches launched establish established unveil unveiled unveils create created; meet: meet
    meets met convene convened convenes host hosts hosted gather gathered dinner; propose: propose proposes
    proposed pitch pitches pitched mull mulls mulling consider considers considering; invest: invest invests
    invested investment investments fund funding; approve: approve approves approved grant grants granted
    """
)
"""Kinds of act by the words that name them; restrictions and easings are told by direction."""

JOINT_ACTS = frozenset({"sign", "launch", "meet"})
"""What several do together: told of one of them, it is told of all that it names."""

OPPOSED_ACTS = frozenset({frozenset({"join", "withdraw"}), frozenset({"sign", "withdraw"})})

FRESH = word_set(
    """
    another second third fresh anew additional newly again
    """
)
"""Words that tell of a further act like one before."""

UMBRELLA_MINERALS = frozenset(
    {
        "critical mineral", "critical minerals", "critical materials", "critical raw materials", "metals", "minerals",
        "rare earth", "rare earths", "rare earth elements", "rare-earth metals", "raw materials", "strategic minerals",
    }
)  # fmt: skip

COUNTRY_NAMES = word_table(
    """
    CN: china chinese beijing; US: united states america american americans washington usa; JP: japan japanese
    tokyo; EU: european union brussels eu; KR: south korea korean koreans seoul; AU: australia australian
    canberra; CA: canada canadian ottawa; IN: india indian delhi; GB: britain british uk united kingdom london;
    DE: germany german berlin; FR: france french paris; IT: italy italian rome; RU: russia russian moscow; UA:
    ukraine ukrainian kyiv; ID: indonesia indonesian jakarta; CL: chile chilean santiago; CD: congo congolese
    kinshasa drc; MX: mexico mexican; BR: brazil brazilian brasilia; KZ: kazakhstan kazakh; MM: myanmar burmese;
    MY: malaysia malaysian; VN: vietnam vietnamese hanoi; PH: philippines philippine manila; TH: thailand thai;
    TW: taiwan taiwanese taipei; NL: netherlands dutch hague; ZA: africa african pretoria; AR: argentina
    argentine argentinian; ZW: zimbabwe zimbabwean; GL: greenland; DK: denmark danish; NO: norway norwegian
    oslo; SE: sweden swedish; FI: finland finnish; SA: saudi arabia riyadh; TR: turkey turkiye turkish ankara;
    PK: pakistan pakistani; MN: mongolia mongolian; NZ: zealand; SG: singapore; ZM: zambia zambian; TZ: tanzania
    tanzanian; NA: namibia namibian; RW: rwanda rwandan; UZ: uzbekistan uzbek; BO: bolivia bolivian; PE: peru
    peruvian; ES: spain spanish madrid; PL: poland polish; IL: israel israeli; IR: iran iranian; GN: guinea
    guinean; GA: gabon; NC: caledonia; MZ: mozambique
    """
)
"""Words for the countries that this trade names, with peoples and capitals: for comparing, not for recognising."""

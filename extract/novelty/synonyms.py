"""Words that mean the same in this trade. Data, no code."""

from __future__ import annotations

from extract.novelty.vocabulary import word_groups

SYNONYMS = word_groups(
    """
    europe european europeans; car cars vehicle vehicles automobile automobiles automotive carmaker carmakers
    automaker automakers; copy copies copied copying imitate imitates imitated mimic emulate; tariff tariffs duties
    levy levies tax taxes; veto vetoes vetoed block blocks blocked blocking; hostage hostages blackmail coerce
    coercion coercive weaponise weaponize weaponised weaponized leverage lever; refuse refuses refused refusal
    reject rejects rejected rejection rebuff rebuffed rebuffs dismiss dismisses dismissed decline declines declined
    deny denies denied denial; extend extends extended extending extension prolong prolongs prolonged prolongation
    renew renews renewed renewal; replace switch switches switched switching replaces replaced replacement
    substitute substitutes substituted alternative alternatives; diversify diversifies diversified diversification;
    want wants wanted seek seeks sought seeking; enough sufficient adequate; customer customers buyer buyers client
    clients purchaser purchasers; seller sellers supplier suppliers vendor vendors; worker workers employee
    employees job jobs staff employment; offer offers offered offering provide provides provided providing; consult
    consults consulted consulting consultation consultations; negotiate negotiates negotiated negotiating
    negotiation negotiations; prove proves proved proven proof evidence; violate violates violated violating
    violation violations breach breaches breached contravene flout flouts; hurt hurts hurting harm harms harmed
    harming harmful damage damages damaged damaging; benefit benefits benefited gain gains gained; accept accepts
    accepted acceptance accepting; respond responds responded response responses reply replies; abandon abandons
    abandoned abandoning; decide decides decided deciding decision decisions; trace traces traced tracing traceable
    traceability provenance origin origins; former disused old erstwhile; navy naval; relate related; introduce
    introduces introduced introduction impose imposes imposed imposing; idle idled idling; draft drafts drafted
    drafting; open opens opened opening; destroy destroys destroyed destruction; deliver delivers delivered delivery
    deliveries; arrive arrives arrived arrival; insurance insure insures insured; choose chooses chose chosen choice
    choices; compete competes competing competition competitor competitors; distort distorts distorted distortion
    distortions; subject subjects; deadline deadlines; ban bans banned banning prohibit prohibits prohibited
    prohibition bar barred embargo embargoes outlaw forbid forbidden; restrict restricts restricted restricting
    restriction restrictions curb curbs curbed limit limits limited limiting control controls constrain constraint
    constraints; tighten tightens tightened tightening strengthen strengthens strengthened toughen toughened harden
    widen widened expand expands expanded expanding broaden broadened; suspend suspends suspended suspending
    suspension pause paused pauses freeze freezes frozen halt halts halted halting moratorium stop stops stopped
    stopping cease ceases ceased; lift lifts lifted lifting remove removes removed removal end ends ended ending
    scrapped abolish abolishes abolished abolishing revoke revoked revokes rescind rescinded rescinds scrap scraps
    scrapping repeal repealed repeals axe axed; ease eases eased easing relax relaxed relaxes loosen loosened soften
    softened; keep keeps keeping maintain maintains maintaining maintained uphold preserve preserving; licence
    licences license licenses licensed licensing permit permits; begin begins began begun start starts started
    starting commence commenced kicked; fall falls fell fallen pare pared pares slashed slashes falling drop drops
    dropped dropping slump slumped plunge plunged reduce reduces reducing reduced reduction cut cuts cutting lower
    lowering lessen decrease diminish slash trim; increase increases rise rises rose risen rising climb climbs
    climbed soar soared surge surged increased increasing raise raises raised boost boosts boosting bolster bolsters
    bolstering grow grows grew grown growing growth enlarge enlarges enlarged enlarging enlargement add adds added
    adding addition up more; reliance reliant rely relies relying depend depends depending dependence dependency
    dependent; agreement agreements deal deals pact pacts accord accords treaty memorandum compact compacts treaties
    arrangement arrangements convention; meet meets met meeting meetings talks summit summits gathering gather
    gathered convene convenes convened; discuss discusses discussed discussing discussion discussions dialogue
    debate; firm firms company companies business businesses enterprise enterprises corporation; tough difficult
    difficulty difficulties hard trouble struggle struggles struggling; justified justify reasonable warranted;
    legitimate lawful legal legally legality law laws; completely fully entirely wholly totally; vulnerable
    vulnerability vulnerabilities fragile exposed; ally allies partner partners; buy buys bought buying purchase
    purchases purchasing acquire acquires acquisition procure; invest invests investment investments fund funds
    funding finance financing; warn warns warned warning caution cautioned; threaten threatens threatened
    threatening threat threats; urge urges urged urging call calls called calling press presses pressed pressing
    pressure push pushes pushing appeal exhort; quick quickly rapid rapidly swift swiftly fast faster speedy
    speedily; need needs needed require requires required requirement requirements demand demands demanded
    demanding; wide broad extensive; grouping groupings club clubs alliance alliances bloc blocs coalition; build
    builds building construct create creates creating created establish establishes established establishing form
    forms formed forming launch launches launched launching unveil unveils unveiled; show shows showed showing
    demonstrate demonstrates reflect reflects underline underlines underlined highlight highlights highlighted
    underscore underscores reveal reveals; edge strength advantage advantages; unachievable impossible unattainable
    unrealistic unfeasible infeasible unlikely improbable; plan plans planned planning intend intends intended;
    approve approves approved approval grant grants granted greenlight clear clears cleared; refuse refuses refused
    reject rejects rejected rebuff dismiss dismisses dismissed decline declines declined deny denies denied; delay
    delays delayed postpone postponed defer deferred; sign signs signed signing signature signatures signatory
    signatories ink inks inked conclude concludes concluded seal sealed strike strikes struck; join joins joined
    joining accede accession; withdraw withdraws withdrew withdrawal quit quits leave leaves left exit exits;
    propose proposes proposed proposal proposals pitch pitches pitched pitching; resume resumes resumed resuming
    resumption restore restored restart; expire expires expired expiry lapse lapses; stable stability steady
    unimpeded; safe secure security securing safeguard safeguards safeguarding; unchanged unaltered; side sides
    party parties; responsible responsibility responsibilities duty; constructive constructively positive; share
    proportion percentage part portion slice; produce produces produced production producer producers output; refine
    refines refined refining refinery process processing; mine mines mined mining miner miners; price prices priced
    pricing; stockpile stockpiles stockpiling stockpiled reserve reserves stock stocks inventory inventories buffer;
    cooperate cooperation cooperative collaborate collaboration; impact impacts effect effects consequence
    consequences; important importance crucial vital key essential; concern concerns concerned fear fears feared
    worry worries worried anxiety anxious; military defence defense army weapon weapons arms; civilian civil;
    shipment shipments consignment cargo ship ships shipped shipping; apply applies applied application
    applications; integrate integrated integration; industry industries sector sectors; target targets targeted
    targeting aim aims aimed aiming singled directed directing; oppose opposes opposed opposing opposition object
    objects objected; split splits splitting divide divides divided break breaks breaking fragment fragments
    fragmented carve; closed exclusive; hurt hurts harm harms harmed damage damages damaged damaging injure; cheap
    cheaply cheaper inexpensive; costly expensive dear pricey; foolish folly unwise mistake mistaken error blunder
    misguided; rule rules principle principles norms; follow follows adhere adheres abide comply complies obey
    observe complied complying conform conforms consistent compatible compliant; duty duties obligation obligations;
    stance position positions stand posture; joint jointly common shared sharing collective collectively pool pools
    pooled pooling mutualise mutualize; commerce trade commercial; politicize politicizes politicizing politicized
    politics political; attempt attempts effort efforts bid move moves try tries trying; study studies studied
    studying review reviews reviewed examine examines assess assesses assessing consider considers; pay pays paid
    contribute contributes contributed contribution put; level levels threshold; agree agrees agreed agreeing settle
    settles settled settling; guarantee guarantees guaranteed guaranteeing assure assures assured assurance
    assurances; allotment allotments allocation allocations entitlement entitlements; volume volumes tonnage
    tonnages amount amounts quantity quantities; honour honoured honours honor honors honored respected; wording
    text texts language; regulator authority authorities watchdog; brutal brutally harsh harshly savage savagely
    cruel; untimely mistimed; differently discriminated discriminate discriminating discrimination discriminatory
    unequal unequally; nationality citizenship passport; outbid outbidding bid bids bidding; emergency emergencies
    crisis crises; employee employees staff workforce workers worker; letter letters memo note notes missive;
    importer importers buyer buyers purchaser purchasers customer customers client clients; postpone; notice
    notification notify notified notifying inform informed; consult consulted consultation consultations; clarify
    clarified clarification; software; complete completed completion finish finished finishing unfinished
    incomplete; road path route; prefer prefers preferred preferring preference; welcome welcomed welcomes; wholly;
    extra additional more; compensate compensated compensation reimburse; country countries nation nations state
    states member members; remain remains stay stays stayed; valid effective force; ask asks request requests
    requested; dangerous danger risk risks risky; big large major huge; help helps assist support supports supported
    supporting back backs backed backing; happen happens occur occurs; chance chances prospect prospects; protect
    protects protected protecting protection shield shields shielded shielding; speculate speculators speculation;
    talks; haste hasty hastily rushed rush; draw draws drew drawn drawing tap taps tapped tapping borrow borrows
    borrowed borrowing withdrawals; roll rolls rolled rolling carry carries carried carrying; forward; reform
    reforms overhaul overhauls overhauled; fulfil fulfill fulfils fulfilled fulfilling meet; audit audits audited
    inspect inspects inspected inspection inspections; clients; verify verifies verified verification check checks
    checked checking; transition transitional; consume consumes consumed consumption; forfeit forfeits forfeited
    lose loses losing lost; equal equally alike identical; subsidy subsidies subsidise subsidize; storage store
    stores stored storing warehouse warehouses depot depots storehouse; shortage shortages scarcity scarce lack
    lacks lacked lacking; leak leaks divert diversion smuggle smuggling; retaliate retaliation countermeasure
    countermeasures; wait waits waited waiting; ready prepared willing; room space scope leeway; pledge pledges
    pledged vow vows vowed promise promises promised commit commits committed commitment; sell sells sold selling
    sale sales; probe probes investigate investigates investigated investigation inquiry; carmaker carmakers
    automaker automakers; dispute disputes row spat feud; exempt exempts exempted exempting exemption exemptions
    waive waived waives waiving waiver waivers free frees freed freeing; coerce coercion coercive blackmail;
    overseas abroad foreign; factory factories plant plants; double doubles doubled doubling twofold; fair
    equitable; reciprocal mutual; likely probable probably; accelerate accelerated speed; ceiling ceilings cap caps
    quota quotas; minimum floor; progress progresses progressed headway advance advances advanced; paperwork papers
    document documents documentation file files dossier dossiers; whether if; nationalise nationalize nationalised
    """
)
"""One concept a group; a word that stands in two is of the first."""

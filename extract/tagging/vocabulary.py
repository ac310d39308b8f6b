"""Closed classes and human nouns: what each word can be beside a cue.

A word's tag is one character, so that a sentence is a string of tags and a pass can scan it.

==== =========================================================================
tag  meaning
==== =========================================================================
p    subject pronoun               w   who, which
T    that                          D   determiner, possessive pronoun, quantifier
I    preposition                   t   to
&    and, or, nor                  U   subordinator, but
X    modal                         h   have
b    be                            o   do
!    negation                      R   adverb
S    finite cue                    G   cue participle in -ing
W    day, month, part of the day   #   number
r    human noun (role)             g   group noun (ministry)      d   document noun (report)
H O  person, organization          L   outlet
K    country, bloc, place          M   any other mention
C    other capitalised word        E   word in -ed                N   other word
Q    quotation                     '   possessive ending
,;:-()  punctuation                .   end of sentence and the rest
==== =========================================================================
"""

from __future__ import annotations

from extract.tagging.cues import CUES, PHRASAL_HEADS
from extract.tagging.trades import TRADES
from extract.wording import word_set

OFFICES = word_set("minister ministers secretary secretaries commissioner undersecretary under-secretary treasurer")
"""Heads whose portfolio belongs to the role ("minister of finance", "Treasury Secretary")."""
ROLES: frozenset[str] = TRADES | word_set(
    "consul consuls attache chargé minister-counsellor bureaucrat bureaucrats parliamentarian parliamentarians "
    "administrator administrators controller comptroller moderator convenor convener whip cleric commodore "
    "chemists ranger rangers purchaser purchasers chief-of-staff officer officers sponsor sponsors distributor "
    "distributors seller sellers agent agents skeptic skeptics sceptic "
    "sceptics "
    "colleague colleagues others boss bosses tsar czar supremo official officials spokesperson spokespersons "
    "spokespeople "
    "spokesman "
    "spokesmen spokeswoman minister rep sen gov "
    "ministers secretary secretaries president presidents premier chancellor ambassador ambassadors analyst "
    "analysts expert experts economist economists professor professors researcher researchers fellow fellows "
    "director directors ceo cfo coo chief chiefs head heads executive executives chairman chairwoman "
    "chairperson chair manager managers adviser advisers advisor advisors lawyer lawyers senator senators "
    "congressman congresswoman governor governors lawmaker lawmakers legislator legislators mayor mayors "
    "general generals admiral colonel trader traders dealer dealers broker brokers source sources person people "
    "persons insider insiders diplomat diplomats delegate delegates envoy envoys negotiator negotiators critic critics "
    "observer observers attendee attendees participant participants student students resident residents witness "
    "witnesses author authors scientist scientists strategist strategists geologist geologists engineer "
    "engineers founder co-founder partner partners leader leaders commissioner commissioners representative "
    "representatives investor investors consultant consultants scholar scholars lecturer editor editors "
    "journalist journalists farmer farmers worker workers activist activists campaigner campaigners politician "
    "politicians counsel attorney attorneys judge judges prosecutor prosecutors aide aides deputy deputies "
    "coordinator veteran father mother wife husband brother sister friend friends owner owners operator "
    "operators user users supporter supporters opponent opponents protester protesters villager villagers "
    "specialist specialists commentator commentators watcher watchers pundit pundits forecaster forecasters "
    "unionist unionists barrister barristers writer writers violinist mechanic mechanics businessman businesswoman "
    "businessmen volunteer volunteers merchant merchants organiser organisers organizer organizers backbencher "
    "hydrologist toxicologist accountant accountants architect architects programmer welder welders machinist "
    "electrician technician technicians mediator baker chef restaurateur ecologist conservationist attaché picker "
    "pickers carpenter plumber butcher fishmonger herder herders translator mum mum-of-two mum-of-three mother-of-two "
    "mother-of-three father-of-two father-of-three mother-of-four father-of-four dad-of-two "
    "treasurer undersecretary under-secretary vice-president vice-premier vice-minister speaker doctor doctors "
    "physician "
    "teacher principal dean rector historian sociologist lobbyist entrepreneur billionaire magnate tycoon "
    "executive-director buyer buyers supplier suppliers customer customers importer importers exporter "
    "exporters miners smelters refiners automakers carmakers counterpart counterparts prime-minister mp mps mep "
    "meps columnist host anchor correspondent blogger poster man woman men women king queen prince princess "
    "pope bishop captain coach player pilot driver staffer staffers employee employees member members parent "
    "parents co-author coauthor co-authors coauthors inspector sheriff superintendent commander soldier "
    "soldiers neighbour neighbor retiree archaeologist biologist physicist chemist metallurgist curator "
    "archivist insurer contractor shareholder shareholders auditor auditors banker bankers consumer consumers foreman "
    "rapporteur ombudsman digger diggers prospector prospectors trucker truckers docker dockers vice-chairman "
    "vice-chair opponent rival rivals peer peers successor predecessor landowner landowners pensioner "
    "shopkeeper magistrate voter voters driver drivers citizen citizens taxpayer taxpayers nurse nurses teachers "
    "patient patients homeowner homeowners tenant tenants landlord landlords survivor survivors victim victims "
    "relative relatives cousin son daughter daughters mom dad passenger passengers visitor visitors commuter "
    "commuters neighbors neighbours firefighter firefighters vendor vendors clerk clerks nominee nominees candidate "
    "candidates contender contenders rancher ranchers grower growers fisherman fishermen detective detectives pollster "
    "pollsters rabbi priest imam sergeant lieutenant trooper troopers whistleblower defendant defendants plaintiff "
    "plaintiffs juror jurors musician singer actor actress filmmaker composer novelist poet pastor reverend "
    "superintendents provost vice-chancellor trustee trustees councilman councilwoman councilor councillor councilors "
    "councillors alderman assemblyman assemblywoman delegate congressmen spokesmen solicitor paramedic pharmacist "
    "forwarder forwarders shipper shippers haulier hauliers hauler haulers recycler recyclers processor processors "
    "cellist pianist gardener cleaner waiter waitress bartender barber hairdresser "
    "ruler rulers strongman "
    "psychologist psychiatrist epidemiologist statistician demographer climatologist meteorologist seismologist"
)

GROUPS: frozenset[str] = word_set(
    "daily tabloid delegation delegations contingent consulate "
    "television radio portal government governments ministry ministries department departments agency agencies "
    "company companies firm "
    "firms group groups bank banks institute institution university commission committee council association "
    "court courts administration bureau union alliance exchange miner producer producers maker makers "
    "manufacturer manufacturers authority authorities police party parties side sides army military media "
    "outlet outlets newspaper newspapers magazine website broadcaster organisation organization "
    "organisations organizations think-tank tank watchdog regulator regulators team board panel office centre "
    "center embassy mission consultancy brokerage startup start-up developer explorer refiner smelter automaker "
    "carmaker supplier chipmaker operator industry congress parliament senate house cabinet treasury foundation "
    "federation chamber bloc coalition delegation opposition state country countries nation nations city county "
    "utility airline retailer corporation conglomerate subsidiary venture consortium secretariat directorate "
    "tribunal newswire wire channel network publication giant major fund lender nonprofit charity club society "
    "inspectorate jury fraction faction campaign ngo ngos body trio pair duo presidency inquiry taskforce lobby junta "
    "militia bourse chancellery kremlin pentagon guild cooperative co-operative syndicate caucus forum "
    "prosecution defence defense family assembly palace customs brigade coastguard hospital school "
    "college church museum"
)

DOCUMENTS: frozenset[str] = word_set(
    "assessment audit report reports statement statements study studies survey surveys release releases letter "
    "letters document "
    "documents memo memorandum filing filings notice notices communique communiqué article articles post posts "
    "poll polls analysis data figures review research briefing transcript draft text tweet announcement note "
    "email e-mail message blog bulletin paper editorial commentary advisory circular order ruling judgment "
    "verdict white-paper factsheet estimates statistics declaration readout lawsuit complaint affidavit "
    "indictment dispatch profile manifesto website page book guidance summary calculation calculations handout minutes "
    "presentation prospectus projections newsletter tally annex cable leaflet summons petition decree decrees "
    "contract contracts invitation flyer gazette advert adverts ad ads advertisement advertisements invoice invoices "
    "papers records recordings footage emails affidavits audits testimony timetable roadmap agenda database tracker "
    "slides notes list lists sheet spreadsheet dossier log logs"
)

_CLOSED: dict[str, str] = {
    "p": "i he she they it we you him them",
    "w": "who which whom whose",
    "T": "that",
    "D": "a an the one this these those his her its their our my your some any many several most few all both each "
    "every no another other "
    "various numerous certain one's such two three four five six seven eight nine ten dozen dozens hundreds more only",
    "I": "of at for in from with by on as into over under about against between among amid through during within "
    "without near per via "
    "like including around across beyond toward towards despite following regarding concerning upon behind outside "
    "inside above below alongside amidst amongst atop beneath beside besides onto throughout underneath unlike aboard",
    "t": "to",
    "&": "and or nor &",
    "U": "but while whereas yet when after before because although though if unless whether since until where once so "
    "than what how why "
    "lest even despite plus",
    "X": "will would shall should can could may might must ll 'll 'd cannot",
    "h": "has have had having ve 've",
    "b": "is are was were be been being am 's 're s",
    "o": "do does did",
    "!": "not never n't neither nobody none no-one hardly",
    "R": "also then later still again however meanwhile earlier now already only just further furthermore moreover "
    "separately too "
    "instead likewise thus therefore indeed perhaps maybe previously recently repeatedly reportedly allegedly "
    "similarly afterwards "
    "once ago nevertheless nonetheless always often sometimes long ever first secondly finally publicly privately "
    "openly bluntly "
    "aloud here consistently clearly flatly simply initially rather quite very yesterday's together else",
    "W": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "january february march "
    "april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "yesterday today "
    "tonight tomorrow morning afternoon evening night midday noon",
}


_VERBS = (
    "left fell rose took made gave went came began grew held met led saw got kept lost won became brought built sent "
    "cut set ran broke "
    "chose fought sold bought hit spent stood paid sought drew drove ate flew hung hid laid lay rang sank shot slid "
    "split threw wore "
    "understood meant knew heard dealt bore beat withdrew overtook undertook arose "
    "remains makes takes wants needs lacks keeps gives gets goes comes becomes seems appears stands holds brings "
    "depends relies requires "
    "represents accounts allows helps includes contains produces supplies controls provides creates continues faces "
    "seeks tries poses "
    "plans aims intends wants hosts leads means knows sees uses works runs serves offers threatens violates "
    "undermines reflects "
    "remain become seem appear depend rely require represent account include produce "
    "seen given taken drawn "
    "fled slept swept rode woke struck stuck fed forgot froze shook shrank stole swam swung taught tore dug drank "
    "clung bent blew swore spun crept dealt backfired owes hurts faces lies costs saves pays brings falls rises grows "
    "sits lives stays loses wins deserves owns begins ends kills turns violates ignores understates overstates "
    "misleads deserve owe "
    "exceeds exceed belongs belong exist exists died dies apply applies comply complies"
)


def _lexicon() -> dict[str, str]:
    table: dict[str, str] = {}
    table |= dict.fromkeys(DOCUMENTS, "d")
    table |= dict.fromkeys(GROUPS, "g")
    table |= dict.fromkeys(ROLES, "r")
    table |= dict.fromkeys(_VERBS.split(), "V")
    for form, cue in CUES.items():
        table[form] = "G" if cue.form == "ing" else "S"
    for form in PHRASAL_HEADS:
        table.setdefault(form, "G" if form.endswith("ing") else "S")
    for tag, words in _CLOSED.items():
        table |= dict.fromkeys(words.split(), tag)
    for contraction in word_set("don didn doesn won wouldn couldn shouldn can hasn haven hadn isn aren wasn weren"):
        table[f"{contraction}'t"] = "!"
    table["report's"] = "d"
    return table


LEXICON: dict[str, str] = _lexicon()
"""Lower-case word to tag."""

NOUN_CUES: frozenset[str] = frozenset(CUES) & word_set(
    "states claims reports notes comments remarks fears hopes shows finds forecasts estimates projects calls "
    "questions posts demands promises pledges orders rules details documents labels frames brands doubts "
    "observes signals answers responses feels thinks claim report note comment remark fear hope show find "
    "forecast estimate project call question post demand promise pledge order rule detail document label frame "
    "brand doubt signal answer state stress hint reply relate blame advocate reason reasons charge charges caution "
    "figure figures attribute attributes peg pegs "
    "praise blast echo rebuke welcome worry worries joke jokes lament vow vows dispute disputes"
)
"""Forms that are nouns as often as cues: they need a clear subject before them and a claim after them."""

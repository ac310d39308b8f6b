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
    before being below between both but by can could did do does doing done down during each either else even ever
    every for from further get gets getting give given go going goes gone got had has have having he her here hers
    him his how however i if in including into is it its itself just keep like made make makes making many may me
    might more moreover most much must my near next now of off on once one only onto or other others our ours out
    over own part per please quite rather said same say saying says shall she should since so some such take taken
    takes than that the their theirs them themselves then there these they this those though through throughout
    thus to together too toward under until up upon us very via was we well were what when where whether which
    while who whom whose why will with within would yet you your s t m re ve d ll according amid amidst bring
    brought come comes came day days week weeks local time mr ms mrs dr regard regarding concerning respect
    commenting comment comments remark remarks told tell tells telling added adding adds noted noting notes stated
    stating states reported reportedly reports report reporting cited citing quoted quoting quote explained
    explains argued arguing argues stressed stressing emphasised emphasized emphasizing claimed claiming claims
    announced announcing announces announcement statement statements spokesperson spokesman spokeswoman reporters
    journalists interview press conference briefing regular release asked answer answered question reiterated
    reiterating insisted insisting mentioned observed believes believe believed thinks think expects expected
    expect described framed today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
    evening morning afternoon night later earlier recently currently still already meanwhile specific particular
    certain several number lot lots latest named unnamed anonymous condition anonymity authorised authorized speak
    speaking publicly kg kilo kilos kilogram kilograms nearby dollar dollars euro euros
    """
)

COMMON = word_set(
    """
    europe european critical mineral minerals rare earth earths export exports supply supplies supplied chain
    chains country countries nation nations national government governments trade global world international
    economy economic economies material materials metal metals raw strategic policy policies industry industrial
    market markets measure measures resource resources ministry minister ministers official officials meeting
    """
)
"""Words that nearly every statement of the subject holds: they say little about which claim it is."""

NEGATORS = word_set(
    """
    not no never neither nor without cannot cant dont doesnt didnt wont isnt wasnt arent werent hasnt havent hadnt
    wouldnt shouldnt couldnt none nothing nobody denied denies deny refused refuses refuse rejected rejects reject
    declined stop stops stopped refrain avoid cease fails failed
    """
)
REFUSALS = word_set("denied denies deny refused refuses refuse rejected rejects reject")
"""Negators that are claims themselves."""
HALTS = word_set("stop stops stopped refrain avoid cease")
"""So are these: to stop doing a thing is to halt it."""
PREVENTING = word_set("keep keeps kept keeping prevent prevents prevented preventing deter deters deterred discourage")
"""Before "from" and a doing they deny it ("keeps buyers from bidding")."""
CUE_WORDS = word_set("said says say saying told tells added adds noted notes stated states according reported reports")
HALF_NEGATORS = word_set(
    """
    only simply just merely necessarily solely least
    """
)
"""After "not" these add instead of denying ("not only")."""
NEGATIVE_FORMS = word_table(
    """
    unchanged: change; unaltered: change; unjustified: justified; unlawful: lawful; illegal: legal; unreasonable:
    reasonable; unstable: stable; unacceptable: acceptable; unsafe: safe; unfair: fair; unwarranted: warranted;
    unnecessary: necessary; illegitimate: legitimate; unable: able; nonexistent: existent; unreliable: reliable;
    unrestricted: restricted; unrelated: related; unconnected: related; untrue: true; unused:
    used; unspent: used
    """
)

ACTS = word_table(
    """
    sign: sign signs signed signing signature signatures signatories ink inked conclude concluded seal sealed
    struck; agree: agree agrees agreed agreeing pool pools pooled pooling; join: join joins joined joining accede
    acceded accession; withdraw: withdraw withdraws withdrew withdrawal quit quits exit exits exited; threaten:
    threaten threatens threatened threatening threat; urge: urge urges urged urging call calls called push pushing
    press pressing; launch: launch launches launched establish established unveil unveiled unveils create created;
    meet: meet meets met convene convened convenes host hosts hosted gather gathered dinner; propose: propose
    proposes proposed pitch pitches pitched mull mulls mulling consider considers considering; invest: invest
    invests invested investment investments fund funding; approve: approve approves approved grant grants granted; seek:
    candidacy
    """
)
"""Kinds of act by the words that name them; restrictions and easings are told by direction."""

DEVICES = word_table(
    """
    ban: ban bans banned banning prohibit prohibits prohibited prohibition embargo outlaw outlawed outlaws; quota:
    quota quotas cap caps capped capping ceiling; levy: levy levies tariff tariffs duty duties tax taxes royalty
    royalties; licence: license licenses licensed licensing permit permits
    """
)
"""Kinds of control; "controls", "curbs" and "measures" may be any of them."""
ANY_DEVICE = word_set(
    "control controls curb curbs curbed restrict restricts restricted restriction restrictions measure measures rule "
    "rules list limit limits limited regime"
)
SEVERAL = word_set(
    "countries nations governments states members partners signatories ministers leaders delegations capitals allies"
)
"""Who acts together."""
TOWARD = word_set("for to from in into against toward towards on at opened open covering frees freed exempts")
"""Before so many countries: they are those whom an act is for, not those who do it."""
GENERIC_VENUES = word_set(
    "a an the at in on of to his her its their news press regular daily weekly conference briefing conferences "
    "reporters journalists told interview statement media release online website post speech remarks text written "
    "email letter"
)

PACTS = word_set("agreement deal pact memorandum accord")
"""They tell of a signing where no other act is named."""

JOINT_ACTS = frozenset({"sign", "agree", "launch", "meet"})
"""What several do together: told of one of them, it is told of all that it names."""

OPPOSED_ACTS = frozenset({frozenset({"join", "withdraw"}), frozenset({"sign", "withdraw"})})
"""One undoes the other."""
WANTED_ACTS = frozenset({frozenset({"join", "seek"}), frozenset({"sign", "seek"})})
"""One is only asked for, the other done."""

FRESH = word_set(
    """
    another second third fresh anew additional newly again
    """
)
"""Words that tell of a further act like one before."""
PERIODS = word_set("quarter half week day month year hour decade country countries party parties time largest biggest")
"""After an ordinal of these it counts nothing of its kind ("third-quarter", "second half")."""
ORDINALS = word_set("second third")

UMBRELLA_MINERALS = frozenset(
    {
        "critical mineral", "critical minerals", "critical materials", "critical raw materials", "metals", "minerals",
        "rare earth", "rare earths", "rare earth elements", "rare-earth metals", "raw materials", "strategic minerals",
    }
)  # fmt: skip

COUNTRY_NAMES = word_table(
    """
    CN: china chinese beijing; US: united states america american americans washington usa; JP: japan japanese
    tokyo; EU: european union brussels eu; KR: south korea korean koreans seoul; AU: australia australian canberra;
    CA: canada canadian ottawa; IN: india indian delhi; GB: britain british uk united kingdom london; DE: germany
    german berlin; FR: france french paris; IT: italy italian rome; RU: russia russian moscow; UA: ukraine ukrainian
    kyiv; ID: indonesia indonesian jakarta; CL: chile chilean santiago; CD: congo congolese kinshasa drc; MX: mexico
    mexican; BR: brazil brazilian brasilia; KZ: kazakhstan kazakh; MM: myanmar burmese; MY: malaysia malaysian; VN:
    vietnam vietnamese hanoi; PH: philippines philippine manila; TH: thailand thai; TW: taiwan taiwanese taipei; NL:
    netherlands dutch hague; ZA: africa african pretoria; AR: argentina argentine argentinian; ZW: zimbabwe
    zimbabwean; GL: greenland; DK: denmark danish; NO: norway norwegian oslo; SE: sweden swedish; FI: finland
    finnish; SA: saudi arabia riyadh; TR: turkey turkiye turkish ankara; PK: pakistan pakistani; MN: mongolia
    mongolian; NZ: zealand; SG: singapore; ZM: zambia zambian; TZ: tanzania tanzanian; NA: namibia namibian; RW:
    rwanda rwandan; UZ: uzbekistan uzbek; BO: bolivia bolivian; PE: peru peruvian; ES: spain spanish madrid; PL:
    poland polish; IL: israel israeli; IR: iran iranian; GN: guinea guinean; GA: gabon; NC: caledonia; MZ:
    mozambique; GH: ghana ghanaian; NG: nigeria nigerian; UG: uganda ugandan; KE: kenya kenyan; MG: madagascar
    malagasy; MA: morocco moroccan; EG: egypt egyptian; ET: ethiopia ethiopian; BW: botswana; AO: angola angolan;
    CM: cameroon cameroonian; ML: mali malian; BF: burkina; SN: senegal senegalese; CI: ivorian; MW: malawi
    malawian; BI: burundi burundian; LA: laos lao laotian; KH: cambodia cambodian; LK: lanka lankan; BD: bangladesh
    bangladeshi; AF: afghanistan afghan; KG: kyrgyzstan kyrgyz; TJ: tajikistan tajik; TM: turkmenistan turkmen; AM:
    armenia armenian; AZ: azerbaijan azerbaijani; BY: belarus belarusian; RO: romania romanian; BG: bulgaria
    bulgarian; RS: serbia serbian; BA: bosnia bosnian; AL: albania albanian; GR: greece greek athens; PT: portugal
    portuguese; IE: ireland irish; BE: belgium belgian; CH: switzerland swiss; AT: austria austrian; CZ: czechia
    czech; SK: slovakia slovak; HU: hungary hungarian; EE: estonia estonian; LV: latvia latvian; LT: lithuania
    lithuanian; IS: iceland icelandic; CU: cuba cuban; CO: colombia colombian; VE: venezuela venezuelan; EC: ecuador
    ecuadorian; PY: paraguay; UY: uruguay; GY: guyana; QA: qatar qatari; OM: oman omani; IQ: iraq iraqi; PG: papua;
    FJ: fiji
    """
)
"""Words for the countries that this trade names, with peoples and capitals: for comparing, not for recognising."""

METALS = word_set(
    """
    aluminium aluminum antimony barite bauxite beryllium bismuth boron cassiterite cerium chrome chromium coal
    cobalt copper coltan dysprosium erbium europium ferrovanadium fluorspar gadolinium gallium germanium gold
    graphite hafnium helium holmium indium iridium iron lanthanum lead lithium lutetium magnesium magnet magnets
    manganese matte molybdenum neodymium nickel niobium ore ores palladium phosphate platinum potash praseodymium
    rhenium rhodium ruthenium samarium scandium selenium silicon silver tantalum tellurium terbium thulium tin
    titanium tungsten uranium vanadium wolfram ytterbium yttrium zinc zirconium
    """
)
"""Metals and their ores."""
PRODUCTS = word_set(
    "ore ores concentrate concentrates matte oxide oxides hydroxide powder powders magnet magnets alloy alloys waste "
    "slag ingot ingots carbonate ferroalloys"
)
"""What a metal is shipped as: a ban on ore is none on matte."""
SUBJECTS = word_set(
    """
    license restriction ban quota
    agreement alliance price floor stockpile rule levy tariff regime scheme system club company year month
    """
)
TOPICAL = METALS | SUBJECTS
"""What the news of the trade is about: two claims with these in common have a subject in common."""

OPPOSITES = word_groups(
    "increase reduce; accept refuse; support oppose; buy sell; join leave; stable unstable; safe danger; strong weak; "
    "possible unachievable; benefit hurt; remain leave; win lose; agree split; agree refuse; "
    "first second; first third; second third; open closed; early late; grant refuse"
)
"""Concepts that cannot both be true of one claim."""

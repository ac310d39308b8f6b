"""Cue verbs as data: the words that attribute a claim, grouped by how they report.

A reporting class says what may follow the verb, and so what it takes for the verb to attribute anything:

- ``SAY``      a claim in any form; the verb alone is enough ("said prices fell", "prices fell, she said")
- ``CLAIM``    a claim, but the word has other uses (noun, "states", "adds capacity"): it needs "that", a quotation,
               a clause after it, or to stand behind its claim
- ``THINK``    as CLAIM, of a belief; not opened anew within somebody's claim ("Li said he believes …")
- ``STANCE``   its object is the claim ("expressed concern over", "rejected the allegation", "urged allies to")
- ``ACT``      an official act as often as a claim ("announced", "pledged"): attributes with "that", "to" or a quotation
- ``FINDING``  of documents and institutions ("the survey found that"): needs "that", a clause or a quotation
- ``CALL``     quotes a wording ("described the plan as", "called it"): needs "as" or a quotation
- ``VOICE``    a manner of speaking ("snapped", "laughed"): needs "that" or a quotation
- ``FRAMED``   a word of many uses: needs "that" or one of its frames (frames.py)

Beside these, each verb attributes in its frames ("suggested delaying", "told supporters to").

Each row: lemma, past, third person, participle in -ing ("-": a form that is something else too often); phrasal verbs
carry their particle in ``particle``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from extract.tagging.manners import MANNER_VERBS
from extract.wording import word_set


class Reporting(StrEnum):
    """Reporting class of a cue verb."""

    SAY = "say"
    CLAIM = "claim"
    THINK = "think"
    STANCE = "stance"
    ACT = "act"
    FINDING = "finding"
    CALL = "call"
    VOICE = "voice"
    FRAMED = "framed"


SAY, CLAIM, THINK, STANCE, ACT, FINDING, CALL, VOICE, FRAMED = Reporting
"""The classes once more: every line asks for them, and an attribute of an enum is slow to reach."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One form of a cue verb."""

    lemma: str
    reporting: Reporting
    form: str
    """``past``, ``present`` (third person), ``base`` or ``ing``."""
    particle: str | None = None

    @property
    def takes_hearer(self) -> bool:
        """Is its first object the hearer: "told", "warned", but not "warned against"?"""
        return self.particle is None and self.lemma in TOLD


_VERBS: dict[Reporting, str] = {
    Reporting.SAY: """
        say/said/says/saying tell/told/tells/telling write/wrote/writes/writing tweet/tweeted/tweets/tweeting
        reckon/reckoned/reckons/reckoning opine/opined/opines/opining quip/quipped/quips/quipping
        reiterate/reiterated/reiterates/reiterating""",
    Reporting.CLAIM: """
        repeat/repeated/repeats/repeating object/objected/objects/objecting
        protest/protested/protests/protesting
        remark/remarked/remarks/remarking
        add/added/adds/adding note/noted/notes/noting state/stated/states/stating claim/claimed/claims/claiming
        argue/argued/argues/arguing assert/asserted/asserts/asserting insist/insisted/insists/insisting
        explain/explained/explains/explaining observe/observed/observes/observing comment/commented/comments/commenting
        warn/warned/warns/warning caution/cautioned/cautions/cautioning allege/alleged/alleges/alleging
        contend/contended/contends/contending maintain/maintained/maintains/maintaining
        acknowledge/acknowledged/acknowledges/acknowledging admit/admitted/admits/admitting
        concede/conceded/concedes/conceding declare/declared/declares/declaring confirm/confirmed/confirms/confirming
        deny/denied/denies/denying reply/replied/replies/replying respond/responded/responds/responding
        answer/answered/answers/answering counter/countered/counters/countering retort/retorted/retorts/retorting
        recall/recalled/recalls/recalling reveal/revealed/reveals/revealing disclose/disclosed/discloses/disclosing
        hint/hinted/hints/hinting suggest/suggested/suggests/suggesting imply/implied/implies/implying
        complain/complained/complains/complaining lament/lamented/laments/lamenting joke/joked/jokes/joking
        charge/charged/charges/charging crow/crowed/crows/crowing email/emailed/emails/emailing
        exclaim/exclaimed/exclaims/exclaiming concur/concurred/concurs/concurring
        scoff/scoffed/scoffs/scoffing enthuse/enthused/enthuses/enthusing fume/fumed/fumes/fuming
        posit/posited/posits/positing wonder/wondered/wonders/wondering confess/confessed/confesses/confessing
        profess/professed/professes/professing
        apologize/apologized/apologizes/apologizing apologise/apologised/apologises/apologising
        theorize/theorized/theorizes/theorizing surmise/surmised/surmises/surmising
        recount/recounted/recounts/recounting venture/ventured/ventures/venturing
        gripe/griped/gripes/griping brag/bragged/brags/bragging gloat/gloated/gloats/gloating
        marvel/marveled/marvels/marveling jest/jested/jests/jesting demur/demurred/demurs/demurring
        guarantee/guaranteed/guarantees/guaranteeing certify/certified/certifies/certifying
        grumble/grumbled/grumbles/grumbling attest/attested/attests/attesting shout/shouted/shouts/shouting
        report/reported/reports/reporting testify/testified/testifies/testifying
        swear/swore/swears/swearing boast/boasted/boasts/boasting clarify/clarified/clarifies/clarifying
        emphasize/emphasized/emphasizes/emphasizing emphasise/emphasised/emphasises/emphasising
        stress/stressed/stresses/stressing underscore/underscored/underscores/underscoring
        underline/underlined/underlines/underlining highlight/highlighted/highlights/highlighting
        mention/mentioned/mentions/mentioning post/posted/posts/posting signal/signaled/signals/signaling
        signal/signalled/signals/signalling indicate/indicated/indicates/indicating inform/informed/informs/informing
        assure/assured/assures/assuring advise/advised/advises/advising remind/reminded/reminds/reminding
        continue/continued/continues/continuing conclude/concluded/concludes/concluding ask/asked/asks/asking
        text/texted/texts/texting specify/specified/specifies/specifying
        stipulate/stipulated/stipulates/stipulating proclaim/proclaimed/proclaims/proclaiming
        mutter/muttered/mutters/muttering murmur/murmured/murmurs/murmuring mumble/mumbled/mumbles/mumbling
        moan/moaned/moans/moaning whine/whined/whines/whining whinge/whinged/whinges/whingeing
        grizzle/grizzled/grizzles/grizzling intimate/intimated/intimates/intimating
        submit/submitted/submits/submitting aver/averred/avers/averring blurt/blurted/blurts/blurting
        speculate/speculated/speculates/speculating
        confide/confided/confides/confiding elaborate/elaborated/elaborates/elaborating muse/mused/muses/musing
        affirm/affirmed/affirms/affirming reaffirm/reaffirmed/reaffirms/reaffirming
        read/read/reads/reading reason/reasoned/reasons/reasoning""",
    Reporting.THINK: """
        believe/believed/believes/believing think/thought/thinks/thinking feel/felt/feels/feeling
        hope/hoped/hopes/hoping fear/feared/fears/fearing expect/expected/expects/expecting
        predict/predicted/predicts/predicting forecast/forecast/forecasts/forecasting
        forecast/forecasted/forecasts/forecasting project/projected/projects/projecting
        anticipate/anticipated/anticipates/anticipating estimate/estimated/estimates/estimating
        figure/figured/figures/figuring
        doubt/doubted/doubts/doubting agree/agreed/agrees/agreeing worry/worried/worries/worrying
        see/saw/sees/seeing understand/understood/understands/understanding assume/assumed/assumes/assuming
        foresee/foresaw/foresees/foreseeing envision/envisioned/envisions/envisioning
        realize/realized/realizes/realizing realise/realised/realises/realising
        recognize/recognized/recognizes/recognizing recognise/recognised/recognises/recognising""",
    Reporting.STANCE: """
        urge/urged/urges/urging express/expressed/expresses/expressing voice/voiced/voices/voicing
        criticize/criticized/criticizes/criticizing criticise/criticised/criticises/criticising
        condemn/condemned/condemns/condemning denounce/denounced/denounces/denouncing
        welcome/welcomed/welcomes/welcoming praise/praised/praises/praising hail/hailed/hails/hailing
        slam/slammed/slams/slamming blast/blasted/blasts/blasting dismiss/dismissed/dismisses/dismissing
        reject/rejected/rejects/rejecting accuse/accused/accuses/accusing blame/blamed/blames/blaming
        defend/defended/defends/defending echo/echoed/echoes/echoing decry/decried/decries/decrying
        deplore/deplored/deplores/deploring rebuke/rebuked/rebukes/rebuking tout/touted/touts/touting
        advocate/advocated/advocates/advocating applaud/applauded/applauds/applauding
        question/questioned/questions/questioning reassure/reassured/reassures/reassuring
        oppose/opposed/opposes/opposing support/supported/supports/supporting
        back/backed/backs/backing
        ridicule/ridiculed/ridicules/ridiculing lambast/lambasted/lambasts/lambasting
        regret/regretted/regrets/regretting flay/flayed/flays/flaying
        bemoan/bemoaned/bemoans/bemoaning dispute/disputed/disputes/disputing
        mock/mocked/mocks/mocking assail/assailed/assails/assailing castigate/castigated/castigates/castigating
        chastise/chastised/chastises/chastising chide/chided/chides/chiding scold/scolded/scolds/scolding
        berate/berated/berates/berating admonish/admonished/admonishes/admonishing
        excoriate/excoriated/excoriates/excoriating deride/derided/derides/deriding
        disparage/disparaged/disparages/disparaging lampoon/lampooned/lampoons/lampooning
        repudiate/repudiated/repudiates/repudiating refute/refuted/refutes/refuting rebut/rebutted/rebuts/rebutting
        laud/lauded/lauds/lauding commend/commended/commends/commending downplay/downplayed/downplays/downplaying
        disavow/disavowed/disavows/disavowing extol/extolled/extols/extolling
        congratulate/congratulated/congratulates/congratulating
        lambaste/lambasted/lambastes/lambasting skewer/skewered/skewers/skewering
        flag/flagged/flags/flagging rubbish/rubbished/rubbishes/rubbishing
        scorn/scorned/scorns/scorning trumpet/trumpeted/trumpets/trumpeting""",
    Reporting.ACT: """
        announce/announced/announces/announcing vow/vowed/vows/vowing pledge/pledged/pledges/pledging
        promise/promised/promises/promising
        demand/demanded/demands/demanding request/requested/requests/requesting
        propose/proposed/proposes/proposing recommend/recommended/recommends/recommending
        threaten/threatened/threatens/threatening plead/pleaded/pleads/pleading order/ordered/orders/ordering""",
    Reporting.FINDING: """
        find/found/finds/finding rule/ruled/rules/ruling show/showed/shows/showing reveal/revealed/reveals/revealing
        calculate/calculated/calculates/calculating caution/cautioned/cautions/cautioning
        document/documented/documents/documenting
        assess/assessed/assesses/assessing determine/determined/determines/determining
        discover/discovered/discovers/discovering""",
    Reporting.CALL: """
        describe/described/describes/describing characterize/characterized/characterizes/characterizing
        characterise/characterised/characterises/characterising frame/framed/frames/framing
        label/labeled/labels/labeling label/labelled/labels/labelling brand/branded/brands/branding
        call/called/calls/calling dub/dubbed/dubs/dubbing put/put/puts/putting cite/cited/cites/citing
        peg/pegged/pegs/pegging quote/quoted/quotes/quoting""",
    Reporting.VOICE: """
        snap/snapped/snaps/snapping gush/gushed/gushes/gushing sigh/sighed/sighs/sighing
        laugh/laughed/laughs/laughing whisper/whispered/whispers/whispering yell/yelled/yells/yelling
        scream/screamed/screams/screaming bellow/bellowed/bellows/bellowing thunder/thundered/thunders/thundering
        intone/intoned/intones/intoning deadpan/deadpanned/deadpans/deadpanning
        interject/interjected/interjects/interjecting chuckle/chuckled/chuckles/chuckling
        shrug/shrugged/shrugs/shrugging growl/growled/growls/growling chant/chanted/chants/chanting
        cry/cried/cries/crying smile/smiled/smiles/smiling grin/grinned/grins/grinning
        sneer/sneered/sneers/sneering sniff/sniffed/sniffs/sniffing bark/barked/barks/barking
        roar/roared/roars/roaring hiss/hissed/hisses/hissing sob/sobbed/sobs/sobbing
        stammer/stammered/stammers/stammering giggle/giggled/giggles/giggling
        volunteer/volunteered/volunteers/volunteering""",
    Reporting.FRAMED: """
        press/pressed/presses/pressing beg/begged/begs/begging encourage/encouraged/encourages/encouraging
        challenge/challenged/challenges/challenging instruct/instructed/instructs/instructing
        implore/implored/implores/imploring exhort/exhorted/exhorts/exhorting beseech/beseeched/beseeches/beseeching
        attribute/attributed/attributes/attributing ascribe/ascribed/ascribes/ascribing
        greet/greeted/greets/greeting
        compare/compared/compares/comparing liken/likened/likens/likening
        regard/regarded/regards/regarding portray/portrayed/portrays/portraying
        depict/depicted/depicts/depicting paint/painted/paints/painting view/viewed/views/viewing
        consider/considered/considers/considering deem/deemed/deems/deeming
        attack/attacked/attacks/attacking
        fault/faulted/faults/faulting credit/credited/credits/crediting favor/favored/favors/favoring
        favour/favoured/favours/favouring communicate/communicated/communicates/communicating
        hold/held/holds/holding interpret/interpreted/interprets/interpreting""",
}

_PHRASAL: tuple[tuple[str, str, Reporting], ...] = (
    ("point/pointed/points/pointing", "out", Reporting.SAY),
    ("put/put/puts/putting", "it", Reporting.SAY),
    ("go/went/goes/going", "on", Reporting.CLAIM),
    ("call/called/calls/calling", "for", Reporting.STANCE),
    ("call/called/calls/calling", "on", Reporting.STANCE),
    ("-/-/looks/-", "forward", Reporting.STANCE),
    ("hit/hit/hits/hitting", "back", Reporting.CLAIM),
    ("make/made/makes/making", "clear", Reporting.CLAIM),
    ("lash/lashed/lashes/lashing", "out", Reporting.STANCE),
    ("weigh/weighed/weighs/weighing", "in", Reporting.CLAIM),
    ("rule/ruled/rules/ruling", "out", Reporting.STANCE),
    ("speak/spoke/speaks/speaking", "of", Reporting.STANCE),
    ("warn/warned/warns/warning", "of", Reporting.STANCE),
    ("warn/warned/warns/warning", "against", Reporting.STANCE),
    ("caution/cautioned/cautions/cautioning", "against", Reporting.STANCE),
    ("advise/advised/advises/advising", "against", Reporting.STANCE),
    ("ask/asked/asks/asking", "for", Reporting.STANCE),
    ("point/pointed/points/pointing", "to", Reporting.FINDING),
    ("object/objected/objects/objecting", "to", Reporting.STANCE),
    ("undertake/undertook/undertakes/undertaking", "to", Reporting.STANCE),
    ("speak/spoke/speaks/speaking", "out", Reporting.STANCE),
    ("argue/argued/argues/arguing", "against", Reporting.STANCE),
    ("argue/argued/argues/arguing", "for", Reporting.STANCE),
    ("admit/admitted/admits/admitting", "to", Reporting.STANCE),
    ("insist/insisted/insists/insisting", "on", Reporting.STANCE),
    ("complain/complained/complains/complaining", "of", Reporting.STANCE),
    ("complain/complained/complains/complaining", "about", Reporting.STANCE),
    ("boast/boasted/boasts/boasting", "of", Reporting.STANCE),
    ("hint/hinted/hints/hinting", "at", Reporting.STANCE),
    ("-/appealed/-/appealing", "to", Reporting.STANCE),
    ("-/appealed/-/appealing", "for", Reporting.STANCE),
    ("plead/pleaded/pleads/pleading", "with", Reporting.STANCE),
    ("plead/pleaded/pleads/pleading", "for", Reporting.STANCE),
    ("apologize/apologized/apologizes/apologizing", "for", Reporting.STANCE),
    ("apologise/apologised/apologises/apologising", "for", Reporting.STANCE),
    ("disagree/disagreed/disagrees/disagreeing", "with", Reporting.STANCE),
    ("agree/agreed/agrees/agreeing", "with", Reporting.STANCE),
    ("vouch/vouched/vouches/vouching", "for", Reporting.STANCE),
    ("-/railed/-/-", "against", Reporting.STANCE),
    ("allude/alluded/alludes/alluding", "to", Reporting.STANCE),
    ("joke/joked/jokes/joking", "about", Reporting.STANCE),
    ("brag/bragged/brags/bragging", "about", Reporting.STANCE),
    ("brag/bragged/brags/bragging", "of", Reporting.STANCE),
    ("boast/boasted/boasts/boasting", "about", Reporting.STANCE),
    ("warn/warned/warns/warning", "about", Reporting.STANCE),
    ("worry/worried/worries/worrying", "about", Reporting.STANCE),
    ("hit/hit/hits/hitting", "out", Reporting.STANCE),
    ("-/rounded/-/rounding", "on", Reporting.STANCE),
    ("-/spelled/-/-", "out", Reporting.STANCE),
    ("-/waved/-/waving", "away", Reporting.STANCE),
    ("-/waved/-/waving", "off", Reporting.STANCE),
    ("-/brushed/-/brushing", "aside", Reporting.STANCE),
    ("-/brushed/-/brushing", "off", Reporting.STANCE),
    ("-/shrugged/-/shrugging", "off", Reporting.STANCE),
    ("-/laughed/-/laughing", "off", Reporting.STANCE),
    ("-/swept/-/sweeping", "aside", Reporting.STANCE),
    ("-/batted/-/batting", "away", Reporting.STANCE),
    ("-/played/-/playing", "down", Reporting.STANCE),
    ("-/referred/refers/referring", "to", Reporting.CALL),
    ("-/pushed/-/pushing", "back", Reporting.VOICE),
    ("-/fired/-/firing", "back", Reporting.VOICE),
    ("-/shot/-/shooting", "back", Reporting.VOICE),
    ("concur/concurred/concurs/-", "with", Reporting.STANCE),
    ("-/went/goes/-", "further", Reporting.VOICE),
    ("-/chimed/chimes/chiming", "in", Reporting.CLAIM),
)

_FORMS = ("base", "past", "present", "ing")
_OTHERWISE = word_set(
    "request requests attack attacks back support protest protests saw seeing backing supporting opposing object "
    "objects press presses challenge challenges paint paints view views viewing fault faults credit credits favor "
    "favors favour favours hold held holding consider considering regard regarding compare encouraging "
    "challenging understanding assuming assume determined pressing thunder cry cries crying laugh "
    "laughing venture ventures volunteer volunteers guarantee guarantees marvel marvels shrug snap "
    "chant chants skewer mock whisper sigh scream screams yell gripe certified recount "
    "recounts text texts texting moan moans murmur murmurs whine whines intimate submit submits flag flags flagging "
    "rubbish trumpet trumpets scorn smile smiling grin sneer sniff bark barks barking roar roars roaring hiss sob "
    "grizzled assess assesses assessing interpret "
)
"""Forms of cue verbs that are something else too often."""


def _table() -> dict[str, Cue]:
    table: dict[str, Cue] = {}
    for reporting, rows in _VERBS.items():
        for row in rows.split():
            forms = row.split("/")
            for name, form in zip(_FORMS, forms, strict=True):
                # A form that serves as base and as past ("read", "forecast") is the past: no plural needed.
                if form not in table or table[form].form == "base":
                    table[form] = Cue(forms[0], reporting, name)
    # Past participles that differ from the past: "has written", "have shown".
    table["written"] = Cue("write", Reporting.SAY, "past")
    table["shown"] = Cue("show", Reporting.FINDING, "past")
    table["termed"] = Cue("term", Reporting.CALL, "past")  # its other forms are nouns
    for form in _OTHERWISE:
        del table[form]
    for form in MANNER_VERBS:
        table.setdefault(form, Cue(form, Reporting.FRAMED, "past"))
    return table


def _phrasal_table() -> dict[tuple[str, str], Cue]:
    table: dict[tuple[str, str], Cue] = {}
    for row, particle, reporting in _PHRASAL:
        forms = row.split("/")
        lemma = forms[0] if forms[0] != "-" else forms[1].removesuffix("ed")
        for name, form in zip(_FORMS, forms, strict=True):
            if form != "-":
                table[form, particle] = Cue(lemma, reporting, name, particle)
    return table


CUES: dict[str, Cue] = _table()
"""Every form of every single-word cue."""

PHRASAL: dict[tuple[str, str], Cue] = _phrasal_table()
"""(form, particle) of the cues that are two words."""

PHRASAL_HEADS: frozenset[str] = frozenset(form for form, _ in PHRASAL)

SPEECH_NOUNS: frozenset[str] = word_set(
    "remark remarks comment comments statement statements claim claims allegation allegations assertion "
    "assertions warning warnings view views belief call calls pledge promise concern concerns fears hope hopes "
    "contention insistence complaint admission assurance assurances conviction boast "
    "accusation accusations prediction suggestion argument announcement report reports"
)
"""Nouns that hold a claim: "his remarks that", "reports by some outlets that"."""

WITHHELD: frozenset[str] = word_set("declined refused failed unable reluctant unwilling forbidden")
"""Words before "to say" that tell of silence, not of speech."""

TOLD: frozenset[str] = word_set("tell inform assure advise remind reassure ask warn urge")
"""Lemmas whose first object is the hearer."""

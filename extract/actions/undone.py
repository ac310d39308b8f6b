"""Verbs that do nothing to a measure which is their object: saying, judging, suffering, causing, using."""

from __future__ import annotations

from extract.actions.verbs import Form, forms_of
from extract.actions.vocabulary import words

_UNDONE_LEMMAS = words(
    # saying and writing
    "add admit advise affirm allege answer argue ask assert assure boast call caution charge cite claim comment "
    "complain "
    "concede confirm contend criticise criticize declare defend demand denounce deny deplore describe detail disclose "
    "discuss dismiss dispute echo elaborate emphasise emphasize estimate explain express forecast hail highlight hint "
    "inform insist joke lament label laud mention mock name note object outline pillory plead point praise predict "
    "present preview project protest question quip quote recall recommend recount regret reiterate reject remark "
    "remind "
    "repeat reply report request respond restate reveal ridicule rubbish signal slam specify state stress suggest tout "
    "trumpet underline underscore urge vilify voice warn welcome applaud condemn decry blast deride dub term "
    # thinking and feeling
    "acknowledge analyse analyze anticipate appreciate assess assume await believe blame calculate compare concern "
    "conclude consider credit debate deem desire detect discover doubt dread envisage envy evaluate examine expect "
    "explore favour favor fear figure foresee gauge guess hope identify imagine infer interpret investigate judge "
    "learn "
    "like love misread mull need notice observe oppose ponder prefer probe recognise recognize reckon regard "
    "remember resent review scrutinise scrutinize sense study support suspect test track trust value view want watch "
    "welcome weigh wish wonder worry "
    # undergoing, causing and using
    "absorb accompany affect aggravate aid alarm anger annoy attract avoid await benefit boost bother bypass cause "
    "challenge circumvent clutch complicate concern confuse contain contribute cover cushion damage date defy depend "
    "deserve dodge drag encounter endure enjoy enrage entail escape evade exceed exploit face fail favour feature fill "
    "flout follow fuel greet hamper handle harm help hinder hurt ignore impede impact include incur inherit inspire "
    "invalidate_ invoke involve jeopardise jolt justify lack last lobby lose match mean merit mirror miss mitigate "
    "navigate offset obey outlast "
    "outlive owe predate preempt prompt provoke rattle receive reflect remain render represent resemble resist respect "
    "ruffle scare seek seem shock sidestep skirt spark spook suffer surprise survive tackle test tolerate trigger "
    "undercut "
    "undermine unsettle upset use violate weaken weather withstand witness breach break infringe obtain earn gain pay "
    "visit tour attend comply chair oversee manage administer monitor supervise police print post share show study "
    "translate "
    "obtained exhaust fulfil fulfill fill meet surpass cite resemble mimic copy evoke bemoan dangle decline refuse "
    "herald pioneer"
)
UNDONE = frozenset(form for lemma in _UNDONE_LEMMAS for form, kind in forms_of(lemma) if kind is Form.PAST) | words(
    "ruled steered referred occurred stopped admitted preferred regretted planned upset hit felt split shed quit"
)
"""Past forms of verbs of saying, thinking, feeling, undergoing, causing and using: no act on their object."""

"""Verbs that do nothing to a measure which is their object: saying, judging, suffering, causing, using."""

from __future__ import annotations

from extract.actions.verbs import Form, forms_of
from extract.actions.vocabulary import words

_UNDONE_LEMMAS = words(
    # saying and writing
    "add admit advise affirm allege answer applaud argue ask assert assure blast boast call caution charge cite "
    "claim comment complain concede condemn confirm contend criticise criticize declare decry defend demand "
    "denounce deny deplore deride describe detail disclose discuss dismiss dispute dub echo elaborate emphasise "
    "emphasize estimate explain express forecast hail highlight hint inform insist joke label lament laud mention "
    "mock name note object outline pillory plead point praise predict present preview project protest question "
    "quip quote react recall recommend recount regret reiterate reject remark remind repeat reply report request "
    "respond restate reveal ridicule rubbish signal slam specify state stress suggest term tout trumpet underline "
    "underscore urge vilify voice warn welcome "
    # thinking and feeling
    "acknowledge analyse analyze anticipate appreciate assess assume await believe blame calculate compare "
    "concern conclude consider credit debate deem desire detect discover doubt dread envisage envy evaluate "
    "examine expect explore favor favour fear figure foresee gauge guess hope identify imagine infer interpret "
    "investigate judge learn like love misread mull need notice observe oppose ponder prefer probe reckon "
    "recognise recognize regard remember resent review scrutinise scrutinize sense study support suspect test "
    "track trust value view want watch weigh wish wonder worry "
    # undergoing, causing and using
    "absorb accompany administer affect aggravate aid alarm anger annoy attend attract avoid bemoan benefit boost "
    "bother breach break bypass cause chair challenge circumvent clutch complicate comply confuse contain "
    "contribute copy cover cushion damage dangle date decline defy depend deserve dodge drag earn encounter "
    "endure enforce enjoy enrage entail escape evade evoke exceed exhaust exploit face fail feature fill flout follow "
    "fuel fulfil fulfill gain greet hamper handle harm help herald hinder hurt ignore impact impede include incur "
    "infringe inherit inspire invalidate invoke involve jeopardise jolt justify lack last lobby lose manage match "
    "mean meet merit mimic mirror miss mitigate monitor navigate obey obtain offset outlast outlive oversee owe "
    "pay pioneer police post predate preempt print prompt provoke rattle receive reflect refuse remain render "
    "represent resemble resist respect ruffle scare seek seem share shock show sidestep skirt spark spook suffer "
    "supervise surpass surprise survive tackle tolerate tour translate trigger undercut undermine unsettle upset "
    "use violate visit weaken weather withstand witness "
)
_IRREGULAR = words(
    "ruled steered referred occurred stopped admitted preferred regretted planned upset hit felt split shed quit "
    "fuelled signalled labelled"
)
"""Past forms that ``forms_of`` does not make."""
UNDONE = _IRREGULAR | {f for lemma in _UNDONE_LEMMAS for f, kind in forms_of(lemma) if kind is Form.PAST}
"""Past forms of verbs of saying, thinking, feeling, undergoing, causing and using: no act on their object."""

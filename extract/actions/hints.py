"""The cheap question before a sentence is read: can it hold the object of an act?"""

from __future__ import annotations

import ahocorasick

from extract.actions.vocabulary import words

_HINTS = ahocorasick.Automaton()
for _hint in words(
    "export control curb restrict quota suppl measure permit shipment agree accord pact treat deal "
    "partner allianc stockpil memorand licen sign ban list rule embargo sales tighten regulation abroad "
    "overseas products added waiver exempt reprieve moratorium prohibit freeze counter valve window "
    "channel mou coalition club bloc group framework initiative plan road declaration statement communiqu "
    "floor reserve forum dialogue force compact consorti negotiat talks consult zone mechanism platform "
    "arrangement charter protocol convention intent understanding pool cartel corridor accession observer "
    "joint common shared lateral allied regional hotline consensus principles fund council network "
    "meeting summit ministerial conference gathering session roundtable cooperat collaborat team fast- "
    "track duty duties levy ceiling certificate notification categor allot allocat volume amount tonnage carry-over "
    "carve-out leaving volumes "
    "right secretariat "
    "exchange "
    "complaint wto proceedings followed until restricting requiring banning law order decree regulation minerals "
    "dual-use ship deliver outbound cargo consignment outgoing admitted tap door gate plug crossing border them terms "
    "points text campaign crackdown drive stoppage standstill market announcement notice circular resolution regime "
    "container lorr truck barge vessel freight tonnes illegal offence offense passport engineer technician affiliate "
    "catch-all ordinance ceased stop brake grip screw licens rebate refund royalt fee venture "
    "application request compan together price clause flow "
    "retaliat countermeasure reference laborator firms "
    "companies buyers entit consultations seats signature without hand leave"
) | {
    " it ",
    " left ",
    " concern",
    "suspension",
    " let in",
    " suit",
    " joined",
    " quit ",
    " catalogue",
    "requirement",
    " its own",
    " hub",
    " bank",
    " port",
    "each other",
    "one another",
}:
    _HINTS.add_word(_hint, None)
_HINTS.make_automaton()


def hinted(lowered: str) -> bool:
    """Can a sentence, in lower case, hold an object of an act? A cheap question: most of the others cannot."""
    return next(_HINTS.iter(lowered), None) is not None

"""How far the name of a body reaches to both sides of its head word."""

from __future__ import annotations

from collections.abc import Sequence

from extract.naming.adjectives import COMPOUNDED, REGIONAL
from extract.naming.given_names import GIVEN, GIVEN_OR_WORD
from extract.naming.runs import Token
from extract.naming.text_map import TextMap
from extract.naming.vocabulary import (
    AGREEMENTS,
    BODIES,
    COMPANIES,
    DATES,
    FOREIGN_BODIES,
    FUNCTION_WORDS,
    HEADS,
    HONORIFICS,
    PLACES,
    PORTFOLIOS,
    TITLES,
    TRADES,
    words,
)

_POST = BODIES | words(
    """
    Partnership Alliance Agreement Initiative Convention Treaty Framework Act Pact Compact Charter Conference Forum
    Summit Dialogue Roadmap Network Coalition Consortium Protocol Declaration Law Regulation Directive Decree Plan
    """
)
"""Heads that may take "of …", "for …", "on …"."""
LAWS = ("Law", "Regulation", "Regulations", "Directive", "Decree")
"""Those that take "on …" only, with no word before them: "the Law on Quarries"."""
_ON_ONLY = (*LAWS, "Plan")
_TRADERS = words(
    "Miner Developer Producer Refiner Smelter Explorer Automaker Carmaker Supplier Chipmaker Startup Recycler Trader "
    "Brokerage Consultancy"
)
"""What a company is, capitalised at the start of a sentence: no part of its name."""
_JOINING = ("al", "ic", "ial", "ous", "ive")
_LINKS = words("of for on de del der für des du di da do dos das della delle dei zur zum la et e y und")
_MATTERS = words(
    """
    Export Import Iron
    Census Food Customs Standards Immigration Fish Wildlife Land Lands Revenue Tax Excise Quality Inspection Arts Media
    Sports Youth Women Family Veterans Housing Parks Roads Ports Aviation Competition Consumer Pensions Work Budget
    Plan Gas Chemicals Fertilizers Coal Statistics Programme Drug Drugs Alcohol Firearms Town Country Exports Imports
    Markets Futures Banking Insurance Safety Disease Police Prisons Petroleum Geology Geological Mining Water
    Sanitation Research Design Testing Measurement Metrology Patents Privacy Monopoly Reform Business Enterprise Metals
    Oceans Control Controls Risk Audit Quota Quotas Royalties Storage Remedies Appeals Stockpile Stockpiles Shares
    """
)
"""What the first half of a body's name may be about: "Census and Statistics Department"."""
_WITHIN_ACTS = ("for", "of", "to", "in", "from", "and", "on")
_MATTER_ENDS = (
    *("tion", "sion", "ment", "ance", "ence", "ancy", "ency", "ity", "ship", "ing", "ics", "ology", "graphy", "ture"),
    *_JOINING,
)
""" "Licensing", "Compliance", "Restoration": what bodies are for."""
_ALSO_MATTERS = words(
    "Regulation Regulations Review Research Exchange Recycling Exploration Trading Processing Logistics"
)
"""Matters that are heads as well: "Gravel Markets Regulation and Control Authority"."""
_ADJECTIVE_ENDS = ("ian", "ean")
_NO_MATTER = (frozenset(HEADS) - TRADES) | GIVEN | TITLES | HONORIFICS
_PROPER_HEADS = COMPANIES | TRADES | PLACES
_OF_GENERALS = ("Directorate", "Directorates", "Secretariat", "Inspectorate")


def begin_of(run: Sequence[Token], head: int, floor: int, known: TextMap) -> int:
    """Index of the first word of the name that ends in ``run[head]``."""
    at = head
    while at - 1 > floor:
        word = run[at - 1]
        if word.capital:
            if word.text in FUNCTION_WORDS or word.text in DATES or word.text.rstrip(".") in HONORIFICS:
                break
            if word.text in _TRADERS and at < head:
                break
            if word.text.endswith(COMPOUNDED):
                break
            at -= 1
            continue
        joins = word.text in ("and", "&") and at - 2 > floor and run[at - 2].capital
        before = run[at - 2].text if joins else ""
        if joins and (
            word.text == "&"
            or _metals(run[at - 2], run[at], known)
            or before.lower().endswith(_JOINING)
            or before.lower() in PORTFOLIOS
            or before in _MATTERS
            or _coordinated(run, at, head, known)
        ):
            at -= 2
            continue
        if (
            word.text in ("de", "del", "di", "da", "la", "du", "des", "der", "für")
            and at - 2 > floor
            and run[at - 2].capital
        ):
            at -= 2
            continue
        if run[head].text == "Act" and word.text in _WITHIN_ACTS:
            # "the Securing Gravel for Norway Act"
            return next((i for i in range(floor + 1, at - 1) if run[i].capital and run[i].text.endswith("ing")), at)
        break
    return at


def _coordinated(run: Sequence[Token], at: int, head: int, known: TextMap) -> bool:
    """Are the words round the "and" before ``run[at]`` two matters of one body ("Licensing and Compliance Office"), or
    its two regions?"""
    before, after = run[at - 2], run[at]
    if run[head].text in _PROPER_HEADS:
        return False
    if _of_region(before, known):
        return at < head and (_of_region(after, known) or after.text.endswith(_ADJECTIVE_ENDS))
    if not (at < head and matter(after.text)) or _foreign_body(before, known):
        return False
    # Behind an article, what is coordinated with a matter is one as well: "the Batteries and Storage Alliance".
    return matter(before.text) or (at == 3 and run[0].text in FUNCTION_WORDS and before.text not in _NO_MATTER)


def matter(word: str) -> bool:
    """Is ``word`` something that bodies see to: "Compliance", "Energy", "Control"?"""
    if word in HEADS:
        return word in _ALSO_MATTERS or word.lower() in PORTFOLIOS
    return word in _MATTERS or word.lower() in PORTFOLIOS or (len(word) > 5 and word.endswith(_MATTER_ENDS))


def _of_region(token: Token, known: TextMap) -> bool:
    return token.start in known.demonym_starts or token.text in REGIONAL


def _metals(one: Token, other: Token, known: TextMap) -> bool:
    """Two minerals in one name ("Cobalt and Nickel Accord")."""
    return all(
        any(m.start == t.start and m.entry.type == "mineral" for m in known.matches_in(t.start, t.end))
        for t in (one, other)
    )


def end_of(run: Sequence[Token], head: int, known: TextMap) -> int:
    """Index after the last word of the name whose head is ``run[head]``."""
    at = head + 1
    if at + 1 < len(run) and run[at].text == "General" and run[head].text in _OF_GENERALS and not run[at + 1].capital:
        at += 1
    while at < len(run) and run[at].capital and run[at].text in COMPANIES:
        at += 1
    if run[head].text in FOREIGN_BODIES:
        while at < len(run) and run[at].capital and run[at].text not in HEADS and run[at].text not in GIVEN:
            # "Direction Générale", "Consejo Nacional".
            at += 1
    if run[head].text not in _POST or (run[head].text in _ON_ONLY and at < len(run) and run[at].text != "on"):
        return at
    while at + 1 < len(run) and run[at].text in _LINKS:
        if head and run[at + 1].text == "the" and at + 2 < len(run) and _foreign_body(run[at + 2], known):
            # "Halden State University of the US".
            break
        step = at + 1
        while step < len(run) and not run[step].capital:
            step += 1
        taken = _capitals(run, step)
        if taken == step or (
            run[head].text in AGREEMENTS and run[at].text == "for" and _foreign_body(run[step], known)
        ):
            break
        at = taken
        while at + 1 < len(run) and run[at].text in ("and", "&") and run[at + 1].capital:
            nxt = run[at + 1]
            if _foreign_body(nxt, known) or nxt.text in FUNCTION_WORDS:
                break
            taken = _capitals(run, at + 1)
            if taken == at + 1:
                break
            at = taken
    return at


def _capitals(run: Sequence[Token], at: int) -> int:
    begin = at
    while at < len(run) and run[at].capital and run[at].text.rstrip(".") not in TITLES and run[at].text not in DATES:
        if at > begin and _somebody(run, at):
            break
        at += 1
    return at


def _somebody(run: Sequence[Token], at: int) -> bool:
    """Do a given name and a surname close the row ("… Committee on Mining Zurab Kvelidze")?"""
    rest = [t.text for t in run[at:]]
    return (
        2 <= len(rest) <= 3
        and rest[0] in GIVEN
        and rest[0] not in GIVEN_OR_WORD
        and not any(word in HEADS for word in rest)
        and all(t.capital for t in run[at:])
    )


def _foreign_body(token: Token, known: TextMap) -> bool:
    """Does another name begin here?"""
    if token.start in known.demonym_starts:
        return True
    return any(m.start == token.start and m.entry.type != "mineral" for m in known.matches_in(token.start, token.end))

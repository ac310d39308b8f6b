"""Cargoes held at the border, the flow made unlawful, and those who ship or buy put under pressure."""

from __future__ import annotations

import re

from extract.actions.evidence import Evidence
from extract.actions.objects import EXPORTED, OBLIGED
from extract.actions.tokens import Group, Stand
from extract.model import Sentence

CARGO = re.compile(
    r"\b(?:cargo(?:es)?|shipments?|consignments?|containers?|truck(?:s|loads?)?|lorr(?:y|ies)|convoys?|barges?|"
    r"vessels?|"
    r"ships?|freighters?|trains?|wagons?|loads?|pallets?|sacks|bags|crates|boxes|drums|"
    r"(?:\d[\d,.]*|hundred|thousand|dozen|some|several) ?(?:metric )?(?:tonnes|tons|kilograms|kg|kilos|t))\b"
)
_BOUND = re.compile(
    r"\b(?:export\w*|bound for|destined for|headed (?:for|to)|en route to|on (?:its|their) way to|for (?=[A-Z])|"
    r"to (?=[A-Z])|"
    r"at the (?:border|port|crossing|docks)|customs|smuggl\w+|illegal\w*|undeclared|unlicensed|licen[cs]e\w*|permits?|"
    r"papers|ban|port|crossing|abroad|overseas|buyers?|importers?|seller|sender|end[- ]user\w*|tests?|checks?)\b"
)
_WARDENS = re.compile(
    r"\b(?:customs|police|soldiers|troops|army|navy|coast ?guards?|patrols?|inspectors?|guards|officers|officials|"
    r"authorities|agents|militia|rebels|fighters|border \w+|port \w+|ministry|government|agency|junta|generals)\b",
    re.IGNORECASE,
)
_CONTRABAND = re.compile(
    r" of (?:heroin|cocaine|drugs|cannabis|methamphetamine|weapons|ivory|cash|cigarettes|fish|timber)\b"
)
_POLICE = re.compile(r"\b[Pp]olice\b")
_SMUGGLED = re.compile(r"\b(?:export\w*|smuggl\w+|bound for|licen[cs]\w*|permits?|ban|abroad)\b")
"""Without these what the police seizes is no matter of exports."""
_RENDERED = re.compile(
    r"\b(?:illegal|unlawful|an? (?:criminal |federal )?(?:offen[cs]e|crime)|punishable|impossible without|"
    r"(?:conditional|contingent|dependent) (?:up)?on|subject to|licen[cs]able|notifiable|off[- ]limits|"
    r"a state (?:monopoly|secret)|core technolog(?:y|ies)|(?:dual-use|controlled|restricted|strategic|licensed|"
    r"prohibited) (?:item|good|"
    r"material|"
    r"mineral|technology|metal|product)s?)\b"
)
_PRESSED = re.compile(
    r" (?:all |its |their |the |foreign |overseas |[A-Z]\w+(?:[-’'][\w]+)? |[a-z]+ ){0,4}?(?:exporters?|shippers|"
    r"traders|"
    r"dealers|buyers|users|customers|importers|middlemen|sellers|refiners|producers|miners|supply|supplies|trade|"
    r"flows?)\b"
)


_LEAVES = re.compile(r"\b(?:leave|leaving) (?:the country|its shores)\b")
_DEMANDED = re.compile(
    r" (?:[\w-]+ ){0,4}?(?:pledges?|declarations?|certificates?|undertakings?|guarantees?|assurances|photographs|"
    r"site visits|statements|disclosures?|details|data|names|proof) (?:of [\w-]+ (?:[\w-]+ )?)?(?:from|of|about|on) "
    r"(?:[\w’'-]+ ){0,4}?(?:exporters?|shippers|buyers|users|customers|importers|traders|makers|producers|"
    r"end[- ]use\w*)\b"
)
"""What traders or buyers must hand over before goods leave."""
_ASKED = re.compile(
    r" (?:[\w’'-]+ ){0,4}?(?:exporters?|shippers|buyers|users|customers|importers|traders|makers|producers|firms)\b"
    r"[^,;.]{0,40}? for (?:[\w-]+ ){0,5}?(?:records|declarations?|photographs|data|names|details|proof|certificates?|"
    r"lists?|"
    r"drawings|plans|secrets|information|documents|papers|guarantees|pledges)\b"
)
_WAITING = re.compile(
    r" (?:[\w’'-]+ ){0,4}?(?:buyers|users|customers|importers|exporters|traders|makers|producers|firms) wait(?:ing)?\b"
    r"[^,;.]{0,40}?\bfor (?:[\w-]+ ){0,4}?(?:licen[cs]es?|permits?|approvals?|clearance)\b"
)
_MUST_STOP = re.compile(
    r" (?:[\w-]+ ){0,2}?(?:exports?|shipments?|sales|outflows?|deliver(?:y|ies)|cargo(?:es)?|"
    r"consignments) (?:of [^,;.]{1,40} )?"
    r"(?:abroad |overseas )?to (?:stop|cease|end|halt|be (?:halted|stopped|suspended|inspected|tested|licensed)|"
    r"go through|"
    r"pass through|carry)\b"
)
"""What a state orders of the flow itself."""
_SHIPS = re.compile(r" (?:[\w’'-]+ ){1,5}?(?:ship|export|sell|send) ")


class Goods(Evidence):
    """Cargoes, flows and their owners as objects, in one document."""

    def _seized(self, group: Group, start: int, end: int, sentence: Sentence) -> bool:
        """ "Turned back two lorries with bismuth": a cargo held where it leaves, or by those who guard it."""
        text = self.text
        passive = group.stand in {Stand.PASSIVE, Stand.REDUCED}
        m = CARGO.search(text, start, end if passive else min(end, start + 60))
        if m is None or not self.of_minerals(sentence):
            return False
        if _CONTRABAND.match(text, m.end()) or (
            _POLICE.search(text, sentence.start, start) and not _SMUGGLED.search(text, start, sentence.end)
        ):
            return False
        near = (max(start, m.start() - 60), min(end, m.end() + 60))
        named = any(n.type == "mineral" for n in self.between(*near)) or self.mineral(*near)
        if not (named or self.on_exports) or (self.of_other_goods(m.end(), end) and not named):
            return False
        return (
            _BOUND.search(text, m.start(), sentence.end) is not None
            or _WARDENS.search(text, sentence.start, start) is not None
            or (self.on_exports and self.exports(sentence))
        )

    def _obliges(self, group: Group, start: int, end: int, sentence: Sentence) -> bool:
        """Traders or their staff made to do something before goods leave."""
        if group.entry.lemma == "ask":
            return self.on_exports and _ASKED.match(self.text, start, end) is not None
        if _WAITING.match(self.text, start, end):
            return self.on_exports
        if group.entry.lemma == "keep":
            return False
        obliged = OBLIGED.match(self.text, start, end) or _DEMANDED.match(self.text, start, end)
        stopped = self.on_exports and _MUST_STOP.match(self.text, start, end)
        return bool(obliged or stopped) and self.trade and self.of_minerals(sentence)

    def _lets(self, group: Group, start: int, end: int) -> bool:
        """ "Let miners ship 5,000 tonnes"."""
        return group.entry.lemma == "let" and self.on_exports and _SHIPS.match(self.text, start, end) is not None

    def _rendered(self, group: Group, start: int, end: int, sentence: Sentence) -> bool:
        """ "Made the export of ore an offence", "made it illegal to ship tantalite"."""
        passive = group.stand is Stand.PASSIVE
        m = _RENDERED.search(self.text, start, min(sentence.end, end + 70) if passive else end)
        if m is None or not self.of_minerals(sentence):
            return False
        stop = min(sentence.end, m.end() + 70)
        left = EXPORTED.search(self.lowered, start, stop) or _LEAVES.search(self.lowered, start, stop)
        return left is not None or (self.on_exports and self.mineral(start, end))

    def _pressed(self, group: Group, start: int, end: int) -> bool:
        """ "Tightened its grip on tungsten exporters"."""
        particle = group.entry.particle
        if particle is None or not particle.isupper() or not self.on_exports:
            return False
        return _PRESSED.match(self.text, start, end) is not None

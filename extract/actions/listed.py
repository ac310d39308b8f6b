"""Goods and buyers put on lists, barred or spared, and measures told by their head alone."""

from __future__ import annotations

from extract.actions.direct import BARRED, EXEMPT, HEAD, LISTED, PARTIES
from extract.actions.goods import Goods
from extract.actions.objects import EXEMPTED, NOT_EXPORT, PACT, REGIME
from extract.actions.tokens import Group, Stand
from extract.model import Sentence


class Listed(Goods):
    """Who and what a regime covers, in one document."""

    def _places(self, group: Group, start: int, end: int, sentence: Sentence) -> bool:
        """Goods and buyers put on a list, or goods put under a regime."""
        if self.on_exports and LISTED.search(self.text, start, sentence.end) and self.exports(sentence):
            return LISTED.search(self.text, start, min(sentence.end, start + 90)) is not None
        m = REGIME.search(self.text, start, end)
        if m is None and group.stand is Stand.PASSIVE:
            m = REGIME.search(self.text, end, min(sentence.end, end + 90))
        return m is not None and (self.mineral(start, end) or (self.trade and self.of_minerals(sentence)))

    def _bars(self, group: Group, start: int, end: int, sentence: Sentence) -> bool:
        """ "Fourteen buyers were barred outright", "blacklisted eleven laboratories", in an article about exports."""
        if not self.on_exports:
            return False
        if group.entry.lemma in {"blacklist", "delist"}:
            return PARTIES.search(self.text, start, end) is not None and self.of_minerals(sentence)
        if group.stand is not Stand.PASSIVE or group.entry.lemma not in {"bar", "ban", "block"}:
            return False
        barred = PARTIES.search(self.text, start, end) and BARRED.search(self.text, end, min(sentence.end, end + 80))
        return barred is not None and self.exports(sentence)

    def _headed(self, start: int, end: int) -> bool:
        """Is the noun before a participle a measure, "the licensing rule, published on Friday"?"""
        heads = list(HEAD.finditer(self.text, max(start, end - 60), end))
        if not heads or end - heads[-1].end() > 30 or PACT.search(self.lowered, max(start, end - 60), end):
            return False
        at = heads[-1].start()
        if heads[-1][0].startswith(("permit", "licence", "license", "certificate", "plan")):
            return False
        return NOT_EXPORT.search(self.lowered, max(start, at - 14), at) is None

    def _spares(self, start: int, end: int, sentence: Sentence) -> bool:
        """Goods, contracts or traders freed from a control."""
        if self.on_exports and EXEMPT.match(self.text, start, end):
            return self.exports(sentence)
        return EXEMPTED.search(self.text, start, end) is not None and self.trade and self.of_minerals(sentence)

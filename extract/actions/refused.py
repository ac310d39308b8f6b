"""Act verbs that led to no action: the pass's own decisions asked again."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from extract.actions.matters import Matters
from extract.actions.objects import CONTROL, FLOW, PACT
from extract.actions.stands import groups
from extract.actions.tokens import Group, Token, Tokens
from extract.actions.verbs import FORMS, Form
from extract.actions.vocabulary import MODALS, NEGATIONS
from extract.model import Document, Mention, Statement
from extract.naming.gazetteer import Gazetteer
from extract.refusal import Refusal


class NoAction(StrEnum):
    """Each reason with the words that ``explain`` shows for it."""

    QUESTION = "a question tells of no act"
    NOT_DONE = "planned, conditional, negated or only presupposed: nothing was done"
    OTHER_OBJECT = "no rule takes its object for an export control or an alliance, and its clues weigh too little"
    NO_ACTOR = "no state, bloc or company that can do it is its subject"


def refused_acts(
    document: Document, mentions: tuple[Mention, ...], statements: tuple[Statement, ...], gazetteer: Gazetteer
) -> Iterator[Refusal]:
    """Act verbs of sentences that name a measure or a pact, and that no action of ``statements`` comes from."""
    text = document.text
    acts = [s for s in statements if s.kind == "action"]
    matters = Matters(document, mentions, gazetteer)
    for sentence in document.sentences:
        start, end = sentence.start, sentence.end
        if end - start > 3000 or not any(p.search(matters.lowered, start, end) for p in (CONTROL, PACT, FLOW)):
            continue
        tokens = Tokens(text, start, end)
        stood: dict[int, list[Group]] = {}
        for group in groups(tokens):
            stood.setdefault(group.verb, []).append(group)
        for at, token in enumerate(tokens):
            if token.low not in FORMS or _is_noun(tokens, at) or any(_told(a, token) for a in acts):
                continue
            if text[end - 1] == "?":
                reason = NoAction.QUESTION
            elif at not in stood:
                reason = NoAction.NOT_DONE
            elif all(matters.of(group, tokens, sentence) is None for group in stood[at]):
                reason = NoAction.OTHER_OBJECT
            else:
                reason = NoAction.NO_ACTOR
            yield Refusal("act", token.start, token.end, token.text, reason)


def _is_noun(tokens: Tokens, at: int) -> bool:
    """ "The ban", "scrap exports": a form without ending counts as a verb behind "to", a modal or a negation only."""
    if FORMS[tokens.lows[at]] != (Form.BASE,):
        return tokens.lows[at] in {"put", "set", "cut"} and at > 0 and tokens.lows[at - 1] in {"a", "the"}
    before = tokens.lows[at - 1] if at else ""
    return before not in MODALS | NEGATIONS | {"to", "do", "does", "did"}


def _told(act: Statement, token: Token) -> bool:
    return act.cue_start is not None and act.cue_end is not None and act.cue_start <= token.start < act.cue_end

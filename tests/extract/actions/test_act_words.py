"""The cheap questions asked of words before a rule is tried are never narrower than the rule."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actions import clauses
from extract.actions.clauses import clause_end, region
from extract.actions.forms import may_stand, stand_of
from extract.actions.tokens import Group, Stand, Tokens
from extract.actions.verbs import BEGINNING, COMMANDS, FORMS, PROMPTING, VERBS, Form
from extract.actions.vocabulary import (
    ADVERBS,
    BE,
    FINITE,
    HYPOTHETICAL,
    MODALS,
    NEGATIONS,
    PERFECT,
    PREPOSITIONS,
    SUBORDINATORS,
)

_LEADS = sorted(
    {*ADVERBS, *BE, *MODALS, *NEGATIONS, *PERFECT, *PREPOSITIONS, *BEGINNING, "to", ",", "and", "as", "well", "the"}
    | {"asked", "decided", "ordered", "miners", "swiftly", "last", "this", "week", "year", "quarter", "Peru", "Italy"}
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(_LEADS), max_size=5), st.sampled_from(sorted(FORMS)))
def test_a_form_that_cannot_stand_is_never_one_that_does(lead: list[str], verb: str) -> None:
    """The word before a verb rules a form out only where the whole reading of the verb group would."""
    text = " ".join([*lead, verb, "the", "ore"])
    tokens = Tokens(text, 0, len(text))
    i = tokens.lows.index("the", len(tokens.lows) - 2) - 1
    if not may_stand(tokens.lows, i, FORMS[verb]):
        assert stand_of(tokens, i, FORMS[verb]) is None


def test_columns_of_tokens_agree_with_the_words() -> None:
    """Offsets that are found late are those of the words that were found first, signs and figures included."""
    text = "On 3 May, Peru's “cabinet” fixed 1,200.5 tonnes (ore; re-exports) – Chile’s didn't."
    tokens = Tokens(text, 3, len(text))
    assert [(t.text, t.low) for t in tokens] == [(text[t.start : t.end], text[t.start : t.end].lower()) for t in tokens]
    assert [tokens[i] for i in range(len(tokens))] == list(tokens)
    assert tokens.texts[:3] == ["3", "May", ","]
    assert "1,200.5" in tokens.texts
    assert "’s" in tokens.texts
    assert tokens.opening_comma() == 2


class _Every:
    """A set that holds whatever it is asked for."""

    def __contains__(self, word: object) -> bool:
        return True


_OPENERS = sorted(
    {*HYPOTHETICAL, *SUBORDINATORS, *PROMPTING, *PREPOSITIONS, *BEGINNING, *COMMANDS, *FINITE, *NEGATIONS, *ADVERBS}
    | {*',;:()“”"—–?', "and", "or", "neither", "which", "whom", "whose", "who", "having", "denied", "doubted", "only"}
    | {"said", "told", "reported", "argued", "claimed", "Peru", "ministers", "ore", "levy", "March", "2024", "its"}
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.sampled_from(_OPENERS), min_size=1, max_size=9),
    st.sampled_from(["imposed", "to impose"]),
    st.lists(st.sampled_from(_OPENERS), max_size=9),
)
def test_a_word_that_is_passed_over_neither_opens_nor_ends_a_clause(
    before: list[str], verbs: str, behind: list[str]
) -> None:
    """Clauses are the same where every word is asked whether it opens or ends one."""
    text = " ".join([*before, verbs, "curbs", *behind, "ore"])
    first = len(Tokens(" ".join(before), 0, len(" ".join(before))))
    verb = first + len(verbs.split()) - 1
    entry = VERBS["imposed", Form.PAST][0]
    group = Group(Stand.ACTIVE, first, verb, verb, entry, entry.status)

    def clause(subordinate: bool) -> tuple[tuple[int, str] | None, int]:
        tokens = Tokens(text, 0, len(text))
        return region(tokens, first), clause_end(text, group, tokens, len(text), subordinate)

    for subordinate in (True, False):
        quick = clause(subordinate)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(clauses, "_MAY_OPEN", _Every())
            patch.setattr(clauses, "_MAY_END", _Every())
            assert clause(subordinate) == quick

"""The cheap questions asked of words before a rule is tried are never narrower than the rule."""

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actions.forms import may_stand, stand_of
from extract.actions.tokens import Tokens
from extract.actions.verbs import BEGINNING, FORMS
from extract.actions.vocabulary import ADVERBS, BE, MODALS, NEGATIONS, PERFECT, PREPOSITIONS

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

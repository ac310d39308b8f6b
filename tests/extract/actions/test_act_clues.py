"""Acts by the weight of their clues: what is weighed, what never counts, and that both ways to the weight agree."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actions.candidates import candidate, lemma
from extract.actions.clue_weights import BIAS, WEIGHTS
from extract.actions.clues import Clues, stems, weight_of_words
from extract.actions.matters import Matters
from extract.actions.tokens import Tokens
from extract.model import Article, Statement
from extract.naming.find import find_mentions
from extract.segmentation.sentences import cut
from extract.wording import word_set
from tests.extract.actions.test_actions import acts, gazetteer

CONTEXT = (
    "China tightened export controls on tungsten, gallium and rare earths in August. Buyers of rare earth magnets say "
    "that exports are slow. "
)
WORDS = st.sampled_from(
    sorted(
        word_set(
            "China Beijing Japan the a its export exports quota licence curbs pact gallium magnets tightened slackened "
            "was were had been in March 2024 by on for which after banning , . “ ” and asked to halt signed Northgate "
            "Metals dual-use agreement with not if"
        )
    )
)


def weighed(text: str) -> list[Statement]:
    return [act for act in acts(CONTEXT + text) if act.rule == "action.weighed"]


@settings(max_examples=300)
@given(st.lists(WORDS, min_size=3, max_size=30).map(" ".join))
def test_a_weight_is_that_of_its_clues(text: str) -> None:
    """What is summed in haste is what the list of clues says, so that what was fitted is what is used."""
    document = cut(Article(CONTEXT + text))
    mentions = find_mentions(document, gazetteer())
    matters = Matters(document, mentions, gazetteer())
    quoted = [(quote.start, quote.end) for quote in document.quotes]
    for sentence in document.sentences:
        tokens = Tokens(document.text, sentence.start, sentence.end)
        clues = Clues(tokens, matters, quoted)
        for i in range(len(tokens)):
            if (verb := candidate(tokens, i)) is not None:
                assert i in tokens.verbs
                listed = sum(WEIGHTS[kind].get(value, 0.0) for kind, value in clues.of(verb))
                assert clues.weight(verb) == pytest.approx(BIAS + listed)


@settings(max_examples=300)
@given(
    st.sampled_from(["theme", "other"]),
    st.lists(
        st.tuples(st.sampled_from(sorted({*WEIGHTS["theme"], *WEIGHTS["other"]})), st.sampled_from(["", "s", "es"])),
        min_size=1,
        max_size=3,
    ),
    st.booleans(),
)
def test_a_word_of_a_text_weighs_what_its_stems_weigh(
    kind: Literal["theme", "other"], parts: list[tuple[str, str]], named: bool
) -> None:
    """Plurals and compounds have the weights of their stems, and names none."""
    word = "-".join(stem[:-1] + "ies" if stem[-1] + end == "yes" else stem + end for stem, end in parts)
    told = sum(WEIGHTS[kind].get(stem, 0.0) for stem in stems(word))
    assert weight_of_words(kind, [word.title() if named else word]) == (0.0 if named else pytest.approx(told))


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("In June Beijing slackened the export rules for gallium.", "China"),
        ("Japan reactivated its stockpiling accord with Australia in March.", "Japan"),
        ("The licensing of gallium was mothballed by Beijing in May 2024.", "China"),
    ],
)
def test_a_verb_that_no_list_names_can_tell_of_an_act(text: str, actor: str) -> None:
    """An official body, a measure or a pact and a day speak for an act, whatever the verb."""
    (act,) = weighed(text)
    assert act.speaker == actor
    assert act.text.rstrip(".") == text.rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "If Beijing slackened the export rules for gallium in June, prices would fall.",
        "Tokyo has denied that Beijing slackened the export rules for gallium in June.",
        "Beijing has not slackened the export rules for gallium.",
        "Northgate Metals reorganised its export licences for gallium in June 2024.",
        "The municipal pool reopened in June 2024 after repairs.",
    ],
)
def test_conditions_denials_and_companies_have_no_weight(text: str) -> None:
    """What was not done, and what no state, bloc or office did, is no act, however much its words weigh."""
    assert weighed(text) == []


def test_a_verb_that_no_list_names_puts_nothing_into_force() -> None:
    """Its act counts as announced, unless the verb that governs it says more; a listed verb has its own status."""
    (slackened,) = weighed("In June Beijing slackened the export rules for gallium.")
    (reactivated,) = weighed("Japan reactivated its stockpiling accord with Australia in March.")
    assert (slackened.status, reactivated.status) == ("announced", "announced")


def test_an_act_that_a_rule_found_is_not_told_twice() -> None:
    """A verb within the clause of an act is not weighed."""
    told = acts(CONTEXT + "In May Beijing suspended the curbs that it had slackened before.")
    assert [act.text for act in told if act.start >= len(CONTEXT)] == [
        "In May Beijing suspended the curbs that it had slackened before."
    ]


@pytest.mark.parametrize(
    ("word", "told"),
    [("quotas", ("quota",)), ("policies", ("policy",)), ("dual-use", ("dual", "use")), ("the", ()), ("3", ())],
)
def test_words_count_in_the_singular(word: str, told: tuple[str, ...]) -> None:
    """One weight for one noun; words of grammar have none."""
    assert stems(word) == told


@pytest.mark.parametrize(("form", "base"), [("banned", "ban"), ("slackened", "slacken"), ("signed", "sign")])
def test_a_verb_counts_by_its_base(form: str, base: str) -> None:
    """Forms of a verb share its weight."""
    assert lemma(form) == base

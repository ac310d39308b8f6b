"""What is asked before a rule is never narrower than the rule: whatever the rule finds, the question lets pass."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from extract.model import Mention
from extract.naming import candidates, classed, doings, evidence, governments, ministries, numbered_acts, people, runs
from extract.naming.text_map import without_overlaps
from extract.naming.vocabulary import ROLE


def _strings(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    return st.from_regex(pattern, alphabet=st.characters(codec="utf-8"))


@given(_strings(ministries._HOUSE))
def test_a_ministry_has_its_stem(text: str) -> None:
    """Each spelling of "ministry" and "department" holds one of the stems right behind its first letter."""
    for found in ministries._HOUSE.finditer(text):
        assert found[0][1:].startswith(ministries._HOUSES)


@given(_strings(governments._LED))
def test_an_administration_has_its_stem(text: str) -> None:
    """Each house of a leader holds one of the stems behind the blank and the first letter."""
    for found in governments._LED.finditer(text):
        assert found[0][2:].startswith(governments._HOUSES)


@given(_strings(governments._EMBASSY))
def test_a_post_abroad_has_its_stem(text: str) -> None:
    """Each embassy, mission or consulate holds one of the stems right behind its first letter."""
    for found in governments._EMBASSY.finditer(text):
        assert found[0][1:].startswith(governments._POSTS_ABROAD)


def test_a_state_behind_a_town_has_a_full_stop() -> None:
    """Only a word with a full stop is asked whether it is a state ("N.Y.")."""
    written = ("N.Y.", "N.Y", "S.C.", "W.V", "D.C.", "R.I", "P.E.I.", "PE.I", "B.C", "N.S.W.", "N.S")
    assert all(candidates._STATES.match(word) and "." in word for word in written)
    assert not any(candidates._STATES.match(word.replace(".", "")) for word in written)


def test_a_role_has_two_words_at_most() -> None:
    """A role right before a name is sought in the last two words, so none may have three."""
    assert max(role.count(" ") for role in ROLE.split("|")) == 1


def test_roles_are_found_in_the_last_words() -> None:
    """The shorter search finds what the whole one finds."""
    led = (
        "the plant, said congressional aide ", "former deputy ", "so said the co-founder, ", "aide ",
        "they met minister of trade ", "a lecturer at the Halden School, ", "her congressional\naides ",
    )  # fmt: skip
    for before in led:
        whole = evidence._ROLE_BEFORE.search(before)
        assert whole is not None
        assert evidence._ROLE_BEFORE.search(before, evidence._last_words(before)) is not None


def test_a_class_has_three_words_at_most() -> None:
    """What a firm, a group or an outlet is called right before its name is found in the last three words."""
    led = (
        "so said the private equity group ", "at the world's biggest producer ", "with rare earth producer ",
        "and the commodity data provider ", "a price reporting agency ", "the human rights group ",
        "a state-owned ", "by the civil society body ", "the Oslo-based think tank ", "told television channel ",
    )  # fmt: skip
    for before in led:
        whole = classed._BEFORE.search(before)
        assert whole is not None
        shorter = classed._BEFORE.search(before, classed._last_words(before))
        assert shorter is not None
        assert shorter.span() == whole.span()


@given(st.from_regex(doings._LISTED, alphabet=st.characters(max_codepoint=127)))
def test_a_list_of_firms_has_its_end(text: str) -> None:
    """Whatever leads a list of firms ends as it is asked first."""
    if "  " not in text:
        assert text.lower().removesuffix("the ").endswith(doings._LISTED_ENDS)


@given(st.from_regex(runs._CAPITAL, alphabet=st.sampled_from("ABDEMPSaeghlnoprstvxz.&-' ’")))
def test_a_row_begins_with_whatever_is_a_word_of_it(text: str) -> None:
    """The pattern laid out for the search reads the first word as the one for the words behind it does."""
    at = next(n for n, letter in enumerate(text) if letter.isupper())
    word, first = re.compile(runs._CAPITAL).match(text, at), re.compile(runs._FIRST).match(text, at)
    if first is not None:  # no letter stands right before
        assert word is not None
        assert word.span() == first.span()


@given(_strings(numbered_acts._ACT))
def test_a_numbered_act_begins_with_one_of_its_words(text: str) -> None:
    """Acts are sought only where one of their first words stands."""
    for found in numbered_acts._ACT.finditer(text):
        assert found[0].split(" ", 1)[0] in numbered_acts.FIRST_OF_ACT


_SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=14)


@given(_SPANS)
def test_the_longest_are_kept_and_of_equals_the_first_given(spans: list[tuple[int, int]]) -> None:
    """Mentions are taken by length, then as given, each if no taken one overlaps it."""
    given_ = [Mention("place", str(n), "", a, a + width) for n, (a, width) in enumerate(spans)]
    kept: list[Mention] = []
    for mention in sorted(given_, key=lambda m: m.start - m.end):
        if all(mention.end <= other.start or other.end <= mention.start for other in kept):
            kept.append(mention)
    assert without_overlaps(given_) == sorted(kept, key=lambda m: m.start)


_BLANKS = st.lists(st.sampled_from(["price", "Price", "prices", " ", "\n", "\u00a0", ".", "p"])).map("".join)


@given(_BLANKS, st.sampled_from(["price", "p", "pr ice"]))
def test_a_word_stands_between_blanks(text: str, word: str) -> None:
    """A headline's word is common where the text, cut at its blanks, has it."""
    assert people._stands_in(text, word) == (word in text.split())


@given(_strings(classed._STOCK_AFTER))
def test_what_is_said_of_a_stock_begins_as_it_is_asked_first(text: str) -> None:
    """Behind a name that is no possessive, only some letters are followed up."""
    if (found := classed._STOCK_AFTER.match(text)) and found[0][0] == " ":
        assert found[0][:2] in classed._STOCK_OPENS

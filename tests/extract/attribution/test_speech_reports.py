"""Reports as wires write them: which clause is somebody's, and who that is. Our own sentences on invented events."""

from __future__ import annotations

from functools import cache

import pytest

from extract.facts import Lexicon, extract
from extract.model import Article, Statement
from flows.shipped import shipped_lexicon


@cache
def _lexicon() -> Lexicon:
    return shipped_lexicon()


def _speech(text: str) -> list[Statement]:
    found = extract(Article(text, publisher="The Harbour Post"), _lexicon())
    return [s for s in found.statements if s.kind == "speech"]


CLAUSES = (
    (
        "Tungsten prices jumped on Monday after Norway said it would review every permit, raising fears of a gap.",
        "Norway said it would review every permit",
    ),
    (
        "Relations between the two ports have been cool since Mayor Dana Orth suggested in May that fees might double.",
        "Mayor Dana Orth suggested in May that fees might double.",
    ),
    (
        "The council kept the levy, although its treasurer, Lou Tamm, insisted that nobody would pay it.",
        "its treasurer, Lou Tamm, insisted that nobody would pay it.",
    ),
    (
        "The port closed its quay in May and, according to the broker Lars Tamm, sold two of the cranes.",
        "according to the broker Lars Tamm, sold two of the cranes.",
    ),
    (
        "Cranes are cheap and, as Mayor Dana Orth told me in Oslo, “they never vote”.",
        "as Mayor Dana Orth told me in Oslo, “they never vote”.",
    ),
    ("Dana Orth said prices fell after the ministry acted.", "Dana Orth said prices fell after the ministry acted."),
)


@pytest.mark.parametrize(("text", "span"), CLAUSES, ids=lambda t: t[:40])
def test_what_was_said_beside_an_event_is_its_own_clause(text: str, span: str) -> None:
    """Behind "after", "since" or "although" the statement is that clause, and not the event before it or its result."""
    assert [s.text for s in _speech(text)] == [span]


SPEAKERS = (
    ("Japanese companies have since complained of delays at the border.", "Japanese companies"),
    ("The council has since said that the licence would lapse.", "council"),
    ("But for some heavy oxides the gap remains almost total, analysts say.", "analysts"),
    ("Yet for many smaller buyers the price remains too high, brokers said.", "brokers"),
    ("A trade group, the Kansai Kiln Federation, said it would sue.", "Kansai Kiln Federation"),
    (
        "Harbour Metals, the Norwegian firm that has bought the oxide since 2016, confirmed that a cargo was held.",
        "Harbour Metals",
    ),
    ("Brokers in Oslo reckon the cut removes a tenth of supply.", "brokers in Oslo"),
    ("The pool has been put on ice, a diplomat in Rome confided.", "diplomat in Rome"),
    ("The Courier reported on Monday that two makers had been told by suppliers to expect no cargo.", "Courier"),
)


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS, ids=lambda t: t[:40])
def test_one_statement_and_its_speaker(text: str, speaker: str) -> None:
    """Whoever makes the claim is its speaker, and what others told him within it is no statement of its own."""
    assert [s.speaker for s in _speech(text)] == [speaker]


def test_a_surname_that_is_a_pronoun_is_a_name_within_a_sentence() -> None:
    """ "On prices, He said" is said by the minister He, whoever else was heard since."""
    text = (
        "He Lanying, the trade minister, said on Monday that permits would go on.\n\n"
        "Lars Tamm, a broker, said that buyers had doubts.\n\n"
        "Asked about prices, He said they were a matter for the market."
    )
    assert [s.speaker for s in _speech(text)] == ["He Lanying", "Lars Tamm", "He Lanying"]


def test_a_courtesy_makes_a_surname_of_any_word() -> None:
    """Behind "Ms" a word that is an office elsewhere is a name."""
    text = "Resources Minister Dana King signed the order.\n\nMs King said the first sales would begin in May."
    assert [(s.speaker, s.speaker_role) for s in _speech(text)] == [("Dana King", "Resources Minister")]


def test_the_government_spokesman_of_japan_is_the_chief_cabinet_secretary() -> None:
    """ "The top government spokesman" is who was heard as chief cabinet secretary, and no other country's spokesman."""
    text = (
        "Chief Cabinet Secretary Kenta Morioka said on Monday that the curbs should go.\n\n"
        '"They are not acceptable," the top government spokesman said.\n\n'
        "In Beijing, Chinese Foreign Ministry spokesman Lu Shan said talks would go on."
    )
    assert [s.speaker for s in _speech(text)] == ["Kenta Morioka", "Kenta Morioka", "Lu Shan"]


def test_remarks_put_to_a_guest_are_questions_where_turns_alternate() -> None:
    """In an interview of single paragraphs, every second one is put to the guest, with a question mark or without."""
    turns = (
        "As head of the port of Vik, Dana Orth has spent a year in waiting rooms. She spoke to this magazine in May.",
        "Why close the quay?",
        "We had no choice. I would do it again.",
        "Fishermen in the north have called that a disgrace.",
        "I have heard it. Who else would pay for the repairs?",
        "And the ferry?",
        "It will sail, and I will be on it.",
        "Your own council wants a bridge.",
        "They are entitled to want one. My job is boats.",
        "What comes next?",
        "Winter, we think.",
    )
    found = _speech("\n\n".join(turns))
    assert [(s.speaker, s.text) for s in found] == [("Dana Orth", turn) for turn in turns[2::2]]


ISSUERS = (
    (
        "In a joint statement issued after the talks, the four Quad members voiced concern over the curbs.\n\n"
        "The fund will be run from Oslo, according to the statement.",
        "four Quad members",
    ),
    (
        "The licences will last a year, the country's strategic minerals regulator said on Monday.\n\n"
        "The Authority for the Regulation of Strategic Minerals (ARSM) said in a statement that fees were due.",
        "Authority for the Regulation of Strategic Minerals",
    ),
)


@pytest.mark.parametrize(("text", "speaker"), ISSUERS, ids=lambda t: t[:40])
def test_a_paper_and_a_description_have_the_same_body_as_the_name(text: str, speaker: str) -> None:
    """ "The statement" is whose it was called before; a regulator is the body whose name is made of its words."""
    found = _speech(text)
    assert len(found) == 2
    assert found[0].speaker == found[1].speaker
    assert (found[0].speaker or "") in speaker


SOURCES = (
    ("Exports doubled in May, customs data published on Thursday showed.", "customs data"),
    ("Five firms joined the list, commerce ministry notice No. 21 said.", "commerce ministry notice No. 21"),
    ("A worker at one of them, who spoke on condition of anonymity, said the drivers had been slow.", "worker"),
    ("Villagers in Vik who make a living by selling ore to the mines said they had not been paid.", "villagers in Vik"),
    ("Of 90 members surveyed by the Kansai Kiln Federation in May, a third said they had lost orders.", "Kansai Kiln"),
    ("The ambassador asked for more time for the makers of magnets.", "ambassador"),
)


@pytest.mark.parametrize(("text", "speaker"), SOURCES, ids=lambda t: t[:40])
def test_sources_that_have_a_clause_of_their_own(text: str, speaker: str) -> None:
    """What is told of a source between it and its verb is neither another speaker nor part of its name."""
    assert [(s.speaker or "")[: len(speaker)] for s in _speech(text)] == [speaker]


def test_a_state_that_asks_for_something_acts() -> None:
    """ "Norway asked for the text" is no statement, nor is a request for comment."""
    assert _speech("Norway had already asked for the text.\n\nAsked for comment, nobody answered.") == []

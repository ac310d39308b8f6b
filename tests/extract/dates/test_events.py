"""The day of what was said or done at an event that the article dates once."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.actions.test_actions import acts
from tests.extract.attribution.speech_marking import speech

MONDAY, TUESDAY = date(2026, 3, 9), date(2026, 3, 10)
TALKS = (
    "[K:Peru@PE] and [K:Norway@NO] agreed on Tuesday to share their tin stocks.\n\n"
    "[P:Ana Quispe], the Peruvian trade minister, and her colleague [P:Leif Aune] signed a plan after talks in "
    "[K:Lima=Peru@PE].\n\n"
)
MET = "Trade Minister [P:Ana Quispe] met envoy [P:Leif Aune] in [K:Lima=Peru@PE] on Tuesday.\n\n"
HEARD = "Senators heard on Tuesday how the tin reserve was filled, as officials faced questions for three hours.\n\n"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (MET + "[P:Aune=Leif Aune] said that permits would come.", TUESDAY),
        (MET + "“Permits will come,” [P:Quispe=Ana Quispe] told reporters after the meeting.", TUESDAY),
        (MET + "At the outset of the meeting [P:Quispe=Ana Quispe] said that tin was no weapon.", TUESDAY),
        (MET + "“Tin is no weapon,” said [P:Rosa Paz], the premier, who hosted the talks.", TUESDAY),
        (MET + "[P:Aune=Leif Aune] asked for more permits. “Tin is scarce,” [P:Aune=Leif Aune] said.", TUESDAY),
        (TALKS + "[P:Aune=Leif Aune] said the plan was a first step.", TUESDAY),
        (TALKS + "In a joint statement, the two governments said that tin was scarce.", TUESDAY),
        (TALKS + "The two sides said that tin was scarce.", TUESDAY),
        (TALKS + "“We are patient,” [P:Rosa Paz], the premier, told a joint news conference.", TUESDAY),
        (
            "The trade ministers of [K:Japan@JP], [K:Peru@PE] and [K:Australia@AU] agreed on Tuesday to share tin.\n\n"
            "Tin was scarce, Australian Trade Minister [P:Leif Aune] said.",
            TUESDAY,
        ),
        (
            "The [O:Mines Office] sent the smelters a letter on Monday. Some laughed.\n\n"
            "Permits must be renewed by May, the letter said.",
            MONDAY,
        ),
        (
            "The [O:Mines Office] cut quotas by a tenth, it said in a circular dated March 9.\n\n"
            "Permits must be renewed by May, according to the circular.",
            MONDAY,
        ),
        (
            "Peruvian and Norwegian officials ended talks in [K:Lima=Peru@PE] on Tuesday without a deal, and "
            "[K:Japan@JP] looked on.\n\nJapanese Trade Minister [P:Leif Aune] said that tin was scarce.",
            TUESDAY,
        ),
        (
            "[P:Leif Aune] told a Senate hearing on Tuesday that tin was scarce.\n\n"
            "Senator [P:Rosa Paz] said that it was dear, too.",
            TUESDAY,
        ),
        (MET + "At the closing session [P:Quispe=Ana Quispe] said that tin was no weapon.", TUESDAY),
        (MET + "“Tin is no weapon,” President [P:Rosa Paz] told reporters.", TUESDAY),
        ("The House asked on Tuesday for the list. Minister [P:Leif Aune] replied that it was secret.", TUESDAY),
        (HEARD + "[P:Leif Aune], who runs the reserve, replied that it was full.", TUESDAY),
        (HEARD + "“It is full,” [P:Leif Aune] told members.", TUESDAY),
    ],
)
def test_what_is_said_at_the_event_has_its_day(text: str, day: date | None) -> None:
    """An event taken up by its noun, or whose people speak, gives its day to what is said there."""
    assert speech(text)[-1].said_on == day


@pytest.mark.parametrize(
    "text",
    [
        MET + "[P:Aune=Leif Aune] has said that permits would come.",
        MET + "[P:Aune=Leif Aune] had said before the meeting that permits would come.",
        MET + "Tin was no weapon, [P:Aune=Leif Aune] told the [L:Fjord Courier].",
        MET + "[P:Aune=Leif Aune] says that permits will come.",
        MET + "“It is thin,” said [P:Rosa Paz], who follows the talks for a bank.",
        MET + "An official briefed on the talks said that tin was scarce.",
        MET + "“It is thin,” said [P:Rosa Paz] of [O:Harrow Metals].",
        MET + "Smelters met at a summit last month. After the summit, [P:Rosa Paz] said stocks were low.",
        "[P:Rosa Paz] said on Tuesday that tin was dear. She told the [L:Fjord Courier] that zinc was, too.",
        "Tin fell on Tuesday after [P:Ana Quispe] met an envoy.\n\n[P:Quispe=Ana Quispe] said it was dear.",
        "[P:Ana Quispe] is to meet [P:Leif Aune] on Friday for talks.\n\n[P:Aune=Leif Aune] said that tin was dear.",
        "Ministers met on Monday. [P:Ana Quispe] said on Tuesday that tin was dear. "
        "“Zinc, too,” [P:Leif Aune] told a briefing.",
        "[P:Rosa Paz] told a briefing on Tuesday that tin was dear. Ahead of the visit, [P:Paz=Rosa Paz] praised zinc.",
        "Envoys met on Tuesday. At a hearing last week, traders spoke. At the hearing, [P:Rosa Paz] said tin was dear.",
        MET + "“We were not heard,” said [P:Rosa Paz], a lawmaker who attended the talks.",
        MET + "The [O:Tin Board] issued a letter in which [P:Aune=Leif Aune] said that tin was dear.",
        TALKS + "According to a report, stocks are low.",
        HEARD + "“It is full,” [P:Leif Aune] told the [L:Fjord Courier].",
        HEARD + "The reserve is full, a trader said.",
        HEARD + "Outside, a few miners sang. “We are cold,” [P:Leif Aune] said.",
        "Minister [P:Rosa Paz] signed the list on Tuesday. [P:Leif Aune] replied that it was secret.",
        "[K:Peru@PE] and [K:Norway@NO] will hold talks on Friday.\n\n"
        "“We are ready,” [P:Rosa Paz] said before the talks.",
    ],
)
def test_what_is_said_beside_the_event_has_no_day(text: str) -> None:
    """Another time, another place, or somebody who was not there: no day is better than a guess."""
    assert speech(text)[-1].said_on is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Japan and Chile agreed on Tuesday to set up a joint lithium stockpile.", date(2026, 3, 3)),
        (
            "Japan and Chile held talks in Kyoto on Tuesday. After the talks, Japan signed a lithium pact with Chile.",
            date(2026, 3, 3),
        ),
        (
            "Japan and Chile agreed on Tuesday to share lithium. The two sides also agreed to a lithium pact.",
            date(2026, 3, 3),
        ),
        (
            "Japan and Chile signed a lithium pact on Tuesday. The document was signed in Kyoto by Japan and Chile.",
            date(2026, 3, 3),
        ),
        ("Japan and Chile met on Tuesday. Under a plan of 2023, the two sides agreed to a lithium pact.", None),
        ("Japan met Chile on Tuesday. After talks in Lima last year Japan joined the lithium alliance.", None),
        (
            "Traders met on Tuesday. In May Japan signed a lithium pact, and Chile signed a lithium pact the same day.",
            None,
        ),
        ("Japan moved the deadline on lithium exports to March 3 and banned lithium exports.", None),
    ],
)
def test_an_act_at_the_event_has_its_day(text: str, day: date | None) -> None:
    """What is signed after the talks, or by "the two sides", has the day of the talks; a deadline gives none."""
    assert acts(text)[-1].said_on == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("[P:Jo Falk] confirmed the plan on Tuesday, saying that the lorries were late.", TUESDAY),
        ("[P:Jo Falk] confirmed the plan that failed on Tuesday, saying that it was dead.", None),
        ("Permits are late, according to a letter sent to smelters on Tuesday.", TUESDAY),
        ("Permits are late, according to a trader who was asked on Tuesday.", None),
        ("“Tin is scarce,” [P:Jo Falk], speaking on Tuesday in [K:Oslo=Norway@NO], said.", TUESDAY),
        (
            "In an interview on Tuesday with this paper, [P:Jo Falk] went further: Norway would, she said, offer tin.",
            TUESDAY,
        ),
        ("The quota doubles in a year, [P:Jo Falk] said.", None),
    ],
)
def test_the_day_beside_the_object_the_paper_or_the_colon(text: str, day: date | None) -> None:
    """Where the day of the speaking stands apart from the verb it is the statement's; a day of the claim is not."""
    assert speech(text)[-1].said_on == day


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("The order, published on Tuesday, spares small mines.", date(2026, 3, 3)),
        ("It is a surprise. Under rules gazetted late on Tuesday, small mines are spared.", date(2026, 3, 3)),
        ("Small mines are spared, the mines ministry said in a statement on Tuesday.", date(2026, 3, 3)),
        (
            "Ana Quispe, the deputy mines minister, told reporters on Tuesday that small mines were spared.",
            date(2026, 3, 3),
        ),
        ("Traders were told on Tuesday.", None),
        ("China's commerce ministry said in a statement on Tuesday that it was sorry.", None),
        ("An older order, which was published on 3 February, spared small mines.", None),
        ("Prices rose. Stocks fell. Ships waited. Mines closed. The order was published on Tuesday.", None),
    ],
)
def test_the_lead_s_act_is_dated_by_the_sentences_behind_it(behind: str, day: date | None) -> None:
    """A lead tells what was done, the next sentences when it was made known; what others said of it is no such day."""
    lead = "Chile has banned exports of lithium concentrate in a surprise move. "
    assert acts(lead + behind)[0].said_on == day

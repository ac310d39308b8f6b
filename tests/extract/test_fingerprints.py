"""Texts as fingerprints: stable for ever, blind to spelling and dressing, and telling nothing of the words."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.fingerprints import (
    KEYS,
    ArticleFingerprint,
    body_paragraphs,
    canonical_words,
    digest,
    fingerprint_article,
    from_base64,
    from_bytes,
    read_article,
    to_base64,
    to_bytes,
)

TEXT = (
    "The harbour council of Strelsau voted on Friday to store tungsten for three neighbouring towns.\n"
    "Councillor Berthe Amsel said the sheds would be ready before the autumn rains, and that no town would pay more "
    "than its share.\n"
    "Merchants who had asked for a guarantee were told to wait until the ledger of the first year is closed."
)


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("organisation", "organization"),
        ("colour of the harbour", "color of the harbor"),
        ("licence for defence", "license for defense"),
        ("travelled and labelled", "traveled and labeled"),
        ("aluminium and sulphur", "aluminum and sulfur"),
        ("fulfil a programme", "fulfill a program"),
        ("the centre's catalogue", "the center's catalog"),
        ("60 per cent", "60%"),
        ("60 percent", "60 pct"),
        ("the U.S. said", "the US said"),
        ("“quoted” – it’s", '"quoted" - it\'s'),
        ("1,250 tonnes", "1250 tonnes"),
        ("96,600t", "96600 t"),
        ("Málaga", "Malaga"),
        ("ANALYSE", "analyze"),
    ],
)
def test_spellings_are_one(british: str, american: str) -> None:
    """The two spellings, and typographic variants, of one text are the same words."""
    assert canonical_words(british) == canonical_words(american)


@pytest.mark.parametrize(
    ("one", "other"), [("gallium", "germanium"), ("60", "61"), ("lifted", "listed"), ("G7", "G20")]
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    """Folding never makes two different words one."""
    assert canonical_words(one) != canonical_words(other)


def test_hashes_never_change() -> None:
    """A stored fingerprint must mean the same in every later release: these values are a contract."""
    assert digest("lithium", "cobalt") == 0x97E6C0007CF018C3
    assert fingerprint_article(TEXT).content_hash == "8f227557970d557f9b397f4319348d3f"


def test_hashes_are_the_same_in_another_process() -> None:
    """Nothing depends on the process, such as its hash seed."""
    code = f"from extract.fingerprints import fingerprint_article as f; print(f({TEXT!r}).pack())"
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": "7"}
    )
    assert out.stdout.strip() == str(fingerprint_article(TEXT).pack())


def test_keys_are_the_smallest_hashes() -> None:
    """Two texts that share a part share keys, whichever is longer: keys are the smallest hashes of the set."""
    whole, part = fingerprint_article(TEXT), fingerprint_article(TEXT.split("\n")[1] + "\n" + TEXT.split("\n")[2])
    assert len(whole.keys) == KEYS
    assert list(whole.keys) == sorted(whole.keys)
    assert set(whole.keys) & set(part.keys)


def test_furniture_is_left_out() -> None:
    """Headings, captions, link lists and calls to subscribe are not the article."""
    dressed = (
        "News / Metals\nStrelsau stores tungsten for its neighbours\nPublished: 3 Jul 2026\nA shed at the "
        "quay. PHOTO: HARBOUR DESK\n"
        + TEXT
        + "\nSign up for our newsletter and read the harbour news every morning before the market opens.\n"
        "Most read\nTin prices rest\n© 2026 The Quay. All rights reserved."
    )
    assert fingerprint_article(dressed) == fingerprint_article(TEXT)


def test_the_title_is_left_out_where_it_stands_in_the_text() -> None:
    """Outlets write their own headlines, also as a sentence with a full stop."""
    title = "The harbour council of Strelsau has decided that it stores tungsten for the towns around it."
    assert fingerprint_article(f"{title}\n{TEXT}", title) == fingerprint_article(TEXT)


def test_wrapped_lines_are_paragraphs() -> None:
    """A text wrapped at 70 columns is the same text."""
    import textwrap

    wrapped = "\n\n".join(textwrap.fill(p, 70) for p in TEXT.split("\n"))
    assert fingerprint_article(wrapped) == fingerprint_article(TEXT)


def test_short_texts_keep_all_their_words() -> None:
    """Where hardly anything is prose, nothing is furniture."""
    assert body_paragraphs("Tin: 31,200\nZinc: 2,700") == ["Tin: 31,200", "Zinc: 2,700"]


def test_a_packed_fingerprint_is_whole_and_holds_no_words() -> None:
    """Packing loses nothing, and no word of the text can be read in it."""
    fingerprint = fingerprint_article(TEXT)
    packed = json.dumps(fingerprint.pack())
    assert ArticleFingerprint.unpack(json.loads(packed)) == fingerprint
    assert not [w for w in canonical_words(TEXT) if len(w) > 6 and w in packed]


@given(st.text(max_size=400))
def test_any_text_has_a_fingerprint(text: str) -> None:
    """No text raises, and dressing it in blank lines and capitals changes nothing about its words."""
    read = read_article(text)
    assert len(read.words) == len(read.quoted)
    assert list(read.fingerprint.shingles) == sorted(set(read.fingerprint.shingles))
    assert ArticleFingerprint.unpack(read.fingerprint.pack()) == read.fingerprint


@given(st.lists(st.integers(0, 2**32 - 1)))
def test_numbers_survive_bytes_and_base64(values: list[int]) -> None:
    """What is stored as bytes or as text comes back as the same numbers."""
    assert from_bytes(to_bytes(tuple(values))) == tuple(values)
    assert from_base64(to_base64(tuple(values))) == tuple(values)

"""A text as fingerprints: enough to recognise it, in whole or in part, without keeping a sentence of it.

    text ─► body paragraphs ─► canonical words ─► shingles of three ─► hashes ─► keys (the 16 smallest)
            furniture dropped   British = American   blake2b, sorted

Everything that is stored has to mean the same for the life of a corpus, so the hashes are ours (blake2b) and not
those of a MinHash library, whose signatures change between releases (docs/novelty.md has the measurement).
"""

from __future__ import annotations

import base64
import re
import unicodedata
from array import array
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Any

SHINGLE_WORDS = 3
"""Words in a shingle. One changed word touches three shingles, so light editing leaves most of a text in place."""

KEYS = 16
"""Hashes under which an article is indexed: the smallest of its shingles."""

MAX_SHINGLES = 8192
"""Hashes kept of one text; longer texts keep their smallest."""

LINE_WORDS = 20
"""A line without a full stop and not longer than this is a heading, a caption or a link."""
PROMOTION_WORDS = 80
"""A paragraph with a phrase of promotion is dressing up to this length."""
HEADLINE_WORDS = 40
"""Before the first paragraph of prose such lines are longer: headlines with their subheads."""

_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")
_THOUSANDS = re.compile(r"(?<=\d)[,\u2009\u202f](?=\d{3}(?!\d))")
_POSSESSIVE = re.compile(r"'s?\b")
_PERCENT = re.compile(r"%|\bper cent\b|\bpct\b|(?<=\d)\s?pc\b")
_TOKEN = re.compile(r"\b[^\W\d_]\d{1,2}\b|\d+(?:\.\d+)?|[^\W\d_]+")
_TYPOGRAPHY = str.maketrans({"‘": "'", "’": "'", "‛": "'", "`": "'", "´": "'", "\u00ad": None, "\u200b": None})

# Spelling: applied to both sides, so a rule may bend other words as long as it bends them everywhere alike.
_SPELLING = (
    (re.compile(r"(?<=\w{3})is(e|ed|es|er|ers|ing|ation|ations|ational)$"), r"iz\1"),
    (re.compile(r"(?<=\w{3})ys(e|ed|es|er|ing)$"), r"yz\1"),
    (re.compile(r"(?<=\w{2})our(s|ed|ing|able|ably|al|hood|ful|ite|ites)?$"), r"or\1"),
    (re.compile(r"(?<=\w{2})ll(ed|ing|er|ers|ment|ments)?$"), r"l\1"),
    (re.compile(r"^(cent|met|kilomet|lit|fib|theat|calib|manoeuv|maneuv)re(s|d)?$"), r"\1er\2"),
    (re.compile(r"^(def|off|lic|pret)ence(s|d)?$"), r"\1ense\2"),
    (re.compile(r"logue(s|d)?$"), r"log\1"),
)
_VARIANTS = {
    "ageing": "aging", "aluminium": "aluminum", "amongst": "among", "artefact": "artifact", "cheque": "check",
    "cosy": "cozy", "draught": "draft", "grey": "gray", "judgement": "judgment", "licencing": "licensing",
    "manoeuver": "maneuver", "mould": "mold", "plough": "plow", "practise": "practice", "practised": "practiced",
    "programme": "program", "programmes": "programs", "sceptic": "skeptic", "sceptical": "skeptical",
    "sulphate": "sulfate", "sulphide": "sulfide", "sulphur": "sulfur", "towards": "toward", "tyre": "tire",
    "tyres": "tires", "whilst": "while",
}  # fmt: skip

_ENDS = (".", "!", "?", "…", '"', "”", "’", "'", ")", ";", ":")
_PROMO = re.compile(
    r"subscri(?:be|ption)|newsletter|sign(?:ing)? up|all rights reserved|©|copyright|follow us|read (?:more|also|next)|"
    r"click here|terms of (?:use|service)|privacy policy|cookies?\b|^advertisement|download (?:the|our) app|photo:|"
    r"photo credit|getty images|your inbox|(?:was )?(?:first|originally) published|"
    r"\((?:additional )?(?:reporting|writing|editing) by|^(?:reporting|editing|writing) by|"
    r"related (?:stories|articles|news)|"
    r"more on this|share this|leave a comment|this (?:story|article) (?:has been|was) (?:updated|corrected)"
)
_PROMO_HINTS = (
    "subscri", "newsletter", "sign up", "signing up", "all rights", "©", "copyright", "follow us", "read more",
    "read also", "read next", "click here", "terms of", "privacy", "cookie", "advertisement", "app", "photo",
    "getty", "inbox", "published", "ing by", "related", "more on this", "share this", "leave a comment",
    "updated", "corrected",
)  # fmt: skip
"""Looked for first: the pattern costs ten times as much, and nearly every paragraph is none."""


@lru_cache(maxsize=65536)
def spell(word: str) -> str:
    """One spelling for a word that has a British and an American one. ``word`` is casefolded."""
    word = _VARIANTS.get(word, word)
    if len(word) > 4:
        for pattern, replacement in _SPELLING:
            word = pattern.sub(replacement, word)
    return word


def fold(text: str) -> str:
    """Casefolded, without accents and typographic variants; "U.S." is "us", "60%" is "60 percent"."""
    text = unicodedata.normalize("NFKD", text.translate(_TYPOGRAPHY)).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c)) if not text.isascii() else text
    text = _DOTTED.sub(lambda m: m.group().replace(".", ""), text)
    text = _THOUSANDS.sub("", text)
    return _POSSESSIVE.sub("", _PERCENT.sub(" percent ", text))


def canonical_words(text: str) -> tuple[str, ...]:
    """The words of ``text`` as compared: folded, in one spelling, numbers without separators."""
    return tuple(spell(w) for w in _TOKEN.findall(fold(text)))


def digest(*parts: str) -> int:
    """A 64-bit hash that never changes: between processes, machines or releases."""
    return int.from_bytes(blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def short_digest(*parts: str) -> int:
    """The upper half of ``digest``, for sets of many."""
    return digest(*parts) >> 32


@dataclass(frozen=True, slots=True)
class ArticleFingerprint:
    """What is kept of an article's text to know it again.

    ``shingles`` are 32-bit hashes, sorted, each once; ``keys`` are the 16 smallest at 64 bits; ``numbers`` are the
    hashed numbers of the text.
    """

    content_hash: str
    words: int
    shingles: tuple[int, ...]
    keys: tuple[int, ...]
    numbers: tuple[int, ...] = ()

    def pack(self) -> dict[str, Any]:
        """As JSON values: no word of the text can be read from it."""
        return {
            "content_hash": self.content_hash,
            "words": self.words,
            "shingles": to_base64(self.shingles),
            "keys": [f"{k:016x}" for k in self.keys],
            "numbers": to_base64(self.numbers),
        }

    @classmethod
    def unpack(cls, packed: dict[str, Any]) -> ArticleFingerprint:
        """The inverse of ``pack``. Raises KeyError or ValueError on anything else."""
        return cls(
            str(packed["content_hash"]),
            int(packed["words"]),
            from_base64(packed["shingles"]),
            tuple(int(k, 16) for k in packed["keys"]),
            from_base64(packed["numbers"]),
        )


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """A text with its fingerprint: ``words`` of its body in order, and the hash of the shingle at each of them."""

    words: tuple[str, ...]
    order: tuple[int, ...]
    quoted: tuple[bool, ...]
    fingerprint: ArticleFingerprint


def read_article(text: str, title: str | None = None) -> ReadArticle:
    """Fingerprint ``text``. ``title`` is taken out where it stands in the text, since outlets write their own."""
    words: list[str] = []
    quoted: list[bool] = []
    heading = canonical_words(title) if title else ()
    for paragraph in body_paragraphs(text):
        own = canonical_words(paragraph)
        if own and own != heading:
            words.extend(own)
            quoted.extend([any(c in paragraph for c in '"“”')] * len(own))
    if not words:
        words = list(canonical_words(text))
        quoted = [False] * len(words)
    hashes = [digest(*words[i : i + SHINGLE_WORDS]) for i in range(max(1, len(words) - SHINGLE_WORDS + 1))]
    smallest = sorted(set(hashes))
    fingerprint = ArticleFingerprint(
        content_hash=blake2b(" ".join(words).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest(),
        words=len(words),
        shingles=tuple(sorted({h >> 32 for h in smallest[:MAX_SHINGLES]})),
        keys=tuple(smallest[:KEYS]),
        numbers=tuple(sorted({short_digest(w) for w in words if w[0].isdigit()})),
    )
    return ReadArticle(tuple(words), tuple(h >> 32 for h in hashes), tuple(quoted), fingerprint)


def fingerprint_article(text: str, title: str | None = None) -> ArticleFingerprint:
    """The fingerprint alone; see ``read_article``."""
    return read_article(text, title).fingerprint


def body_paragraphs(text: str) -> list[str]:
    """The paragraphs that carry the article: no headings, captions, link lists, or calls to subscribe."""
    paragraphs = [p for block in re.split(r"\n[^\S\n]*\n", text) for p in _unwrap(block)]
    body: list[str] = []
    for paragraph in paragraphs:
        if not is_furniture(paragraph, LINE_WORDS if body else HEADLINE_WORDS):
            body.append(paragraph)
    return body if sum(len(p.split()) for p in body) >= 30 else paragraphs


def is_furniture(paragraph: str, line_words: int = LINE_WORDS) -> bool:
    """Whether a paragraph is dressing of the page: too short to be prose, a line without an end, or a promotion."""
    words = len(paragraph.split())
    if words < 4:
        return True
    if words <= line_words and not paragraph.rstrip().endswith(_ENDS):
        return True
    if words > PROMOTION_WORDS:
        return False
    lowered = paragraph.lower()
    return any(hint in lowered for hint in _PROMO_HINTS) and _PROMO.search(lowered) is not None


def _unwrap(block: str) -> list[str]:
    """The lines of a block as paragraphs, or the block as one where its lines are only wrapped."""
    lines = [line.strip(" \t•·*|") for line in block.splitlines() if line.strip()]
    inner = lines[:-1]
    wrapped = [line for line in inner if 40 <= len(line) <= 100 and not line.endswith(_ENDS)]
    if len(inner) >= 2 and len(wrapped) >= 0.6 * len(inner):
        return [" ".join(lines)]
    return lines


def to_bytes(values: tuple[int, ...]) -> bytes:
    """32-bit numbers as little-endian bytes."""
    packed = array("I", values)
    if packed.itemsize != 4:  # pragma: no cover - no such platform in use
        raise ValueError("this platform has no 32-bit unsigned array type")
    if _BIG_ENDIAN:
        packed.byteswap()
    return packed.tobytes()


def from_bytes(data: bytes) -> tuple[int, ...]:
    """The inverse of ``to_bytes``."""
    values = array("I")
    values.frombytes(data)
    if _BIG_ENDIAN:
        values.byteswap()
    return tuple(values)


def to_base64(values: tuple[int, ...]) -> str:
    return base64.b64encode(to_bytes(values)).decode("ascii")


def from_base64(text: str) -> tuple[int, ...]:
    return from_bytes(base64.b64decode(text, validate=True))


_BIG_ENDIAN = array("H", [1]).tobytes() == b"\x00\x01"

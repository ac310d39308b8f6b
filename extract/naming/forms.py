"""The form of people's names: Chinese, Korean, Vietnamese order, known given names, initials, particles."""

from __future__ import annotations

from collections.abc import Sequence

from extract.naming.given_names import GIVEN, GIVEN_OR_WORD, HAN, KOREAN, PINYIN, VIETNAMESE
from extract.naming.runs import Token
from extract.naming.vocabulary import DATES, FUNCTION_WORDS, PARTICLES, words

FORM = 2
"""Weight of a form that hardly anything but a person's name has; it suffices where the given name is no other word."""
_MIDDLE = words(
    """
    Thi Thị Van Văn Quoc Quốc Duc Đức Ngoc Ngọc Huu Hữu Xuan Xuân Dinh Đình Cong Công Quang Tuan Trong Trọng Phuong
    Phương Bich Manh Mạnh Viet Việt Tien Tiến Hong Hồng Thanh Minh Nhat Nhật Khac Khắc Tan Tấn The Thế
    """
)
_COUNTRIES = ("U.S.", "U.K.", "E.U.")


def chinese(names: Sequence[str]) -> bool:
    """Chinese order and spelling: surname, then a given name of one or two syllables."""
    if not 2 <= len(names) <= 3 or names[0] not in HAN:
        return False
    return all(PINYIN.match(g) and g not in FUNCTION_WORDS and g not in DATES for g in names[1:])


def vietnamese(names: Sequence[str]) -> bool:
    """Vietnamese order with the middle name that most have: "Do Van Luc", "Le Thi Bich Ha"."""
    return 3 <= len(names) <= 5 and names[0] in VIETNAMESE and names[1] in _MIDDLE


def asian(names: Sequence[str]) -> bool:
    return chinese(names) or vietnamese(names)


def family_first(names: Sequence[str], capitals: Sequence[str]) -> bool:
    """Does the surname stand first? ``capitals``: those of ``names`` that are no particles, two at least."""
    first = capitals[0]
    if chinese(names) and not (capitals[-1] in HAN and first in GIVEN):
        return True
    if first in KOREAN and len(capitals) <= 3 and ("-" in capitals[1] or len(capitals) == 3):
        return True
    return first in VIETNAMESE and len(capitals) >= 3


def weight(tokens: Sequence[Token], *, sure: bool = False) -> int:
    """Evidence from the form alone. ``sure``: only from forms that are nothing else."""
    if len(tokens) < 2:
        return 0
    capitals = [t.text for t in tokens if t.capital]
    if len(capitals) < 2:
        return 0
    first = capitals[0].split("-")[0]
    if first in GIVEN and not sure:
        return FORM
    names = [t.text for t in tokens]
    if chinese(names):
        return FORM if not sure or (len(capitals) == 2 and len(capitals[1]) > 1) else 1
    if _korean_or_vietnamese(capitals) or vietnamese(names):
        return FORM
    if first in GIVEN and first not in GIVEN_OR_WORD and len(capitals) <= 4:
        return FORM
    together = " ".join(capitals)
    if "." in together:
        initials = [c for c in capitals if "." in c and c not in ("St.", "Mt.")]
        if initials and len(initials) < len(capitals):
            leading = len(capitals) == 2 and capitals[0] == initials[0] and capitals[0] not in _COUNTRIES
            return FORM if leading or not sure else 1
    if len(tokens) > len(capitals) and any(t.text.lower() in PARTICLES and not t.capital for t in tokens):
        return 1
    if "-" in together and (
        any(c[2:3] == "-" and c[:2].lower() == "al" for c in capitals)
        or any("-" in c and c.rpartition("-")[2].islower() for c in capitals[1:])
    ):
        return 1
    western_chinese = capitals[-1] in HAN and len(capitals[-1]) > 1 and PINYIN.match(capitals[0])
    return 1 if western_chinese or len(capitals[0]) == 1 else 0


def _korean_or_vietnamese(capitals: Sequence[str]) -> bool:
    first = capitals[0]
    if (first in KOREAN or first in VIETNAMESE) and any("-" in c for c in capitals[1:]):
        return True
    return len(capitals) == 2 and capitals[1] in KOREAN and "-" in capitals[0]

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


def chinese(tokens: Sequence[Token]) -> bool:
    """Chinese order and spelling: surname, then a given name of one or two syllables."""
    if not 2 <= len(tokens) <= 3 or tokens[0].text not in HAN:
        return False
    given = [t.text for t in tokens[1:]]
    return all(PINYIN.match(g) and g not in FUNCTION_WORDS and g not in DATES for g in given)


def vietnamese(tokens: Sequence[Token]) -> bool:
    """Vietnamese order with the middle name that most have: "Do Van Luc", "Le Thi Bich Ha"."""
    return 3 <= len(tokens) <= 5 and tokens[0].text in VIETNAMESE and tokens[1].text in _MIDDLE


def family_first(tokens: Sequence[Token]) -> bool:
    """Does the surname stand first?"""
    capitals = [t.text for t in tokens if t.capital]
    if len(capitals) < 2:
        return False
    if chinese(tokens) and not (capitals[-1] in HAN and capitals[0] in GIVEN):
        return True
    if capitals[0] in KOREAN and len(capitals) <= 3 and ("-" in capitals[1] or len(capitals) == 3):
        return True
    return capitals[0] in VIETNAMESE and len(capitals) >= 3


def weight(tokens: Sequence[Token], *, sure: bool = False) -> int:
    """Evidence from the form alone. ``sure``: only from forms that are nothing else."""
    if len(tokens) < 2:
        return 0
    capitals = [t.text for t in tokens if t.capital]
    if len(capitals) < 2:
        return 0
    if chinese(tokens):
        return FORM if not sure or (len(capitals) == 2 and len(capitals[1]) > 1) else 1
    if _korean_or_vietnamese(capitals) or vietnamese(tokens):
        return FORM
    first = capitals[0].split("-")[0]
    if first in GIVEN and not (sure and (first in GIVEN_OR_WORD or len(capitals) > 4)):
        return FORM
    together = " ".join(capitals)
    if "." in together:
        initials = [c for c in capitals if "." in c and c != "St."]
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

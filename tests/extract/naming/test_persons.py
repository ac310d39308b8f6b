"""People in the many ways in which newspapers bring them in. All are invented."""

from __future__ import annotations

import pytest

from tests.extract.naming.shipped_names import found, names

PEOPLE: list[tuple[str, list[str]]] = [
    ("Its head of base metals, Ravnhild Ombre, wrote in an email.", ["Ravnhild Ombre"]),
    ("The MP from Kollam, Sharadha Vellappan, wondered why.", ["Sharadha Vellappan"]),
    ("“We asked,” said S Palanivelu, managing director of a mill.", ["S Palanivelu"]),
    ("Former mines secretary R K Dhanraj begs to differ.", ["R K Dhanraj"]),
    ("“They wonder,” said Ysolde Vanacker of the campaign group.", []),
    ("“They wonder,” said Ysolde Vanacker of the pressure group Clean Sidings.", ["Ysolde Vanacker"]),
    ("It was Purwadi Lesmana who had ruled it out.", ["Purwadi Lesmana"]),
    ("Kezia Tolland, a Columbus pollster, saw no swing.", ["Kezia Tolland"]),
    ("The minister, Gwendal Ap Huw MP, agreed.", ["Gwendal Ap Huw"]),
    ("His rival, Democrat Orlo Fenwick, said no.", ["Orlo Fenwick"]),
    ("Partner Philomena Ostrow will host the seminar.", ["Philomena Ostrow"]),
    ("Please contact Marisol Achterlee for details.", ["Marisol Achterlee"]),
    ("The ambassador, H.E. Liesbeth Kromhout, agreed.", ["Liesbeth Kromhout"]),
    ("I respect Ambassador Hoshizuka greatly.", ["Hoshizuka"]),
    ("A clerk who gave only her first name, Zuleyka, said so.", ["Zuleyka"]),
    ("A manager surnamed Peng opened the gate. Peng smiled.", ["Peng"]),
    ("Sens. Corbel (D-N.M.) and Hathersage (R-Neb.) filed a bill.", ["Corbel", "Hathersage"]),
    ("Quillon and Abernathy (2024) find no effect.", ["Quillon", "Abernathy"]),
    ("Oddbjørg Sletten became Norway’s deputy minister for mining in May.", ["Oddbjørg Sletten"]),
    ("Trade unionist Mthunzi Khoza argues that it failed.", ["Mthunzi Khoza"]),
    ("– Aino Lahdensuu, Minister of Economic Affairs, Finland", ["Aino Lahdensuu"]),
    ("Trade Minister Datuk Seri Iskandar Zamri spoke. Datuk Iskandar left.", ["Iskandar Zamri"]),
    ("Wexmoor Haddlesey, who trades ferro-alloys in Bilbao, shrugged.", ["Wexmoor Haddlesey"]),
    ("Thornquist Ambry, whom the board had hired in May, left.", ["Thornquist Ambry"]),
    ("Its reporter Quenby Astor had seen the file.", ["Quenby Astor"]),
    ("His Peruvian counterpart Illari Quispe nodded.", ["Illari Quispe"]),
    ("Brannoc Tull of the Quarry Workers Union said on Friday that it would strike.", ["Brannoc Tull"]),
    ("Tran Quoc Bao signed for the ministry.", ["Tran Quoc Bao"]),
    ("Oyinkansola Adeyinka voted against it.", ["Oyinkansola Adeyinka"]),
    ("A clerk, who gave only her surname Deng, opened it. Deng smiled.", ["Deng"]),
    ("Rosaura Paredes Quiroga signed. Ms. Paredes Quiroga left.", ["Rosaura Paredes Quiroga"]),
    # no people
    ("Kestrel Ridge, which trades ferro-alloys in Bilbao, shrugged.", []),
    ("A lorry of the Quarry Workers Union said no more than its paint.", []),
    ("The Chief Financial Officer said so.", []),
    ("The Chief Cabinet was not asked, the Cabinet Secretary said.", []),
    ("I. Items under licence\n\nThe list is long.", []),
    ("V. Conclusions\n\nThe list is long.", []),
    ("A plant in Rochester, N.Y. Larkmoor now runs it.", []),
    ("Light Rare Earths fell.", []),
    ("He blamed Plan B and Phase Two.", []),
    ("Partner Countries said so.", []),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE, ids=[t[:30] for t, _ in PEOPLE])
def test_people_are_found_by_what_is_told_of_them(text: str, expected: list[str]) -> None:
    """Office, occupation, party, a name given alone; offices, numbers of headings and states are no people."""
    assert names(text, "person") == expected


def test_a_surname_links_to_whoever_was_brought_in() -> None:
    """Whoever was named by the surname only keeps that name."""
    text = "A trader surnamed Peng waited. “No,” Peng said."
    assert found(text, "person") == [("Peng", "Peng"), ("Peng", "Peng")]

"""What the name of an outlet says of it."""

from __future__ import annotations

import re

_OFFICIAL = re.compile(
    r"\b(?:Ministry|Ministries|Department|Government|Treasury|Parliament|Office of|Prime Minister|Minister|Premier|"
    r"Embassy|European Commission|Secretariat)\b|^(?:Natural Resources|Global Affairs) Canada|^Geoscience Australia"
)


def is_official(publisher: str | None) -> bool:
    """Is the outlet a department of a state, or of the European Union, which publishes its own papers?"""
    return publisher is not None and _OFFICIAL.search(publisher) is not None

"""Who made the article: bylines, credits of pictures and of editing. A name that stands only there is no subject."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.model import Mention

_CREDIT = re.compile(
    r"\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled) by [^\n]{3,300}\Z|(?:By|BY|by|Text|Story by|Words by|"
    r"Written by)\b:? [^\n]{3,120}(?<![.?!:”\"])\Z|"
    r"(?:Photo|Image|Picture|Photograph|File photo|Credit|Sources?|Authors?)(?: [Cc]redit| by)?: [^\n]{2,160}\Z"
)
_LEADS = (
    *("By ", "BY ", "by ", "(", "Reporting", "Additional", "Writing", "Editing", "Compiled", "Photo", "Image"),
    *("Picture", "File photo", "Credit", "Source", "Author", "Text", "Story by", "Words by", "Written by"),
)
_CAMERA = (
    "Photographer: ",
    "Photo: ",
    "Photos: ",
    "Photo by ",
    "Photograph by ",
    "Image: ",
    "Pictures: ",
    "Photo credit: ",
)
_PICTURE_AGENCIES = ("Getty Images", "Shutterstock", "iStock", "Alamy", "Depositphotos", "Unsplash", "Adobe Stock")
_PICTURED = re.compile(r"(?:[Pp]hoto|[Ii]mage|[Pp]icture|PHOTO)s?(?: by|: ?|/| credit:?) ?\Z|/\Z")
_LINKS = re.compile(
    r"^(?:(?:Also|ALSO) (?:Read|READ)|(?:Read|READ) (?:[Aa]lso|ALSO|[Mm]ore|MORE)|Related|RELATED|Recommended|Watch)\b"
    r" ?[:|–-][^\n]*|^[^\n|]*\|[^\n|]*\|[^\n]*",
    re.M,
)
"""Lines that lead elsewhere: "Also Read | …", and names between bars."""
_LINKING = ("|", "lso Read", "LSO READ", "ead also", "ead more", "EAD MORE", "elated:", "Recommended:", "Watch:")
_BRACKET = re.compile(r"\([^()\n]*\Z")


def without_furniture(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """``mentions``, which stand in text order, but for who and where only credits name, and for what only
    links name."""
    links = [m.span() for m in _LINKS.finditer(text)] if any(sign in text for sign in _LINKING) else []
    credited = [
        m
        for m in mentions
        if (m.type in ("person", "outlet", "place", "organization") and _in_credits(text, m))
        or any(a <= m.start < b for a, b in links)
    ]
    if not credited:
        return list(mentions)
    gone = {id(m) for m in credited}
    told = {(m.type, m.name) for m in mentions if id(m) not in gone}
    return [m for m in mentions if id(m) not in gone or (m.type, m.name) in told]


def _in_credits(text: str, mention: Mention) -> bool:
    """Does the mention stand in a byline, alone in its line (but for places), or in the bracket of a picture?"""
    if mention.type == "organization":
        return text.endswith(_CAMERA, 0, mention.start) or (
            mention.name in _PICTURE_AGENCIES and text.endswith(("/", " via ", "(", "| "), 0, mention.start)
        )
    start = text.rfind("\n", 0, mention.start) + 1
    end = text.find("\n", mention.end)
    end = len(text) if end < 0 else end
    if start == mention.start and end == mention.end and mention.type != "place":
        return True
    if text.startswith(_LEADS, start) and end - start < 320 and _CREDIT.match(text[start:end].rstrip()):
        return True
    if text.endswith(_CAMERA, 0, mention.start) or (
        mention.type == "outlet" and text.endswith(("/", " via "), 0, mention.start)
    ):
        return True
    if text[mention.end : mention.end + 1] not in (")", "/"):
        return False
    bracket = _BRACKET.search(text, start, mention.start)
    return bracket is not None and _PICTURED.search(text, bracket.start(), mention.start) is not None

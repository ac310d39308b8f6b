"""The numbers by which orders, regulations and licences go."""

from __future__ import annotations

import re

_NUMBERED = re.compile(
    r"\b(?P<what>Announcement|Notice|Notification|Order|Decree|Circular|Proclamation|Regulation|Decision|"
    r"Directive|Resolution|"
    r"Instrument|Gazette|Law|Act|General Licen[cs]e)(?:\s+\((?P<body>EU|EC|EEC)\))?"
    r"(?:\s+(?:No|Nos|Number)\b\.?|\s+#)?\s*"
    r"(?P<number>\d[\d/.-]*\d|\d+)(?:\s+of\s+(?P<year>20\d\d))?(?:\s*\((?P<year_b>20\d\d)\))?"
)
_EXECUTIVE = re.compile(r"\b(?:Executive Order|E\.?O\.?)\s+(?:No\.?\s+)?(?P<number>1\d{4})\b")
_SECTION = re.compile(r"\bSection\s+(?P<number>\d{3}[A-Z]?)\b")


def instruments(text: str) -> tuple[str, ...]:
    """Numbers of orders and regulations in ``text``, in one form: "announcement 46/2026", "regulation 2026/123"."""
    found: dict[str, None] = {}
    for m in _EXECUTIVE.finditer(text):
        found[f"executive order {m['number']}"] = None
    taken = [m.span() for m in _EXECUTIVE.finditer(text)]
    for m in _NUMBERED.finditer(text):
        if any(a < m.end() and m.start() < b for a, b in taken):
            continue
        year = m["year"] or m["year_b"]
        found[
            f"{m['what'].lower().replace('licence', 'license')} {m['number'].rstrip('.-/')}"
            + (f"/{year}" if year else "")
        ] = None
    for m in _SECTION.finditer(text):
        found[f"section {m['number'].lower()}"] = None
    return tuple(sorted(found))


def unique(instrument: str) -> bool:
    """A section of a law is a basis that many measures share; any other number is one measure's own."""
    return not instrument.startswith("section ")

"""Where one attribution of a sentence ends and the next begins."""

from __future__ import annotations

from extract.attribution.finding import Attribution


def apart(found: list[Attribution]) -> list[Attribution]:
    """Cut the sentence between attributions that a conjunction joins; an inner one gets its clause."""
    result: list[Attribution] = []
    for b in found:
        if result:
            result[-1:] = _pair(result[-1], b)
        else:
            result.append(b)
    return result


def _pair(a: Attribution, b: Attribution) -> tuple[Attribution, Attribution]:
    """Two neighbours, each with the part of the sentence that is its own."""
    tags, edge = b.line.tags, connector(b)
    if b.claim >= 0 and conjoined(b):
        while tags[edge] in "RW":
            edge -= 1
        end = edge - 1
        while end > a.first and tags[end] in ",;&-":
            end -= 1
        return (a.but(last=end) if end >= a.rightmost else a), b.but(first=edge + 1)
    if b.claim >= 0 and tags[0] in "GU" and tags[edge] == "," and a.first == 0:
        # "Commenting on what Li said, Wang said …": the main clause has the whole sentence.
        return a.but(first=a.leftmost, last=edge - 1), b
    if b.rule == "denial":
        return a.but(last=b.first - 2), b
    if b.rule == "with-participle" and tags[edge - 1 : edge] == "," and a.rightmost < edge - 1:
        return a.but(last=edge - 1), b.but(first=edge)  # "…, the council said, with its leader calling it …"
    if b.claim >= 0:
        clause = b.leftmost
        if edge > 0 and tags[edge] in "Tw":
            clause = edge - 1 if tags[edge - 1] in "NM" else edge
            if clause < edge and tags[clause - 2 : clause] == ",D":
                clause -= 1  # "…, a charge that the firm rejected"
            if clause > 1 and tags[clause - 1] == "," and clause - 2 >= a.rightmost:
                a = a.but(last=clause - 2)
        return a, b.but(first=max(clause, 0))
    return _tails(a, b)


def _tails(a: Attribution, b: Attribution) -> tuple[Attribution, Attribution]:
    """The same where the second claim stands before its speaker."""
    tags, edge = b.line.tags, connector(b)
    part = tags.rfind(";", a.rightmost, b.leftmost)
    if part >= 0:  # "The pact, said Li, was fragile; the floor, she added, was worse."
        return a.but(last=part - 1), b.but(first=part + 1)
    if a.claim >= 0 and a.leftmost > 2 and tags[a.leftmost - 1] in "UI" and tags[edge] == "," and edge > a.rightmost:
        # "Prices rose after Beijing said it would review permits, traders said": Beijing's is the clause.
        return a.but(first=a.leftmost, last=edge - 1), b
    start = a.rightmost + 1
    if a.claim < 0 and a.leftmost > 1 and tags[start : start + 1] in (",", ";", "&", "U"):
        # "A, Li said, but B, Wang said."
        a = a.but(last=start - 1)
        while start < b.leftmost and tags[start] in ",;&U":
            start += 1
        return a, b.but(first=start)
    return a, b


def connector(b: Attribution) -> int:
    """The word just before the attribution's own clause."""
    return (b.cue_first if b.rule == "shared-subject" else b.leftmost) - 1


def conjoined(b: Attribution) -> bool:
    at = connector(b)
    while at >= 0 and b.line.tags[at] in "RW":
        at -= 1
    return at >= 0 and (
        b.line.tags[at] in "&;"
        or (b.line.tags[at] == "U" and b.line.words[at] in ("while", "but", "whereas", "yet", "though", "although"))
    )

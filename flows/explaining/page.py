"""An explanation as one HTML page: nothing loaded from anywhere, everything escaped, light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from extract.errors import FinalError
from extract.explain import Explanation, Layer, Segment
from extract.rules import describe
from flows.explaining.notes import Note, notes, refused


@dataclass(frozen=True, slots=True)
class _Piece:
    """A segment as the template wants it."""

    text: str
    classes: str
    hint: str
    anchors: tuple[str, ...]
    """Labels of the facts that begin here."""


@dataclass(frozen=True, slots=True)
class _Block:
    """One line of the article with the notes of the facts that begin in it."""

    pieces: list[_Piece]
    notes: list[Note]


class PageNotWritten(FinalError):
    """The file cannot be written."""


def write(explanation: Explanation, path: Path) -> None:
    """Write the page to ``path``. Raises PageNotWritten."""
    try:
        path.write_text(render(explanation), encoding="utf-8", errors="replace")
    except OSError as error:
        raise PageNotWritten(f"{path}: cannot be written: {error.strerror}. Name another file with --html.") from error


def render(explanation: Explanation) -> str:
    """The page. It holds no script and no address but the article's own, and that only if it is http(s)."""
    url = explanation.article.url or ""
    return (
        _environment()
        .get_template("explain.html.j2")
        .render(
            article=explanation.article,
            link=url if url.startswith(("http://", "https://")) else None,
            blocks=_blocks(explanation),
            entities=explanation.facts.entities,
            refused=refused(explanation),
            counts={
                "statements": len(explanation.facts.statements),
                "figures": len(explanation.facts.figures),
                "names": len(explanation.facts.mentions),
                "refused": len(explanation.refusals),
            },
        )
    )


def _blocks(explanation: Explanation) -> list[_Block]:
    pending = notes(explanation)
    blocks = [_Block([], [])]
    for segment in explanation.segments:
        at = segment.start
        for number, line in enumerate(segment.text.split("\n")):
            if number:
                blocks.append(_Block([], []))
            while pending and pending[0].place <= at + len(line) and pending[0].place < segment.end:
                blocks[-1].notes.append(pending.pop(0))
            if line:
                blocks[-1].pieces.append(_piece(explanation, segment, line, first=at == segment.start))
            at += len(line) + 1
    return [block for block in blocks if block.pieces]


def _piece(explanation: Explanation, segment: Segment, line: str, *, first: bool) -> _Piece:
    classes, hints, anchors = [], [], []
    for mark in segment.marks:
        classes.append(mark.layer.value)
        if mark.layer in (Layer.SPEECH, Layer.ACTION) and mark.number % 2:
            classes.append("odd")
        hints.append(_hint(explanation, mark.layer, mark.number))
        if first and mark.start == segment.start and mark.layer in (Layer.SPEECH, Layer.ACTION, Layer.FIGURE):
            anchors.append(("f" if mark.layer is Layer.FIGURE else "s") + str(mark.number + 1))
    return _Piece(line, " ".join(classes), "\n".join(dict.fromkeys(h for h in hints if h)), tuple(anchors))


def _hint(explanation: Explanation, layer: Layer, number: int) -> str:
    facts = explanation.facts
    if layer is Layer.NAME:
        m = facts.mentions[number]
        return f"{m.type}: {m.name} [{m.rule}] {describe(m.rule) or ''}".strip()
    if layer is Layer.FIGURE:
        f = facts.figures[number]
        return f"f{number + 1} {f.value:g} {f.unit} [{f.rule}]"
    if layer is Layer.REFUSED:
        r = explanation.refusals[number]
        return f"no fact ({r.matter}): {r.reason.value}"
    s = facts.statements[number]
    what = {Layer.CUE: "cue of", Layer.SPEAKER: "speaker of"}.get(layer, "")
    return f"{what} s{number + 1} {s.speaker or 'nobody'} [{s.rule}]".strip()


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("flows.explaining"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

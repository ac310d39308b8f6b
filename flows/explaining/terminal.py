"""An explanation on a terminal: the text with its marks, the notes beside it, then what was refused."""

from __future__ import annotations

import unicodedata

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from extract.explain import Explanation, Layer, Segment
from flows.explaining.notes import Note, notes, refused

_STYLES = {
    Layer.SPEECH: "cyan",
    Layer.ACTION: "yellow",
    Layer.NAME: "bold",
    Layer.FIGURE: "green",
    Layer.SPEAKER: "underline",
    Layer.CUE: "underline bold",
    Layer.REFUSED: "dim strike",
}
_WIDE = 100
"""Columns from which on the notes stand beside the text rather than below it."""


def show(explanation: Explanation, console: Console, *, refusals: bool = True) -> None:
    """Print ``explanation``. Control characters of the text are shown as signs, never sent to the terminal."""
    console.print(_legend())
    beside = console.width >= _WIDE
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(ratio=3)
    if beside:
        table.add_column(ratio=2)
    pending = notes(explanation)
    for line, end in _lines(explanation):
        here: list[Note] = []
        while pending and pending[0].place < end:
            here.append(pending.pop(0))
        if not line.plain.strip() and not here:
            table.add_row("", *[""] * beside)
            continue
        margin = Text("\n").join(_note(note) for note in here)
        cells: list[RenderableType] = [line, margin] if beside else [Text("\n").join([line, margin]) if here else line]
        table.add_row(*cells)
    console.print(table)
    if refusals:
        console.print(_refusals(explanation))


def _legend() -> Text:
    words = {
        Layer.SPEECH: "speech",
        Layer.ACTION: "action",
        Layer.SPEAKER: "speaker",
        Layer.CUE: "cue",
        Layer.FIGURE: "figure",
        Layer.NAME: "name",
        Layer.REFUSED: "refused",
    }
    return Text("  ").join(Text(word, style=_STYLES[layer]) for layer, word in words.items()) + Text("\n")


def _lines(explanation: Explanation) -> list[tuple[Text, int]]:
    """The lines of the article as marked text, each with the offset behind it."""
    found: list[tuple[Text, int]] = []
    line = Text()
    for segment in explanation.segments:
        for mark in segment.marks:
            if mark.start == segment.start and mark.layer in (Layer.SPEECH, Layer.ACTION, Layer.FIGURE):
                letter = "f" if mark.layer is Layer.FIGURE else "s"
                line.append(f"[{letter}{mark.number + 1}]", style="dim")
        at = segment.start
        for number, piece in enumerate(segment.text.split("\n")):
            if number:
                found.append((line, at))
                line = Text()
            line.append(visible(piece), style=_style(segment))
            at += len(piece) + 1
    return [*found, (line, len(explanation.article.text) + 1)]


def _style(segment: Segment) -> str:
    layers = {mark.layer for mark in segment.marks}
    if layers & {Layer.SPEECH, Layer.ACTION, Layer.FIGURE, Layer.NAME}:
        layers.discard(Layer.REFUSED)
    return " ".join(_STYLES[layer] for layer in Layer if layer in layers)


def visible(text: str) -> str:
    """``text`` with control characters and marks of direction as a sign: they could rewrite the screen."""
    if text.isprintable():
        return text
    return "".join("�" if unicodedata.category(c) in ("Cc", "Cf", "Cs") and c != "\t" else c for c in text)


def _note(note: Note) -> Text:
    text = Text(f"{note.label} ", style="dim") + Text(visible(note.head), style="bold")
    for detail in note.details:
        text.append(f" · {visible(detail)}")
    return text.append(f" [{note.rule}]", style="magenta")


def _refusals(explanation: Explanation) -> Table:
    table = Table(title="Looked at and left", title_justify="left", header_style="bold")
    for column in ("what", "where", "why"):
        table.add_column(column, overflow="fold")
    for r in refused(explanation):
        where = Text(visible(r.before), style="dim") + Text(visible(r.words), style="bold")
        table.add_row(r.matter, where.append(visible(r.after), style="dim"), r.why)
    return table

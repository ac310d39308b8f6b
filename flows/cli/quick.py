"""A short way into ``orewatch extract … --json``, for programs that call it again and again.

typer takes half a second to load, most of it for pydantic, which it needs to convert options. A plain call is
understood here without it. Whatever is not plain (help, an unknown option, a missing value, a workspace) is left to
typer, so that it alone decides what is wrong usage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flows.extraction import Texts, write_json
from flows.workspace import ENV

_WITH_VALUE = ("--published", "--outlet")


def plain_extract(arguments: Sequence[str], environ: Mapping[str, str]) -> Texts | None:
    """What ``arguments`` (those after ``orewatch``) ask for, if they are a plain ``extract … --json``; else None."""
    if arguments[:1] != ["extract"] or environ.get(ENV):
        return None
    files: list[str] = []
    flags: set[str] = set()
    values: dict[str, str] = {}
    rest = iter(arguments[1:])
    for word in rest:
        name, has_value, value = word.partition("=")
        if name in _WITH_VALUE:
            given = value if has_value else next(rest, None)
            if given is None or given.startswith("-"):
                return None
            values[name] = given
        elif word in ("--html", "--json"):
            flags.add(word)
        elif word.startswith("-") and word != "-":
            return None
        else:
            files.append(word)
    if not files or "--json" not in flags:
        return None
    return Texts(tuple(files), "--html" in flags, values.get("--published"), values.get("--outlet"))


def extract(texts: Texts) -> None:
    """Print the facts of ``texts``, found with the lexicon that orewatch ships."""
    from flows.shipped import shipped_lexicon

    write_json(texts, shipped_lexicon())

"""``orewatch explain``: files, pages from the web, stored articles; terminal and HTML; rule counts."""

from __future__ import annotations

import http.server
import io
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import lxml.html
import pytest
from rich.console import Console
from typer.testing import CliRunner

from extract.errors import OrewatchError
from extract.explain import explain
from extract.facts import Lexicon
from extract.model import Article
from flows.cli.app import app
from flows.explaining.counts import NoCorpus, count_rules
from flows.explaining.page import render
from flows.explaining.target import NothingToExplain, read_target
from flows.explaining.terminal import show, visible
from flows.extraction import Texts
from flows.shipped import shipped_lexicon
from flows.workspace import Workspace, create_workspace
from warehouse.publish import publish
from warehouse.store import Warehouse

TEXT = (
    "Trade minister Lena Orlov said on Monday that gallium permits would cost $400 a kilogram.\n\n"
    "She declined to say when. China lifted its ban on exports of antimony on Friday."
)
HOSTILE = (
    'Trade minister <script>alert(1)</script> Lena Orlov said "<img src=x onerror=alert(2)> is 40% of it" & left.\n'
    "\x1b[2J\x1b]0;title\x07 \u202egnp.exe"
)
PAGE = (
    "<!doctype html><html lang=en><head><title>Permits</title></head><body><article><h1>Permits</h1>"
    + "".join(
        f"<p>{line} It was the {n}th paragraph of a long day in Halden.</p>" for n, line in enumerate([TEXT] * 3, 4)
    )
    + "</article></body></html>"
)
RUNNER = CliRunner()


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped_lexicon()


@pytest.fixture
def server() -> Iterator[str]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/permits"
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(PAGE.encode() if found else b"no")

        def log_message(self, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as httpd:
        threading.Thread(target=httpd.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{httpd.server_address[1]}"
        httpd.shutdown()


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return create_workspace(tmp_path / "w")


def on_terminal(article: Article, lexicon: Lexicon, width: int = 120) -> str:
    """What the terminal would get."""
    out = io.StringIO()
    show(explain(article, lexicon), Console(file=out, width=width, force_terminal=True, color_system="truecolor"))
    return out.getvalue()


@pytest.mark.parametrize("width", [60, 120])
def test_the_terminal_shows_text_notes_and_reasons(lexicon: Lexicon, width: int) -> None:
    """Words of the article, speaker, rule and day beside them, and why other words are no facts; wide and narrow."""
    out = io.StringIO()
    article = Article(TEXT, published=datetime(2026, 5, 5, tzinfo=UTC))
    show(explain(article, lexicon), Console(file=out, width=width))
    shown = " ".join(out.getvalue().replace("│", " ").split())
    for words in ("s1 Lena Orlov", "2026-05-04", "[subject-cue]", "[action.ease]", "400 USD/kg"):
        assert words in shown
    assert "declined" in shown
    assert "silence" in shown


def test_a_text_cannot_steer_the_terminal(lexicon: Lexicon) -> None:
    """Escape sequences, bells and marks of direction in a text come out as signs; our own colours remain."""
    shown = on_terminal(Article(HOSTILE), lexicon)
    assert "\x1b[2J" not in shown
    assert "\x1b]0" not in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown
    assert "\x1b[" in shown
    assert visible("a\tb c") == "a\tb c"


def test_the_page_is_escaped_and_loads_nothing(lexicon: Lexicon) -> None:
    """Markup in an article stays text; the page holds no script, no image, and no link but the article's own."""
    article = Article(HOSTILE, title="<b>&", url="javascript:alert(3)", publisher='"><script>')
    page = render(explain(article, lexicon))
    tree = lxml.html.fromstring(page)
    assert not tree.xpath("//script|//img|//iframe|//link|//@onerror|//@src")
    assert not [a for a in tree.xpath("//a/@href") if not a.startswith("#")]
    assert "<script>alert(1)" not in page
    assert "alert(1)" in tree.text_content()


def test_the_page_holds_the_whole_text_and_marks(lexicon: Lexicon) -> None:
    """Every line of the article, a mark for statement, cue, speaker, figure and refusal, and both colour schemes."""
    article = Article(TEXT, url="https://news.example/permits")
    page = render(explain(article, lexicon))
    tree = lxml.html.fromstring(page)
    for anchor in tree.xpath("//sup"):
        anchor.drop_tree()
    lines = [p.text_content().strip() for p in tree.xpath("//div[@class='row']/p")]
    assert lines == [line for line in TEXT.split("\n") if line]
    for layer in ("speech", "action", "cue", "speaker", "figure", "name", "refused"):
        assert tree.xpath(f"//main//span[contains(@class, '{layer}')]"), layer
    assert "prefers-color-scheme: dark" in page
    assert tree.xpath("//header//a/@href") == ["https://news.example/permits"]
    labels = {a[1:] for a in tree.xpath("//aside//a/@href")}
    assert labels <= set(lxml.html.fromstring(page).xpath("//sup/@id"))
    assert labels


def test_a_file_is_read_and_a_page_by_its_ending(tmp_path: Path) -> None:
    """A text file is taken as it is; .html is read like any page; what the caller knows is kept."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    given = Texts((), published="2026-05-05", outlet="Halden Courier")
    plain = read_target(str(tmp_path / "a.txt"), given, None)
    assert plain.text == TEXT
    assert plain.publisher == "Halden Courier"
    assert plain.published == datetime(2026, 5, 5, tzinfo=UTC)
    page = read_target(str(tmp_path / "a.html"), given, None)
    assert "Lena Orlov" in page.text
    assert "<p>" not in page.text


def test_an_address_is_fetched_by_the_rules_of_fetching(server: str, workspace: Workspace) -> None:
    """A private host is refused unless the workspace allows it; then the page is read, and archived."""
    with pytest.raises(OrewatchError, match=r"private|address"):
        read_target(f"{server}/permits", Texts(()), None)
    path = workspace.config / "settings.toml"
    host = server.removeprefix("http://")
    settings = path.read_text(encoding="utf-8").replace("allow_hosts = []", f'allow_hosts = ["{host}"]')
    assert host in settings
    path.write_text(settings, encoding="utf-8")
    article = read_target(f"{server}/permits", Texts((), outlet="Halden Courier"), workspace)
    assert "Lena Orlov" in article.text
    assert article.publisher == "Halden Courier"
    assert list(workspace.archive.rglob("*.warc*"))
    with pytest.raises(OrewatchError, match="404"):
        read_target(f"{server}/none", Texts(()), workspace)


def test_an_article_is_read_from_the_snapshot(workspace: Workspace, tmp_path: Path) -> None:
    """An id gives the stored text with what is known of it; an unknown id says so."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "permits.txt").write_text(TEXT * 3, encoding="utf-8")
    result = RUNNER.invoke(app, ["-w", str(workspace.root), "seed", "import", str(tmp_path / "texts")])
    assert result.exit_code == 0, result.output
    with Warehouse.open(workspace.warehouse) as warehouse:
        ids = [
            row[0] for row in warehouse.con.execute("select article_id from articles where text is not null").fetchall()
        ]
    publish(workspace.warehouse, workspace.snapshot)
    assert ids
    assert read_target(ids[0], Texts(()), workspace).text.startswith("Trade minister Lena Orlov")
    with pytest.raises(NothingToExplain, match="not in the snapshot"):
        read_target("0" * 16, Texts(()), workspace)
    number, rows = count_rules(workspace.snapshot, shipped_lexicon())
    assert number == 1
    assert rows[0].found > 0


def test_what_is_nothing_says_so() -> None:
    """A mistyped file name gives an error that tells what would have been understood."""
    for target in ("no-such-file.txt", "x" * 5000, "ftp://news.example/a", "a\0b"):
        with pytest.raises(NothingToExplain, match="no file"):
            read_target(target, Texts(()), None)


def test_counts_list_every_rule(tmp_path: Path, lexicon: Lexicon) -> None:
    """Rules that fired come first with their counts; those that never did close the table at 0."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Trade minister Lena Orlov said that gallium was cheap.", encoding="utf-8")
    number, rows = count_rules(tmp_path, lexicon)
    by_rule = {row.rule: row for row in rows}
    assert number == 2
    assert (by_rule["subject-cue"].found, by_rule["subject-cue"].texts) == (2, 2)
    assert by_rule["transcript"].found == 0
    assert [row.found for row in rows] == sorted((row.found for row in rows), reverse=True)
    (tmp_path / "empty").mkdir()
    with pytest.raises(NoCorpus):
        count_rules(tmp_path / "empty", lexicon)


def test_the_command(tmp_path: Path) -> None:
    """The command writes the page, prints to a terminal, counts, and wants something to work on."""
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    page = tmp_path / "out.html"
    assert RUNNER.invoke(app, ["explain", str(file), "--html", str(page)]).exit_code == 0
    assert "Lena Orlov" in page.read_text(encoding="utf-8")
    shown = RUNNER.invoke(app, ["explain", str(file), "--published", "2026-05-05"])
    assert shown.exit_code == 0
    assert "subject-cue" in shown.output
    counted = RUNNER.invoke(app, ["explain", "--counts", str(tmp_path)])
    assert counted.exit_code == 0
    assert "Rules over" in counted.output
    assert RUNNER.invoke(app, ["explain"]).exit_code == 2
    nowhere = RUNNER.invoke(app, ["explain", str(file), "--html", str(tmp_path / "none" / "out.html")])
    assert isinstance(nowhere.exception, OrewatchError)

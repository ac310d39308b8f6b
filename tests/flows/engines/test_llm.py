"""The language-model engine against a real HTTP server that plays the address."""

from __future__ import annotations

import http.server
import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.facts import Lexicon
from extract.model import Article
from extract.segmentation.sentences import cut
from flows.engines import KEY, UnknownEngine, open_engine
from flows.engines.answers import Answer, EntityRow, FigureRow, Placing, SaidRow, read_answer
from flows.engines.chat import ChatInsecure, ChatRefused, ChatUnavailable, Limits
from flows.engines.llm import LlmAnswerInvalid, LlmEngine
from flows.shipped import shipped_lexicon

TEXT = (
    "Trade minister Lena Orlov said on Monday that gallium export permits would cost $400 a kilogram.\n\n"
    "“Nobody is being punished,” she told reporters."
)
ARTICLE = Article(TEXT, published=datetime(2026, 5, 5, tzinfo=UTC), publisher="Halden Courier")
SECRET = "sk-halden-4711"
GOOD: dict[str, Any] = {
    "statements": [
        {
            "kind": "speech",
            "text": "Trade minister Lena Orlov said on Monday that gallium export permits would cost $400 a kilogram.",
            "speaker": "Lena Orlov",
            "speaker_named": True,
            "speaker_role": "trade minister",
            "speaker_text": "Trade minister Lena Orlov",
            "cue": "said",
            "said_on": "2026-05-04",
        },
        {
            "kind": "speech",
            "text": "“Nobody is being punished,” she told reporters.",
            "speaker": "Lena Orlov",
            "speaker_text": "she",
            "cue": "told",
        },
    ],
    "figures": [{"text": "$400 a kilogram", "value": 400, "unit": "USD/kg", "what": "permits"}],
    "entities": [
        {"type": "person", "name": "Lena Orlov", "mentions": ["Lena Orlov"]},
        {"type": "mineral", "name": "gallium", "mentions": ["gallium"]},
    ],
}
BAD_KIND = '{"statements": [{"kind": "rumour", "text": "x"}]}'
BAD_NUMBER = '{"figures": [{"text": "40", "value": NaN, "unit": "t"}]}'
PATIENT = Limits(timeout_seconds=30, attempts=3, pause_seconds=0.01, longest_pause_seconds=0.05)
HASTY = Limits(timeout_seconds=1.5, attempts=3, pause_seconds=0.01, longest_pause_seconds=0.05)
"""For servers that never answer; with any other, a slow machine would count as trouble."""


@dataclass
class Api:
    """What the server answers, in order (the last again and again), and what it was asked."""

    url: str = ""
    answers: list[Callable[[http.server.BaseHTTPRequestHandler], None]] = field(default_factory=list)
    asked: list[tuple[dict[str, str], dict[str, Any]]] = field(default_factory=list)


def say(handler: http.server.BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def completion(content: str) -> Callable[[http.server.BaseHTTPRequestHandler], None]:
    body = json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()
    return lambda handler: say(handler, 200, body)


def status(code: int, body: bytes = b"", **headers: str) -> Callable[[http.server.BaseHTTPRequestHandler], None]:
    return lambda handler: say(handler, code, body, **headers)


def hang(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(400):  # until the other side gives up
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


@pytest.fixture
def api() -> Iterator[Api]:
    played = Api()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            played.asked.append((dict(self.headers), body))
            answer = played.answers[min(len(played.asked), len(played.answers)) - 1]
            try:
                answer(self)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        played.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
        yield played
        server.shutdown()


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped_lexicon()


def engine(api: Api, key: str | None = None, limits: Limits = PATIENT) -> LlmEngine:
    return LlmEngine.open("halden-1", api.url, key=key, limits=limits)


def test_a_good_answer_becomes_facts(api: Api, lexicon: Lexicon) -> None:
    """Spans lie where the words stand; mode and topics are ours; the question holds text, day and form."""
    api.answers = [completion(json.dumps(GOOD))]
    reader = engine(api)
    facts = reader.facts(ARTICLE, lexicon)
    first, second = facts.statements
    assert (first.speaker, first.said_on, first.mode) == ("Lena Orlov", date(2026, 5, 4), "indirect")
    assert (second.speaker_text, second.cue, second.mode) == ("she", "told", "mixed")
    assert first.topics == ("export_controls",)
    assert first.minerals == ("gallium",)
    assert facts.figures[0].sentence == first.text
    assert {e.name for e in facts.entities} == {"Lena Orlov", "gallium"}
    for fact in (*facts.statements, *facts.figures, *facts.mentions):
        assert TEXT[fact.start : fact.end] == fact.text
    for statement in facts.statements:
        assert TEXT[statement.speaker_start : statement.speaker_end] == statement.speaker_text
        assert TEXT[statement.cue_start : statement.cue_end] == statement.cue
    (headers, body), *more = api.asked
    assert not more
    assert body["model"] == "halden-1"
    assert TEXT in body["messages"][1]["content"]
    assert "2026-05-05" in body["messages"][1]["content"]
    assert body["response_format"]["json_schema"]["schema"]["properties"]["statements"]
    assert "Authorization" not in headers
    assert reader.remarks() == ()


def test_spans_that_the_text_does_not_hold_are_dropped_and_counted(api: Api, lexicon: Lexicon) -> None:
    """Invented statements, figures and names vanish; an invented cue leaves its statement without one."""
    wrong = json.loads(json.dumps(GOOD))
    wrong["statements"][0]["text"] = "Trade minister Lena Orlov said that all permits are void."
    wrong["statements"][1]["cue"] = "thundered"
    wrong["figures"] = [{"text": "$900", "value": 900, "unit": "USD"}]
    wrong["entities"].append({"type": "person", "name": "Nobody Known", "mentions": ["Nobody Known"]})
    api.answers = [completion("```json\n" + json.dumps(wrong) + "\n```")]
    reader = engine(api)
    facts = reader.facts(ARTICLE, lexicon)
    assert [s.cue for s in facts.statements] == [None]
    assert facts.figures == ()
    assert "Nobody Known" not in {e.name for e in facts.entities}
    assert reader.dropped == {"statement": 1, "cue": 1, "figure": 1, "name": 1}
    assert any("1 statement dropped" in remark for remark in reader.remarks())


@pytest.mark.parametrize(
    "content",
    ["", "I am sorry", "{", BAD_KIND, BAD_NUMBER],
)  # fmt: skip
def test_an_answer_out_of_form_is_asked_for_once_more(api: Api, lexicon: Lexicon, content: str) -> None:
    """A second, good answer is taken; two bad ones are an error that names model and remedy."""
    api.answers = [completion(content), completion(json.dumps(GOOD))]
    assert len(engine(api).facts(ARTICLE, lexicon).statements) == 2
    api.asked.clear()
    api.answers = [completion(content)]
    with pytest.raises(LlmAnswerInvalid, match=r"halden-1.*structured output"):
        engine(api).facts(ARTICLE, lexicon)
    assert len(api.asked) == 2


@pytest.mark.parametrize(
    "trouble",
    [status(429, Retry_After="0.01"), status(503), status(200, b"<html>"), status(200, b'{"choices": []}'), hang],
    ids=["429", "503", "no json", "no choice", "hang"],
)  # fmt: skip
def test_passing_trouble_is_tried_again_and_lasting_trouble_ends(
    api: Api, lexicon: Lexicon, trouble: Callable[[http.server.BaseHTTPRequestHandler], None]
) -> None:
    """One failure costs a pause; as many as there are attempts are a transient error, in bounded time."""
    limits = HASTY if trouble is hang else PATIENT
    api.answers = [trouble, completion(json.dumps(GOOD))]
    assert len(engine(api, limits=limits).facts(ARTICLE, lexicon).statements) == 2
    api.asked.clear()
    api.answers = [trouble]
    started = time.monotonic()
    with pytest.raises(ChatUnavailable, match="3 attempts") as raised:
        engine(api, limits=limits).facts(ARTICLE, lexicon)
    assert raised.value.transient
    assert len(api.asked) == 3
    assert time.monotonic() - started < 15


def test_no_server_is_a_transient_error(lexicon: Lexicon) -> None:
    """Nobody listens: a clear error, no hang."""
    reader = LlmEngine.open("m", "http://127.0.0.1:9/v1", key=None, limits=PATIENT)
    with pytest.raises(ChatUnavailable, match="no connection"):
        reader.facts(ARTICLE, lexicon)


@pytest.mark.parametrize("code", [301, 400, 401, 404])
def test_a_refusal_is_final_and_tells_the_servers_words(api: Api, lexicon: Lexicon, code: int) -> None:
    """A wrong key or model is not tried again; a redirect is not followed; the key never shows, echoed or not."""
    api.answers = [status(code, f"no access for {SECRET}\x1b[2J".encode(), Location=api.url)]
    with pytest.raises(ChatRefused, match=rf"status {code} for model halden-1") as raised:
        engine(api, SECRET).facts(ARTICLE, lexicon)
    assert SECRET not in str(raised.value)
    assert "\x1b" not in str(raised.value)
    assert len(api.asked) == 1


def test_the_key_is_sent_and_shown_nowhere(api: Api, lexicon: Lexicon, caplog: pytest.LogCaptureFixture) -> None:
    """The key of the environment goes into the header; no log and no representation holds it."""
    api.answers = [completion(json.dumps(GOOD))]
    caplog.set_level(logging.DEBUG)
    reader = open_engine(f"llm:halden-1@{api.url}", {KEY: SECRET})
    reader.facts(ARTICLE, lexicon)
    assert api.asked[0][0]["Authorization"] == f"Bearer {SECRET}"
    assert SECRET not in caplog.text
    assert SECRET not in repr(reader)


def test_the_key_travels_encrypted_or_not_at_all() -> None:
    """Plain http to another machine is refused when a key is set, and fine without one."""
    with pytest.raises(ChatInsecure, match="https"):
        open_engine("llm:m@http://llm.example/v1", {KEY: SECRET})
    assert open_engine("llm:m@http://llm.example/v1", {}).name == "llm:m"
    assert open_engine("llm:m@https://llm.example/v1", {KEY: SECRET}).name == "llm:m"


def test_a_long_article_is_asked_about_in_parts(api: Api, lexicon: Lexicon) -> None:
    """Every paragraph is asked about once, whole, and each fact lies in its own part."""
    paragraphs = [f"Paragraph {n}: the mine at Halden sold ore to buyer {n}. " + "It rained. " * 60 for n in range(60)]
    text = "\n\n".join(p.strip() for p in paragraphs)
    api.answers = [completion('{"entities": [{"type": "place", "name": "Halden", "mentions": ["Halden"]}]}')]
    facts = engine(api).facts(Article(text), lexicon)
    parts = [body["messages"][1]["content"].partition("Article:\n")[2] for _, body in api.asked]
    assert len(parts) > 2
    assert "".join(parts) == text
    assert all(part.startswith("Paragraph ") for part in parts)
    assert len(facts.mentions) == 60


@pytest.mark.parametrize("name", ["", "rule", "spacy:", "llm:", "llm:model", "llm:@http://x", "llm:m@ftp://x"])
def test_an_unknown_engine_is_told_what_there_is(name: str) -> None:
    """A mistyped name gives an error that lists the forms."""
    with pytest.raises(UnknownEngine, match="spacy:"):
        open_engine(name, {})


@given(
    st.text(alphabet="ab 9%“”.\n", max_size=60),
    st.lists(st.text(alphabet="ab 9%“”.\n", min_size=1, max_size=8), max_size=5),
)
@settings(max_examples=200, deadline=None)
def test_whatever_is_placed_stands_in_the_text(text: str, words: list[str]) -> None:
    """However wild the answer: every span reproduces the text, and every row is placed or counted."""
    placing = Placing(cut(Article(text)), 0, len(text))
    said = tuple(SaidRow(kind="speech", text=w, speaker="x", speaker_text=w[::-1], cue=w[:1]) for w in words)
    statements = list(placing.statements(said))
    figures = list(placing.figures(tuple(FigureRow(text=w, value=1, unit="t") for w in words)))
    mentions = list(placing.mentions(tuple(EntityRow(type="place", name=w) for w in words)))
    for fact in (*statements, *figures, *mentions):
        assert text[fact.start : fact.end] == fact.text
    for s in statements:
        if s.speaker_start is not None:
            assert text[s.speaker_start : s.speaker_end] == s.speaker_text
    assert len(statements) + placing.dropped["statement"] == len(words)
    assert len(figures) + placing.dropped["figure"] == len(words)


def test_the_form_survives_a_round_trip() -> None:
    """What the schema describes is what is read."""
    answer = Answer.model_validate(GOOD)
    assert read_answer(answer.model_dump_json()) == answer

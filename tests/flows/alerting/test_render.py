"""The mail as its reader gets it: everything that it must hold, in both parts, and nothing that a stranger put in."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from flows.alerting import wording
from flows.alerting.mail import Mail, compose
from flows.alerting.preview import ALERTS, COVERAGE, sample_mail
from flows.alerting.render import render_mail
from flows.alerting.view import IN_BRIEF, IN_FULL
from warehouse.coverage import Coverage, SilentSource
from warehouse.evidence import AlertDetail, Carrier, Earlier

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
SPOKEN = ALERTS[0]


def render(*alerts: AlertDetail, coverage: Coverage = COVERAGE, digest: bool = False) -> Mail:
    return render_mail(
        alerts, coverage, recipient="desk@example.org", message_id="<1@orewatch.x>", claimed_at=NOW, digest=digest
    )


def tree(mail: Mail) -> Any:
    return html.document_fromstring(mail.html)


def block(mail: Mail, name: str) -> list[str]:
    """The words of each part of the HTML mail that is marked ``name``."""
    return [" ".join(found.text_content().split()) for found in tree(mail).xpath(f"//*[@data-block='{name}']")]


def test_a_statement_is_told_whole() -> None:
    """Words, speaker, dates kept apart, verdict with the earlier statement and its date, carriers: in both parts."""
    mail = render(SPOKEN)
    assert block(mail, "words") == [SPOKEN.text]
    (speaker,) = block(mail, "speaker")
    assert speaker.startswith("Lu Peishan · deputy director of export licensing, Ministry of Commerce · China")
    assert "Said 23 November 2026, regular press conference" in speaker
    assert "relayed by Harbour Wire" in speaker
    (article,) = block(mail, "article")
    assert "Published 23 November 2026, 09:40 CET" in article
    assert "First seen 23 November 2026, 10:20 CET" in article
    assert "Also carried by Straits Courier, Port Gazette" in article
    (why,) = block(mail, "why")
    assert "Changed position" in why
    (earlier,) = block(mail, "earlier")
    assert "4 June 2026" in earlier
    assert "No further licences" in earlier
    assert "58% alike" in earlier
    (facts,) = block(mail, "facts")
    for part in (
        "export controls",
        "tungsten",
        "China, South Korea and Japan",
        "export-controls (urgent)",
        "3fa9c2d1e0",
    ):
        assert part in facts
    plain = " ".join(mail.text.replace("|", " ").replace(":", " ").split())
    for told in (SPOKEN.text, "4 June 2026", "58% alike", "Straits Courier, Port Gazette", "3fa9c2d1e0", "10 20 CET"):
        assert told is not None
        assert " ".join(told.replace(":", " ").split()) in plain


def test_coverage_and_acknowledgement_end_the_mail() -> None:
    """Who was heard and who is silent since when is said in every mail, and how to acknowledge."""
    mail = render(SPOKEN)
    (coverage,) = block(mail, "coverage")
    assert coverage.startswith("Heard from 11 of 12 sources.")
    assert "Deccan Observer: silent since 21 November 2026, 07:10 CET: 503" in coverage
    assert block(mail, "ack") == ["Dealt with? orewatch alerts ack 3fa9c2d1e0"]
    assert "Heard from 11 of 12 sources." in mail.text
    assert "orewatch alerts ack 3fa9c2d1e0" in mail.text
    never = Coverage(0, 40, tuple(SilentSource(f"s{n}", f"Outlet {n}", None, None) for n in range(40)))
    (coverage,) = block(render(SPOKEN, coverage=never), "coverage")
    assert "Outlet 0: never heard" in coverage
    assert "and 30 more" in coverage


def test_times_are_the_rules_zone() -> None:
    """A mail shows times as its rule's zone has them, and names the zone."""
    mail = render(replace(SPOKEN, timezone="Asia/Tokyo"))
    assert "Published 23 November 2026, 17:40 JST" in block(mail, "article")[0]


def test_statements_stand_together_by_article_and_story() -> None:
    """Statements of one article are under one headline, articles of one story in one block, the gravest first."""
    second = replace(SPOKEN, alert_id="2", statement_id="s2", text="A second sentence, he said.")
    other = replace(
        SPOKEN, alert_id="3", statement_id="s3", article_id="a3", url="https://c.example/3", title="Elsewhere"
    )
    apart = replace(
        other, alert_id="4", statement_id="s4", article_id="a4", story_id=None, story_title=None, severity="info"
    )
    apart = replace(apart, title="Apart")
    mail = render(apart, SPOKEN, other, second)
    stories = tree(mail).xpath("//*[@data-block='story']")
    assert [len(s.xpath(".//*[@data-block='article']")) for s in stories] == [2, 1]
    assert [len(s.xpath(".//*[@data-block='statement']")) for s in stories] == [3, 1]
    assert "Apart" in stories[1].text_content()
    assert block(mail, "story-title") == ["Story Ministry weighs wider tungsten licences"]


def test_a_statement_that_meets_two_rules_is_told_once() -> None:
    """Two rules make two alerts, but one statement in the mail, with both rules and both ids."""
    both = replace(SPOKEN, alert_id="ffff000011112222", rule="china", severity="notice", matched="country CN")
    mail = render(SPOKEN, both)
    assert len(block(mail, "statement")) == 1
    (facts,) = block(mail, "facts")
    assert "china (notice): country CN" in facts
    assert "3fa9c2d1e0, ffff000011" in facts
    assert "(+" not in mail.subject


def test_an_act_told_in_a_statement_is_no_entry_of_its_own() -> None:
    """A statement and the act in the same words make one entry, with the act's actor and both ids to acknowledge."""
    whole = replace(SPOKEN, text="China has put tungsten powder under licence, Lu Peishan said.")
    act = replace(
        SPOKEN,
        alert_id="aaaa000011112222",
        statement_id="s9",
        kind="action",
        text="China has put tungsten  powder under licence",
        speaker="China",
        status="in_force",
        severity="notice",
    )
    mail = render(whole, act)
    assert len(block(mail, "statement")) == 1
    (facts,) = block(mail, "facts")
    assert "ActChina (in force)" in facts
    assert "3fa9c2d1e0, aaaa000011" in facts
    elsewhere = replace(act, article_id="a7", severity="urgent")
    graver = replace(act, severity="urgent")
    assert len(block(render(whole, elsewhere), "statement")) == 2
    assert len(block(render(replace(whole, severity="info"), graver), "statement")) == 2


def test_a_packed_seed_says_that_its_words_are_not_stored() -> None:
    """The nearest earlier statement may be a fingerprint: speaker, date and outlet are shown all the same."""
    seed = Earlier("s0", "Lu Peishan", None, None, datetime(2026, 1, 13, tzinfo=UTC), "Straits Courier", None, None)
    (earlier,) = block(render(replace(SPOKEN, earlier=seed)), "earlier")
    assert "published 13 January 2026" in earlier
    assert "Only its fingerprint is stored" in earlier
    assert "Lu Peishan, Straits Courier" in earlier


def test_an_alert_with_nothing_but_its_id() -> None:
    """A statement that is gone, with every optional field empty, still makes a mail in which nothing reads "None"."""
    bare = AlertDetail("abc", "s", "watch", "notice", "any statement", "UTC", NOW)
    mail = render(bare, coverage=Coverage(0, 0))
    for part in (mail.subject, mail.text, tree(mail).text_content()):
        assert "None" not in part
        assert "  ·" not in part
    assert mail.subject == "[orewatch] new statement"
    assert block(mail, "words") == ["The words are not stored."]
    assert "Heard from 0 of 0 sources." in mail.text


EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


def test_hostile_text_stays_text() -> None:
    """Markup, quotes and template syntax of strangers are shown, not obeyed, in every field."""
    text = EVIL + " {{ 7 * 7 }} {% raw %}"
    evil = replace(
        SPOKEN,
        **dict.fromkeys(
            ("text", "speaker", "speaker_role", "speaker_affiliation", "venue", "publisher", "title"), text
        ),
        reason=text,
        matched=text,
        story_title=text + "!",
        relayed_by=(text,),
        minerals=(text,),
        topics=(text,),
        countries=(text,),
        earlier=Earlier("s0", text, text, None, None, text, "javascript:alert(1)", text),
        carriers=(Carrier(text, "data:text/html,x", None),),
    )
    mail = render(evil, coverage=Coverage(0, 1, (SilentSource("x", text, None, text),)))
    page = tree(mail)
    assert page.xpath("//script | //img | //iframe | //object | //@onerror") == []
    assert "alert(1)" in page.text_content()
    assert "{{ 7 * 7 }}" in page.text_content()
    assert "49" not in block(mail, "words")[0]
    assert all(link.startswith("https://") for link in page.xpath("//@href"))


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "//evil.example/x",
        "/local",
        "file:///etc/passwd",
        "https://",
        "https://[broken",
        "https://a.example/x y",
        "https://a.example/\r\nBcc: b",
        "https://a.example/\u202etxt",
        "",
        None,
    ],
)
def test_links_lead_to_http_only(url: str | None) -> None:
    """Any other address is not linked; the headline and the outlet stand there without one."""
    mail = render(replace(SPOKEN, url=url, carriers=(), earlier=None))
    assert tree(mail).xpath("//@href") == []
    assert SPOKEN.title in tree(mail).text_content()


def test_nothing_is_loaded_from_anywhere() -> None:
    """No picture, script, font, frame or style sheet: opening the mail tells nobody."""
    mail = sample_mail()
    page = tree(mail)
    assert page.xpath("//img | //script | //link | //iframe | //@src | //@background | //form") == []
    assert "url(" not in mail.html
    assert "@import" not in mail.html


def test_direction_marks_cannot_rewrite_a_line() -> None:
    """Override and embedding characters go; a name in another script is kept apart from what stands around it."""
    mail = render(replace(SPOKEN, speaker="Lu\u202e Peishan\u2066", text="שלום \u202eabc"))
    for part in (mail.subject, mail.text, mail.html):
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", part)
    assert tree(mail).xpath("//td[@data-block='words']/@dir") == ["auto"]
    assert tree(mail).xpath("//*[@data-block='speaker']//bdi")


def test_line_breaks_in_names_reach_no_header() -> None:
    """A speaker or headline with line breaks makes a one-line subject, and the mail can be composed."""
    mail = render(replace(SPOKEN, speaker="Lu\r\nBcc: all@example.org\r\n\r\nhello", title="a\nb"))
    assert "\n" not in mail.subject
    message = compose(mail, "orewatch@example.org")
    assert message["Bcc"] is None


def test_a_very_long_statement_is_cut_and_says_so() -> None:
    """Ten thousand characters do not fill the mail; how much is missing, and where it is, is said."""
    mail = render(replace(SPOKEN, text="All of it matters, he said. " * 400))
    (words,) = block(mail, "words")
    assert 1400 < len(words) < 1700
    assert "more characters: orewatch alerts show 3fa9c2d1e0" in words
    assert len(mail.html) < 60_000


def test_a_flood_is_listed_and_counted() -> None:
    """Past the first dozen, statements are listed in a line each, and past that counted; all are in the number."""
    many = [replace(SPOKEN, alert_id=f"{n:016d}", statement_id=f"s{n}", article_id=f"a{n}") for n in range(100)]
    mail = render(*many)
    assert len(block(mail, "statement")) == IN_FULL
    (brief,) = block(mail, "brief")
    assert brief.count("Lu Peishan – Harbour Ledger") == IN_BRIEF
    assert f"and {100 - IN_FULL - IN_BRIEF} more" in brief
    assert mail.subject.endswith("(+99 more)")
    assert len(mail.html) < 130_000


@pytest.mark.parametrize(
    ("fields", "subject"),
    [
        ({}, "[orewatch] China: new on export controls – Lu Peishan, Ministry of Commerce"),
        (
            {"speaker_affiliation": None, "speaker_role": "minister"},
            "[orewatch] China: new on export controls – Lu Peishan, minister",
        ),
        ({"novelty": "update"}, "[orewatch] China: update on export controls – Lu Peishan, Ministry of Commerce"),
        (
            {"topics": ("export_controls", "alliances"), "speaker_country": "EU"},
            "[orewatch] European Union: new on export controls and alliances – Lu Peishan, Ministry of Commerce",
        ),
        (
            {"topics": (), "speaker_country": None, "countries": ()},
            "[orewatch] new statement – Lu Peishan, Ministry of Commerce",
        ),
        (
            {"kind": "action", "speaker": "China", "title": "Licences for all"},
            "[orewatch] China: new act on export controls – Licences for all",
        ),
        ({"speaker": None, "title": None}, "[orewatch] China: new on export controls"),
    ],
)
def test_the_subject_says_the_news(fields: dict[str, Any], subject: str) -> None:
    """Country, what is new on which topic, and who said it."""
    assert render(replace(SPOKEN, **fields)).subject == subject


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300), st.text(max_size=200), st.lists(st.text(max_size=30), max_size=9).map(tuple))
def test_any_subject_is_one_line_of_at_most_120_characters(speaker: str, post: str, topics: tuple[str, ...]) -> None:
    """Whatever the fields hold, the subject stays short and plain, and keeps the count of the rest."""
    alert = replace(SPOKEN, speaker=speaker, speaker_affiliation=post, topics=topics)
    subject = render(alert, replace(alert, alert_id="2", statement_id="s2")).subject
    assert len(subject) <= 120
    assert wording.line(subject) == subject
    assert subject.startswith("[orewatch]")
    assert subject.endswith("(+1 more)")


def test_the_text_part_is_78_columns_wide() -> None:
    """Nothing but an address is wider than a terminal's mail reader."""
    for line in sample_mail().text.splitlines():
        assert len(line) <= 78 or line.strip().startswith("http")


def test_styles_are_inline_and_media_queries_kept() -> None:
    """Clients that drop style sheets show the mail as meant; dark mode and narrow screens work in those that do not."""
    mail = sample_mail()
    assert "prefers-color-scheme: dark" in mail.html
    assert "max-width: 600px" in mail.html
    (words, *_) = tree(mail).xpath("//td[@data-block='words']/@style")
    assert "Georgia" in words


def test_urgency_is_that_of_the_gravest_statement() -> None:
    """A mail with one urgent alert is important; one without is not."""
    assert render(replace(SPOKEN, severity="info"), replace(SPOKEN, statement_id="x", alert_id="x")).urgent
    assert not render(replace(SPOKEN, severity="notice")).urgent


def test_a_digest_says_that_it_is_one() -> None:
    """A digest is told from an immediate mail by its subject and its heading."""
    mail = render(SPOKEN, digest=True)
    assert mail.subject.startswith("[orewatch digest] China: ")
    assert "(digest)" in mail.text
    assert "digest" in mail.html


@pytest.mark.parametrize(
    ("names", "words"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_lists_in_words(names: tuple[str, ...], words: str) -> None:
    """Lists read as a person would write them; long ones are counted."""
    assert wording.listed(names) == words
    assert wording.listed([str(n) for n in range(20)], most=3) == "0, 1 and 18 others"


def test_days_and_countries_in_words() -> None:
    """Days and ISO codes are written out; an unknown code is shown as it is."""
    assert wording.day(date(2026, 3, 1)) == "1 March 2026"
    assert [wording.country(code) for code in ("CD", "eu", "XQ", None)] == [
        "DR Congo",
        "European Union",
        "XQ",
        "",
    ]

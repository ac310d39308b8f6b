"""What a mail looks like, on invented news: ``python -m flows.alerting.preview mail.html``."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from flows.alerting.mail import Mail, message_id
from flows.alerting.render import render_mail
from warehouse.coverage import Coverage, SilentSource
from warehouse.evidence import AlertDetail, Carrier, Earlier

_NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

_SPOKEN = AlertDetail(
    alert_id="3fa9c2d1e07b5514",
    statement_id="s1",
    rule="export-controls",
    severity="urgent",
    matched="topic export controls, country CN",
    timezone="Europe/Paris",
    raised_at=_NOW,
    kind="speech",
    text="“From 1 March we will ask for a licence for every shipment of tungsten powder, whoever the buyer is,” "
    "Lu Peishan told reporters in Beijing.",
    speaker="Lu Peishan",
    speaker_named=True,
    speaker_role="deputy director of export licensing",
    speaker_affiliation="Ministry of Commerce",
    speaker_country="CN",
    mode="mixed",
    relayed_by=("Harbour Wire",),
    said_on=date(2026, 11, 23),
    venue="regular press conference",
    topics=("export_controls",),
    minerals=("tungsten",),
    countries=("CN", "KR", "JP"),
    novelty="new",
    similarity=0.58,
    reason="changed position: the same speaker ruled out new licences in June",
    article_id="a1",
    publisher="Harbour Ledger",
    url="https://harbour-ledger.example/news/tungsten-licences",
    title="Beijing to license every tungsten shipment from March",
    published_at=datetime(2026, 11, 23, 8, 40, tzinfo=UTC),
    fetched_at=datetime(2026, 11, 23, 9, 20, tzinfo=UTC),
    story_id="t1",
    story_title="Ministry weighs wider tungsten licences",
    earlier=Earlier(
        statement_id="s0",
        speaker="Lu Peishan",
        text="“No further licences on tungsten are being prepared,” Lu Peishan said.",
        said_on=date(2026, 6, 4),
        published_at=datetime(2026, 6, 4, 11, 0, tzinfo=UTC),
        publisher="Straits Courier",
        url="https://straits-courier.example/2026/06/04/tungsten",
        title="No new licences, says ministry",
    ),
    carriers=(
        Carrier("Straits Courier", "https://straits-courier.example/a", None),
        Carrier("Port Gazette", "https://port-gazette.example/b", None),
    ),
)
_ACT = replace(
    _SPOKEN,
    alert_id="b71f00c9d2aa4e18",
    statement_id="s2",
    kind="action",
    text="The ministry put tungsten powder and two tungsten alloys on its list of controlled goods.",
    speaker="Ministry of Commerce",
    speaker_role=None,
    speaker_affiliation=None,
    mode=None,
    relayed_by=(),
    venue=None,
    status="announced",
    severity="urgent",
    similarity=None,
    reason="first on the subject",
    earlier=None,
)
_REPLY = replace(
    _SPOKEN,
    alert_id="0c55e1b2f9d84a30",
    statement_id="s3",
    rule="alliances",
    severity="notice",
    matched="topic alliances, country KR",
    text="Seoul and Tokyo agreed to pool three months of tungsten stocks, a South Korean trade official said, "
    "asking not to be named.",
    speaker="South Korean trade official",
    speaker_named=False,
    speaker_role=None,
    speaker_affiliation=None,
    speaker_country="KR",
    mode="indirect",
    relayed_by=(),
    said_on=None,
    venue=None,
    topics=("alliances",),
    novelty="update",
    similarity=0.81,
    reason="adds a figure that the first report lacked: three months",
    article_id="a2",
    publisher="Han River Post",
    url="https://hanriver-post.example/tungsten-pool",
    title="Neighbours to pool tungsten stocks",
    published_at=None,
    earlier=Earlier("s9", "South Korean trade official", None, date(2026, 11, 20), None, "Pilbara Herald", None, None),
    carriers=(),
)

ALERTS = (_SPOKEN, _ACT, _REPLY)
COVERAGE = Coverage(
    heard=11,
    total=12,
    silent=(
        SilentSource("deccan", "Deccan Observer", datetime(2026, 11, 21, 6, 10, tzinfo=UTC), "503 from its server"),
    ),
)


def sample_mail() -> Mail:
    """A mail with three invented statements from two articles."""
    recipient = "desk@example.org"
    return render_mail(
        ALERTS,
        COVERAGE,
        recipient=recipient,
        message_id=message_id(recipient, (alert.alert_id for alert in ALERTS), "orewatch@example.org"),
        claimed_at=_NOW,
    )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m flows.alerting.preview OUT.html   (OUT.txt: the text part)")
    out = Path(sys.argv[1])
    made = sample_mail()
    out.write_text(made.text if out.suffix == ".txt" else made.html, encoding="utf-8")

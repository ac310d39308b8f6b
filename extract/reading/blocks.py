"""Pages that stand where an article should: challenges, consent walls, paywall stubs, refusals."""

from __future__ import annotations

import re

MOST_WORDS = 120
"""A page with more text than this is taken for what it says it is."""
FEW_WORDS = 40
"""With less text than this, a marker anywhere on the page counts; above, only one in the title or the text itself:
cookie banners, captchas of forms and subscription links are on every page of many outlets."""

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile("|".join(phrases), re.IGNORECASE))
    for kind, phrases in (
        (
            "challenge",
            (
                *(r"just a moment\.\.\.", "checking if the site connection is secure", "checking your browser"),
                *("cf-chl", "_cf_chl", "challenge-platform", r"attention required! \| cloudflare", "ddos[- ]guard"),
                *("are you a robot", "(?:not|n't) a robot", r"verify(?:ing)? (?:that )?you(?:'re| are) (?:a )?human"),
                *("g-recaptcha", "h-captcha", "captcha-delivery", "px-captcha", "incapsula incident", "bot detection"),
                *("unusual (?:traffic|activity) from your", "pardon our interruption", "request unsuccessful"),
                *("access to this page has been denied", "automated (?:access|requests)"),
            ),
        ),
        (
            "javascript",
            (
                r"(?:enable|turn on) java ?script",
                r"enable js\b",
                "(?:requires|needs) java ?script",
                "javascript is disabled",
            ),
        ),
        (
            "refusal",
            (
                *(r"\A\s*(?:access denied|403 forbidden|forbidden|error 403|blocked)\b", "permission to access"),
                *("not available in your (?:country|region)", "unavailable for legal reasons"),
            ),
        ),
        (
            "consent",
            (
                *("before you continue", r"consent\.(?:google|yahoo|youtube)", "we (?:value|care about) your privacy"),
                "(?:accept|consent to) (?:all |the use of )?cookies to (?:continue|read|proceed)",
            ),
        ),
        (
            "paywall",
            (
                *("subscribe (?:now )?to (?:continue|read|keep) ", "subscribers? only", "for subscribers"),
                *("(?:already|existing) (?:a )?subscriber", "to (?:continue|keep) reading", "unlock this article"),
                "this (?:article|content|story) is (?:for|reserved|available)[^.]{0,30}(?:subscribers|members)",
                "(?:log|sign) in to (?:continue|read)",
            ),
        ),
    )
)
_SCRIPTS = re.compile(r"<(script|style)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_HEAD = 200_000


def block_marker(markup: str, title: str | None, text: str, *, paywalled: bool) -> str | None:
    """What blocks the page (``challenge``, ``javascript``, ``refusal``, ``consent``, ``paywall``), or None.

    ``text`` is what was extracted from ``markup``, ``paywalled`` what the page's own data says.
    """
    words = len(text.split())
    if words > MOST_WORDS:
        return None
    near = f"{title or ''}\n{text}"
    everything = markup[:_HEAD] if words < FEW_WORDS else ""
    visible = _SCRIPTS.sub(" ", everything)
    for kind, pattern in _KINDS:
        # Scripts tell challenges apart; in everybody's scripts there is talk of consent.
        if pattern.search(near) or pattern.search(everything if kind == "challenge" else visible):
            return kind
    return "paywall" if paywalled and words < MOST_WORDS // 2 else None

"""What stands on a page beside its article: taken out before, and after, the text is extracted.

trafilatura drops much of it by itself (navigation, asides, figures). This adds what it lets through in templates that
are common among news sites. An element is only taken out when it is a small part of the page, so that a careless class
name on a wrapper costs nothing.
"""

from __future__ import annotations

import re

from lxml.html import HtmlElement

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_CLUTTER = frozenset(
    re.findall(
        r"\w+",
        """
        caption captions figcaption credit credits newsletter newsletters subscribe subscription signup cookie cookies
        consent gdpr ccpa advert advertisement advertising sponsored sponsor promo promos promotion breadcrumb
        breadcrumbs related recommended recommendations recirc recirculation trending popular taboola outbrain comments
        disqus skiplink paywall regwall overlay popup modal lightbox toolbar
        """,
    )
)
_ROLES = frozenset({"navigation", "complementary", "dialog", "alertdialog", "banner", "contentinfo", "search"})
_REMOVABLE = ("div", "section", "ul", "ol", "span", "p", "figcaption", "form", "footer", "aside", "small", "dl")
_LARGEST_SHARE = 0.3

_CLUTTER_LINE = re.compile(
    r"""(?ix) ^ [\s\-–—•*>»▶|\[(]* (?:
        advertisement s? | sponsored | (?:story|article)\s+continues\s+below .* | scroll\s+(?:down\s+)?to\s+continue .*
      | (?:read|see|watch|listen)\s+(?:more|also|next|here|now) \s* (?: [:|–—-] .* | (?:on|about|at)\b .* )?
      | (?:also|must)[\s-]+(?:read|watch|see) \s* [:|–—-] .*
      | (?:related|recommended|more\s+on\s+this|more\s+from|you\s+may\s+also\s+like|most\s+read|trending) \b
        (?! .* [.!?…"”’] \s* $ ) [^.!?]{0,40} (?: [:|–—-] .* )?
      | (?:sign\s+up|subscribe|register)\s+(?:for|to|here|now|today|with) \b .* \b
        (?:newsletter|bulletin|briefing|inbox|alerts|e-?mails?|channel) \b .*
      | get\b .* \b (?:newsletter|inbox) \b .*
      | (?:follow|find|join|like)\s+us\s+on \b .* | share\s+this (?:\s+(?:article|story|page|post))? \b .*
      | (?:file\s+)? (?:photo(?:graph)?|image|picture|video|graphic|illustration) s? \s*
        (?: (?:by|credit|courtesy|via)\b .* | : .* )
      | (?:skip|jump)\s+(?:to\s+(?:the\s+|main\s+)?(?:content|navigation|comments|end|start|top)|advertisement)\b .*
      | click\s+here\b .* | back\s+to\s+top
      | (?: © | \(c\)\s | copyright\s+(?:©|\(c\)|\d{4}) ) .* | all\s+rights\s+reserved \b .*
      | (?:we|this\s+(?:web)?site)\s+uses?\s+cookies \b .*
    ) [\s.\])]* $"""
)
_LONGEST_CLUTTER_LINE = 200
_QUOTES = "\"'“”‘’«»„ .,"
_MOST_PULL_QUOTES = 50
_PULL_QUOTES = "//blockquote | //*[contains(@class, 'pull') and contains(@class, 'quote')]"


def drop_clutter(tree: HtmlElement) -> None:
    """Removes from ``tree``, in place, elements that their class, id or role calls something beside the article."""
    whole = max(1, _size(tree))
    candidates = tree.iter(*_REMOVABLE)
    doomed = [e for e in candidates if e.tag == "figcaption" or e.get("role") in _ROLES or _named_clutter(e)]
    for element in doomed:
        parent = element.getparent()
        if parent is None or _size(element) > whole * _LARGEST_SHARE:
            continue
        if element.xpath("boolean(.//h1 | .//article | .//main)"):
            continue
        element.drop_tree()
    _drop_pull_quotes(tree)


def _drop_pull_quotes(tree: HtmlElement) -> None:
    """Takes out set-off quotations whose words stand in the running text as well."""
    everything = " ".join(tree.text_content().split())
    for element in tree.xpath(_PULL_QUOTES)[:_MOST_PULL_QUOTES]:
        words = " ".join(element.text_content().split()).strip(_QUOTES)
        if words and everything.count(words) > 1 and element.getparent() is not None:
            element.drop_tree()


def _named_clutter(element: HtmlElement) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(names) < 400 and any(word.lower() in _CLUTTER for word in _WORDS.findall(names))


def _size(element: HtmlElement) -> int:
    """Characters of text in the paragraphs of ``element``, or of all its text when it has none."""
    return sum(len(p.text_content()) for p in element.iter("p")) or len(element.text_content())


def without_clutter(text: str) -> str:
    """``text`` without the paragraphs that are calls to the reader ("Also read: …"), credits or notices."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(
        line for line in lines if line and not (len(line) <= _LONGEST_CLUTTER_LINE and _CLUTTER_LINE.match(line))
    )

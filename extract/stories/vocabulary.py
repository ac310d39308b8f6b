"""Words that tell which kind of measure a headline names, and whether it lies ahead. Data, no code."""

from __future__ import annotations

from extract.novelty.vocabulary import word_set, word_table

FAMILIES = {
    family: word_set(words)
    for family, words in word_table(
        """
        ban: ban bans banned banning embargo embargoes prohibit prohibits prohibited prohibition outlaw
        outlaws outlawed;
        license: license licenses licensing licensed permit permits; quota: quota quotas cap caps ceiling;
        duty: duty duties tariff tariffs levy levies tax taxes; sanction: sanction sanctions blacklist blacklists
        blacklisted; floor: floor floors; stockpile: stockpile stockpiles stockpiling reserve;
        pact: pact pacts compact accord accords treaty memorandum agreement agreements deal deals alliance bloc
        """
    ).items()
}
"""Kinds of measure by the words that name them, as ``canonical_words`` spells them.

"Curbs", "controls" and "restrictions" are none: headlines use them for all.
"""

GENERAL = frozenset({"pact"})
"""A pact is made about floors, stockpiles and duties, so it contradicts none of them."""

TENTATIVE = word_set(
    """
    plan plans planned planning mull mulls mulling weigh weighs weighing consider considers considering eye eyes eyeing
    propose proposes proposed proposal seek seeks threaten threatens threatened may could might intends intend want
    wants prepares prepare drafts draft
    """
)
"""What is not decided. "To require" and "will require" are decisions."""

NEGATIONS = r"\b(?:not|no|never|neither|nor|without|denie[sd]|rejects?|rejected|refuse[sd]?|rules? out)\b|n[’']t\b"
"""Among the words that turn a claim round, those that deny it; to stop exports is an act."""

IDIOMS = (
    (r"\b(?:put|puts|placed?|places)\b(?P<what>[^.;]{0,60}?)\bon (?:hold|ice)\b", r"suspends\g<what>"),
    (r"\bhits? (?:the )?pause(?: button)? on\b", "suspends"),
    (r"\b(?:until|till|to|through|by|at|before|from) the end of\b|\bend[- ]of[- ](?=year|month|\d)", "until"),
    (r"\b(?:outlaws?|outlawed|bars?|barred|forbids?|forbade|forbidden)\b", "bans"),
    (
        r"\b(?:scraps?|scrapped|scrapping|drops?|dropped|ditch(?:es|ed)?|abolish(?:es|ed)?|axe[sd]?|repeal(?:s|ed)?|ends?|"
        r"ended)\b(?=[^.;]{0,40}\b(?:bans?|curbs?|controls?|quotas?|dut(?:y|ies)|tariffs?|restrictions?|embargo\w*|"
        r"lev(?:y|ies)|limits?|licen[cs]ing)\b)",
        "lifts",
    ),
    (r"\b(?:entity|unreliable[- ]entit(?:y|ies)) list\b", "blacklist"),
    (r"\b(?:minimum|guaranteed) prices?\b|\bguarantee(?:s|d|ing)? (?:a|the) price\b", "price floor"),
    (r"\b(?:enters?|entered|(?:becomes?|became) a (?:full )?member of|accede[sd]? to)\b", "joins"),
)
"""Turns of phrase, and the plain words for them."""

FURTHER = word_set("further another second third again anew fresh additional")

MANY = (
    r"\b(?:[a-z]+teen|ten|eleven|twelve|twenty|thirty|dozens?(?: of)?|\d{1,3}|several|some|member|allied|western|g7|"
    r"quad)"
    r" (?:countries|nations|states|governments|members|ministers|allies|partners|signatories)\b"
)
"""A crowd of countries, whose names a headline leaves out."""

AFTERMATH = (
    r"\W*(?:(?:the|a|one|two|three|\d+) )?(?:days?|weeks?|months?|years?|morning)? ?after\b|"
    r"\W*in (?:the )?wake of\b"
)
"""How a headline begins that looks back on an event."""

SIGNING = word_set("sign signs signed signing signature ink inks inked conclude concludes concluded seal sealed struck")
"""Verbs for it: a headline that names a pact need not tell of its signing."""

DEEDS = word_table(
    """
    agree: agree agrees agreed agreeing pledge pledges pledged; extend: extend extends extended prolong prolongs
    prolonged renew renews renewed; pool: pool pools pooled
    """
)
"""Deeds that headlines tell, besides those of statements (``extract.novelty.vocabulary.ACTS``)."""

TREATY = frozenset({"sign", "join", "withdraw", "meet", "agree"})
"""Deeds of two or more: what their lead says of a control is background."""

DAY_BEFORE = r"\b(?:the|a|one) day (?:before|after|earlier)\b|\bthe previous day\b"
"""A lead that tells today's news of yesterday's event."""

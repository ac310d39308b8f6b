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

_PERMIT = r"(?:a )?(?:[\w-]+ ){0,3}?(?:permits?|licen[cs]es?|approvals?|authori[sz]ations?)"
_NEAR = r"(?: [\w’'-]+){0,4}?\s"

IDIOMS = (
    (r"\b(?:put|puts|placed?|places)\b(?P<what>[^.;]{0,60}?)\bon (?:hold|ice)\b", r"suspends\g<what>"),
    (r"\b(?:job|pay|rate|spending|staff|power|production|output|price|tax|water) cuts?\b", "losses"),
    (r"\bhits? (?:the )?pause(?: button)? on\b", "suspends"),
    (r"\b(?:until|till|to|through|by|at|before|from) the end of\b|\bend[- ]of[- ](?=year|month|\d)", "until"),
    (r"\b(?:outlaws?|outlawed|bars?|barred|forbids?|forbade|forbidden)\b", "bans"),
    (
        rf"\b(?:no longer|not|never) (?:need|require|have to (?:get|obtain|hold|ask))\w*\b{_NEAR}\b{_PERMIT}|"
        rf"\bwithout {_PERMIT}|\b(?:exempt|free|spare|excuse)(?:s|d|ed|ing)?\b{_NEAR}\bfrom\b{_NEAR}\b{_PERMIT}|"
        rf"\b(?:waive[sd]?|dispense[sd]? with)\b{_NEAR}\b{_PERMIT}",
        "eases controls",
    ),
    (
        rf"\b(?:will|must|shall|ha(?:s|ve|d) to|required? to|obliged? to)\b{_NEAR}\b(?:carry|hold|obtain|get|have|"
        rf"apply for|seek|secure|need)\b{_NEAR}\b{_PERMIT}|\b(?:will|to|now) needs?\b{_NEAR}\b{_PERMIT}|"
        rf"\bonly with\b{_NEAR}\b{_PERMIT}|\bonly (?:after|once)\b{_NEAR}\b{_PERMIT}",
        "requires licences",
    ),
    (
        r"\b(?:extend|widen|expand|broaden)(?:s|ed|ing)?\b(?=[^.;]{0,50}\b(?:bans?|curbs?|controls?|quotas?|restrictions?|"
        rf"licen[cs]ing|{_PERMIT})\b)",
        "tightens",
    ),
    (
        r"\b(?:add(?:s|ed|ing)?|put(?:s|ting)?|place[sd]?|placing)\b[^.;]{1,60}?\b(?:to|on|under)\b[^.;]{0,25}\b(?:lists?|"
        r"controlled goods|licensing|export controls?)\b",
        "restricts",
    ),
    (
        r"\b(?:may|can|could|must|shall|will) (?:not|no longer)(?: be)? (?:ship(?:ped)?|export(?:ed)?|leave|sold|"
        r"sell)\b(?: abroad)?|\bcannot (?:ship|export|leave)\b",
        "bans exports of",
    ),
    (r"\b(?:takes?|took|taking) [^.;]{1,40}?\bout of (?=[^.;]{0,30}\bquotas?\b)", "cuts "),
    (
        r"\b(?:scraps?|scrapped|scrapping|drops?|dropped|ditch(?:es|ed)?|abolish(?:es|ed)?|axe[sd]?|repeal(?:s|ed)?|ends?|"
        r"ended)\b(?=[^.;]{0,40}\b(?:bans?|curbs?|controls?|quotas?|dut(?:y|ies)|tariffs?|restrictions?|embargo\w*|"
        r"lev(?:y|ies)|limits?|licen[cs]ing)\b)",
        "lifts",
    ),
    (r"\b(?:entity|unreliable[- ]entit(?:y|ies)) list\b", "blacklist"),
    (r"\b(?:minimum|guaranteed) prices?\b|\bguarantee(?:s|d|ing)? (?:a|the) price\b", "price floor"),
    (r"\b(?:enters?|entered|(?:becomes?|became) (?:a|an|the)(?: [\w-]+){0,2} member of|accede[sd]? to)\b", "joins"),
)
"""Turns of phrase, and the plain words for them."""

FURTHER = (
    r"\b(?:another|further|fresh|additional|(?:second|third|fourth)(?! (?:half|quarter|thoughts?|wave)\b))\s+"
    r"(?:[\w'’-]+\s+){0,3}?(?:bans?|embargo(?:e?s)?|curbs?|controls?|restrictions?|limits?|quotas?|caps?|permits?|"
    r"licen[cs]es?|licensing|dut(?:y|ies)|tariffs?|lev(?:y|ies)|sanctions?|measures?|rules?|exemptions?|waivers?|batch|"
    r"round|tranche|package|pacts?|accords?|treat(?:y|ies)|memorand(?:um|a)|agreements?|deals?|arrangements?|"
    r"suspensions?|extensions?)\b|\b(?:anew|afresh|once more)\b"
)
"""A further act of its kind: "another batch of licences". In "another notch" and "the second half" there is none."""

AGAIN = r"\bagain\b"
"""So is this, but for easings: what is allowed again had been stopped."""

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
    sign: agree agrees agreed agreeing settle settles settled; pledge: pledge pledges pledged; extend: extend
    extends extended prolong prolongs prolonged renew renews renewed; pool: pool pools pooled
    """
)
"""Deeds that headlines tell, besides those of statements (``extract.novelty.vocabulary.ACTS``)."""

TREATY = frozenset({"sign", "join", "withdraw", "meet", "pledge"})
"""Deeds of two or more: what their lead says of a control is background."""

DAY_BEFORE = r"\b(?:the|a|one) day (?:before|after|earlier)\b|\bthe previous day\b"
"""A lead that tells today's news of yesterday's event."""

CREDITS = (
    r"\b(?:told|according to|seen by|quoted by|(?:report|reported|article|story|account) (?:in|by)|"
    r"interview with) (?:the )?(?P<after>{name})",
    r"(?P<before>{name}),? (?:first |has |had |exclusively )?(?:report(?:s|ed)|reveal(?:s|ed)|wrote|broke the news)\b",
)
"""Who is named as the outlet that a report has its news from. ``{name}``: a run of capitalised words."""

NOT_YET = (
    r"\b(?:from|by|until|till|before|after|since|as of|starting|beginning|effective|due|next|coming)"
    r"(?: on)?(?: next)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2})\b"
)
"""Days of a lead on which the news did not happen."""

"""Expressions of several words put as the one word that says the same, before a claim is read."""

from __future__ import annotations

import re

_SAME = (
    (
        r"(?:stay|stays|stayed|staying|keep|keeps|kept|remain|remains) "
        r"(?:out(?! there)(?: of)?|outside|away from|aloof)"
        r"|sit(?:s|ting)? (?:it |this )?out|sat out|(?:is|are|be) (?:still )?not on board(?: with)?",
        "not join",
    ),
    (
        r"enter(?:s|ed|ing)?(?= (?:into )?(?:the|a|an|this|that) (?:\w+ ){0,3}(?:compact|pact|club|alliance|"
        r"partnership|accord|treaty|bloc|group|agreement|charter|coalition)\b)",
        "join",
    ),
    (
        r"(?:appl(?:y|ies|ied|ying)|ask(?:s|ed|ing)?|request(?:s|ed)?) (?:to (?:join|accede|enter|be (?:let|taken) in|"
        r"become (?:a )?members?)|for (?:membership|accession|admission|entry))"
        r"|(?:seek(?:s|ing)?|sought) (?:membership|accession|admission|entry|to join)",
        "candidacy",
    ),
    (
        r"(?:has|have|had|having) (?:nothing|little) to do with|(?:has|have|had) no (?:bearing on|"
        r"connection (?:with|to)|link (?:with|to)|relation to)",
        "not related",
    ),
    (r"(?<=\bbe )issued|(?<=\bbeen )issued", "granted"),
    (r"close to|closing in on|on the (?:verge|brink|point) of|nears|nearing", "near"),
    (
        r"(any|no) (?:(?:one|single|particular|specific|certain|third|other) )*"
        r"(?:country|nation|state|partner|party|region|economy)"
        r"(?: (?:or|and|nor) (?:region|country|partner|party|nation|economy))?",
        r"\1 country",
    ),
    (r"mov(?:e|es|ed|ing) (?:forward|ahead)|(?:make|makes|made|making) headway", "progress"),
    (r"h[eo]ld(?:s|ing)? up|slow(?:s|ed|ing)?(?: down)?", "delay"),
    (
        r"break(?:s|ing)? ((?:no|any) )?(?:the |its |their |our )?(?:trade |world trade |international |wto |global )?"
        r"(?:rules?|laws?|commitments?|obligations?)",
        r"violate \1rules",
    ),
    (r"open to (?:others|other \w+|new members|newcomers|all comers|further members)", "others join"),
    (r"no more than(?! \d)|nothing but|none but|solely", "only"),
    (r"(?:hand|hands|handed|handing|give|gives|gave|given|giving)(?: them)? out", "grant"),
    (r"(?:add|adds|added|adding) up to", "amount to"),
    (r"(?:take|takes|took|taking) part in|become (?:a )?(?:part|member)s? of", "join"),
    (r"sign(?:s|ed|ing)? up (?:to|for)", "sign"),
    (r"(?:pull|walk|back)(?:s|ed|ing)? (?:out of|away from|out from)", "leave"),
    (r"(?:run|runs|ran|running) (?:out|short|low)(?: of)?", "shortage"),
    (r"turn(?:s|ed|ing)? down", "reject"),
    (r"(?:put|puts|putting|placed|kept|remain|remains) on (?:hold|ice)|on hold", "suspend"),
    (r"drop(?:s|ped|ping)? (?:the |its |a |any )?(?:requirement|need|demand)s?(?: of| for)?", "not require"),
    (r"(?:stand|stands|stood|standing|wait|waiting) in (?:line|a queue)|queue(?:s|d|ing)?(?: up)?", "wait"),
    (r"(?:put|puts|putting) forward", "propose"),
    (r"(?:set|sets|setting) up", "establish"),
    (r"(?:draw|draws|drew|drawn|drawing) up", "draft"),
    (r"(?:bring|brings|brought|bringing) in", "introduce"),
    (r"phas(?:e|es|ed|ing) out|(?:do|did|doing) away with|(?:get|got|getting) rid of", "abolish"),
    (r"call(?:s|ed|ing)? off", "cancel"),
    (r"cut(?:s|ting)? off", "halt"),
    (r"look(?:s|ed|ing)? (?:at|into)|weigh(?:s|ed|ing)?(?: up)?", "consider"),
    (r"(?:give|gives|gave|given|giving) up", "abandon"),
    (r"roll(?:s|ed|ing)? back", "lift"),
    (r"(?:come|comes|came|coming) from", "origin"),
    (r"amount(?:s|ed|ing)? to", "mean"),
    (r"rul(?:es|ing) out", "ruled out"),
    (r"at odds with|in breach of|contrary to", "violate"),
    (r"(?:put|puts) (?:their|its|his|her) (?:names?|signatures?) (?:to|under)", "sign"),
    (r"single[sd]? out|singling out", "target"),
    (r"(?:badly|ill|poorly)[- ]timed", "untimely"),
    (r"in common", "jointly"),
    (r"case[- ]by[- ]case|shipment by shipment|one by one", "individual"),
    (r"(?:be|being) part of", "join"),
    (r"plays? by|abides? by|sticks? to|(?:be|is|are) bound by", "follow"),
    (r"(?:put|puts|putting) (?:its|their|his|her) foot down", "insist"),
    (r"out of proportion", "disproportionate"),
    (r"(?:make|makes|made|making) up (?:for )?", "compensate "),
    (r"(?:rule|rules)? ?of the road", "rules"),
    (r"(?:step|steps|stepped|stepping) down", "resign"),
    (r"(?:in line|consistent|compatible|in keeping|in accordance|square[sd]?|in conformity|conforms?) with", "comply"),
    (r"without (?:any )?compensation", "not compensated"),
    (r"on account of|because of|due to|owing to|on the ground(?:s)? of", "because"),
    (r"singled out|treated (?:differently|unequally|unfairly)|discriminated against", "discriminated"),
    (r"(?:would )?rather (?:be|have)|would sooner", "prefer "),
    (r"united states", "america"),
    (r"united kingdom", "britain"),
    (r"united arab emirates", "emirates"),
    (r"no one|nobody", "nobody"),
    (r"no longer", "not"),
    (r"half an?(?= (?:million|billion|trillion))", "0.5"),
    (r"(?:two[- ]thirds)", "66.7 percent"),
    (r"(?:three[- ]quarters)(?= of)", "75 percent"),
    (r"(?:a|one)[- ]third(?= of)", "33.3 percent"),
    (r"(?:a|one)[- ]quarter(?= of)", "25 percent"),
    (r"(?:a|one)[- ]fifth(?= of)", "20 percent"),
    (r"(?:a|one)[- ]tenth(?= of)", "10 percent"),
    (r"(?<!first )(?<!second )half(?= (?:of|the|its|their|his|her|our)\b)", "50 percent"),
)
_TURNS = (
    (r"dispens(?:e|es|ed|ing) with", "waived"),
    (r"(?:shut|shuts|shutting|close|closes|closed|closing|slam|slammed|slamming) the door on", "banned"),
    (r"par(?:e|es|ed|ing) (?:back|down)|whittl(?:e|es|ed|ing) down", "cut"),
    (r"put(?:s|ting)? an end to|bring(?:s|ing)? to an end|brought to an end", "ended"),
    (r"cl[ao]mp(?:s|ed|ing)? down on|crack(?:s|ed|ing)? down on", "restricted"),
    (r"sign(?:s|ed|ing)? away", "abandoned"),
    (r"break(?:s|ing)? off|broke off|broken off", "split"),
)
"""Those that tell which way a control is turned."""
_TURNING = tuple((re.compile(rf"\b(?:{pattern})(?!\w)"), word) for pattern, word in _TURNS)
_ANY = tuple((re.compile(rf"\b(?:{pattern})(?!\w)"), word) for pattern, word in _SAME)


def turned_plain(folded: str) -> str:
    """``folded`` text with its expressions for turning a control put as one verb."""
    for pattern, word in _TURNING:
        folded = pattern.sub(word, folded)
    return folded


def plain(folded: str) -> str:
    """``folded`` text with its expressions put plainly."""
    for pattern, word in _ANY:
        folded = pattern.sub(word, folded)
    return folded

"""Every rule by name: what it finds. ``docs/rules.md`` gives each an example, which the tests run."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SPEECH: Mapping[str, str] = MappingProxyType(
    {
        "subject-cue": "speaker, cue, claim",
        "frame": "speaker, cue, a complement other than that: to do, doing, whether, an object with as, of, for, to",
        "insertion": "speaker, an apposition or inserted clause, cue, claim",
        "claim-subject-cue": "claim, speaker, cue",
        "inversion": "claim, cue, speaker",
        "parenthetical": "speaker and cue inserted into the claim",
        "shared-subject": "a cue behind a conjunction, with the speaker of the verb before it",
        "according-to": "a source named by “according to”, “in the words of”, “by the reckoning of”, “as per”",
        "under-draft": "what a draft or memo has in mind",
        "citing-relayed": "an outlet's report, with the source that it cites as the speaker",
        "quoted-as-saying": "somebody quoted as saying, the quoting outlet as the relay",
        "survey": "what a share of the people asked said, the body that asked them as the speaker",
        "participle": "a cue in -ing behind the deed of its subject",
        "document-participle": "a statement, letter, report … issued, and a cue in -ing behind it",
        "with-participle": "“with” a speaker and a cue in -ing",
        "passive": "“it was claimed by” a speaker “that”",
        "claim-noun": "a speaker's claim, warning, pledge … that",
        "noun-by": "claims, reports, warnings … by a speaker that",
        "attitude": "somebody is confident, worried, skeptical … that",
        "denial": "a charge told before it, which somebody denies or rejects",
        "holding": "a noun with a light verb: made the claim that, raised concerns about, a speaker's view is that",
        "to-whom": "to somebody, a clause in their own words",
        "colon": "a person before a colon, a quotation behind it",
        "credit": "a pull quote with its speaker behind a dash",
        "introduction": "a cue and a colon that end a paragraph, the claim in the next one",
        "afterwards": "a claim that the sentence behind it attributes",
        "joint-statement": "what “we” declare in a paper whose first sentence says who we are",
        "signed": "an unquoted block in the first person with its speaker's name below it",
        "heading-colon-speaker": "a heading whose speaker stands behind the colon",
        "heading-speaker-colon": "a heading whose speaker stands before the colon",
        "transcript": "an answer in a transcript with labels",
        "free-quotation": "a sentence of quotation that no cue claims",
    }
)

ACTIONS: Mapping[str, str] = MappingProxyType(
    {
        "action.impose": "a control on exports imposed, tightened, widened",
        "action.place": "a mineral or a company put under a regime, or on a list",
        "action.ease": "a control on exports suspended, eased, lifted",
        "action.exempt": "somebody freed from a control",
        "action.stop": "the flow of a mineral halted or resumed",
        "action.seize": "a cargo held at the border for want of a permit",
        "action.render": "the flow made unlawful, or bound to a permit",
        "action.close": "the flow as a picture: a tap, a door, a gate closed or opened",
        "action.license": "export licences granted, refused, revoked",
        "action.ally": "an agreement or grouping signed, joined, launched, left",
        "action.convene": "a meeting called to form a grouping",
        "action.team": "partners that agree to cooperate on minerals",
        "action.commit": "what one side promises the others: to cooperate, to share, to give",
        "action.effect": "a measure or pact that begins or ends by itself",
        "action.shift": "a state goes over to another regime",
        "action.deadline": "traders given until a day to ship or to comply",
        "action.dispute": "a complaint against another state’s control",
        "action.follow": "one more of a series of controls",
        "action.met": "a deed met with a control",
        "action.answer": "a deed answered with a control or a pact",
        "action.consent": "a state agrees to a control",
        "action.decree": "what an authority decreed, told before it",
        "action.weighed": "an act by the weight of its clues: verb, words around it, who acts, what the text is about",
        "action.contact-relative": "the measure before its actor, without a pronoun",
        "action.object-relative": "the measure before its actor: “curbs which Beijing imposed”",
    }
)

STANDS: Mapping[str, str] = MappingProxyType(
    {
        "passive": "the act's object is the subject of the clause",
        "relative": "the act stands in a relative clause behind its actor",
        "participle": "a bare participle with its agent behind it",
        "gerund": "an -ing form that hangs on another clause of the same actor",
    }
)
"""How the verb of an act stands; appended to the rule: ``action.impose.passive``."""

FIGURES: Mapping[str, str] = MappingProxyType(
    {
        "figure.money": "an amount with the currency before it",
        "figure.money.suffix": "an amount with the currency behind it",
        "figure.money.coin": "cents and pence behind a number: “62c”, “11p”",
        "figure.price": "money per unit",
        "figure.measure": "a number with a unit of measure, a rate included",
        "figure.share": "percent and percentage points",
        "figure.duration": "how long something lasts",
        "figure.fraction": "a fraction, as percent",
        "figure.multiple": "twice, tenfold, three times",
        "figure.part": "a fraction of a numeral: “half of a million”",
        "figure.count": "a number with what it counts",
        "figure.count.elliptic": "a number whose noun stands elsewhere in the sentence",
        "figure.times": "how often something was done",
        "figure.borrowed": "a number that takes its unit from a neighbour",
    }
)

MENTIONS: Mapping[str, str] = MappingProxyType(
    {
        "gazetteer": "a name of the gazetteer",
        "ministry": "a ministry by its portfolio and country",
        "government": "a government or administration by its country or head",
        "organization:form": "an institution or company by the form of its name",
        "outlet:form": "a newspaper or agency by the form of its name",
        "agreement:form": "a pact or plan by the form of its name",
        "agreement:number": "a regulation, decree, licence or bill by its number or name",
        "bloc:form": "an association of states by the form of its name",
        "capital": "a capital that stands for its state",
        "event:form": "a conference by the form of its name",
        "event:summit": "a summit by its place or members",
        "place:form": "a place by the form of its name",
        "place:context": "a place by the words round it",
        "short form": "an acronym or short name of a body named in full",
        "person:context": "a person by title, apposition or verb of saying",
        "person:form": "a person by the form of the name",
        "person:again": "part of a full name that the article gives",
        "person:title": "a surname behind a title, of somebody never named in full",
        "person:named": "a single name that the text gives as somebody's",
        "surname": "the surname of somebody named in full",
    }
)

RULES: Mapping[str, str] = MappingProxyType({**SPEECH, **ACTIONS, **FIGURES, **MENTIONS})


def describe(rule: str) -> str | None:
    """What ``rule`` finds, in words; None for a name that no pass has."""
    found = RULES.get(rule)
    if found is not None:
        return found
    base, _, stand = rule.rpartition(".")
    return f"{ACTIONS[base]}: {STANDS[stand]}" if base in ACTIONS and stand in STANDS else None

"""Institutions, outlets, groups and documents as speakers: "Seoul", "the ministry", "foreign media", "the report"."""

from __future__ import annotations

from collections import Counter

from extract.speakers.callings import FIRMS, GOVERNMENTS, HOUSES, SEATED, bearer, is_firm, only_firm
from extract.speakers.cast import NOBODY, Cast, Speaker, seen_before, seen_from
from extract.speakers.offices import phrase_text
from extract.speakers.titles import without_article
from extract.tagging.lines import Line
from extract.tagging.phrases import Phrase
from extract.wording import word_set

_ANY_BODY = word_set("body organisation organization institution")
_COMPANY = word_set("company firm group giant corporation conglomerate")
_PLURAL_GROUPS = word_set(
    "authorities media outlets governments ministries companies firms regulators police nations countries "
    "parties sides banks agencies miners producers makers groups states"
)  # fmt: skip
_PRESS = word_set("paper newspaper agency newswire magazine broadcaster outlet website network channel publication")
_REACH = 3
"""Paragraphs: "the report" does not look farther back."""
_PAPER_REACH = 5
"""The same of a statement whose issuer was told."""
_NEAR = 400
"""Characters before the sentence in which an institution is near."""
_FIRM_NEAR = 600
"""The same in which a firm is, of which the text tells the seat."""
_LATER = 1500
"""Characters behind a description within which its bearer is named."""
_ABOUT = 4
"""Names of a country, its places and its people that make a text one about it, where others are named half as often."""
_SHARED = 2
"""Words that a description shares with the name of its bearer, at least."""
_NATIONAL = 4
"""Words from an adjective of nationality to its body, at most."""
_STEM = 5
"""Letters that two forms of a word share: "regulator", "regulation"."""


_SEEN = word_set("seen reviewed obtained viewed quoted cited leaked")
_MANY_PAPERS = word_set("data figures statistics estimates documents records logs numbers minutes projections accounts")
_RULES = word_set("notice order decree ruling circular regulation")
"""Papers of the state that a body heard before did not issue, unless that was told."""
_ARTICLES = word_set("report article story dispatch editorial commentary analysis post broadcast")
"""What "the report" of an outlet may be called; "the draft" or "the letter" is somebody else's."""


def institution(cast: Cast, line: Line, phrase: Phrase) -> Speaker:
    mention = line.mentions[phrase.head]
    assert mention is not None
    kind = "outlet" if mention.type == "outlet" else "institution"
    if mention.type == "place" and mention.country:
        # A capital stands for its government.
        name = cast.countries.get(mention.country) or GOVERNMENTS.get(mention.country, mention.name)
        return Speaker(name, True, country=mention.country, kind=kind)
    return Speaker(mention.name, True, country=None if kind == "outlet" else mention.country, kind=kind)


def near_institution(cast: Cast, line: Line, offset: int) -> Speaker:
    near = {
        s.speaker.name: s.speaker for s in seen_before(cast.institutions, offset) if s.at >= line.sentence.start - _NEAR
    }
    return next(iter(near.values())) if len(near) == 1 else NOBODY


def group(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """ "the ministry", "the Canadian government", "foreign media"."""
    word = line.words[phrase.head]
    owner = next((m for m in line.mentions[max(phrase.first, phrase.head - 2) : phrase.head] if m is not None), None)
    if (
        owner is not None
        and owner.type in ("outlet", "organization")
        and "'" not in line.tags[phrase.first : phrase.head]
    ):
        kind = "outlet" if owner.type == "outlet" else "institution"
        return Speaker(owner.name, True, country=None if kind == "outlet" else owner.country, kind=kind)
    apposed = _name_apposed(line, phrase) or _initialled(line, phrase)
    if apposed is not None:
        return apposed
    behind = phrase.head + 1  # "the company owned by the fund": the company
    if line.tags[behind : behind + 2] == "EI" and line.words[behind + 1] in ("by", "in", "at"):
        phrase = Phrase(phrase.first, phrase.head, phrase.head, phrase.first, phrase.head)
    text, definite = phrase_text(line, phrase)
    country = next((m.country for m in line.mentions[phrase.first : phrase.last + 1] if m and m.country), None)
    plural = word in _PLURAL_GROUPS or (word.endswith("s") and not word.endswith("ss"))
    seat = any(w.endswith(SEATED) for w in line.words[phrase.first : phrase.head])
    definite = definite or (seat and line.tags[phrase.first] != "D")  # "Perth, Australia-headquartered company"
    bare = phrase.last == phrase.head and (phrase.head - phrase.first <= 1 or seat)
    if definite and bare and not plural:
        return _the_body(cast, line, phrase, offset) or Speaker(
            text, line.text[line.starts[phrase.head]].isupper(), country=country, kind="institution"
        )
    called = (_called(cast, line, phrase, offset) or bearer(cast, line, phrase)) if not plural else None
    if called is not None:
        return called
    firm = _firm(cast, line, phrase, offset, country) if not plural else None
    if firm is not None:
        return firm
    modified = any(tag in "KCO" for tag in line.tags[phrase.first : phrase.head])
    if modified and not plural:
        return Speaker(without_article(text), True, country=country, kind="institution")
    role = " ".join(line.surface(k, k) for k in range(phrase.first, phrase.head + 1) if line.tags[k] not in "KDO'#")
    return Speaker(text, False, role if plural else None, None, country, "plural" if plural else "institution")


def _called(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker | None:
    """ "The country's strategic minerals regulator said …": the only body, named behind, whose name is made of these
    words ("the Authority for the Regulation of Strategic Minerals")."""
    if "'" not in line.tags[phrase.first : phrase.head] and line.words[phrase.first] != "the":
        return None
    own = [line.words[k][:_STEM] for k in range(phrase.first, phrase.head + 1) if line.tags[k] in "NMgr"]
    if len(own) < _SHARED:
        return None
    found: dict[str | None, Speaker] = {}
    heard = [h for h in cast.heard_before(offset) if h.speaker.named]
    for seen in [*heard, *seen_from(cast.institutions, offset)]:
        if seen.at > offset + _LATER:
            break
        stems = {word[:_STEM] for word in (seen.speaker.name or "").lower().split()}
        if seen.speaker.kind == "institution" and sum(stem in stems for stem in own) >= _SHARED:
            found[seen.speaker.name] = seen.speaker
    return next(iter(found.values())) if len(found) == 1 else None


def _firm(cast: Cast, line: Line, phrase: Phrase, offset: int, country: str | None) -> Speaker | None:
    """ "The Canadian miner", "the Toronto-based company": the only firm named that can be meant."""
    words, tags = line.words[phrase.first : phrase.head], line.tags[phrase.first : phrase.head]
    seated = any(word.endswith(SEATED) for word in words)
    if words[:1] != ("the",) or phrase.last != phrase.head or tags[1:].strip("KNMC") or not (seated or "K" in tags):
        return None
    if line.words[phrase.head] not in FIRMS and line.words[phrase.head] not in _COMPANY:
        return None
    named = [*seen_before(cast.institutions, offset), *cast.heard_before(offset)]
    firms = [s for s in named if s.speaker.kind == "institution" and s.speaker.named and is_firm(s.speaker.name or "")]
    theirs = {s.speaker.name: s.speaker for s in firms if country and s.speaker.country == country}
    if len(theirs) == 1:
        return next(iter(theirs.values()))
    near = {s.speaker.name: s.speaker for s in firms if s.at >= line.sentence.start - _FIRM_NEAR}
    fitting = [firm for firm in near.values() if firm.country is None or firm.country == country]
    return fitting[0] if len(fitting) == 1 and not theirs else None


def _only_country(cast: Cast, line: Line, phrase: Phrase) -> Speaker | None:
    """ "The government": of the only country that the text named up to there, or of the one that it is about."""
    before = Counter(code for at, code in cast.nations if at < line.starts[phrase.first])
    ranked = before.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < max(_ABOUT, 2 * ranked[1][1])):
        return None
    code = ranked[0][0]
    name = cast.countries.get(code) or GOVERNMENTS.get(code)
    return Speaker(name, True, country=code, kind="institution") if name else None


def _name_apposed(line: Line, phrase: Phrase) -> Speaker | None:
    """ "The regulator, Sernam, warned", "a trade group, the Kansai Federation, said"."""
    first = phrase.last + 2
    first += line.words[first : first + 1] == ("the",)
    name = line.tags[first : phrase.full_last + 1]
    if line.words[phrase.first] not in ("the", "a", "an") or not name or len(name) > 4 or name.strip("OC"):
        return None
    mention = line.mentions[first]
    return Speaker(mention.name if mention else line.surface(first, phrase.full_last), True, kind="institution")


def _the_body(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker | None:
    """Whom "the company", "the ministry" or "the body" points back to."""
    word = line.words[phrase.head]
    if word == "company" and line.surface(phrase.head, phrase.head)[0] == "C" and cast.institutions:
        issuers = (seen.speaker for seen in cast.institutions if not (seen.speaker.name or "").endswith("Exchange"))
        return next(issuers, cast.institutions[0].speaker)  # "the Company" of its own announcement
    heard = [h for h in cast.heard_before(offset) if h.speaker.kind in ("institution", "outlet")]
    pool = sorted([*seen_before(cast.institutions, offset), *heard], key=lambda s: s.at, reverse=True)
    for seen in pool:
        if _is_group(seen.speaker, word, near=seen.at >= line.sentence.start - _NEAR):
            return seen.speaker
    if word in _ANY_BODY and heard and line.sentence.paragraph - heard[0].paragraph <= 1:
        return heard[0].speaker  # "The body warned": whoever was heard just before
    called_so = bearer(cast, line, phrase) or (only_firm(pool) if word in FIRMS else None)
    if called_so is not None:
        return called_so
    state = _only_country(cast, line, phrase) if word == "government" else None
    if state is not None:
        return state
    return None


def _initialled(line: Line, phrase: Phrase) -> Speaker | None:
    """ "Italy's VBX steel lobby group": the body of these initials."""
    for at in range(phrase.first, phrase.head):
        name = line.surface(at, at)
        plain = line.tags[at] == "C" and line.tags[at + 1] in "Ng" and line.words[at + 1][0] != "-"
        if plain and name.isupper() and name.isalpha() and 2 < len(name) < 7:
            country = next((m.country for m in line.mentions[phrase.first : at] if m and m.country), None)
            return Speaker(name, True, country=country, kind="institution")
    return None


def _is_group(speaker: Speaker, word: str, *, near: bool) -> bool:
    name = (speaker.name or "").lower()
    if word in _PRESS:
        return speaker.kind == "outlet" or word in name
    if speaker.kind == "outlet":
        return False
    if word in HOUSES:
        return word in name
    if word in name:
        return True
    # "The company" may be any firm that was just named; "the bank" or "the refiner" only one that is called so.
    return near and speaker.named and word in _COMPANY and is_firm(name)


def document(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """ "A press release by the Treasury", "Reuters' report", "the report": the owner of the document."""
    for at in range(phrase.first, phrase.full_last + 1):
        mention = line.mentions[at]
        if mention is None or mention.type not in ("organization", "outlet", "bloc", "person", "country"):
            continue
        if line.tags[at + 1 : at + 2] == "'" and at > phrase.head:
            continue  # "by Japan's Morning Ledger": not the country's
        linked = line.words[at - 2 if line.words[at - 1] in ("the", "a") else at - 1]
        if linked == "by" and not _SEEN.isdisjoint(line.words[max(0, at - 4) : at]):
            continue  # "a letter seen by the Ledger": not its own
        behind = at > phrase.head and line.words[at - 1] in ("by", "from", "of", "the", "a")
        if at > phrase.last:
            behind = behind and "by" in line.words[phrase.last : at] and not _others_clause(line, phrase, at)
        elif at > phrase.head and line.tags[at - 1] in "CN":
            behind = True
        if behind or (at < phrase.head and mention.type in ("organization", "outlet", "bloc")):
            kind = {"outlet": "outlet", "person": "person"}.get(mention.type, "institution")
            if kind == "person":
                return cast.person(mention.name)
            if mention.rule == "demonym":
                body = line.tags.find("g", at, at + _NATIONAL)
                if body < 0:
                    continue  # "by Chinese officials"
                return Speaker(line.surface(at, body), True, country=mention.country, kind=kind)
            return Speaker(mention.name, True, country=None if kind == "outlet" else mention.country, kind=kind)
    house = next((k for k in range(phrase.head - 1, phrase.first, -1) if line.tags[k] == "g"), -1)
    if house == phrase.head - 1 and house > phrase.first + 1 and line.words[house] in HOUSES:
        return group(
            cast, line, Phrase(phrase.first, house, house, phrase.first, house), offset
        )  # "a mines ministry note"
    text, definite = phrase_text(line, phrase)
    bare = phrase.last == phrase.head and phrase.head - phrase.first <= 2
    publisher = _of_the_paper(cast, line, phrase, offset) if definite and bare else None
    if publisher is not None:
        return publisher
    kind = "papers" if line.words[phrase.head] in _MANY_PAPERS else "institution"  # no later "it" are the papers
    return Speaker(text, False, kind=kind)


def _others_clause(line: Line, phrase: Phrase, at: int) -> bool:
    """Does a relative clause with a subject of its own stand before ``at`` ("the draft, which a clerk said had not
    been approved by the Treasury")?"""
    who = line.tags.find("w", phrase.last, at)
    return who > 0 and line.tags[who + 1] in "DprgHOCKN"


def _of_the_paper(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker | None:
    """ "The statement", "the report": whoever issued it, else the body heard last, else the outlet named last."""
    paper = cast.issued.get(line.words[phrase.head])
    if paper is not None and line.sentence.paragraph - paper.paragraph <= _PAPER_REACH:
        return paper.speaker
    for h in cast.heard_before(offset) if line.words[phrase.head] not in _RULES else ():
        if line.sentence.paragraph - h.paragraph <= _REACH and h.speaker.kind in ("outlet", "institution"):
            return h.speaker
    near = [s for s in seen_before(cast.institutions, offset) if s.at >= line.sentence.start - 600]
    outlets = [s.speaker for s in near if s.speaker.kind == "outlet" and line.words[phrase.head] in _ARTICLES]
    if outlets:
        return outlets[0]
    return None

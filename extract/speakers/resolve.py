"""Who speaks: the resolution of "Li", "she", "the minister", "the report", "Seoul" within the article.

Each speaker's phrase is resolved in text order against whoever was heard or introduced before (``cast``). What cannot
be resolved stays None; what names nobody ("a senior official") is an unnamed source.
"""

from __future__ import annotations

from extract.model import Mention
from extract.speakers.cast import NOBODY, Cast, Seen, Speaker, seen_before, seen_from
from extract.speakers.institutions import document, group, institution, near_institution
from extract.speakers.offices import phrase_text, role_holder
from extract.speakers.pointing import one_of_them, pointed
from extract.speakers.titles import behind_portfolio, read_premodifier
from extract.tagging.clauses import leading_subject, phrase_at
from extract.tagging.lines import Line
from extract.tagging.phrases import POINTING, Phrase

_REACH = 3
"""Paragraphs: a pronoun does not look farther back."""
_NEAR = 400
"""Characters before the sentence in which a person is near."""

_CONCEDES = ("while", "although", "though", "whereas")
"""What opens a clause on the same subject as the one behind it."""
_COURTESIES = ("mr", "mrs", "ms", "miss")
_OWNERS = {"her": "she", "his": "he", "their": "they"}
""" "Her view is that …": hers who is meant."""


def resolve(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """The speaker that ``phrase`` names or points to. ``offset``: where the attribution stands."""
    tag, mention = line.tags[phrase.head], line.mentions[phrase.head]
    pair = _pair(line, phrase) if "&" in line.tags else None
    if pair is not None:
        return pair
    if line.words[phrase.head] == "excellency":
        return _excellency(cast, line, phrase, offset)
    if line.words[phrase.head] in POINTING and tag in "DNRr#C":
        return pointed(cast, line, phrase, offset)
    if line.words[phrase.head] == "those":
        return Speaker(line.surface(phrase.first, phrase.last), False, kind="plural")
    if tag == "p" or line.words[phrase.head] in _OWNERS:
        return _surname(cast, line, phrase) or _pronoun(cast, line, phrase, offset)
    if tag == "H" and mention is not None:
        return cast.person(mention.name, mention.country)
    if mention is not None and mention.rule == "demonym":
        return _national(cast, line, mention, offset)
    if tag in "OLK" and mention is not None:
        return institution(cast, line, phrase)
    if tag == "r":
        return role_holder(cast, line, phrase, offset)
    if tag == "g":
        return group(cast, line, phrase, offset)
    if tag == "d":
        return document(cast, line, phrase, offset)
    if tag == "N":
        country = next((m.country for m in line.mentions[phrase.first : phrase.last + 1] if m and m.country), None)
        plural = line.words[phrase.head].endswith("s")
        return Speaker(phrase_text(line, phrase)[0], False, None, None, country, "plural" if plural else "unnamed")
    return _capitalised(cast, line, phrase)


def _excellency(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """ "His Excellency affirmed": who was heard or named last."""
    recent = [h for h in cast.heard_before(offset) if line.sentence.paragraph - h.paragraph <= _REACH]
    return _he_or_she(cast, line, recent, offset, "f" if line.words[phrase.first] == "her" else "m")


def _surname(cast: Cast, line: Line, phrase: Phrase) -> Speaker | None:
    """ "On prices, He said": the only person of that name, where a capital within the sentence tells it from "he"."""
    at = phrase.head
    owners = cast.by_part.get(line.words[at], ())
    if len(owners) != 1 or not at or line.tags[at - 1] in "Q:(" or not line.text[line.starts[at]].isupper():
        return None
    return cast.people[next(iter(owners))]


def _pair(line: Line, phrase: Phrase) -> Speaker | None:
    """Two names that speak together: "Orth and Tan said"."""
    tags = line.tags
    conjunction = phrase.first - 1 if tags[phrase.first - 1 : phrase.first] == "&" else phrase.head - 1
    first, second = line.mentions[conjunction - 1] if conjunction > 0 else None, line.mentions[phrase.head]
    if conjunction < 1 or tags[conjunction] != "&" or first is None or second is None or first.type != second.type:
        return None
    edge = conjunction - 2
    while edge >= 0 and tags[edge] in "DrCKOgM'" and tags[edge + 1] != "D":
        edge -= 1
    listed = line.mentions[edge - 1] if edge > 0 and tags[edge] == "," else None
    if listed is not None and listed.type == first.type:
        return _of_several(line, edge - 1, phrase.head)  # "the ministers of Peru, Chile and Norway"
    if (edge >= 0 and tags[edge] not in ",QTDU;:") or first.type not in ("person", "country", "organization", "outlet"):
        return None
    return Speaker(f"{first.name} and {second.name}", True, kind="plural")


def _of_several(line: Line, at: int, last: int) -> Speaker | None:
    """The people "of" a list of states or houses whose first or second to last stands at ``at``."""
    tags = line.tags
    while at > 1 and tags[at - 1] == "," and line.mentions[at - 2]:
        at -= 2
    at -= tags[at - 1] == "D"
    if at < 2 or line.words[at - 1] != "of" or tags[at - 2] != "r":
        return None
    first = head = at - 2
    while first > 0 and tags[first - 1] in "NKCgEr":
        first -= 1
    return Speaker(line.surface(first, last), False, line.surface(first, head), kind="plural")


def _pronoun(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    word, paragraph = line.words[phrase.head], line.sentence.paragraph
    word = _OWNERS.get(word, word)
    recent = [h for h in cast.heard_before(offset) if paragraph - h.paragraph <= _REACH]
    if word in ("he", "she", "him"):
        return _he_or_she(cast, line, recent, offset, "f" if word == "she" else "m")
    if word == "we":
        return cast.ourselves
    if word == "them":
        return one_of_them(cast, line, phrase, offset)
    if word == "they":
        crowd = cast.taken_up.get(line.sentence.start) if phrase.head == 0 else None
        if crowd is not None and not (recent and recent[0].at >= crowd.sentence):
            return crowd.speaker
        return recent[0].speaker if recent and recent[0].speaker.kind != "outlet" else NOBODY
    if word == "it":
        opened = _opening_body(cast, line, phrase, offset)
        if opened is not None:
            return opened
        leading = _leading_body(cast, line, phrase, offset)
        if leading.name is not None and line.words[0] == "the" and line.tags[1] == "g":
            return leading  # "The company can wait, it said"
        bodies = [h.speaker for h in recent[:2] if h.speaker.kind in ("institution", "outlet")]
        found = bodies[0] if bodies else near_institution(cast, line, offset)
        return found if found.name is not None else _leading_body(cast, line, phrase, offset)
    return NOBODY


def _opening_body(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker | None:
    """ "While the government grants quotas, it has said …": the subject of the clause that opens the sentence."""
    tags, edge = line.tags, phrase.first - 1
    if edge < 3 or line.words[0] not in _CONCEDES or tags[edge] != "," or "," in tags[:edge]:
        return None
    lead = phrase_at(line, 1, edge)
    if lead is None or lead.full_last >= edge - 1:
        return None
    if tags[lead.head] == "g":
        bare = Phrase(lead.first, lead.head, lead.head, lead.first, lead.head)  # "the government grants quotas"
        return group(cast, line, bare, offset)
    return institution(cast, line, lead) if tags[lead.head] in "OK" and line.mentions[lead.head] else None


def _leading_body(cast: Cast, line: Line, phrase: Phrase, offset: int) -> Speaker:
    """ "The bank expects two cuts, it said": the bank."""
    lead = leading_subject(line, phrase.first - 1) if phrase.first > 1 else None
    return group(cast, line, lead, offset) if lead is not None and line.tags[lead.head] == "g" else NOBODY


def _he_or_she(cast: Cast, line: Line, recent: list[Seen], offset: int, gender: str) -> Speaker:
    """Whoever was heard last, or the only person named since."""
    heard = next(
        (h for h in recent if h.speaker.kind in ("person", "unnamed") and h.speaker.gender in ("", gender)), None
    )
    near = [s for s in seen_before(cast.seen, offset) if s.at >= line.sentence.start - _NEAR and _fits(cast, s, gender)]
    here = [s for s in near if s.paragraph == line.sentence.paragraph]
    if here and (heard is None or heard.paragraph != line.sentence.paragraph):
        near = here  # whoever else was named stands in another paragraph
    named = near[0] if len({s.speaker.name for s in near}) == 1 else None
    if len({s.speaker.name for s in near}) > 1 and (heard is None or heard.at < near[-1].at):
        # Two people stand between: the one who was heard among them is meant, if any was.
        heard = heard if heard and any(s.speaker.name == heard.speaker.name for s in near) else None
    if named and heard and heard.paragraph == line.sentence.paragraph and named.sentence <= heard.at:
        named = None  # "Orth said she had met Minister Li. “…,” she added": Li was only spoken of
    found = named if named and (heard is None or named.at > heard.at) else heard
    stranger = next(iter(seen_before(cast.strangers, offset)), None)
    if stranger is not None and line.sentence.start - _NEAR <= stranger.at < line.sentence.start:
        # "I asked a former official. “…,” he told me": he is the one just introduced, if nobody else was since.
        known = [*near, *recent]
        if all(s.at < stranger.sentence for s in known):
            return stranger.speaker
    if found is None:
        return _only_around(cast, line, offset, gender)
    speaker = cast.known(found.speaker)
    if speaker.kind == "person" and not speaker.gender:
        return cast.learn(speaker._replace(gender=gender))
    return speaker


def _only_around(cast: Cast, line: Line, offset: int, gender: str) -> Speaker:
    """Where nobody was named before: the one person whom the lines just before call by a role ("The envoy was blunt."),
    or who is named next ("“We did,” he said of his time at the port. Len Moss still …")."""
    roles = [s for s in seen_before(cast.holders, offset) if s.at >= line.sentence.start - _NEAR]
    if roles:
        return roles[0].speaker if len({s.speaker.name for s in roles}) == 1 else NOBODY
    if cast.heard or seen_before(cast.seen, offset):
        return NOBODY
    following = [s for s in seen_from(cast.seen, offset)[:1] if s.paragraph - line.sentence.paragraph <= 1]
    return cast.known(following[0].speaker) if following and _fits(cast, following[0], gender) else NOBODY


def _fits(cast: Cast, seen: Seen, gender: str) -> bool:
    return cast.known(seen.speaker).gender in ("", gender)


def _national(cast: Cast, line: Line, mention: Mention, offset: int) -> Speaker:
    """ "The Finn said": the person of that nation who was heard or named last."""
    near = [*cast.heard_before(offset), *seen_before(cast.seen, offset)]
    for seen in sorted(near, key=lambda s: s.at, reverse=True):
        person = cast.known(seen.speaker)
        if (
            person.kind == "person"
            and line.sentence.paragraph - seen.paragraph <= _REACH
            and person.country in (None, mention.country)
        ):
            return person
    return NOBODY


def _capitalised(cast: Cast, line: Line, phrase: Phrase) -> Speaker:
    """A capitalised name outside of the gazetteers."""
    first = phrase.head
    while first > phrase.first and line.tags[first - 1] == "C" and line.words[first - 1] not in _COURTESIES:
        first -= 1
    last = phrase.head
    while last < phrase.last and line.tags[last + 1] == "C":
        last += 1
    first = behind_portfolio(line, first, last)
    if first > phrase.first and line.tags[first - 1] == "O" and line.starts[first] == line.ends[first - 1] + 1:
        first -= 1  # "JSW Bharat", of which a list has the half
    name = line.surface(first, last)
    known = cast.people.get(name.casefold())
    owners = cast.by_part.get(name.casefold(), set())
    if known is not None or len(owners) == 1:
        return known or cast.people[next(iter(owners))]
    if first == last == 0 and name.endswith("s") and name[1:].islower():
        return Speaker(name.lower(), False, name.lower(), kind="plural")  # "Smelters warn …"
    country = next((m.country for m in line.mentions[phrase.first : phrase.last + 1] if m and m.country), None)
    title = read_premodifier(line, first)
    if title.role:
        return Speaker(name, True, title.role, title.affiliation, title.country or country)
    return Speaker(name, True, country=country, kind="person" if first < last else "institution")

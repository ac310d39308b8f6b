"""What a name does, owns and employs: a firm keeps its smelter, a bank lifts a target, an outlet is written in."""

from __future__ import annotations

import re

from extract.dates.days import WEEKDAY
from extract.model import EntityType
from extract.naming.given_names import GIVEN
from extract.naming.vocabulary import words

_ASIDE = (
    r"(?:, (?:by contrast|meanwhile|however|for its part|in turn|though|too|again|in contrast|by comparison|"
    r"as expected|as usual),)?"
)
_ADVERB = (
    r"(?: (?:also|has|had|have|will|would|now|already|later|then|since|recently|still|only|just|duly|promptly|quietly|"
    rf"abruptly|reportedly|on (?i:{WEEKDAY})|last (?:week|month|year)|this (?:week|month)|"
    r"yesterday|today))*"
)
_RATED = (
    r"(?:raised|lifted|cut|trimmed|kept|lowered|maintained|upgraded|downgraded|reiterated|bumped|slashed|hiked|"
    r"initiated|raises|lifts|cuts|trims|keeps|lowers|maintains|upgrades|downgrades|has|had|puts|put|sees|expects)"
)
_RATING = (
    r"(?:price targets?|target prices?|price forecasts?|earnings forecasts?|profit forecasts?|ratings?|guidance|"
    r"dividends?|recommendations?|coverage|base case|buy|hold|outperform|underweight|overweight)"
)
_OWN = (
    r"(?:mines?|pits?|plants?|smelters?|refiner(?:y|ies)|kilns?|furnaces?|factor(?:y|ies)|concentrators?|mills?|"
    r"works|lines?|terminals?|warehouses?|fleet|stake|stakes|shares|shareholders|customers|clients|workers|workforce|"
    r"staff|payroll|employees|output|production|sales|revenues?|profits?|earnings|order book|orders|shipments|"
    r"deliveries|capacity|offtake|licen[cs]es?|permits?|board|chief executive|subsidiary|unit|headquarters|"
    r"bonds|debts?|loan|lenders|creditors|suppliers|contracts?|inventory|stocks|portfolio|deposits?|concessions?|"
    r"prospectus|listing|annual report|quarterly report|results|quota|allocation|project|projects|furnaces|members)"
)
_DEED = re.compile(
    rf"{_ASIDE}{_ADVERB} (?:{_RATED} (?:[\w’'%$€£.-]+ ){{0,4}}?{_RATING}\b|"
    r"declared (?:a )?force majeure|filed for (?:bankruptcy|insolvency|administration|creditor protection|a listing|"
    r"an initial public offering)|"
    r"(?:posted|booked|reported) (?:an? )?(?:[\w.%$€£-]+ ){0,4}?(?:profit|loss|revenue|revenues|earnings|sales|charge|"
    r"writedown|impairment)\b|"
    rf"\w+ (?:\w+ )?its (?:own |first |second |main |only |entire |[\w-]+ )?{_OWN}\b|"
    r"(?:said|says|announced|confirmed|warned) (?:that )?its \w+)"
)
""" "Norrdal mothballed its kiln", "Fjordhus, by contrast, lifted its price target"."""
STAFFED = re.compile(
    r" (?:(?:senior|chief|lead|veteran|mining|metals?|commodit(?:y|ies)|market|equity|research|policy) ){0,2}"
    r"(?:analyst|economist|strategist|founder|co-founder|chairman|chairwoman|chair|president|spokes(?:man|woman|"
    r"person)|managing partner|managing director|executive director|general manager|chief executive|chief executive "
    r"officer|CEO|CFO|COO|boss|portfolio manager|head of [a-z ]{3,24}|vice[ -]president|researcher|director|partner|"
    r"consultant|secretary[ -]general|chief operating officer|chief financial officer|trader|founder and [a-z ]{3,24}) "
    r"(?=[A-Z][\w’'-]+ (?:[\w.]+ )?[A-Z])"
)
""" "Harrow Creek analyst Tilda Rasmussen"."""
_STAFF_OF_ONE = re.compile(
    r" (?:chairman|chairwoman|founder|co-founder|spokes(?:man|woman|person)|managing partner|general manager|boss|"
    r"chief executive officer|chief operating officer|vice[ -]president|chief economist|executive director) "
    r"(?=[A-Z][\w’'-]+ (?:[\w.]+ )?[A-Z])"
)
_ATTRIBUTES = words(
    """
    Veteran Former Longtime Long-time Fellow Local Leading Top Noted Respected Renowned Retired Seasoned Bearish Bullish
    Celebrated Outspoken Young Another Rival Star Democrat Democratic Republican Conservative Labour Labor Tory Liberal
    Green Marxist Keynesian Opposition Government Battery Mineral Metal Commodity Equity Currency Credit Tech Military
    Academic Legal Oil Gas Coal Market Industry Sector Country Supply-chain Geopolitics Macro Freelance In-house
    """
)
"""What an analyst may be or deal with, capitalised since it opens the sentence."""
_ATTRIBUTE_ENDS = ("ent", "ant", "ial", "nal", "cal", "tic", "mic", "ous", "ive", "ary", "ist", "ing", "based")
_OWNER = re.compile(
    r"['’]s? (?:(?:chief|senior|lead|new|former|own) )?(?:spokes(?:man|woman|person)|founders?|co-founder|"
    r"chief economist|economist|head of [a-z]{4,}|lenders|creditors|bondholders|lawyers|order book|"
    r"annual report|quarterly results|half-year results|full-year results|annual general meeting|earnings call|"
    r"price target|parent company|holding company|majority owner|"
    r"[A-Z]{3} |research (?:head|chief)|director general)\b"
)
_SOMEBODYS = re.compile(r"['’]s? ([A-Z][\w’-]+) [A-Z]")
""" "Project Lanthorn's Tilda Rasmussen"."""
_CLASSES = (
    r"(?:miners|exporters|importers|shippers|producers|refiners|recyclers|traders|smelters|auto ?makers|carmakers|"
    r"chipmakers|steelmakers|brokerages|brokers|rivals|competitors|suppliers|customers|clients|peers|processors|"
    r"companies|firms|start-?ups|buyers|makers|manufacturers|subsidiaries|affiliates|unions|banks|funds|lenders|"
    r"shareholders|developers|explorers|trading houses|conglomerates|consultancies|utilities|operators|holdings|"
    r"bidders|backers|contractors|distributors|foundries|groups|majors|juniors|NGOs|think[ -]tanks|associations)"
)
_LISTED = re.compile(
    rf"\b(?i:{_CLASSES})(?:,| –| —|:)? ?(?:such as|including|like|among them|namely|notably)? (?:the )?\Z"
)
""" "Two exporters, Sofala and …", "miners such as X"."""
_ITEM = r"[A-ZÀ-Þ][\w’'&.-]*(?: [A-ZÀ-Þ&][\w’'&.-]*){0,3}(?: \([^()]{1,30}\))?"
_LATER = re.compile(
    rf"\b(?i:{_CLASSES})(?:,| –| —)? ?(?:such as|including|like|among them|namely|notably) (?:the )?"
    rf"{_ITEM}(?:, {_ITEM}){{0,5}}(?:, and |, | and | or )\Z"
)
""" "Miners such as Halden, Falmer and X"."""
_HAS_SHARE = re.compile(r" \(\d{1,3}(?:\.\d+)? ?(?:%|per ?cent|pc)\)")
_OWNERS = re.compile(r"\b(?:joint venture|owned by|held by|shareholders|consortium|co-owned|partners)\b[^.;]*\Z")
""" "A joint venture of Halden (60%) and X (40%)"."""
_LISTED_ENDS = ("s ", "s, ", "s: ", "s – ", "s — ", "including ", "like ", "them ", "namely ", "notably ")
"""What ``_LISTED`` ends with, in small letters, an article aside: asked first."""
_WRITTEN_IN = re.compile(
    r"\b(?:interviews? (?:with|to|for)|wrote in|writes in|writing in|published (?:in|by)|column (?:in|for)|"
    r"op-ed (?:in|for)|article (?:in|for)|essay (?:in|for)|commentary (?:in|for)|editorial in|letter to the editor of|"
    r"(?:viewers|readers|listeners|reporters?|correspondents?|journalists?|editors?|editor-in-chief|columnists?) "
    r"(?:of|from|for|at)|front page of|pages of|airwaves of) (?:the )?\Z"
)
_WRITTEN_ENDS = (*(f"{word} " for word in ("in", "by", "for", "of", "from", "at", "with", "to", "the", "The")),)
_WHEN = re.compile(
    r"(?:[.,;:”\"]| (?:on|last|this|that|in|late|early|earlier|published|broadcast|aired|yesterday|he|she|they|before|"
    r"after|and|about|by|under)\b)"
)
_INTERVIEW = re.compile(r"\binterviews? (?:with|to|for) (?:the )?\Z")
_TOLD_THE = re.compile(r"\b(?:(?:told|interviews? (?:with|to|for)) The|interviews? (?:with|to|for) the) \Z")
""" "In an interview with The Tavrian"."""
_ITS_READERS = re.compile(r", whose (?:reporters?|correspondents?|editors?|journalists?|readers|columnists?)\b")
_FOREIGN_ENDS = (
    *("posten", "bladet", "avisen", "avisa", "tidende", "tidningen", "zeitung", "dagblad", "blatt", "nytt", "nieuws"),
    *("gazeta", "shimbun", "ilbo", "sinmun", "ribao", "tavisen", "kurier"),
)
_JOINED_ENDS = ("News", "Wire", "Press", "Times", "TV", "Daily")
_OUTLET_ENDS = _FOREIGN_ENDS + _JOINED_ENDS
_OUTLET = re.compile(rf"[A-ZÀ-Þ]\w*(?:{'|'.join(_FOREIGN_ENDS)}|[a-z](?:{'|'.join(_JOINED_ENDS)}))\Z")
_LANGUAGES = words("English Mandarin Cantonese Arabic Latin Hindi Urdu Tamil Farsi Swahili Esperanto Cyrillic Pidgin")
OPENING_CLASSES = words(
    """
    Brokerage Consultancy Miner Producer Refiner Explorer Developer Recycler Automaker Carmaker Chipmaker Steelmaker
    Supplier Smelter Retailer Manufacturer Lender Newspaper Broadcaster Startup Start-up Utility Insurer Airline
    Conglomerate Think-tank Trader Rival Subsidiary Shipper
    """
)
"""What a firm is, capitalised since it opens the sentence."""
_FOREIGN_ARTICLES = words("Le La Les L’Echo El Il Der Die Das De Het O A La Las Los Lo")


def firm_by_deeds(text: str, start: int, end: int, *, count: int, clear: bool) -> bool:
    """Does the name at ``start..end`` do, employ or own what firms do? ``count``: its words. ``clear``: no known name
    lies inside."""
    nxt = text[end : end + 1]
    if nxt == " " and clear:
        attribute = count == 1 and (_attribute(text[start:end]) or f"({text[start:end]})" in text)
        if (_STAFF_OF_ONE if attribute else STAFFED).match(text, end):
            return True
    if nxt in ("'", "’"):
        whose = _SOMEBODYS.match(text, end) if count > 1 else None
        return clear and (_OWNER.match(text, end) is not None or (whose is not None and whose[1] in GIVEN))
    if nxt in (" ", ",") and _DEED.match(text, end):
        return True
    if nxt == " " and clear and text.startswith(" (", end) and _HAS_SHARE.match(text, end):
        return _OWNERS.search(text, max(0, start - 140), start) is not None
    if text.endswith((", ", " and ", " or "), 0, start) and _LATER.search(text, max(0, start - 160), start):
        return True
    before = text[max(0, start - 40) : start]
    return before.lower().removesuffix("the ").endswith(_LISTED_ENDS) and _LISTED.search(before) is not None


def _attribute(word: str) -> bool:
    """May ``word`` say what kind of analyst somebody is ("Independent analyst …")?"""
    return word in _ATTRIBUTES or word.endswith(_ATTRIBUTE_ENDS)


def outlet_by_context(text: str, start: int, end: int, name: str) -> EntityType | None:
    """Is the name that of an outlet: by its ending, or since somebody writes, is read or is interviewed there?"""
    if len(name) > 7 and name.endswith(_OUTLET_ENDS) and _OUTLET.match(name):
        return "outlet"
    if text.startswith(", whose ", end) and _ITS_READERS.match(text, end):
        return "outlet"
    if name in _LANGUAGES or not text.endswith(_WRITTEN_ENDS, 0, start):
        return None
    before = text[max(0, start - 40) : start]
    if _TOLD_THE.search(before) and (_WHEN.match(text, end) or text.startswith(" that ", end)):
        return "outlet"
    if _WRITTEN_IN.search(before) is None or _WHEN.match(text, end) is None:
        return None
    if _INTERVIEW.search(before) and "-" not in name and name.split(" ", 1)[0] not in _FOREIGN_ARTICLES:
        # "In an interview with Halloran".
        return None
    return "outlet"

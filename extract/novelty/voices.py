"""Words for those who speak: offices, institutions, kinds of source, and what is short for what. Data, no code."""

from __future__ import annotations

from extract.novelty.vocabulary import COUNTRY_NAMES, word_set, word_table

COUNTRY_OF = {word: code for code, names in COUNTRY_NAMES.items() for word in names.split()}
LINKS = word_set(
    """
    of the for and in at on with from to a an s de la its their some several many other by who
    """
)
OFFICES = word_set("ministry ministries department government presidency treasury commission regulator watchdog agency")
"""Bodies that may be told of without their name ("the ministry")."""
TITLES = word_set(
    """
    mr mrs ms dr prof professor sir dame lord president premier minister secretary chairman senator
    """
)
GENERIC = word_set(
    """
    ministry department office agency bureau administration government affairs commission council committee board
    authority authorities regulator watchdog national state federal general central public
    """
)
INSTITUTION = word_set(
    """
    ministry department government office agency bureau bank commission company corp corporation inc ltd limited
    group union association council committee house university institute institution administration organization
    alliance treasury cabinet parliament congress senate court forum fund authority authorities regulator watchdog
    embassy presidency party center college academy chamber federation league bloc board post daily news reuters
    bloomberg xinhua nikkei newspaper journal
    """
)
GROUPS = word_table(
    """
    official: official officials minister ministers ministry ministries secretary secretaries spokesperson
    spokespersons spokespeople spokesman spokeswoman premier president ambassador envoy diplomat diplomats
    commissioner lawmaker lawmakers senator governor administration authority authorities government presidency
    negotiator negotiators adviser aide aides undersecretary regulator regulators watchdog deputy attendees
    participants delegates leaders leader governments; expert: expert experts analyst analysts professor
    researcher researchers fellow economist economists scholar scholars academic academics strategist strategists
    observer observers specialist lecturer research scientist; media: media outlet outlets newspaper newspapers
    press reports report; business: executive executives ceo trader traders company companies industry producer
    producers miner miners manager chairman businessman exporter exporters importer maker makers manufacturer
    manufacturers firm; people: people person source sources insider insiders those
    """
)
GROUP_OF = {word: group for group, words in GROUPS.items() for word in words.split()}
COLLECTIVE = word_set(
    "countries nations states governments members signatories ministers leaders delegates delegations participants "
    "attendees allies partners parties officials dozen dozens two three four five six seven eight nine ten eleven "
    "twelve thirteen fourteen fifteen twenty thirty european union"
)
"""An actor of many, however it is called: "14 countries", "the signatories", "ministers"."""
LEGAL_FORMS = word_set(
    "ltd limited inc corp corporation plc co company gmbh ag sa nv asa ab oyj llc lp bhd pty tbk pjsc ojsc spa "
    "holdings holding group"
)
SOURCE_WORDS = word_set(
    "us trump senior top unidentified unnamed anonymous ranking high level former same certain another familiar"
)
"""Words beside a source that name no institution."""
LONG_COUNTRIES = {
    ("democratic", "republic", "congo"): "congo",
    ("republic", "korea"): "korea",
    ("people", "republic", "china"): "china",
    ("united", "republic", "tanzania"): "tanzania",
    ("russian", "federation"): "russia",
    ("kingdom", "norway"): "norway",
}
SPOKES = word_set(
    """
    spokesperson spokespersons spokespeople spokesman spokeswoman spox
    """
)
ABBREVIATIONS = word_table(
    """
    mofcom: commerce; ustr: trade representative; meti: economy trade industry; mofa: foreign; doe: energy; dod:
    defense; pentagon: defense; usgs: geological survey; iea: international energy; wto: world trade organization;
    fm: foreign; ndrc: development reform; g7: g7; g20: g20; eu: european union; white: white; dla: defense
    logistics
    """
)
COMPATIBLE_GROUPS = frozenset(
    {("official", "people"), ("business", "people"), ("business", "expert"), ("other", "people")}
)

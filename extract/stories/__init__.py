"""Which articles report one event? Articles as story fingerprints, pairs weighed, and the partition that follows.

article + facts ─► fingerprint ─► keys ─► candidates ─► compare, pair by pair ─► partition ─► stories
                   headline, lead,        (warehouse)   acts, actors, days,      strongest links first,
                   claims                               claims; what speaks      nothing that contradicts,
                                                        against                  what people have decided
"""

from extract.stories.compare import Kinship, compare, in_words
from extract.stories.contradiction import vetoes
from extract.stories.fingerprint import StoryFingerprint, fingerprint_story
from extract.stories.keys import index_keys, query_keys
from extract.stories.partition import Decision, Link, name_stories, partition

__all__ = [
    "Decision",
    "Kinship",
    "Link",
    "StoryFingerprint",
    "compare",
    "fingerprint_story",
    "in_words",
    "index_keys",
    "name_stories",
    "partition",
    "query_keys",
    "vetoes",
]

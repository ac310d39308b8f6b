"""Has this been said before? Statements as fingerprints, and the verdict on a new one.

Statement ─► fingerprint ─► keys ─► candidates ─► judge ─► Verdict
             hashed words           (warehouse)    speaker, occasion, words, evidence against
"""

from extract.novelty.fingerprint import StatementFingerprint
from extract.novelty.judge import Verdict, judge, judge_article, judging_order
from extract.novelty.lookup import index_keys, query_keys
from extract.novelty.making import fingerprint_statement
from extract.novelty.packing import pack_print, unpack_print

__all__ = [
    "StatementFingerprint",
    "Verdict",
    "fingerprint_statement",
    "index_keys",
    "judge",
    "judge_article",
    "judging_order",
    "pack_print",
    "query_keys",
    "unpack_print",
]

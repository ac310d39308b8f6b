"""Verbs that tell how something was said: with "that" behind them, they report it as "said" does.

The verbs of manner of speaking, instrument of communication, complaint and nonverbal expression (B. Levin, English Verb
Classes and Alternations, 1993, 37.3, 37.4, 37.8, 40.2), in the past alone, since their other forms are nouns as often
("moans", "cables"); beside a quotation any form reports (see ``extract/attribution/voiced.py``).
"""

from __future__ import annotations

from extract.wording import word_set

MANNER_VERBS = word_set(
    "ad-libbed adjured asseverated avowed babbled bawled bellyached blabbed blared bleated blogged "
    "blustered bragged brayed bristled cabled cackled caviled cavilled chattered chirped chortled clucked "
    "confided conjectured cooed counseled counselled croaked crooned crowed divulged drawled droned entreated "
    "equivocated expostulated expounded faxed forewarned fretted gabbled gasped gossiped grated groaned grouched "
    "groused grunted harrumphed hedged hollered hooted howled hypothesised hypothesized insinuated jeered kvetched "
    "lectured livestreamed messaged minuted moralised moralized nattered paraphrased parried parroted "
    "philosophised philosophized phoned pontificated postulated preached prognosticated prophesied purred "
    "quavered quibbled radioed railed ranted rasped raved reasserted recapped regurgitated rejoiced remonstrated "
    "reposted restated retweeted rhapsodised rhapsodized riposted scrawled screeched scribbled seethed sermonised "
    "sermonized shrieked snarled snickered sniggered sniped snorted sobbed soliloquised spluttered squawked "
    "squealed stuttered summarised summarized tattled taunted telegraphed telephoned telexed trumpeted tut-tutted "
    "tutted vlogged vouchsafed waffled wailed warbled wheezed whimpered wisecracked wittered yammered yapped "
    "yelped "
)

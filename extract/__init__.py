"""The functional core: bytes and text in, facts out.

From below: ``reading`` (bytes to text), ``segmentation`` (sentences, quotations), ``dates``, ``naming``, ``tagging``
(the words of a sentence), ``speakers``; on these, side by side, ``attribution`` (speech), ``actions``, ``figures``,
``topics``; ``facts`` calls them in order, ``explain`` shows what they did. ``novelty``, ``stories`` and ``measures``
compare facts.

Nothing here touches the clock, the network, files, the environment, randomness, Prefect or DuckDB.
"""

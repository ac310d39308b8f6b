"""How well the extractor reads: labelled articles of our own, metrics, floors. ``python -m bench.accuracy``.

The labels follow ``docs/label-guide.md`` and were written without looking at what the extractor makes of the texts;
``docs/accuracy.md`` has the results. Unlike the other benchmarks this one also runs in the tests.
"""

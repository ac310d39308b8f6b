"""Benchmarks: what the figures in docs/ were measured with. ``python -m bench.NAME``; the tests run none for time."""

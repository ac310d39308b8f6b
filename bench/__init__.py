"""Benchmarks: what the figures in docs/ were measured with. ``python -m bench.NAME``; none runs in the tests."""

"""What judging costs in corpora of different sizes: ``python -m bench.novelty 10000 200000``."""

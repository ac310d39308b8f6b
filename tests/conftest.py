"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

# No test is about time: a slow machine must not fail one. Nor about luck: a tree passes everywhere or nowhere, so that
# a failure is the change's own. `make fuzz` looks for new examples.
settings.register_profile("orewatch", deadline=None, derandomize=True)
settings.register_profile("fuzz", deadline=None, derandomize=False, max_examples=1000, print_blob=True)
settings.load_profile("orewatch")

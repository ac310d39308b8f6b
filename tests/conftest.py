"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

# No test is about time: a slow machine must not fail one.
settings.register_profile("orewatch", deadline=None)
settings.load_profile("orewatch")

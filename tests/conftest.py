"""Settings of hypothesis: in CI the same examples every time, so that a run tells of the change and not of luck."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")

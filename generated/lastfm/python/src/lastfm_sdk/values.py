# Generated from methods/lastfm/service.yaml, the method files by `make generate`. Do not edit.
"""Sets of allowed values, as types."""

from __future__ import annotations

from typing import Literal

Period = Literal["overall", "7day", "1month", "3month", "6month", "12month"]
"""Allowed values of `period`."""

# Generated from methods/market/service.yaml, the method files by `make generate`. Do not edit.
"""Sets of allowed values, as types."""

from __future__ import annotations

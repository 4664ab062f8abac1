"""All described services, read once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.model.method import Method
from generator.model.service import Service
from generator.spec.load import load

ROOT = Path(__file__).parents[2]
SERVICES, PROBLEMS = load(ROOT / "methods")


def methods() -> Iterator[tuple[Service, Method]]:
    """Every method of every service."""
    for service in SERVICES:
        for method in service.methods:
            yield service, method

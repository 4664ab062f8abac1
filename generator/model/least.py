"""The least permissions that methods need: of each item the lowest level that includes all that are needed of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .method import Method
from .service import Service


def covers(service: Service) -> Mapping[str, frozenset[str]]:
    """Level to all that it includes, itself among them."""
    return {level.name: frozenset({level.name, *level.implies}) for level in service.levels}


def choices(service: Service) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What there is to ask for, with its levels, lowest first. A ladder is one item, "", and a scope has no levels."""
    if service.permission_shape == "ladder":
        yield "", tuple(level.name for level in service.levels)
    for item in service.permission_items:
        yield item.name, item.levels


def least(service: Service, methods: Iterable[Method]) -> dict[str, str]:
    """Item to level, in the order of the description."""
    called = [dict(method.permissions) for method in methods]
    found: dict[str, str] = {}
    for item, levels in choices(service):
        needed = {needs[item] for needs in called if item in needs}
        if needed:
            found[item] = _lowest(covers(service), levels or ("",), needed)
    return found


def _lowest(included: Mapping[str, frozenset[str]], levels: tuple[str, ...], needed: set[str]) -> str:
    """Where no level includes all that are needed, the highest of them."""
    enough = [level for level in levels if needed <= included.get(level, frozenset({level}))]
    return enough[0] if enough else max(needed, key=lambda level: levels.index(level) if level in levels else -1)

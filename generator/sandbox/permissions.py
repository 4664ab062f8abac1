"""Levels and scopes: what a token reaches, what a link asks for, and how both are told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model.least import covers
from ..model.method import Method
from ..model.service import Service

GRANTED = "granted"
"""The level of a scope that was granted."""


class Permissions:
    """The permissions of one service, in whichever shape it has them."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._covers = covers(service)

    def reach(self, granted: Mapping[str, str], method: Method) -> str:
        """What is missing for a method, in words; "" where nothing is."""
        for item, level in method.permissions:
            if not self._has(granted.get(item, ""), level):
                told = f"{item or level}{f': {level}' if item and level else ''}"
                return f"the token does not reach {told}; it has {granted.get(item) or 'nothing of it'}"
        return ""

    def all(self) -> dict[str, str]:
        """Everything there is, at the highest level."""
        return {item: levels[-1] for item, levels in self.choices()}

    def choices(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Items with the levels there are of them, lowest first."""
        service = self._service
        if service.permission_shape == "ladder":
            yield "", tuple(level.name for level in service.levels)
        for item in service.permission_items:
            yield item.name, item.levels or (GRANTED,)

    def asked(self, parameters: Mapping[str, str], argument: str) -> dict[str, str]:
        """What a link asks for; `argument` is the name under which one value tells it all."""
        service = self._service
        told = parameters.get(argument, "")
        if service.permission_shape == "scopes":
            names = told.replace(",", " ").split()
            return {item.name: GRANTED for item in service.permission_items if item.name in names}
        if service.permission_shape == "ladder":
            return {"": told} if told in self._covers else {}
        asked = ((item, parameters.get(item.parameter, "")) for item in service.permission_items)
        return {item.name: level for item, level in asked if level in item.levels}

    def told(self, granted: Mapping[str, str]) -> dict[str, object]:
        """The permissions of a token, as answers tell them."""
        return {item: granted.get(item, "none") for item, _ in self.choices() if item}

    def _has(self, granted: str, needed: str) -> bool:
        return granted == GRANTED or (bool(granted) and (not needed or needed in self._covers.get(granted, ())))

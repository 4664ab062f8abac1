"""Which methods there are, and the texts about them, each group's loaded when it is first needed."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from .texts import MethodTexts, Program


class Catalogue:
    """The methods of a service."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._places: Mapping[str, str] = import_module(f"{program.package}.facts").METHODS

    @property
    def methods(self) -> list[str]:
        """Names on the wire, sorted."""
        return sorted(self._places)

    def under(self, group: str) -> list[str]:
        """Names of the methods of a group and of the groups in it."""
        return [name for name in self.methods if name.startswith(f"{group}.")]

    @property
    def groups(self) -> dict[str, int]:
        """First parts of names, and how many methods there are under each."""
        heads = [name.partition(".")[0] for name in self.methods if "." in name]
        return {head: heads.count(head) for head in dict.fromkeys(heads)}

    def texts(self, method: str) -> MethodTexts:
        """What is told about a method."""
        module = self._places[method].partition(":")[0]
        found: Mapping[str, MethodTexts] = import_module(f"{self.program.package}.help.{module}").HELP
        return found[method]

    def __contains__(self, method: object) -> bool:
        return method in self._places

"""The circumstances under which things are looked at: by whom, with which arguments, in which list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .keeper import Keeper
from .things import Thing

Argument = str | list[str]


@dataclass(slots=True)
class Scene:
    """One call, as far as what is kept is concerned."""

    keeper: Keeper
    caller: Thing | None = None
    """Account of the token."""
    sees_private: bool = False
    """The token reaches what is the caller's own and private."""
    arguments: Mapping[str, Argument] = field(default_factory=dict[str, Argument])
    """Given values, and defaults for the others."""
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names of kept files by parameter."""
    origin: str = ""
    """Address of this server, as the caller wrote it."""
    listed: dict[int, float] = field(default_factory=dict[int, float])
    """When the items being shown came into their list."""
    places: dict[int, int] = field(default_factory=dict[int, int])
    """Where items stand relative to the one asked for."""
    ranks: dict[int, int] = field(default_factory=dict[int, int])
    """Where items stand in their list, counted from 1."""
    counted: dict[int, int] = field(default_factory=dict[int, int])
    """For how many others each item stands."""

    roots: dict[str, Thing] = field(default_factory=dict[str, Thing])
    """By kind: what the call is about."""
    made: dict[str, Thing] = field(default_factory=dict[str, Thing])
    """By kind: what the call has made so far."""
    told: dict[str, str] = field(default_factory=dict[str, str])
    """What is told about the call itself: total, pages, added …"""
    items: list[Thing] = field(default_factory=list[Thing])
    """What is listed."""
    sides: dict[str, list[Thing]] = field(default_factory=dict[str, "list[Thing]"])
    """Neighbours, by the name of their side."""
    rows: list[dict[str, object]] = field(default_factory=list[dict[str, object]])
    """What became of each item."""

    placed: Mapping[tuple[str, ...], object] = field(default_factory=dict[tuple[str, ...], object])
    """What stands at places of the answer, whatever the store says."""
    is_preview: bool = False
    """Nothing of what is done holds."""

    def text(self, name: str) -> str:
        """An argument as one text."""
        value = self.arguments.get(name, "")
        return value if isinstance(value, str) else ",".join(value)

    def texts(self, name: str) -> list[str]:
        """An argument as a list."""
        value = self.arguments.get(name, [])
        return [value] if isinstance(value, str) else value

    def given(self, name: str) -> bool:
        return name in self.arguments or name in self.files

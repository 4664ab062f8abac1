"""A mapping of a description, read key by key: every fault is told with its path inside the whole block."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from .message import Path, SchemeError
from .suggest import suggest


@dataclass(frozen=True, slots=True)
class Block:
    """One mapping, and the path to it."""

    data: Mapping[str, object]
    path: Path = ()

    @classmethod
    def read(cls, value: object, path: Path, keys: Iterable[str] | None = None) -> Block:
        """`value` as a mapping with no keys but these; None for any."""
        if not isinstance(value, Mapping):
            raise SchemeError(path, "must be a mapping")
        data = cast("Mapping[object, object]", value)
        for key in data:
            if not isinstance(key, str):
                raise SchemeError(path, f"key {key!r} must be a text")
            if keys is not None and key not in (known := tuple(keys)):
                raise SchemeError((*path, key), f'unknown key "{key}"{suggest(key, known)}')
        return cls(cast("Mapping[str, object]", data), path)

    def at(self, key: str) -> Path:
        return (*self.path, key)

    def block(self, key: str, keys: Iterable[str] | None = None) -> Block:
        """The mapping under a key; an empty one when it is not there."""
        return Block.read(self.data.get(key, {}), self.at(key), keys)

    def text(self, key: str, default: str | None = None) -> str:
        value = self.data.get(key, default)
        if not isinstance(value, str):
            raise SchemeError(self.at(key), "missing" if value is None else "must be a text")
        return value

    def items(self, key: str) -> list[object]:
        value = self.data.get(key, [])
        if not isinstance(value, list | tuple):
            raise SchemeError(self.at(key), "must be a list")
        return list(cast("Iterable[object]", value))

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        texts: list[str] = []
        for index, item in enumerate(self.items(key) if key in self.data else default):
            if not isinstance(item, str):
                raise SchemeError((*self.at(key), index), "must be a text")
            texts.append(item)
        return tuple(texts)

    def choice(self, key: str, choices: Iterable[str], default: str | None = None) -> str:
        value = self.text(key, default)
        if value not in (known := tuple(choices)):
            raise SchemeError(self.at(key), f'"{value}" is not one of {", ".join(known)}{suggest(value, known)}')
        return value

    def flag(self, key: str) -> bool:
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            raise SchemeError(self.at(key), "must be true or false")
        return value

    def integer(self, key: str, default: int, least: int, most: int) -> int:
        value = self.data.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise SchemeError(self.at(key), f"must be a whole number from {least} to {most}")
        return value

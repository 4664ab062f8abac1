"""Templates of signing schemes: literal text with `{field}` and `{field|filter|filter}` in it.

A template is compiled once; a brace that opens or closes no field is an error, as is a name nobody knows.
Values are text, or bytes behind a filter such as `sha256bin`; one value of bytes makes the whole result bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from .filters import FILTERS, TO_BYTES, Text, to_bytes
from .masking import HIDDEN
from .suggest import suggest

Path = tuple[str | int, ...]
Reader = Callable[[Any], Text]
"""Takes one field out of the values a template is filled with."""


class SigningError(ValueError):
    """A call could not be signed with the credentials at hand."""


class SchemeError(SigningError):
    """A signing scheme that cannot be read: where in the block, and what is wrong."""

    def __init__(self, path: Path, text: str) -> None:
        super().__init__(path, text)
        self.path = path
        self.text = text

    def __str__(self) -> str:
        return f"{'.'.join(map(str, self.path))}: {self.text}" if self.path else self.text


class Values(Protocol):
    """What a template is filled with."""

    @property
    def hidden(self) -> frozenset[str]:
        """Fields that come out as `***`; `cred` stands for every `cred.NAME`."""
        ...


@dataclass(frozen=True, slots=True)
class Slot:
    """One `{field|filter}`."""

    text: str
    name: str
    read: Reader = field(repr=False, compare=False)
    filters: tuple[Callable[[Text], Text], ...] = field(repr=False, compare=False)

    @property
    def usual(self) -> Reader:
        """What fills it where nothing is hidden; most fields are read and no more."""
        return self.fill if self.filters else self.read

    def fill(self, values: Values) -> Text:
        if values.hidden and self.name.partition(".")[0] in values.hidden:
            return HIDDEN
        value = self.read(values)
        if not self.filters:
            return value
        try:
            for change in self.filters:
                value = change(value)
        except ValueError:  # binascii.Error and UnicodeError are such; the text of either may hold the value
            raise SigningError(f"the value for {{{self.text}}} cannot be decoded") from None
        return value


@dataclass(frozen=True, slots=True)
class Template:
    """A compiled template."""

    text: str
    segments: tuple[str | Slot, ...] = field(repr=False)
    fill: Reader = field(repr=False, compare=False)
    """Renders with values of which none is hidden; worked out once, for every call is signed by it."""

    @classmethod
    def parse(cls, text: object, path: Path, find: Callable[[str], Reader | None], names: Iterable[str]) -> Template:
        """Compile `text`; `find` gives the reader of a field, `names` are those worth suggesting."""
        if not isinstance(text, str):
            raise SchemeError(path, "must be a text")
        segments: list[str | Slot] = []
        for literal, slot in re.findall(r"([^{}]*)(\{[^{}]*\}|[{}]|$)", text):
            if slot in ("{", "}"):
                raise SchemeError(path, f'stray "{slot}"; a field is written {{name}}')
            if literal:
                segments.append(literal)
            if slot:
                segments.append(_slot(slot[1:-1], path, find, names))
        return cls(text, tuple(segments), _filler(segments))

    @property
    def binary(self) -> bool:
        """Some field ends in a filter that gives bytes."""
        return any(
            isinstance(piece, Slot) and piece.filters[-1:] and piece.filters[-1] in TO_BYTES for piece in self.segments
        )

    @property
    def fields(self) -> frozenset[str]:
        """Names of the fields in it."""
        return frozenset(piece.name for piece in self.segments if isinstance(piece, Slot))

    def render(self, values: Values) -> Text:
        """The text with every field filled in; bytes if one of them is bytes."""
        if values.hidden:
            return _joined([piece if isinstance(piece, str) else piece.fill(values) for piece in self.segments])
        return self.fill(values)

    def write(self, values: Values) -> str:
        """The same where only a text will do."""
        text = self.render(values) if values.hidden else self.fill(values)
        if isinstance(text, str):
            return text
        raise SigningError(f'"{self.text}" gives bytes where a text is sent')

    def between(self, first: str, second: str) -> str | None:
        """What stands between two fields when the template is nothing but these, without filters."""
        match self.segments:
            case (Slot(text=a), Slot(text=b)) if (a, b) == (first, second):
                return ""
            case (Slot(text=a), str(literal), Slot(text=b)) if (a, b) == (first, second):
                return literal
            case _:
                return None


def _filler(segments: Sequence[str | Slot]) -> Reader:
    """What renders these segments."""
    readers = [_constant(each) if isinstance(each, str) else each.usual for each in segments]
    return readers[0] if len(readers) == 1 else lambda values: _joined([read(values) for read in readers])


def _constant(text: str) -> Reader:
    return lambda values: text


def _joined(pieces: list[Any]) -> Text:
    try:
        return "".join(pieces)
    except TypeError:  # bytes among them
        return b"".join(map(to_bytes, pieces))


def _slot(text: str, path: Path, find: Callable[[str], Reader | None], names: Iterable[str]) -> Slot:
    name, *filters = text.split("|")
    reader = find(name)
    if reader is None:
        raise SchemeError(path, f'unknown field "{name}"{suggest(name, names)}')
    for each in filters:
        if each not in FILTERS:
            raise SchemeError(path, f'unknown filter "{each}"{suggest(each, FILTERS)}')
    return Slot(text, name, reader, tuple(FILTERS[each] for each in filters))

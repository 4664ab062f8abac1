"""Reading one YAML file: positions of every key and value, and a narrow part of YAML only.

libyaml is driven by its events. They come one at a time, so that a deep or hostile file is refused before
anything has been built from it; its own tree builder would follow aliases and overrun the stack.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol, cast

import yaml
from yaml.cyaml import CSafeLoader

from ..problems import Place, Problem, quoted
from .characters import MOST_BYTES, check_text, decode
from .node import Node

MOST_LEVELS = 32
MOST_VALUES = 20_000

_ABSENT = frozenset({"", "~", "null", "Null", "NULL"})


class _Mark(Protocol):
    """A place as YAML tells it, counted from 0."""

    line: int
    column: int


class Refused(Exception):
    """The file cannot be read any further."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def read(path: Path, file: str) -> tuple[Node | None, list[Problem]]:
    """The file as a mapping with places, and what is wrong with it; `file` is its name in messages."""
    place = Place(file)
    try:
        if path.stat().st_size > MOST_BYTES:
            return None, [_too_large(place, path.stat().st_size)]
        with path.open("rb") as handle:
            data = handle.read(MOST_BYTES + 1)
    except OSError as error:
        return None, [Problem.at(place, "file", f"cannot be read ({error.strerror or 'unknown reason'})")]
    return parse(data, file)


def parse(data: bytes, file: str) -> tuple[Node | None, list[Problem]]:
    """The same, from bytes."""
    place = Place(file)
    if len(data) > MOST_BYTES:
        return None, [_too_large(place, len(data))]
    text, problems = decode(data, place)
    if text is None:
        return None, problems
    reader = _Reader(text, file)
    try:
        node = reader.document()
    except Refused as refusal:
        return None, [refusal.problem]
    return node, reader.problems


def _too_large(place: Place, size: int) -> Problem:
    return Problem.at(place, "file", f"{size:,} bytes; the limit is {MOST_BYTES:,}")


class _Reader:
    """Turns the events of one document into nodes."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self._lines = text.split("\n")
        self._parser = CSafeLoader(text)
        self._opened: list[Place] = []
        self._values = 0

    def document(self) -> Node:
        self._next()  # the start of the stream
        start = self._next()
        if isinstance(start, yaml.StreamEndEvent):
            raise self._refuse(Place(self.file), "the file is empty; a mapping is expected")
        if isinstance(start, yaml.DocumentStartEvent) and (start.version or start.tags):
            raise self._refuse(self._place(start), "YAML directives are not supported; remove the line")
        first = self._next()
        top = self._node(first, self._place(first), "")
        self._next()  # the end of the document
        after = self._next()
        if not isinstance(after, yaml.StreamEndEvent):
            raise self._refuse(self._place(after), "one document a file; a second one starts here")
        if not isinstance(top.content, dict):
            if top.content is None:
                raise self._refuse(Place(self.file), "the file is empty; a mapping is expected")
            found = "a list" if isinstance(top.content, tuple) else "a text"
            raise self._refuse(top.place, f"a mapping is expected at the top level, found {found}")
        return top

    def _node(self, event: yaml.Event, key_place: Place, path: str) -> Node:
        place = self._place(event)
        self._values += 1
        if self._values > MOST_VALUES:
            raise self._refuse(place, f"more than {MOST_VALUES:,} values in one file")
        self._refuse_extras(event, place)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, Node(event.value, place, key_place, path, not event.style))
        if len(self._opened) >= MOST_LEVELS:
            raise self._refuse(place, f"nested deeper than {MOST_LEVELS} levels")
        self._opened.append(place)
        if isinstance(event, yaml.SequenceStartEvent):
            content: tuple[Node, ...] | dict[str, Node] = self._list(path)
        else:
            content = self._mapping(path)
        self._opened.pop()
        return Node(content, place, key_place, path)

    def _scalar(self, event: yaml.ScalarEvent, node: Node) -> Node:
        if node.plain and event.value in _ABSENT:
            at = node.place if event.value else node.key_place
            comma = "within {…} a text with a comma needs quotes" if " " in node.path else ""
            what = comma or 'give one, leave the key out, or quote the text ("null")'
            self.problems.append(Problem.at(at, node.path, f"has no value; {what}"))
            return node._replace(content=None)
        if faults := list(check_text(event.value, node)):
            self.problems.extend(faults)
            return node._replace(content=None)
        return node

    def _list(self, path: str) -> tuple[Node, ...]:
        items: list[Node] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, self._place(event), f"{path}.{len(items)}" if path else str(len(items))))
        return tuple(items)

    def _mapping(self, path: str) -> dict[str, Node]:
        entries: dict[str, Node] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            place = self._place(event)
            key = self._key(event, place)
            below = f"{path}.{key}" if path else key
            value = self._node(self._next(), place, below)
            if first := entries.get(key):
                at = f"line {first.key_place.line}, column {first.key_place.column}"
                self.problems.append(value.key_problem(f"the key {quoted(key)} stands here twice; first on {at}"))
            else:
                entries[key] = value
        return entries

    def _key(self, event: yaml.Event, place: Place) -> str:
        self._refuse_extras(event, place)
        if not isinstance(event, yaml.ScalarEvent):
            found = "a list" if isinstance(event, yaml.SequenceStartEvent) else "a mapping"
            raise self._refuse(place, f"{found} cannot be a key; keys are texts")
        if event.value == "<<" and not event.style:
            raise self._refuse(place, "merge keys ('<<') are not supported; write the keys out")
        return event.value

    def _refuse_extras(self, event: yaml.Event, place: Place) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self._refuse(place, "anchors and aliases are not supported; write the value out")
        if tag := getattr(event, "tag", None):
            name = str(tag).replace("tag:yaml.org,2002:", "!!")
            raise self._refuse(place, f"the tag {quoted(name)} is not allowed; remove it")

    def _next(self) -> yaml.Event:
        try:
            return cast("yaml.Event", self._parser.get_event())
        except yaml.MarkedYAMLError as error:
            place = self._at(error.problem_mark or error.context_mark)
            raise self._refuse(place, self._syntax(error.problem or "cannot be parsed", place)) from None
        except yaml.YAMLError:
            raise self._refuse(Place(self.file), "not valid YAML") from None

    def _syntax(self, what: str, place: Place) -> str:
        line = self._lines[place.line - 1] if place.line <= len(self._lines) else ""
        if "\t" in line[: len(line) - len(line.lstrip(" \t"))]:
            return "a tab in the indentation; YAML allows spaces only"
        opened = [f" (what is open here began at {at.line}:{at.column})" for at in self._opened[-1:]]
        return f"not valid YAML: {what}{''.join(opened)}"

    def _place(self, event: yaml.Event) -> Place:
        return self._at(event.start_mark)

    def _at(self, mark: _Mark | None) -> Place:
        return Place(self.file, mark.line + 1, mark.column + 1) if mark else Place(self.file)

    def _refuse(self, place: Place, text: str) -> Refused:
        return Refused(Problem.at(place, "file", text))

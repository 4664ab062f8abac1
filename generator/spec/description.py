"""What the files of one service say, each checked for itself: what rules look at and the model is built from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from .node import Node

if TYPE_CHECKING:
    from ..model.shape import Record

FACE = frozenset(
    {
        "method",
        "parameters",
        "open_parameters",
        "token",
        "response",
        "paginate",
        "poll",
        "errors",
        "formats",
        "path",
    }
)
"""Keys of a method that anything but itself may look at."""


@dataclass(frozen=True)
class Description:
    """All files of one service. Parts that are not legal have been left out, so anything may be missing."""

    folder: str
    """Name of the folder, which is the name of the service."""
    service: Node
    types: Node | None
    methods: Mapping[str, Node]
    """By the name of the file without `.yaml`."""
    unread: frozenset[str] = frozenset()
    """Names of files that are there but could not be read, so that nothing is known of what they say."""
    knows_service: bool = True
    """False when service.yaml is missing or could not be read; what refers to it cannot be checked then."""

    @cached_property
    def method_names(self) -> tuple[str, ...]:
        return (*self.methods, *sorted(self.unread))

    @cached_property
    def faces(self) -> Description:
        """The same with no more of the methods than others may look at: all that whole services are judged by."""
        return replace(self, methods={name: face(node) for name, node in self.methods.items()})

    def only(self, names: Collection[str]) -> Description:
        """The same with these methods only; of the others, no more than their names is known."""
        kept = {name: node for name, node in self.methods.items() if name in names}
        return replace(self, methods=kept, unread=self.unread | (self.methods.keys() - kept.keys()))

    @cached_property
    def booleans(self) -> Mapping[str, str]:
        """How booleans travel, by every way they may be written in a description."""
        true, false = (self._boolean(word, default) for word, default in (("true", "1"), ("false", "0")))
        return {true: true, false: false, "true": true, "false": false}

    @cached_property
    def records(self) -> dict[tuple[int, bool], tuple[Node, Record]]:
        """Records that were made of these files so far, each with the node it was made of: `model.shapes.record`."""
        return {}

    @cached_property
    def values_are_attributes(self) -> bool:
        """Where values are in XML when nothing else is told."""
        told = self.service.get("xml", "scalars")
        return told is None or told.text != "element"

    @cached_property
    def type_nodes(self) -> Mapping[str, Node]:
        return self.types.entries if self.types else {}

    def source(self, node: Node) -> str:
        """The file a value stands in, relative to the folder of all descriptions."""
        return f"{self.folder}/{node.place.file.rpartition('/')[2]}"

    def parameters(self, owner: Node) -> tuple[tuple[str, Node], ...]:
        """The parameters of a method with included groups put in; a name that comes twice comes twice here too."""
        found: list[tuple[str, Node]] = []
        given = owner.get("parameters")
        for name, node in given.entries.items() if given else ():
            if name == "$include":
                for group in node.texts:
                    members = self.service.get("parameters", group)
                    found.extend(members.entries.items() if members else ())
            else:
                found.append((name, node))
        return tuple(found)

    def values(self, owner: Node) -> tuple[tuple[str, str], ...]:
        """The allowed values of an enum with their meanings, from where they stand or from the table they name."""
        given = owner.get("values")
        if given and given.text:
            given = self.service.get("values", given.text.removeprefix("$"))
        return pairs(given) if given else ()

    def _boolean(self, word: str, default: str) -> str:
        told = self.service.get("conventions", "boolean", word)
        return told.text if told else default


def face(method: Node) -> Node:
    """What others may look at of a method."""
    return method._replace(content={key: node for key, node in method.entries.items() if key in FACE})


def path(text: str) -> tuple[str, ...]:
    """`a.b` as its parts; none for an empty text."""
    return tuple(text.split(".")) if text else ()


def pairs(values: Node) -> tuple[tuple[str, str], ...]:
    """Values and meanings, from a map or from a list."""
    if values.items:
        return tuple((value, "") for value in values.texts)
    return tuple((value, meaning.text) for value, meaning in values.entries.items())

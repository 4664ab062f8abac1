"""From the shape of an answer to a function that fills it, compiled once for each method."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast

from ...model.examples import at as example_at
from ...model.method import Method
from ...model.service import Service
from ...model.shape import Field, ListOf, Record, Scalar, Shape
from ...model.walk import resolve
from .getters import Path
from .leaves import nothing, writer
from .paths import Paths
from .scene import Scene
from .things import Thing

Place = tuple[str, ...]
Fill = Callable[[Thing | None, Scene], object]
"""Makes the value of a field; None where nothing is known."""
Gate = Callable[[Scene], bool]
_CONSTANT = re.compile(r"-?[0-9.]+").fullmatch


@dataclass(frozen=True, slots=True)
class Slot:
    """One field of a record, ready to be filled."""

    key: str
    fill: Fill
    default: object
    """What stands there where nothing is known; None for a field that is then left out."""
    gate: Gate | None


@dataclass(frozen=True, slots=True)
class Shaper:
    """Compiles the answer of one method."""

    service: Service
    method: Method
    paths: Paths
    show: Mapping[str, str]
    """The method's own ways to show fields."""
    roots: frozenset[str] = frozenset()
    """Kinds of the things the call is about: a field of such a name at the top is that thing."""
    placed: Mapping[Place, Fill] = field(default_factory=dict[Place, Fill])
    """What stands at places of the answer, whatever the store says."""
    info: Place | None = None
    """The record that tells about the call itself."""
    example: object = None
    """What fills the gaps."""

    def answer(self, record: Record, kind: str) -> Fill:
        """The whole answer, about a thing of a kind; "" for none."""
        return self._record(record, kind, (), ())

    def _record(self, record: Record, kind: str, at: Place, full: Place) -> Fill:
        """`at` is the way from the thing, `full` the way from the top."""
        slots = [self._slot(each, kind, at, (*full, each.name)) for each in record.fields]

        def fill(thing: Thing | None, scene: Scene) -> object:
            made: dict[str, object] = {}
            known = False
            for slot in slots:
                if slot.gate and not slot.gate(scene):
                    continue
                value = slot.fill(thing, scene)
                if value is not None:
                    known = True
                    made[slot.key] = value
                elif slot.default is not None:
                    made[slot.key] = slot.default
            return made if known else None

        return fill

    def _slot(self, each: Field, kind: str, at: Place, full: Place) -> Slot:
        default = None if each.optional else nothing(self.service, each.shape)
        if self.example is not None:
            default = example_at(self.example, full) or default
        return Slot(each.name, self._fill(each, kind, at, full), default, self._gate(each))

    def _fill(self, each: Field, kind: str, at: Place, full: Place) -> Fill:
        if full in self.placed:
            return self.placed[full]
        names = (each.name, *each.also)
        shape = resolve(self.service, each.shape)
        if isinstance(shape, Scalar):
            return self._or_told(full, names, self._scalar(shape, kind, at, names))
        if isinstance(shape, ListOf):
            return self._list(shape, kind, at, names, full)
        if isinstance(shape, Record):
            if len(full) == 1 and each.name in self.roots:
                inner, name = self._record(shape, each.name, (), full), each.name
                return lambda thing, scene: inner(scene.roots.get(name), scene)
            return self._inner(shape, kind, at, names, full)
        return lambda thing, scene: None

    def _or_told(self, full: Place, names: Iterable[str], fill: Fill) -> Fill:
        """What the call tells of itself goes first, in its record."""
        if full[:-1] != self.info:
            return fill

        def told(thing: Thing | None, scene: Scene) -> object:
            found = next((scene.told[name] for name in names if name in scene.told), None)
            return fill(thing, scene) if found is None else found

        return told

    def _scalar(self, shape: Scalar, kind: str, at: Place, names: tuple[str, ...]) -> Fill:
        write = writer(self.service.conventions, shape.type)
        path = self._shown(kind, at, names)
        paths = [path] if path else [self.paths.path(kind, name) for name in names if kind]
        if path and path.kind and not path.many and shape.type == "url":
            inner = self._scalar(shape, path.kind, (), ("url",))
            return lambda thing, scene: inner(cast("Thing | None", path.get(thing, scene)), scene)
        asked = [each.name for each in self.method.parameters if each.name in names and each.type != "list"]

        def fill(thing: Thing | None, scene: Scene) -> object:
            for way in paths:
                if (value := write(way.get(thing, scene))) is not None:
                    return value
            return next((scene.text(name) for name in asked if name in scene.arguments), None)

        return fill

    def _inner(self, record: Record, kind: str, at: Place, names: tuple[str, ...], full: Place) -> Fill:
        """Another thing, a map, or more about the same thing."""
        path = self._shown(kind, at, names, constants=False) or self._implied(kind, names)
        if path is None:
            return self._record(record, kind, (*at, names[0]), full)
        if not path.kind:
            mapped = self.of_row(record)
            return lambda thing, scene: mapped(cast("Mapping[str, object] | None", path.get(thing, scene)))
        inner = self._record(record, path.kind, (), full)

        def fill(thing: Thing | None, scene: Scene) -> object:
            found = path.get(thing, scene)
            return None if found is None else inner(cast("Thing", found), scene)

        return fill

    def _list(self, shape: ListOf, kind: str, at: Place, names: tuple[str, ...], full: Place) -> Fill:
        path = self._shown(kind, at, names, constants=False) or self._implied(kind, names, lists=True)
        if path is None:
            return lambda thing, scene: None
        item = resolve(self.service, shape.item)
        if not path.many:
            row = self.of_row(item) if isinstance(item, Record) else None
            if row is None:
                return lambda thing, scene: path.get(thing, scene)
            return lambda thing, scene: [row(each) for each in cast("list[dict[str, object]]", path.get(thing, scene))]
        fill = self.of_item(item, path.kind, full)
        return lambda thing, scene: [fill(each, scene) for each in cast("list[Thing]", path.get(thing, scene) or [])]

    def of_item(self, shape: Shape, kind: str, full: Place) -> Fill:
        """One item of a list of things."""
        shape = resolve(self.service, shape)
        if isinstance(shape, Record):
            fill = self._record(shape, kind, (), full)
            return lambda thing, scene: fill(thing, scene) or {}
        write = writer(self.service.conventions, shape.type if isinstance(shape, Scalar) else "string")
        return lambda thing, scene: write(thing)

    def of_row(self, record: Record) -> Callable[[Mapping[str, object] | None], dict[str, object] | None]:
        """A record from values by name."""
        parts: list[tuple[str, tuple[str, ...], Callable[[object], str | None], object]] = []
        for each in record.fields:
            kind = each.shape.type if isinstance(each.shape, Scalar) else "any"
            default = None if each.optional else nothing(self.service, each.shape)
            names = (each.name, *each.also)
            parts.append((each.name, names, writer(self.service.conventions, kind), default))

        def fill(row: Mapping[str, object] | None) -> dict[str, object] | None:
            if row is None:
                return None
            made: dict[str, object] = {}
            for key, names, write, default in parts:
                value = next((write(row[name]) for name in names if name in row), None)
                if value is not None or default is not None:
                    made[key] = default if value is None else value
            return made

        return fill

    def _shown(self, kind: str, at: Place, names: tuple[str, ...], *, constants: bool = True) -> Path | None:
        """How a field is declared to be shown: by its way, by its name, or by a number for all of its record."""
        show = {**dict(self.paths.collections[kind].show if kind else ()), **self.show}
        for way in (*(".".join((*at, name)) for name in names), *names):
            if way in show and (constants or not _CONSTANT(show[way])):
                return self.paths.shown(kind, show[way])
        if not constants:
            return None
        ways = (".".join(at[:length]) for length in range(len(at), 0, -1))
        found = next((show[way] for way in ways if way in show and _CONSTANT(show[way])), None)
        return None if found is None else self.paths.shown(kind, found)

    def _implied(self, kind: str, names: tuple[str, ...], *, lists: bool = False) -> Path | None:
        """A thing or a list that the name of a field leads to by itself."""
        for name in names if kind else ():
            path = self.paths.path(kind, name)
            if path.kind and path.many == lists:
                return path
        return None

    def _gate(self, each: Field) -> Gate | None:
        """The condition of a field, where it is one that a program can decide."""
        if not each.optional or not each.condition:
            return None
        if each.condition == "token":
            return lambda scene: scene.caller is not None
        name, equals, value = each.condition.partition("=")
        if equals and re.fullmatch(r"\w+", name):
            return lambda scene: value in scene.texts(name)
        methods = {other.name for other in self.service.methods}
        meant = methods.intersection(re.findall(r"[A-Za-z][\w.]*\w", each.condition))
        if not meant:
            return None
        comes = self.method.name in meant
        return lambda scene: comes

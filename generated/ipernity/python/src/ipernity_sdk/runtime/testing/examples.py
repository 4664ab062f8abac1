"""The answers that the description gives as examples, and how others are made of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib import import_module
from importlib.resources import files
from typing import Any, cast

from ..errors import UnknownMethod
from ..facts import Method, Service
from ..misfits import show
from ..records import Record
from ..suggest import suggest
from ..views import Scalar
from .shaping import Data, Shaping, Unlikely, field_of

TYPES = "_types"
"""Name of the file with examples of shared records."""


class Examples:
    """The methods of a service and what they answer; each group is loaded when it is first needed."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._loaded: dict[str, dict[str, Data]] = {}

    def find(self, name: str) -> Method:
        """The facts of a method; a login that asks an address of its own counts as one."""
        index = self._index
        if name in index:
            module, _, constant = index[name].partition(":")
            return cast("Method", getattr(import_module(f"{self._service.package}.facts.{module}"), constant))
        if any(step.kind == "request" for step in self._logins(name)):
            return Method(name, signed=True, verb="POST", format="form", open_parameters=True)
        raise UnknownMethod(f"{self._service.title} has no method {show(name)}{suggest(name, index)}")

    def of(self, method: Method) -> Data:
        """The example of a method, as JSON has it inside the envelope."""
        if method.name in self._index:
            return self._read(self._index[method.name].partition(":")[0]).get(method.name, {})
        given = (path for step in self._logins(method.name) for path in step.gives.values())
        return {path[0]: f"fake-{path[0].replace('_', '-')}" for path in given}

    def with_fields(self, method: Method, given: Mapping[str, object] | Record) -> Data:
        """The example with other values in some of its fields, nested as they are."""
        given = given.to_dict() if isinstance(given, Record) else given
        record = self._record(method)
        if record is None:
            if given and method.name in self._index:
                raise Unlikely(f"{method.name} answers with nothing but success, so not with {', '.join(given)}")
            return {**self.of(method), **given}
        return self._shaping.over(record, self.of(method), given, method.name)

    def has_field(self, method: Method, path: tuple[str, ...]) -> bool:
        """Whether the answer of a method has a field here; it may have any where nothing is described."""
        *above, last = path
        record = self._within(method, above)
        return record is not None and (not record.__fields__ or field_of(record, last) is not None)

    def first_field(self, method: Method, path: tuple[str, ...]) -> str:
        """The first field of what is here, "" where it has none."""
        record = self._within(method, path)
        return next(iter(record.__fields__), "") if record else ""

    def _within(self, method: Method, path: Sequence[str]) -> type[Record] | None:
        """What a part of the answer is, or the items in it."""
        record: Scalar[Any] | type[Record] | None = self._record(method)
        for name in path:
            field = None if record is None or isinstance(record, Scalar) else field_of(record, name)
            record = field.item if field else None
        return None if isinstance(record, Scalar) else record

    @cached_property
    def _index(self) -> Mapping[str, str]:
        return cast("Mapping[str, str]", import_module(f"{self._service.package}.facts").METHODS)

    @cached_property
    def _shaping(self) -> Shaping:
        return Shaping(self._service.conventions, self._read(TYPES))

    def _logins(self, name: str) -> Any:
        login = self._service.logins.get(name)
        return login.steps if login else ()

    def _record(self, method: Method) -> type[Record] | None:
        module, _, name = method.response.partition(":")
        if name:
            found = getattr(import_module(f"{self._service.package}.responses.{module}"), name)
            return cast("type[Record]", found)
        return Record if module else None

    def _read(self, module: str) -> dict[str, Data]:
        if module not in self._loaded:
            place = files(f"{self._service.package}.testing") / "answers" / f"{module}.json"
            self._loaded[module] = json.loads(place.read_text("utf-8"))
        return self._loaded[module]

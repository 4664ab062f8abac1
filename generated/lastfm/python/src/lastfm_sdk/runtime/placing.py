"""Where everything of a call goes: path, query, body or headers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from . import json_text
from .address import endpoint
from .errors import InvalidArgument
from .facts import Method, Place, Service
from .legal import Argument
from .plan import BODIES, Plan
from .uploads import Upload

Pair = tuple[str, str]


@dataclass(slots=True)
class Draft:
    """A call before it is signed."""

    verb: str
    is_json: bool
    """Its body is JSON."""
    path: dict[str, str] = field(repr=False)
    query: list[Pair] = field(repr=False)
    form: list[Pair] = field(repr=False)
    """Parameters of the body, whatever it is written in."""
    members: list[Pair] = field(repr=False)
    """The same, where the body is JSON, as names and values of JSON."""
    headers: list[Pair] = field(repr=False)
    files: list[tuple[str, Upload]]

    @classmethod
    def of(cls, plan: Plan, method: Method, checked: Sequence[Argument]) -> Draft:
        """The arguments, each in its place."""
        files = [(each.parameter.name, each.upload) for each in checked if each.upload]
        draft = cls(plan.verb_with(bool(files)), plan.is_json and not files, {}, [], [], [], [], files)
        usual: Place = "body" if draft.has_body else "query"
        for each in checked:
            if not each.upload:
                draft._put(method, each, each.parameter.place or usual)
        return draft

    @property
    def has_body(self) -> bool:
        return self.verb in BODIES

    def add(self, pairs: Sequence[Pair], to_form: bool, first: bool = False) -> None:
        """Parameters that are no arguments, in front of these or behind."""
        _insert(self.form if to_form else self.query, pairs, first)
        if to_form and self.is_json:
            _insert(self.members, [(name, json_text.string(value)) for name, value in pairs], first)

    def document(self) -> str:
        """The body, where it is JSON."""
        return json_text.record(self.members) if self.is_json and (self.has_body or self.members) else ""

    def url(self, service: Service, method: Method, base_url: str, format: str) -> str:
        """The address, without the query; `base_url` takes the place of every host."""
        base = base_url or (service.hosts[method.host] if method.host else service.base)
        return endpoint(base, method.path or service.path, {**self.path, "method": method.name, "format": format})

    def _put(self, method: Method, argument: Argument, place: Place) -> None:
        parameter = argument.parameter
        match place:
            case "path":
                self.path[parameter.name] = _segment(method, argument)
            case "header":
                name = parameter.header or parameter.name
                self.headers += [(name, _line(method, argument, text)) for _, text in argument.pairs]
            case "query":
                self.query += argument.pairs
            case "body":
                self.form += argument.pairs
                self.members.append((parameter.name, argument.json))


def _insert(into: list[Pair], pairs: Sequence[Pair], first: bool) -> None:
    place = 0 if first else len(into)
    into[place:place] = pairs


def _segment(method: Method, argument: Argument) -> str:
    """The text of an argument within a path, which may not lead elsewhere."""
    text = ",".join(text for _, text in argument.pairs)
    if text in ("", ".", ".."):
        name = argument.parameter.python_name
        raise InvalidArgument(f'argument "{name}" stands in the address and cannot be "{text}"', method=method.name)
    return text


def _line(method: Method, argument: Argument, text: str) -> str:
    """The text of an argument as a header has it."""
    if not (text.isascii() and (text.isprintable() or not text)):
        name = argument.parameter.python_name
        raise InvalidArgument(f'argument "{name}" is a header and must be one line of ASCII', method=method.name)
    return text.strip()

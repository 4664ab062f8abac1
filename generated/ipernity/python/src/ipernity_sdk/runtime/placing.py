"""Where everything of a call goes: path, query, body or headers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from . import json_text
from .address import endpoint
from .errors import InvalidArgument
from .facts import Method, Service
from .legal import Argument
from .uploads import Upload

BODIES = frozenset({"POST", "PUT", "PATCH"})
"""Verbs that put parameters into a body."""

Pair = tuple[str, str]


def verb_of(service: Service, method: Method, has_files: bool) -> str:
    """The verb of a call; files need one with a body."""
    verb = method.verb or ("POST" if method.post_only else service.verb)
    return "POST" if has_files and verb not in BODIES else verb


@lru_cache(maxsize=256)
def json_places(service: Service, method: Method) -> frozenset[str]:
    """The places whose arguments go into a body of JSON."""
    if (method.body or service.body) != "json":
        return frozenset()
    usual = method.verb in BODIES or (not method.verb and (method.post_only or service.verb in BODIES))
    return frozenset({"", "body"} if usual else {"body"})


@dataclass(slots=True)
class Draft:
    """A call before it is signed."""

    verb: str
    is_json: bool
    """Its body is JSON."""
    path: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    query: list[Pair] = field(default_factory=list[Pair], repr=False)
    form: list[Pair] = field(default_factory=list[Pair], repr=False)
    """Parameters of the body, whatever it is written in."""
    members: list[Pair] = field(default_factory=list[Pair], repr=False)
    """The same, where the body is JSON, as names and values of JSON."""
    headers: list[Pair] = field(default_factory=list[Pair], repr=False)
    files: list[tuple[str, Upload]] = field(default_factory=list[tuple[str, Upload]])

    @classmethod
    def of(cls, service: Service, method: Method, checked: Iterable[Argument]) -> Draft:
        """The arguments, each in its place."""
        checked = list(checked)
        files = [(each.parameter.name, each.upload) for each in checked if each.upload]
        verb = verb_of(service, method, bool(files))
        draft = cls(verb, (method.body or service.body) == "json" and not files, files=files)
        for each in checked:
            if not each.upload:
                draft._put(method, each)
        return draft

    @property
    def has_body(self) -> bool:
        return self.verb in BODIES

    def add(self, pairs: Sequence[Pair], to_form: bool, first: bool = False) -> None:
        """Parameters that are no arguments, in front of these or behind."""
        place = slice(0, 0) if first else slice(len(self.form) + len(self.query), None)
        if not to_form:
            self.query[place] = pairs
            return
        self.form[place] = pairs
        if self.is_json:
            self.members[place] = [(name, json_text.string(value)) for name, value in pairs]

    def document(self) -> str:
        """The body, where it is JSON."""
        return json_text.record(self.members) if self.is_json and (self.has_body or self.members) else ""

    def url(self, service: Service, method: Method, base_url: str, format: str) -> str:
        """The address, without the query; `base_url` takes the place of every host."""
        base = base_url or (service.hosts[method.host] if method.host else service.base)
        return endpoint(base, method.path or service.path, {**self.path, "method": method.name, "format": format})

    def _put(self, method: Method, argument: Argument) -> None:
        parameter = argument.parameter
        match parameter.place or ("body" if self.has_body else "query"):
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

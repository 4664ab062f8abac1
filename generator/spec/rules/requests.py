"""Rules about where the parameters of a method travel: hosts, verbs, paths, bodies, headers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

from ...model.methods import BODILESS, OWN_FIELDS, usual_place, verb_of
from ...problems import Problem, did_you_mean, listed, quoted
from ..description import Description
from ..node import Node
from .addresses import fields_of, stray_braces

_TRANSPORT = frozenset({"host", "content-length", "content-type", "transfer-encoding", "connection", "user-agent"})
"""Headers that whoever sends the request writes."""
_NOT_OF_PATHS = re.compile(r"[^A-Za-z0-9._~!$&'()*+,;=:@/%{}-]")
"""What RFC 3986 has in no path, apart from fields."""
_NO_TEXT = frozenset({"map", "file"})


class Sent(NamedTuple):
    """A parameter of a method, and where it travels."""

    name: str
    node: Node
    here: Node
    """Where the method says that it has this parameter."""
    place: str


def sent(description: Description, method: Node) -> Iterator[Sent]:
    """The parameters of a method with the places they travel in."""
    verb, path = verb_of(description, method), _path(description, method)
    for name, node in description.parameters(method):
        here = method.get("parameters", name) or method.get("parameters", "$include") or node
        yield Sent(name, node, here, node.string("in", usual_place(name, verb, path)))


def hosts(description: Description) -> Iterator[Problem]:
    """A host is one of the base addresses of service.yaml."""
    known = dict(description.service.children("endpoint", "hosts"))
    for method in description.methods.values():
        host = method.get("host")
        if host and description.knows_service and host.text not in known:
            hint = did_you_mean(host.text, known) or (f"; it has {listed(known)}" if known else "")
            yield host.problem(f"no host {quoted(host.text)} in `endpoint.hosts` of service.yaml{hint}")


def verbs(description: Description) -> Iterator[Problem]:
    """A verb does not contradict post_only, and a body goes with a verb that has one."""
    for method in description.methods.values():
        verb, body, post_only = method.get("verb"), method.get("body"), method.get("post_only")
        if verb and post_only and post_only.text == "true":
            yield verb.key_problem("post_only says POST already; remove one of the two")
        elif body and verb_of(description, method) in BODILESS:
            yield body.key_problem(f"a call by {verb_of(description, method)} has no body; say verb: POST or another")
        elif body and body.text == "json" and (file := _file(description, method)):
            yield body.key_problem(f"a file makes the body multipart, so it cannot be json; {quoted(file)} is a file")


def files(description: Description) -> Iterator[Problem]:
    """What takes a file is called with a verb that has a body, and the file goes into it."""
    for method in description.methods.values():
        for name, node, here, _ in sent(description, method):
            if node.string("type") != "file":
                continue
            if verb_of(description, method) in BODILESS:
                yield here.key_problem(f"{quoted(name)} is a file, so the method must say post_only: true")
            elif node.string("in", "body") != "body":
                yield node.entries["in"].problem("a file travels in the body")


def places(description: Description) -> Iterator[Problem]:
    """A parameter travels where the verb and the path of its method let it."""
    for method in description.methods.values():
        verb, path = verb_of(description, method), _path(description, method)
        for name, node, here, place in sent(description, method):
            told = node.get("in")
            at = told if told and node is here else here
            if place == "body" and verb in BODILESS:
                yield at.key_problem(f"{quoted(name)} travels in the body, which a call by {verb} does not have")
            elif place == "path" and name not in fields_of(path):
                yield at.key_problem(f"{quoted(name)} travels in the path, but {quoted(path)} has no {{{name}}}")
            elif place != "path" and name in set(fields_of(path)) - OWN_FIELDS:
                yield at.key_problem(f"the path has {{{name}}}, so {quoted(name)} cannot travel as {place}; remove in")
            elif place == "path" and not node.flag("required"):
                yield here.key_problem(f"{quoted(name)} is part of the path, so it must be required")
            elif place in ("path", "header") and (fault := _unfit(description, node)):
                yield here.key_problem(f"{quoted(name)} travels in the {place}, so it cannot be {fault}")


def paths(description: Description) -> Iterator[Problem]:
    """Fields of a path are the method, the format and parameters of the method."""
    several = len(description.service.strings("formats")) > 1
    travels = description.service.get("endpoint", "format_parameter") is not None
    for method in description.methods.values():
        path = method.get("path")
        if path is None:
            continue
        known = {*OWN_FIELDS, *dict(description.parameters(method))}
        for name in fields_of(path.text):
            if name not in known:
                hint = did_you_mean(name, known) or f"; known here: {listed(sorted(known))}"
                yield path.problem(f"nothing fills {quoted('{' + name + '}')}{hint}")
        yield from stray_braces(path)
        if odd := _NOT_OF_PATHS.search(path.text):
            yield path.problem(f"{quoted(odd[0])} travels in a path as {quote(odd[0])}; write it so")
        if several and not travels and "{format}" not in path.text and not method.get("formats"):
            yield path.problem("the format travels nowhere; put {format} into the path, or say which formats come back")


def headers(description: Description) -> Iterator[Problem]:
    """A parameter that travels as a header names one of its own."""
    credentials = {description.service.string_at(name, "header").lower() for name in ("key", "token")} - {""}
    for method in description.methods.values():
        seen: dict[str, str] = {}
        for name, node, here, place in sent(description, method):
            header = node.get("header")
            low = header.text.lower() if header else ""
            if place == "header" and header is None:
                yield here.key_problem(f"{quoted(name)} travels as a header; say which, as header: X-Name")
            elif header and place != "header":
                yield header.key_problem(f"{quoted(name)} travels in the {place}; add in: header or remove this")
            elif header and low in _TRANSPORT | credentials:
                yield header.problem(f"the client itself sends the header {quoted(header.text)}")
            elif header and (other := seen.setdefault(low, name)) != name:
                yield header.problem(f"{quoted(other)} travels as the header {quoted(header.text)} already")


def _path(description: Description, method: Node) -> str:
    return method.string("path", description.service.string_at("endpoint", "path"))


def _file(description: Description, method: Node) -> str:
    return next((name for name, node in description.parameters(method) if node.string("type") == "file"), "")


def _unfit(description: Description, node: Node) -> str:
    """What a value in a path or a header cannot be."""
    kind = node.string("type")
    if kind in _NO_TEXT:
        return f"a {kind}"
    spelling = node.get("spelling") or description.service.get("conventions", "list")
    joined = spelling is None or spelling.get("join")
    return "a list that is not joined" if kind == "list" and not joined else ""

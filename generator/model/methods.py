"""One method of the model."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from ..spec.description import Description, path
from ..spec.node import Node, number
from .answers import example
from .method import Body, Change, Error, Method, Paging, PagingStyle, PermissionsFor, Poll, Status, Token
from .parameter import Parameter, Place
from .parameters import parameter, rule
from .shape import Origin, Response
from .shapes import record
from .stores import actions, when

OWN_FIELDS = frozenset({"method", "format"})
"""Fields of a path that no parameter fills."""
BODILESS = frozenset({"GET", "DELETE"})
"""Verbs that carry everything in the address."""
TOP = "."


def method(description: Description, node: Node, styles: dict[str, PagingStyle]) -> Method:
    """A method with everything resolved that its file leaves to the service or to defaults."""
    name = node.string("method")
    verb = verb_of(description, node)
    where = node.string("path", description.service.string_at("endpoint", "path"))
    parameters = tuple(
        parameter(description, key, each, usual_place(key, verb, where)) for key, each in description.parameters(node)
    )
    response = _response(description, node)
    given = node.get("rules")
    request = node.get("example", "request")
    answer = node.get("example", "response")
    return Method(
        name=name,
        summary=node.string("summary"),
        description=node.string("description"),
        signed=node.flag("signed"),
        token=cast("Token", node.string("token", "optional")),
        post_only=node.flag("post_only"),
        permissions=_permissions(node.get("permissions")),
        permissions_for=cast("PermissionsFor", node.string("permissions_for", "always")),
        parameters=parameters,
        open_parameters=node.flag("open_parameters"),
        rules=tuple(rule(item) for item in given.items) if given else (),
        response=response,
        paging=_paging(node.get("paginate"), styles, {each.name: each for each in parameters}),
        poll=_poll(node.get("poll"), name),
        errors_known=node.string("errors") != "unknown" and not node.flag("more_errors"),
        errors=errors(node.get("errors")),
        changelog=_changelog(node),
        see_also=node.strings("see_also"),
        notes=node.strings("notes"),
        doubts=node.strings("doubts"),
        status=cast("Status", node.string("status", "documented")),
        idempotent=node.flag("idempotent"),
        page=description.service.string("page").replace("{method}", name),
        example_request=tuple((key, value.text) for key, value in request.entries.items()) if request else (),
        example_response=example(description, answer, response.record) if answer else None,
        origin=Origin(description.source(node), node.place.line),
        verb=verb,
        body=cast("Body", node.string("body") or description.service.string_at("endpoint", "body") or "form"),
        path=where,
        host=node.string("host"),
        formats=node.strings("formats"),
        state=actions(node),
    )


def verb_of(description: Description, node: Node) -> str:
    """The verb of a method."""
    usual = description.service.string_at("endpoint", "verb") or "GET"
    return "POST" if node.flag("post_only") else node.string("verb", usual)


def usual_place(name: str, verb: str, path: str) -> Place:
    """Where a parameter travels that does not tell: in the path that names it, else as the verb wants."""
    if f"{{{name}}}" in path and name not in OWN_FIELDS:
        return "path"
    return "query" if verb in BODILESS else "body"


def _permissions(node: Node | None) -> tuple[tuple[str, str], ...]:
    """Level by item: the item is "" on a ladder, the level is "" for a scope."""
    if node is None:
        return ()
    if node.text:
        return (("", node.text),)
    scopes = tuple((scope, "") for scope in node.texts)
    return scopes or tuple((item, level.text) for item, level in node.entries.items())


def errors(node: Node | None) -> tuple[Error, ...]:
    """Errors in the order of the file."""
    return tuple(
        Error(code, error.string("name"), error.string("doc"), error.string("kind"), when(error.get("when")))
        for code, error in (node.entries.items() if node else ())
    )


def _response(description: Description, node: Node) -> Response:
    answer = node.get("response")
    if answer is None or answer.text:
        return Response("none" if answer and answer.text == "none" else "unknown")
    return Response("record", record(description, answer, top=True))


def _paging(node: Node | None, styles: dict[str, PagingStyle], parameters: dict[str, Parameter]) -> Paging | None:
    if node is None:
        return None
    style = styles[node.string("style") or next(iter(styles))]
    items = path(node.string("items"))
    told = node.get("size") or Node({}, node.place, node.place)
    style = _own_names(style, node, told)
    size = parameters.get(style.size)
    default, largest = told.integer("default"), told.integer("max")
    if size and default is None:
        default = _whole(number(size.default or ""))
    if size and largest is None:
        largest = _whole(size.maximum)
    info = node.string("info")
    return Paging(style, items, () if info == TOP else path(info) or items[:-1], default, largest)


def _own_names(style: PagingStyle, node: Node, size: Node) -> PagingStyle:
    """The style with the names that this method has of its own."""
    first = node.integer("first")
    return replace(
        style,
        page=node.string("page", style.page),
        size=size.string("parameter", style.size),
        offset=node.string("offset", style.offset),
        cursor=node.string("cursor", style.cursor),
        first=style.first if first is None else first,
        total=node.string("total", style.total),
        pages=node.string("pages", style.pages),
        current=node.string("current", style.current),
        per_page=node.string("per_page", style.per_page),
        next=node.string("next", style.next),
    )


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)


def _poll(node: Node | None, method: str) -> Poll | None:
    if node is None:
        return None
    return Poll(
        call=node.string("call"),
        arguments=node.pairs("with"),
        item=path(node.string("item")),
        done=node.string("done"),
        failed=node.string("failed"),
        wait=node.string("wait"),
        work=node.string("as", method),
    )


def _changelog(node: Node) -> tuple[Change, ...]:
    given = node.get("changelog")
    return tuple(Change(line.string("date"), line.string("change")) for line in given.items) if given else ()

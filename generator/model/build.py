"""From checked files to the model: every default, and everything a file leaves to others, is settled from here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from ..spec.description import Description
from ..spec.node import Node
from ..spec.schemas import as_json
from . import settings
from .login import Login, LoginStep, StepKind
from .methods import errors, method
from .service import Level, PermissionItem, PermissionShape, Service
from .shape import Origin, Type
from .shapes import record
from .stores import collections
from .wire import SigningScheme


def build(description: Description) -> Service:
    """The model of a service whose files have no errors."""
    service = description.service
    styles = settings.paging_styles(service)
    methods = (method(description, node, styles) for node in description.methods.values())
    permissions = service.get("permissions") or service
    signing = service.get("signing")
    return Service(
        name=service.string("service"),
        title=service.string("title"),
        summary=service.string("summary"),
        description=service.string("description"),
        home=service.string("home"),
        terms=service.string("terms"),
        package=settings.package(service),
        endpoint=settings.endpoint(service),
        default_format=settings.formats(service)[0],
        key=settings.credential(service.get("key")),
        token=settings.credential(service.get("token")),
        signing=cast("Mapping[str, object]", as_json(signing, "service", "signing")) if signing else None,
        conventions=settings.conventions(description),
        envelopes=tuple(settings.envelopes(description.faces)),
        levels=tuple(_levels(permissions)),
        permission_items=tuple(_items(permissions)),
        permissions_doc=permissions.string("doc"),
        logins=tuple(_logins(service)),
        errors=errors(service.get("errors")),
        retry=settings.retry(service.get("retry")),
        timeouts=settings.timeouts(service.get("timeouts")),
        types=tuple(_types(description)),
        methods=tuple(sorted(methods, key=lambda each: each.name)),
        origin=Origin(description.source(service), service.place.line),
        formats=settings.formats(service),
        unasked_format=(*service.strings("formats"), settings.formats(service)[0])[0],
        constants=service.pairs("constants"),
        schemes=tuple(_schemes(service)),
        xml_scalars="attribute" if description.values_are_attributes else "element",
        permission_shape=_shape(service.get("permissions")),
        check=_check(service.get("token", "check")),
        store=collections(service),
        rate_limit=settings.rate_limit(service.get("rate_limit")),
    )


def _types(description: Description) -> Iterator[Type]:
    for name, node in description.type_nodes.items():
        yield Type(name, record(description, node), Origin(description.source(node), node.key_place.line))


def _levels(permissions: Node) -> Iterator[Level]:
    for name, node in permissions.children("levels"):
        yield Level(name, node.strings("implies"), node.string("doc"))


def _items(permissions: Node) -> Iterator[PermissionItem]:
    for name, node in permissions.children("items"):
        yield PermissionItem(name, node.string("doc"), node.strings("levels"), node.string("parameter", name))
    for name, node in permissions.children("scopes"):
        yield PermissionItem(name, node.string("doc"), (), "")


def _shape(permissions: Node | None) -> PermissionShape:
    if permissions is None:
        return "none"
    if permissions.get("items"):
        return "items"
    return "scopes" if permissions.get("scopes") else "ladder"


def _schemes(service: Node) -> Iterator[SigningScheme]:
    given = service.get("schemes")
    if given is None:
        return
    blocks = cast("Mapping[str, Mapping[str, object]]", as_json(given, "service", "schemes"))
    for name, block in blocks.items():
        node = given.entries[name]
        signing = {key: value for key, value in block.items() if key not in ("replaces", "doc")}
        yield SigningScheme(name, signing, node.strings("replaces"), node.string("doc"))


def _logins(service: Node) -> Iterator[Login]:
    for name, node in service.children("logins"):
        steps = node.get("steps")
        yield Login(
            name=name,
            title=node.string("title"),
            doc=node.string("doc"),
            page=node.string("page"),
            steps=tuple(map(_step, steps.items)) if steps else (),
        )


_STEPS: tuple[StepKind, ...] = ("call", "request", "ask", "open", "wait", "callback")


def _step(node: Node) -> LoginStep:
    kind: StepKind = next(kind for kind in _STEPS if node.get(kind))
    named = node.get(kind) if kind in ("ask", "callback") else None
    return LoginStep(
        kind=kind,
        doc=node.string("doc"),
        call=node.string("call"),
        address=node.string("open") or node.string("request"),
        arguments=node.pairs("arguments"),
        gives=node.pairs("gives"),
        names=(named.texts or (named.text,)) if named else (),
        signed=node.string("signed"),
        scheme=node.string("scheme"),
    )


def _check(node: Node | None) -> LoginStep | None:
    """How to learn what a token may do."""
    return None if node is None else LoginStep("call", "", node.string("call"), gives=node.pairs("gives"))

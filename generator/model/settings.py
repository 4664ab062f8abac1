"""What holds for a whole service: where calls go, how they are written, signed and answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from ..spec.description import Description, path
from ..spec.node import Node
from .method import Body, PagingKind, PagingStyle
from .names import words
from .parameters import spelling
from .service import Package, RateLimit, Retry, Timeouts
from .wire import Conventions, Credential, Endpoint, Envelope, Failure, FailWhen

_FAILS: tuple[FailWhen, ...] = ("equal", "not_equal", "present", "not_empty", "status")


def package(service: Node) -> Package:
    """Names of what is generated, made from the service's own where none is told."""
    name = service.string("service")
    given = service.get("package") or service
    parts = words(name)
    return Package(
        distribution=given.string("distribution", "-".join((*parts, "sdk"))),
        module=given.string("module", "_".join((*parts, "sdk"))),
        client=given.string("client", "".join(part.capitalize() for part in parts)),
        environment=given.string("environment", "_".join(parts).upper()),
        version=given.string("version", "0.1.0"),
    )


def endpoint(service: Node) -> Endpoint:
    """Where calls go."""
    given = service.get("endpoint") or service
    return Endpoint(
        base=given.string("base"),
        path=given.string("path"),
        method_parameter=given.string("method_parameter"),
        format_parameter=given.string("format_parameter"),
        verb=given.string("verb", "GET"),
        body=cast("Body", given.string("body", "form")),
        hosts=given.pairs("hosts"),
        common="query" if given.string("common") == "query" else "with",
    )


def credential(given: Node | None) -> Credential:
    """Where a key or token travels; nowhere when the service has none."""
    if given is None:
        return Credential()
    header = given.string("header")
    return Credential(
        parameter=given.string("parameter"),
        header=header,
        value=given.string("value", "{value}" if header else ""),
        signs=given.flag("signs"),
        doc=given.string("doc"),
    )


def conventions(description: Description) -> Conventions:
    """How typed values are written."""
    given = description.service.get("conventions") or description.service
    return Conventions(
        true=description.booleans["true"],
        false=description.booleans["false"],
        lists=spelling(given.get("list")) or "join:,",
        timestamp=given.string("timestamp", "unix"),
        datetime=given.string("datetime", "%Y-%m-%d %H:%M:%S"),
        date=given.string("date", "%Y-%m-%d"),
    )


def formats(service: Node) -> tuple[str, ...]:
    """Response formats, the one clients ask for first."""
    given = service.strings("formats") or ("json",)
    default = service.string("default_format", given[0])
    return (default, *(name for name in given if name != default))


def spoken(description: Description) -> tuple[str, ...]:
    """The formats clients may ask for, and those that only some methods speak."""
    asked = formats(description.service)
    fixed = (name for method in description.methods.values() for name in method.strings("formats"))
    return (*asked, *sorted({*fixed, *dict(description.service.children("envelopes"))} - {*asked}))


def envelopes(description: Description) -> Iterator[Envelope]:
    """How each format tells success and failure; a format without a word about it has an empty envelope."""
    for name in spoken(description):
        given = description.service.get("envelopes", name) or description.service
        fail = given.get("fail")
        conditions = (fail.items or (fail,)) if fail else ()
        told = [*(each.string("path") for each in conditions), *_texts(given, "code", "message", "subcode")]
        yield Envelope(
            format=name,
            root=given.string("root"),
            failures=tuple(_failure(each, name) for each in conditions),
            code=_paths(given, "code", name),
            message=_paths(given, "message", name),
            subcode=_paths(given, "subcode", name),
            xml_attributes=_attributes(told) if name == "xml" else (),
            text=given.string("text"),
            attributes=given.string("attributes"),
            attribute_prefix=given.string("attribute_prefix"),
            wrapper=given.string("wrapper"),
            inside=given.string("inside"),
        )


def _failure(node: Node, format: str) -> Failure:
    when: FailWhen = next(key for key in _FAILS if node.get(key))
    value = node.string(when) if when in ("equal", "not_equal") else ""
    return Failure(when, _path(node.string("path"), format), value)


def _paths(given: Node, key: str, format: str) -> tuple[tuple[str, ...], ...]:
    return tuple(_path(text, format) for text in given.strings(key))


def _path(text: str, format: str) -> tuple[str, ...]:
    """The names on a path; in XML an @ only tells that a name is an attribute."""
    return tuple(name.removeprefix("@") for name in path(text)) if format == "xml" else path(text)


def _texts(given: Node, *keys: str) -> Iterator[str]:
    for key in keys:
        yield from given.strings(key)


def _attributes(paths: Iterable[str]) -> tuple[str, ...]:
    names = (name.removeprefix("@") for text in paths for name in path(text) if name.startswith("@"))
    return tuple(dict.fromkeys(names))


def timeouts(given: Node | None) -> Timeouts:
    """Seconds."""

    def seconds(key: str, default: float) -> float:
        value = given.number(key) if given else None
        return default if value is None else float(value)

    return Timeouts(seconds("connect", 5), seconds("read", 30), seconds("write", 60), seconds("pool", 5))


def retry(given: Node | None) -> Retry:
    """When to send again."""

    def number(key: str, default: float) -> float:
        value = given.number(key) if given else None
        return default if value is None else float(value)

    return Retry(
        codes=given.strings("codes") if given else (),
        statuses=tuple(map(int, given.strings("statuses"))) if given else (),
        attempts=int(number("attempts", 3)),
        first_delay=number("first_delay", 0.5),
        longest_delay=number("longest_delay", 8.0),
        longest_retry_after=number("longest_retry_after", 60.0),
        deadline=number("deadline", 120.0),
    )


def rate_limit(given: Node | None) -> RateLimit | None:
    """How fast a client may call."""
    if given is None:
        return None
    return RateLimit(float(given.number("calls") or 1), float(given.number("seconds") or 1))


def paging_styles(service: Node) -> dict[str, PagingStyle]:
    """Styles of paging by name."""
    given = service.get("paging")
    return {name: _style(name, node) for name, node in given.entries.items()} if given else {}


def _style(name: str, node: Node) -> PagingStyle:
    first = node.integer("first")
    return PagingStyle(
        name=name,
        kind=cast("PagingKind", node.string("kind")),
        page=node.string("page"),
        size=node.string("size"),
        offset=node.string("offset"),
        cursor=node.string("cursor"),
        first=1 if first is None else first,
        total=node.string("total"),
        pages=node.string("pages"),
        current=node.string("current"),
        per_page=node.string("per_page"),
        next=node.string("next"),
    )

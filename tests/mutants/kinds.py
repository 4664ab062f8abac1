"""All the ways of changing one fact of a service, by the kind of the fact. Those that are not legal fall out later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.model.parameter import PARAMETER_TYPES
from generator.model.shape import SCALARS
from generator.spec.description import Description
from generator.spec.node import Node

from .nodes import Path, Removed, Renamed, at, plain

SERVICE, TYPES = "service", "types"
GONE = Removed()


@dataclass(frozen=True)
class Change:
    """Another value in one place of one file: `service`, `types` or the name of a method."""

    file: str
    path: Path
    value: Any

    def __str__(self) -> str:
        value = self.value
        told = {"Removed": "removed", "Renamed": f"-> {getattr(value, 'key', '')}"}.get(
            type(value).__name__, f"= {value}"
        )
        return f"{self.file}: {'.'.join(map(str, self.path))} {told}"[:200]


Changes = Iterator[Change]
Kind = Callable[[Description], Changes]


def _flag(key: str, default: bool = False) -> Kind:
    def changes(description: Description) -> Changes:
        for name, node in description.methods.items():
            yield Change(name, (key,), not node.flag(key, default))

    return changes


def _others(now: str, values: tuple[str, ...]) -> list[str]:
    return [value for value in values if value != now]


def token(description: Description) -> Changes:
    for name, node in description.methods.items():
        for other in _others(node.string("token", "optional"), ("none", "optional", "required")):
            yield Change(name, ("token",), other)


def _permission(change: Callable[[dict[str, str], str], Iterator[dict[str, str]]]) -> Kind:
    def changes(description: Description) -> Changes:
        for name, node in description.methods.items():
            now = plain(node.get("permissions") or node._replace(content={}))
            for item in now if isinstance(now, dict) else ():
                for other in change(now, item):
                    yield Change(name, ("permissions",), other)

    return changes


def _levels(now: dict[str, str], item: str) -> Iterator[dict[str, str]]:
    for level in _others(now[item], ("read", "write", "delete")):
        yield {**now, item: level}


def _items(now: dict[str, str], item: str) -> Iterator[dict[str, str]]:
    rest = {name: level for name, level in now.items() if name != item}
    yield rest
    for other in ("doc", "blog", "post", "network", "profile"):
        if other not in now:
            yield {**rest, other: now[item]}


def added_permission(description: Description) -> Changes:
    items = [name for name, _ in description.service.children("permissions", "items")]
    for name, node in description.methods.items():
        if items and node.string("token") != "none" and not plain(node.get("permissions") or node._replace(content={})):
            for item in items:
                yield Change(name, ("permissions",), {item: "read"})


def permissions_for(description: Description) -> Changes:
    for name, node in description.methods.items():
        if node.get("permissions"):
            now = node.string("permissions_for", "always")
            yield from (Change(name, ("permissions_for",), other) for other in _others(now, ("always", "private")))


def _parameters(description: Description) -> Iterator[tuple[str, Path, Node]]:
    """Of methods, and of the groups that methods include."""
    for name, node in description.methods.items():
        for key, parameter in node.children("parameters"):
            if key != "$include":
                yield name, ("parameters", key), parameter
    for group, node in description.service.children("parameters"):
        for key, parameter in node.entries.items():
            yield SERVICE, ("parameters", group, key), parameter


def parameter_name(description: Description) -> Changes:
    for file, path, _ in _parameters(description):
        yield Change(file, path, Renamed(f"{path[-1]}x"))
        yield Change(file, path, Renamed(f"{str(path[-1]).swapcase()}"))


def required(description: Description) -> Changes:
    for file, path, node in _parameters(description):
        yield Change(file, (*path, "required"), not node.flag("required"))


def parameter_type(description: Description) -> Changes:
    for file, path, node in _parameters(description):
        now = plain(node)
        if now["type"] == "list":
            for other in _others(now.get("of", "string"), ("id", "string", "integer", "timestamp", "boolean")):
                yield Change(file, path, _without(now, "values") | {"of": other})
        for other in _others(now["type"], PARAMETER_TYPES):
            if other not in ("enum", "file"):
                yield Change(file, path, _without(now, "values", "of", "spelling") | {"type": other})


def _without(data: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key not in keys}


def default(description: Description) -> Changes:
    for file, path, node in _parameters(description):
        now = node.string("default")
        if now:
            yield Change(file, (*path, "default"), GONE)
        if not node.flag("required"):
            values = node.get("values")
            legal = [*values.texts, *values.entries] if values else ["17", "1", "0", "word"]
            yield from (Change(file, (*path, "default"), other) for other in _others(now, tuple(legal))[:2])


def values(description: Description) -> Changes:
    tables = [(SERVICE, ("values", key), node) for key, node in description.service.children("values")]
    own = [
        (file, (*path, "values"), found)
        for file, path, node in _parameters(description)
        if (found := node.get("values")) and not found.text
    ]
    for file, path, node in [*own, *tables]:
        now = plain(node)
        if isinstance(now, dict):
            yield Change(file, (*path, "added"), "One more.")
            yield from (Change(file, (*path, value), GONE) for value in now)
            yield from (Change(file, (*path, value), Renamed(f"{value}9")) for value in now)
        else:
            yield Change(file, path, [*now, "added"])
            yield from (Change(file, path, [each for each in now if each != value]) for value in now)
            yield from (Change(file, path, [each + "9" * (each == value) for each in now]) for value in now)


LIMITS = ("minimum", "maximum", "min_items", "max_items", "max_length")


def limit(description: Description) -> Changes:
    for file, path, node in _parameters(description):
        for key in LIMITS:
            if node.get(key):
                now = node.number(key) or 0
                yield from (Change(file, (*path, key), other) for other in (now + 1, now - 1, GONE))
        numbers, lists = node.string("type") in ("integer", "number"), node.string("type") == "list"
        for key in (
            *LIMITS[:2] * numbers,
            *LIMITS[2:4] * lists,
            *LIMITS[4:] * (node.string("type") in ("string", "text")),
        ):
            if not node.get(key):
                yield Change(file, (*path, key), 2)


def pattern_special_clears(description: Description) -> Changes:
    for file, path, node in _parameters(description):
        for key in ("pattern", "special"):
            if node.get(key):
                yield Change(file, (*path, key), GONE)
        for value, _ in node.children("special"):
            yield Change(file, (*path, "special", value), Renamed(f"{value}9"))
        if node.string("type") in ("string", "text"):
            yield Change(file, (*path, "pattern"), "[0-9]+")
        yield Change(file, (*path, "clears"), not node.flag("clears"))


ONE_KEY_RULES = ("any_of", "one_of", "at_most_one", "together", "same_length")


def rule(description: Description) -> Changes:
    for name, node in description.methods.items():
        named = [key for key, _ in node.children("parameters") if key != "$include"]
        now = plain(node.get("rules") or node._replace(content=()))
        for index, each in enumerate(now):
            yield Change(name, ("rules", index), GONE)
            for key in each.keys() & set(ONE_KEY_RULES):
                yield from (Change(name, ("rules", index), {o: each[key]}) for o in _others(key, ONE_KEY_RULES))
                for other in named:
                    if other not in each[key]:
                        yield Change(name, ("rules", index, key), [*each[key][:-1], other])
        for kind in ONE_KEY_RULES[:4] if len(named) > 1 else ():
            yield Change(name, ("rules",), [*now, {kind: named[-2:]}])


def spelling(description: Description) -> Changes:
    for file, path, node in _parameters(description):
        if node.string("type") == "list":
            now = plain(node).get("spelling")
            for other in ({"join": " "}, {"join": ";"}, "repeat", "brackets", "brackets1", "dots"):
                if other != now:
                    yield Change(file, (*path, "spelling"), other)
        if node.string("type") in ("date", "datetime", "timestamp"):
            yield Change(file, (*path, "format"), "%d.%m.%Y")
        yield Change(file, (*path, "signed"), not node.flag("signed", default=True))
    for key, others in CONVENTIONS.items():
        yield from (Change(SERVICE, ("conventions", key), other) for other in others)


CONVENTIONS: dict[str, tuple[Any, ...]] = {
    "boolean": ({"true": "yes", "false": "0"}, {"true": "1", "false": "no"}),
    "list": ({"join": ";"}, "repeat", "brackets"),
    "timestamp": ("unix-ms", "%Y"),
    "datetime": ("%d.%m.%Y %H:%M:%S",),
    "date": ("%d.%m.%Y",),
}


def _errors(description: Description) -> Iterator[tuple[str, str, Node]]:
    for name, node in [*description.methods.items(), (SERVICE, description.service)]:
        for code, error in node.children("errors"):
            yield name, code, error


def error_code(description: Description) -> Changes:
    for file, code, _ in _errors(description):
        yield Change(file, ("errors", code), Renamed("7" + code))
        yield Change(file, ("errors", code), GONE)


def error_name(description: Description) -> Changes:
    for file, code, error in _errors(description):
        yield Change(file, ("errors", code, "name"), "Other" + error.string("name"))


def error_kind(description: Description) -> Changes:
    for file, code, error in _errors(description):
        for other in _others(error.string("kind"), ("conflict", "not_found", "permission")):
            yield Change(file, ("errors", code, "kind"), other)


def _fields(description: Description) -> Iterator[tuple[str, Path, Node]]:
    for name, node in description.methods.items():
        answer = node.get("response")
        if answer and answer.entries:
            yield from ((name, path, field) for path, field in _record(answer, ("response",)))
    for name, node in description.types.entries.items() if description.types else ():
        yield from ((TYPES, path, field) for path, field in _below(node, (name,)))


def _record(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    for name, field in node.entries.items():
        yield (*path, name), field
        yield from _below(field, (*path, name))


def _below(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    for key in ("fields", "type"):
        if below := node.get(key):
            yield from _record(below, (*path, key)) if key == "fields" else _below(below, (*path, key))
            return
    if node.items:
        yield from _below(node.items[0], (*path, 0))
    else:
        yield from _record(node, path)


def field_name(description: Description) -> Changes:
    for file, path, _ in _fields(description):
        yield Change(file, path, Renamed(f"{path[-1]}x"))
        yield Change(file, path, GONE)


def field_type(description: Description) -> Changes:
    for file, path, node in _fields(description):
        now = plain(node)
        if isinstance(now, str):
            name, mark = now.rstrip("?"), "?" * now.endswith("?")
            yield from (Change(file, path, other + mark) for other in _others(name, SCALARS) if other != "enum")
        elif isinstance(now, dict) and isinstance(now.get("type"), str):
            for other in _others(now["type"], SCALARS):
                if other != "enum":
                    yield Change(file, path, _without(now, "values", "of") | {"type": other})


def field_list(description: Description) -> Changes:
    for file, path, node in _fields(description):
        now = plain(node)
        if isinstance(now, str):
            yield Change(file, path, [now.rstrip("?")])
        elif isinstance(now, list):
            yield Change(file, path, now[0])
        elif isinstance(now.get("type"), list):
            yield Change(file, (*path, "type"), now["type"][0])
        elif "type" in now:
            yield Change(file, (*path, "type"), [now["type"]])
        elif "fields" not in now:
            yield Change(file, path, [now])


def field_optional(description: Description) -> Changes:
    for file, path, node in _fields(description):
        now = plain(node)
        if isinstance(now, str):
            yield Change(file, path, now.rstrip("?") if now.endswith("?") else f"{now}?")
        elif isinstance(now, dict) and isinstance(now.get("type") or now.get("fields"), str | dict):
            yield Change(file, (*path, "optional"), not node.flag("optional"))


def paging_path(description: Description) -> Changes:
    for name, node in description.methods.items():
        if not node.get("paginate"):
            continue
        yield Change(name, ("paginate",), GONE)
        parts = node.string_at("paginate", "items").split(".")
        for other in (parts[:-1], [*parts, "x"], ["x", *parts[1:]]):
            yield Change(name, ("paginate", "items"), ".".join(other))
        yield Change(name, ("paginate", "info"), ".")
        yield Change(name, ("paginate", "info"), parts[0])
        for path, field in _record(node.get("response") or node, ()):
            if isinstance(plain(field), list) or isinstance(at(field, ("type",)) and plain(field)["type"], list):
                yield Change(name, ("paginate", "items"), ".".join(str(key) for key in path if key != "fields"))


def paging_style(description: Description) -> Changes:
    for style, node in description.service.children("paging"):
        for key in ("page", "size", "total", "pages", "current", "per_page", "offset", "cursor", "next"):
            if node.get(key):
                yield Change(SERVICE, ("paging", style, key), node.string(key) + "x")
        yield Change(SERVICE, ("paging", style, "first"), 0)
    for name, node in description.methods.items():
        if node.get("paginate"):
            yield Change(name, ("paginate", "first"), 0)
            yield from (Change(name, ("paginate", "size", key), 7) for key in ("default", "max"))
            yield from (Change(name, ("paginate", key), "other") for key in ("total", "pages", "current", "per_page"))


def address(description: Description) -> Changes:
    endpoint = description.service.get("endpoint") or description.service
    base = endpoint.string("base")
    host = base.split("/")[2]
    for other in (f"x{host}", f"{host}.example", f"{host}:8443", host.replace(".", "-", 1)):
        yield Change(SERVICE, ("endpoint", "base"), base.replace(host, other))
    yield Change(SERVICE, ("endpoint", "base"), base + "x/")
    yield Change(SERVICE, ("endpoint", "base"), f"https://{host}/")
    for other in ("{method}/{format}/", "v2/{method}/{format}", "{method}.{format}", "{format}/{method}", "{method}"):
        yield Change(SERVICE, ("endpoint", "path"), other)
    for key in ("method_parameter", "format_parameter"):
        if endpoint.get(key):
            yield Change(SERVICE, ("endpoint", key), endpoint.string(key) + "x")
    yield Change(SERVICE, ("endpoint", "verb"), "POST")
    yield Change(SERVICE, ("endpoint", "body"), "json")
    yield Change(SERVICE, ("endpoint", "common"), "query")
    yield Change(SERVICE, ("constants",), {"v": "2.0"})
    yield Change(SERVICE, ("default_format",), "xml")
    for name in description.methods:
        yield Change(name, ("path",), "elsewhere")
        yield Change(name, ("verb",), "PUT")
        yield Change(name, ("body",), "json")


def credential(description: Description) -> Changes:
    for key in ("key", "token"):
        node = description.service.get(key)
        if node:
            yield Change(SERVICE, (key, "parameter"), node.string("parameter") + "x")
            yield Change(SERVICE, (key,), _without(plain(node), "parameter") | {"header": "X-Credential"})
            yield Change(SERVICE, (key, "signs"), not node.flag("signs"))


SIGNING: dict[Path, tuple[Any, ...]] = {
    ("digest",): ("sha1", "sha256", "hmac-md5"),
    ("message",): ("{secret}{params}", "{params}", "{params}{secret}x", "{method}{params}{secret}"),
    ("output",): ("HEX", "base64"),
    ("place",): ([{"param": "other_sig"}], [{"header": "X-Signature"}]),
    ("params", "sort"): ("none", "name-nocase", "value"),
    ("params", "drop_empty"): ("true",),
    ("params", "encode"): ("rfc3986", "form"),
    ("params", "pair"): ("{k}={v}",),
    ("params", "join"): ("&",),
    ("params", "exclude"): (["page"], ["api_key"]),
    ("params", "exclude_types"): ([],),
    ("add",): ({}, {"nonce": "{nonce}"}),
    ("variants",): ({},),
}


def signing(description: Description) -> Changes:
    now = description.service.get("signing")
    for path, others in SIGNING.items() if now else ():
        yield from (Change(SERVICE, ("signing", *path), other) for other in others)
        for name, _ in description.service.children("schemes"):
            yield from (Change(SERVICE, ("schemes", name, *path), other) for other in others if path != ("variants",))


RETRY: dict[str, tuple[Any, ...]] = {
    "codes": (["1", "2"], ["8"]),
    "statuses": ([500], [429, 503, 599]),
    "attempts": (1, 2, 4, 5),
    "first_delay": (0.25, 2),
    "longest_delay": (4, 16),
    "longest_retry_after": (30, 90),
    "deadline": (60, 240),
}
TIMEOUTS = ("connect", "read", "write", "pool")


def retry(description: Description) -> Changes:
    for key, others in RETRY.items():
        yield from (Change(SERVICE, ("retry", key), other) for other in others)
    yield from (Change(SERVICE, ("timeouts", key), seconds) for key in TIMEOUTS for seconds in (1, 77))
    yield Change(SERVICE, ("rate_limit",), {"calls": 5, "seconds": 1})


def envelope(description: Description) -> Changes:
    for format_, node in description.service.children("envelopes"):
        for key in ("code", "message"):
            yield Change(SERVICE, ("envelopes", format_, key), ["elsewhere"])
        yield Change(SERVICE, ("envelopes", format_, "fail"), {"path": "elsewhere", "present": "true"})
        if node.get("root"):
            yield Change(SERVICE, ("envelopes", format_, "root"), "other")
        for key in ("text", "attributes"):
            yield Change(SERVICE, ("envelopes", format_, key), "#other")


def poll(description: Description) -> Changes:
    for name, node in description.methods.items():
        for key, value in node.children("poll"):
            yield Change(name, ("poll",), GONE)
            if key == "with":
                for argument, path in value.entries.items():
                    yield Change(name, ("poll", "with", argument), Renamed(f"{argument}x"))
                    yield Change(name, ("poll", "with", argument), f"{path.text}.x")
                continue
            for other in ("done", "failed", "invalid", "eta", "tickets", "doc_id"):
                if other != value.text:
                    yield Change(name, ("poll", key), other)
            if key in ("failed", "wait"):
                yield Change(name, ("poll", key), GONE)


def token_check(description: Description) -> Changes:
    node = description.service.get("token", "check")
    if node is None:
        return
    yield Change(SERVICE, ("token", "check"), GONE)
    for other in description.methods:
        if other.startswith(("auth.", "test.")) and other != node.string("call"):
            yield Change(SERVICE, ("token", "check", "call"), other)
    for name, path in node.pairs("gives"):
        yield Change(SERVICE, ("token", "check", "gives", name), GONE)
        for other in ("auth", "auth.user", "auth.permissions", "auth.token"):
            if other != path:
                yield Change(SERVICE, ("token", "check", "gives", name), other)


KINDS: dict[str, Kind] = {
    "signed": _flag("signed"),
    "token": token,
    "post_only": _flag("post_only"),
    "idempotent": _flag("idempotent"),
    "open_parameters": _flag("open_parameters"),
    "permission item": _permission(_items),
    "permission level": _permission(_levels),
    "permission added": added_permission,
    "permissions for": permissions_for,
    "parameter name": parameter_name,
    "required": required,
    "parameter type": parameter_type,
    "default": default,
    "values": values,
    "limit": limit,
    "pattern": pattern_special_clears,
    "rule": rule,
    "wire spelling": spelling,
    "error code": error_code,
    "error name": error_name,
    "error kind": error_kind,
    "field name": field_name,
    "field type": field_type,
    "list or single": field_list,
    "field optional": field_optional,
    "paging path": paging_path,
    "paging": paging_style,
    "address": address,
    "credential": credential,
    "signing": signing,
    "retry": retry,
    "envelope": envelope,
    "poll": poll,
    "token check": token_check,
}
"""By their names in reports."""

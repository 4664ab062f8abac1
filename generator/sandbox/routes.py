"""Where calls come in: the paths of the described addresses, on this server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from ..model.method import Method
from ..model.service import Service

_FIELD = re.compile(r"\{([A-Za-z][A-Za-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Route:
    """One shape of paths, and the methods called by it; none where the name is told elsewhere."""

    match: re.Pattern[str]
    methods: tuple[Method, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """What a path says: which method, which format, which arguments."""

    method: str
    format: str
    arguments: tuple[tuple[str, str], ...] = ()


class Routes:
    """All ways in to a service."""

    def __init__(self, service: Service) -> None:
        self._routes = tuple(_routes(service))

    def find(self, path: str, verb: str) -> Target | None:
        """What a path means; None for one that no call has."""
        for route in self._routes:
            found = route.match.fullmatch(path)
            if found is not None:
                fields = {name: unquote(value) for name, value in found.groupdict().items()}
                method, form = fields.pop("method", ""), fields.pop("format", "")
                if not method and route.methods:
                    method = next((each.name for each in route.methods if each.verb == verb), route.methods[0].name)
                return Target(method, form, tuple(fields.items()))
        return None


def _routes(service: Service) -> Iterator[Route]:
    """Paths of their own first: the usual one may take everything."""
    own: dict[str, list[Method]] = {}
    for method in service.methods:
        base = dict(service.endpoint.hosts).get(method.host, service.endpoint.base)
        if "{method}" not in method.path and not service.endpoint.method_parameter:
            own.setdefault(_pattern(base, method.path), []).append(method)
    for pattern, methods in own.items():
        yield Route(re.compile(pattern), tuple(methods))
    bases = (service.endpoint.base, *dict(service.endpoint.hosts).values())
    paths = {service.endpoint.path, *(each.path for each in service.methods)}
    shared = [path for path in paths if "{method}" in path or service.endpoint.method_parameter]
    for pattern in sorted({_pattern(base, path) for base in bases for path in shared}, key=lambda each: -len(each)):
        yield Route(re.compile(pattern))


def _pattern(base: str, path: str) -> str:
    pieces = _FIELD.split(urlsplit(base).path.rstrip("/") + "/" + path)
    names = (f"(?P<{name}>[^/]*)" for name in pieces[1::2])
    texts = (re.escape(text) for text in pieces[::2])
    return next(texts) + "".join(name + text for name, text in zip(names, texts, strict=True))

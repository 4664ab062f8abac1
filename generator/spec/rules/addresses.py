"""Rules about where calls go: addresses, what is filled into them, and where credentials travel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ...problems import Problem, did_you_mean, listed, quoted
from ..description import Description
from ..node import Node

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_FIELD = re.compile(r"\{([^{}]*)\}")


def base_address(description: Description) -> Iterator[Problem]:
    """Calls go out by https, to addresses without user, query and fragment; so do the requests of logins."""
    base = description.service.get("endpoint", "base")
    if base:
        yield from _fault_of_base(base, "the base address")
    for _, host in description.service.children("endpoint", "hosts"):
        yield from _fault_of_base(host, "the base address")
    for _, login in description.service.children("logins"):
        for step in login.items_of("steps"):
            if request := step.get("request"):
                yield from _fault_of_base(request, "the address")


def _fault_of_base(base: Node, what: str) -> Iterator[Problem]:
    address = _split(base.text)
    if address is None or not address[1]:
        yield base.problem(f"{quoted(base.text)} is not an address; write it as https://…")
        return
    scheme, host, has_user, has_more = address
    if scheme != "https" and not (scheme == "http" and host in _LOOPBACK):
        yield base.problem(f"{what} must use https, found {quoted(scheme)}")
    if has_user:
        yield base.problem(f"{what} must not hold a user or a password")
    if has_more:
        yield base.problem(f"{what} must have neither query nor fragment")


def addresses(description: Description) -> Iterator[Problem]:
    """Addresses of pages are http or https, and hold no user."""
    service = description.service
    given = [service.get(key) for key in ("home", "terms", "page")]
    for _, login in service.children("logins"):
        given += [login.get("page"), *(step.get("open") for step in login.items_of("steps"))]
    for node in given:
        address = _split(node.text) if node else None
        if node and (address is None or not address[1] or address[0] not in {"http", "https"}):
            yield node.problem(f"{quoted(node.text)} is not an address of the web; it must begin with https://")
        elif node and address and address[2]:
            yield node.problem("the address must not hold a user or a password")


def method_pages(description: Description) -> Iterator[Problem]:
    """The address of a method's page has {method} in it, and no other field."""
    page = description.service.get("page")
    if page:
        yield from unfilled(page, {"method"})
        if "{method}" not in page.text:
            yield page.problem("the page of a method needs {method} in its address")


def endpoint(description: Description) -> Iterator[Problem]:
    """The method's name travels, and so does the format where there are several."""
    node = description.service.get("endpoint")
    if node is None:
        return
    if template := node.get("path"):
        yield from unfilled(template, {"method", "format"})
    named = "{method}" in node.string("path") or "method_parameter" in node.entries
    if not named and not all("path" in method.entries for method in description.methods.values()):
        yield node.key_problem("the method's name travels nowhere; put {method} into path, or name a method_parameter")
    several = len(description.service.strings("formats")) > 1
    if several and "{format}" not in node.string("path") and "format_parameter" not in node.entries:
        yield node.key_problem("the format travels nowhere; put {format} into path, or name a format_parameter")


def credentials(description: Description) -> Iterator[Problem]:
    """Key and token travel apart; a header's value says where the credential goes."""
    key, token = (description.service.get(name) for name in ("key", "token"))
    for node in (key, token):
        if node and "parameter" in node.entries and "header" in node.entries:
            yield node.entries["header"].key_problem("travels as a parameter already; remove one of the two")
        value = node.get("value") if node else None
        if value:
            yield from unfilled(value, {"value"})
            if "{value}" not in value.text:
                yield value.problem("the header's value needs {value} in it")
    if key and token:
        for place in ("parameter", "header"):
            if key.string(place) and key.string(place).lower() == token.string(place).lower():
                yield token.entries[place].problem(f"key and token both travel as {quoted(token.string(place))}")


def unfilled(node: Node, known: set[str]) -> Iterator[Problem]:
    """Fields in braces that nothing fills, and braces that belong to no field."""
    for name in fields_of(node.text):
        if name not in known:
            hint = did_you_mean(name, known) or f"; known here: {listed(sorted(filter(None, known)))}"
            yield node.problem(f"nothing fills {quoted('{' + name + '}')}{hint}")
    yield from stray_braces(node)


def fields_of(text: str) -> list[str]:
    """Names in braces."""
    return _FIELD.findall(text)


def stray_braces(node: Node) -> Iterator[Problem]:
    """Braces that belong to no field."""
    if re.search(r"[{}]", _FIELD.sub("", node.text)):
        yield node.problem("has a stray brace; fields are written {name}")


def _split(text: str) -> tuple[str, str, bool, bool] | None:
    """Scheme, host, whether there is a user, whether there is a query or fragment; None for what is no address."""
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return None
    if re.search(r"[\s\\\"<>]", text):
        return None
    has_user = parts.username is not None or parts.password is not None
    return parts.scheme, parts.hostname or "", has_user, "?" in text or "#" in text

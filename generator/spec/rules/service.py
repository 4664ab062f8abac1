"""Rules about service.yaml: addresses, formats, permissions, logins, names of the package."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from urllib.parse import urlsplit

from ...problems import Problem, did_you_mean, listed, quoted
from ..description import Description, path
from ..node import Node
from .naming import PYTHON
from .paths import Nowhere, answer, follow

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_FIELD = re.compile(r"\{([^{}]*)\}")
_GIVEN = frozenset({"permissions", "key", "callback"})
"""What a login has from its start."""
_DIRECTIVE = re.compile(r"%(.?)", re.DOTALL)
_DIRECTIVES = frozenset("aAbBcdfHIjmMpSUwWxXyYzZ%GuV")


def service_name(description: Description) -> Iterator[Problem]:
    """The service is named as its folder."""
    name = description.service.get("service")
    if name and name.text != description.folder:
        yield name.problem(f"the folder is {quoted(description.folder)}, the service {quoted(name.text)}")


def base_address(description: Description) -> Iterator[Problem]:
    """Calls go out by https, to an address without user, query and fragment."""
    base = description.service.get("endpoint", "base")
    if base is None:
        return
    address = _split(base.text)
    if address is None or not address[1]:
        yield base.problem(f"{quoted(base.text)} is not an address; write it as https://…")
        return
    scheme, host, has_user, has_more = address
    if scheme != "https" and not (scheme == "http" and host in _LOOPBACK):
        yield base.problem(f"the base address must use https, found {quoted(scheme)}")
    if has_user:
        yield base.problem("the base address must not hold a user or a password")
    if has_more:
        yield base.problem("the base address must have neither query nor fragment")


def addresses(description: Description) -> Iterator[Problem]:
    """Addresses of pages are http or https, and hold no user."""
    service = description.service
    given = [service.get(key) for key in ("home", "terms", "page")]
    for _, login in service.children("logins"):
        steps = login.get("steps")
        given += [login.get("page"), *(step.get("open") for step in (steps.items if steps else ()))]
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
        yield from _fields(page, {"method"})
        if "{method}" not in page.text:
            yield page.problem("the page of a method needs {method} in its address")


def endpoint(description: Description) -> Iterator[Problem]:
    """The method's name travels, and so does the format where there are several."""
    node = description.service.get("endpoint")
    if node is None:
        return
    if template := node.get("path"):
        yield from _fields(template, {"method", "format"})
    if "{method}" not in node.string("path") and "method_parameter" not in node.entries:
        yield node.key_problem("the method's name travels nowhere; put {method} into path, or name a method_parameter")
    several = len(description.service.strings("formats")) > 1
    if several and "{format}" not in node.string("path") and "format_parameter" not in node.entries:
        yield node.key_problem("the format travels nowhere; put {format} into path, or name a format_parameter")


def formats(description: Description) -> Iterator[Problem]:
    """The default format and the envelopes are of formats the service speaks."""
    known = description.service.strings("formats") or ("json",)
    default = description.service.get("default_format")
    if default and default.text not in known:
        yield default.problem(f"{quoted(default.text)} is not among the formats, {listed(known)}")
    for name, node in description.service.children("envelopes"):
        if name not in known:
            yield node.key_problem(f"{quoted(name)} is not among the formats, {listed(known)}")


def credentials(description: Description) -> Iterator[Problem]:
    """Key and token travel apart; a header's value says where the credential goes."""
    key, token = (description.service.get(name) for name in ("key", "token"))
    for node in (key, token):
        value = node.get("value") if node else None
        if value:
            yield from _fields(value, {"value"})
            if "{value}" not in value.text:
                yield value.problem("the header's value needs {value} in it")
    if key and token:
        for place in ("parameter", "header"):
            if key.string(place) and key.string(place).lower() == token.string(place).lower():
                yield token.entries[place].problem(f"key and token both travel as {quoted(token.string(place))}")


def moments(description: Description) -> Iterator[Problem]:
    """Patterns of dates and times are those of strftime."""
    conventions = description.service.get("conventions")
    given = [conventions.get(key) for key in ("timestamp", "datetime", "date")] if conventions else []
    for node in given:
        if node and not (node.path.endswith("timestamp") and node.text in {"unix", "unix-ms"}):
            yield from fault_of_moment(node)


def fault_of_moment(node: Node) -> Iterator[Problem]:
    """What is wrong with a strftime pattern."""
    found = _DIRECTIVE.findall(node.text)
    if not found:
        yield node.problem(f"{quoted(node.text)} is not a strftime pattern such as %Y-%m-%d")
    elif wrong := [letter for letter in found if letter not in _DIRECTIVES or not letter]:
        yield node.problem(f"strftime knows no {quoted('%' + wrong[0])}")


def levels(description: Description) -> Iterator[Problem]:
    """Permission levels exist, include only others that exist, and are listed lowest first."""
    permissions = description.service.get("permissions")
    if permissions is None:
        return
    known = dict(permissions.children("levels"))
    for name, level in known.items():
        implied = level.get("implies")
        others = [other for other in known if other != name]
        for node in implied.items if implied else ():
            if node.text not in others:
                yield node.problem(f"no other level {quoted(node.text)}{did_you_mean(node.text, others)}")
    for _, item in permissions.children("items"):
        seen: set[str] = set()
        given = item.get("levels")
        listed_levels = set(item.strings("levels"))
        for node in given.items if given else ():
            if node.text not in known:
                yield node.problem(f"no level {quoted(node.text)} among the levels{did_you_mean(node.text, known)}")
            elif later := listed_levels.intersection(known[node.text].strings("implies")) - {*seen, node.text}:
                yield node.problem(f"{quoted(node.text)} includes {quoted(min(later))}, so it comes after it")
            seen.add(node.text)


def logins(description: Description) -> Iterator[Problem]:
    """The steps of a login call methods there are, with what is at hand, and take what the answers have."""
    for _, login in description.service.children("logins"):
        at_hand = set(_GIVEN)
        steps = login.get("steps")
        for step in steps.items if steps else ():
            call = step.get("call")
            for _, value in step.children("arguments"):
                yield from _fields(value, at_hand)
            if call:
                yield from _login_call(description, step, call)
            at_hand.update(step.entries["gives"].entries if "gives" in step.entries else ())
            at_hand.add(step.string("callback"))


def _login_call(description: Description, step: Node, call: Node) -> Iterator[Problem]:
    names = description.method_names
    if call.text not in names:
        yield call.problem(f"no method {quoted(call.text)} in this service{did_you_mean(call.text, names)}")
    method = description.methods.get(call.text)
    known = dict(description.parameters(method)) if method else {}
    for name, value in step.children("arguments"):
        if method and name not in known and not method.flag("open_parameters"):
            hint = did_you_mean(name, known)
            yield value.key_problem(f"{quoted(call.text)} has no parameter {quoted(name)}{hint}")
    start = answer(description, call.text)
    for _, value in step.children("gives"):
        try:
            follow(description, start, path(value.text))
        except Nowhere as reason:
            yield value.problem(str(reason))


def paging_styles(description: Description) -> Iterator[Problem]:
    """A style of paging names the parameter that its kind asks with."""
    for _, style in description.service.children("paging"):
        kind = style.string("kind")
        wanted = ("cursor", "next") if kind == "cursor" else (kind,)
        for key in filter(None, wanted):
            if key not in style.entries:
                yield style.key_problem(f"paging by {kind} needs the key {quoted(key)}")


def retry_codes(description: Description) -> Iterator[Problem]:
    """Another try is made after errors that are described."""
    codes = description.service.get("retry", "codes")
    known = dict(description.service.children("errors"))
    for method in description.methods.values():
        known.update(method.children("errors"))
    for node in codes.items if codes else ():
        if node.text not in known:
            yield node.problem(f"no error has the code {quoted(node.text)}{did_you_mean(node.text, known)}")


def package_names(description: Description) -> Iterator[Problem]:
    """The names of the package do not hide anything of Python's or of the package itself."""
    package = description.service.get("package")
    module, client = (package.get(key) if package else None for key in ("module", "client"))
    if module and (module.text in PYTHON or module.text in sys.stdlib_module_names):
        yield module.problem(f"{quoted(module.text)} is a module or a word of Python's own; choose another name")
    if client and (client.text in PYTHON or client.text in {"Client", "AsyncClient"}):
        yield client.problem(f"{quoted(client.text)} is taken already; choose another name")


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


def _fields(node: Node, known: set[str]) -> Iterator[Problem]:
    """Fields in braces that nothing fills, and braces that belong to no field."""
    for name in _FIELD.findall(node.text):
        if name not in known:
            hint = did_you_mean(name, known) or f"; known here: {listed(sorted(filter(None, known)))}"
            yield node.problem(f"nothing fills {quoted('{' + name + '}')}{hint}")
    if re.search(r"[{}]", _FIELD.sub("", node.text)):
        yield node.problem("has a stray brace; fields are written {name}")

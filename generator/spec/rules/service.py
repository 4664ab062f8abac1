"""Rules about what else service.yaml says: formats, permissions, logins, paging, names of the package."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from ...problems import Problem, did_you_mean, listed, quoted
from ..description import Description, path
from ..node import Node
from .addresses import unfilled
from .naming import PYTHON
from .paths import Nowhere, answer, follow

_GIVEN = frozenset({"permissions", "key", "callback"})
"""What a login has from its start."""
_DIRECTIVE = re.compile(r"%(.?)", re.DOTALL)
_DIRECTIVES = frozenset("aAbBcdfHIjmMpSUwWxXyYzZ%GuV")


def service_name(description: Description) -> Iterator[Problem]:
    """The service is named as its folder."""
    name = description.service.get("service")
    if name and name.text != description.folder:
        yield name.problem(f"the folder is {quoted(description.folder)}, the service {quoted(name.text)}")


def formats(description: Description) -> Iterator[Problem]:
    """The default format and the envelopes are of formats the service speaks."""
    known = description.service.strings("formats") or ("json",)
    default = description.service.get("default_format")
    if default and default.text not in known:
        yield default.problem(f"{quoted(default.text)} is not among the formats, {listed(known)}")
    for name, node in description.service.children("envelopes"):
        if name not in known:
            yield node.key_problem(f"{quoted(name)} is not among the formats, {listed(known)}")


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
                yield from unfilled(value, at_hand)
            if call:
                yield from _login_call(description, step, call)
            at_hand.update(step.entries["gives"].entries if "gives" in step.entries else ())
            at_hand.update(step.strings("ask"), step.strings("callback"), (step.string("callback"),))


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

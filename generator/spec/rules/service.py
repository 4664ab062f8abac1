"""Rules about what else service.yaml says: formats, permissions, logins, paging, names of the package."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from ...model import names
from ...problems import Problem, did_you_mean, listed, quoted
from ...runtime.scalars import TRUTHS
from ..description import Description
from ..node import Node
from .naming import PYTHON

_GIVEN = frozenset({"permissions", "key", "callback"})
"""What a login has from its start."""
_DIRECTIVE = re.compile(r"%(.?)", re.DOTALL)
_DIRECTIVES = frozenset("aAbBcdfHIjmMpSUwWxXyYzZ%GuV")


def service_name(description: Description) -> Iterator[Problem]:
    """The service is named as its folder."""
    name = description.service.get("service")
    if name and name.text != description.folder:
        yield name.problem(f"the folder is {quoted(description.folder)}, the service {quoted(name.text)}")


def moments(description: Description) -> Iterator[Problem]:
    """Patterns of dates and times are those of strftime."""
    conventions = description.service.get("conventions")
    given = [conventions.get(key) for key in ("timestamp", "datetime", "date")] if conventions else []
    for node in given:
        if node and not (node.path.endswith("timestamp") and node.text in {"unix", "unix-ms"}):
            yield from fault_of_moment(node)


def booleans(description: Description) -> Iterator[Problem]:
    """True and false are written so that clients know them again in answers."""
    for word, meaning in (("true", True), ("false", False)):
        node = description.service.get("conventions", "boolean", word)
        if node and TRUTHS.get(node.text.lower()) is not meaning:
            known = [each for each, truth in TRUTHS.items() if truth is meaning]
            yield node.problem(f"must be one of {listed(known)}; what has other values is of the type enum")


def fault_of_moment(node: Node) -> Iterator[Problem]:
    """What is wrong with a strftime pattern."""
    found = _DIRECTIVE.findall(node.text)
    if not found:
        yield node.problem(f"{quoted(node.text)} is not a strftime pattern such as %Y-%m-%d")
    elif wrong := [letter for letter in found if letter not in _DIRECTIVES or not letter]:
        yield node.problem(f"strftime knows no {quoted('%' + wrong[0])}")


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
    if client and (client.text in PYTHON or client.text in names.PACKAGE_NAMES_IN_USE):
        yield client.problem(f"{quoted(client.text)} is taken already; choose another name")
    service = description.service.get("service")
    made = names.camel(service.text) if service and not client else ""
    if service and made in names.PACKAGE_NAMES_IN_USE:
        yield service.problem(f"the client would be called {made}, which is taken; tell another name in package.client")

"""Every method: called with its example it answers as described, and it needs just the levels it names."""

from __future__ import annotations

from functools import cache
from urllib.parse import urlencode

import pytest

from generator.model.examples import example_request
from generator.model.method import Method
from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY

from .running import Answer, described, sandbox, send, signed

SERVICE = described()
METHODS = [pytest.param(method, id=method.name) for method in SERVICE.methods]


NO_ERROR_FITS = {"doc.notes.edit"}
"""Methods without an error for what does not exist; the sandbox answers code 0."""


@cache
def app() -> Sandbox:
    return sandbox()


def tried(method: Method, token: str = "sandbox-token") -> Answer:
    given = {
        name: value if isinstance(value, str) else ",".join(value)
        for name, value in example_request(SERVICE, method)
        if not any(each.name == name and each.type == "file" for each in method.parameters)
    }
    parameters = {"api_key": KEY, **({"auth_token": token} if token else {}), **given}
    text = urlencode(signed(method.name, parameters))
    path = f"/api/{method.name}/json"
    return send(app(), path, query=text) if method.verb == "GET" else send(app(), path, "POST", body=text.encode())


@pytest.mark.parametrize("method", METHODS)
def test_it_gives_a_declared_answer(method: Method) -> None:
    answer = tried(method)
    assert answer.status == 200
    told = answer.json["api"]
    codes = {error.code for error in (*method.errors, *SERVICE.errors)}
    if method.name in NO_ERROR_FITS:
        codes.add("0")
    assert told["status"] == "ok" or told["code"] in codes or not method.errors_known, told


ITEMS = [(item.name, item.levels) for item in SERVICE.permission_items]
NEEDING = [
    pytest.param(method, item, level, id=f"{method.name}-{item}")
    for method in SERVICE.methods
    for item, level in method.permissions
    if method.permissions_for == "always" and method.token == "required"
]


@pytest.mark.parametrize(("method", "item", "level"), NEEDING)
def test_it_needs_just_its_level(method: Method, item: str, level: str) -> None:
    registry, account = app().desk.registry, app().desk.world.accounts()[0]
    levels = ("none", *dict(ITEMS)[item])
    for given in levels:
        registry.grant(KEY, account.key, {item: given}, "tried")
        refused = tried(method, "tried").code == "110"
        assert refused == (levels.index(given) < levels.index(level)), given
    others = {name: most[-1] for name, most in ITEMS if name != item}
    registry.grant(KEY, account.key, others, "tried")
    assert tried(method, "tried").code == "110", "another item does not help"


@pytest.mark.parametrize("method", [each for each in METHODS if each.values[0].token == "required"])  # type: ignore[union-attr]
def test_it_needs_a_token(method: Method) -> None:
    assert tried(method, "").code in ("106", "104" if not method.signed else "106")
    assert tried(method, "unknown").code == "107"

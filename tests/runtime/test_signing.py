"""Signing: published examples of real services, the grammar of schemes, and what must never show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.signing import Credentials, Param, Scheme, Signable

VECTORS = json.loads((Path(__file__).parent / "signing_vectors.json").read_text())


def credentials(values: dict[str, str]) -> Credentials:
    own = {name: values[name] for name in ("key", "secret", "token", "token_secret") if name in values}
    return Credentials(**own, others={name: value for name, value in values.items() if name not in own})


def pairs(params: Any) -> list[Param]:
    return [Param(*pair) for pair in (params.items() if isinstance(params, dict) else params)]


def signable(request: dict[str, Any]) -> Signable:
    params = request.get("params", {})
    split = isinstance(params, dict) and bool(params) and not any(isinstance(value, str) for value in params.values())
    return Signable(
        method=request.get("method", ""),
        verb=request.get("verb", "GET"),
        url=request.get("url", ""),
        query=pairs(params.get("query", {}) if split else params),
        form=pairs(params.get("body", {}) if split else {}),
    )


@pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["id"])
def test_published_example(vector: dict[str, Any]) -> None:
    scheme = Scheme.parse(VECTORS["schemes"][vector["scheme"]])
    now = float(vector["request"].get("timestamp", "0"))
    signed = scheme.sign(
        signable(vector["request"]), credentials(vector["creds"]), variant=vector.get("variant", ""), clock=lambda: now
    )
    assert signed.signature == vector["expected"]
    if "string_to_sign" in vector:
        assert signed.string_to_sign == vector["string_to_sign"]
    if "placed" in vector:
        assert vector["placed"] in [value for _, value in signed.headers]

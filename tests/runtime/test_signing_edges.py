"""Edges of templates and pairs that a change of their code could lose without being noticed."""

from __future__ import annotations

import base64
import hashlib
from importlib.util import find_spec, module_from_spec
from typing import Any

import pytest

from generator.runtime.signing import Credentials, Param, Scheme, SchemeError, Signable, SigningError

PLAIN: dict[str, Any] = {"digest": "none", "message": "{params}", "place": [{"param": "sig"}]}


def listed(*pairs: tuple[str, str], **params: Any) -> str:
    request = Signable(query=[Param(*pair) for pair in pairs])
    return Scheme.parse({**PLAIN, "params": params}).sign(request, Credentials()).signature


@pytest.mark.parametrize(
    ("pair", "written"),
    [
        ("{k}{v}", "a1"),
        ("{v}{k}", "1a"),
        ("{k}{k}", "aa"),
        ("{v}={k}", "1=a"),
        ("{k}={k}", "a=a"),
        ("{k}{v}={k}", "a1=a"),
        ("={k}{v}", "=a1"),
        ("{k|upper}={v}", "A=1"),
        ("{k}", "a"),
        ("-", "-"),
    ],
)
def test_a_pair_is_written_as_its_template_says(pair: str, written: str) -> None:
    assert listed(("a", "1"), pair=pair) == written


def test_digits_may_come_as_bytes() -> None:
    """What one filter has decoded another decodes again."""
    scheme = Scheme.parse({**PLAIN, "message": "{secret|b64decode|hexdecode|base64}"})
    secret = base64.b64encode(b"00ff").decode()
    assert scheme.sign(Signable(), Credentials(secret=secret)).signature == base64.b64encode(b"\x00\xff").decode()


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ({"message": "{secret|b64decode}"}, '"{secret|b64decode}" gives bytes where a text is sent'),
        ({"message": "{secret|hexdecode}"}, "the value for {secret|hexdecode} cannot be decoded"),
    ],
)
def test_what_cannot_be_signed_is_told_without_the_secret(block: dict[str, Any], words: str) -> None:
    with pytest.raises(SigningError) as raised:
        Scheme.parse({**PLAIN, **block}).sign(Signable(), Credentials(secret="/////w=="))
    assert str(raised.value) == words


def test_a_fault_of_a_scheme_tells_its_place() -> None:
    assert str(SchemeError(("params", 0), "is wrong")) == "params.0: is wrong"
    assert str(SchemeError((), "is wrong")) == "is wrong"
    with pytest.raises(SchemeError, match=r"^variants\.link\.message: unknown field") as raised:
        Scheme.parse({**PLAIN, "variants": {"link": {"message": "{x}"}}})
    assert raised.value.path == ("variants", "link", "message")


def test_an_order_that_nothing_sorts_is_the_order_of_the_call() -> None:
    pairs = (("b", "2"), ("a", "1"))
    assert [listed(*pairs, sort="none"), listed(*pairs, sort="none", encode="form")] == ["b2a1", "b2a1"]
    assert [listed(*pairs, sort="name", drop_empty=True), listed(*pairs, pair="{v}")] == ["a1b2", "12"]


def test_machines_that_forbid_weak_digests_sign_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("md5", "sha1"):
        monkeypatch.setattr(hashlib, name, strict(getattr(hashlib, name)))
    spec = find_spec("generator.runtime.filters")
    assert spec is not None
    assert spec.loader is not None
    filters = module_from_spec(spec)  # beside the one that is in use
    spec.loader.exec_module(filters)
    assert filters.HASHES["md5"](b"").hexdigest() == "d41d8cd98f00b204e9800998ecf8427e"
    assert filters.HASHES["sha1"](b"").hexdigest() == "da39a3ee5e6b4b0d3255bfef95601890afd80709"


def strict(make: Any) -> Any:
    def forbidding(data: bytes = b"", *, usedforsecurity: bool = True) -> Any:
        if usedforsecurity:
            raise ValueError("disabled for FIPS")
        return make(data)

    return forbidding

"""What httpx2 is given is what it would have made itself, in a shorter time."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import target
from generator.runtime.credentials import Credentials
from generator.runtime.facts import Timeouts
from generator.runtime.outgoing import headers_and_body
from generator.runtime.request import Request
from generator.runtime.retrying import RetryPolicy
from generator.runtime.settings import Settings
from generator.runtime.target import LONGEST, target_of
from generator.runtime.transport import outgoing

SETTINGS = Settings(Credentials(), "", "json", "", Timeouts(1, 2, 3, 4), "notes/1", False, 1000, RetryPolicy())
URLS = [
    "https://notes.example/api/",
    "http://127.0.0.1:8080/a%20b/ü",
    "http://[::1]:9/",
    "https://bücher.example:443/x",
]
PAIRS = st.lists(st.tuples(st.text(min_size=1, max_size=8), st.text(max_size=8)), max_size=4)


@given(st.sampled_from(URLS), PAIRS)
def test_the_address_is_the_whole_target(url: str, pairs: list[tuple[str, str]]) -> None:
    request = Request("a.b", "GET", url, query=tuple(pairs))
    made, parsed = target_of(request), httpx2.URL(request.target)
    assert made == parsed
    assert (made.raw_path, made.query, made.params) == (parsed.raw_path, parsed.query, parsed.params)
    assert (made.raw_host, made.port, made.netloc) == (parsed.raw_host, parsed.port, parsed.netloc)


def test_no_address_is_parsed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    def call(page: int) -> Request:
        return Request("a.b", "GET", "https://twice.example/api/", query=(("page", str(page)),))

    assert target_of(call(1)).query == b"page=1"
    monkeypatch.setattr("httpx2._urls.urlparse", None)
    assert str(target_of(call(2))) == "https://twice.example/api/?page=2"
    assert target_of(call(1)).query == b"page=1"


def test_an_address_with_an_argument_in_it_is_not_kept() -> None:
    request = Request("a.b", "GET", "https://kept.example/T-1", query=(("a", "b"),), path=(("token", "T-1"),))
    before = target.parsed.cache_info().currsize
    assert target_of(request) == httpx2.URL(request.target)
    assert target.parsed.cache_info().currsize == before


def test_another_make_of_addresses_is_given_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    class Address:
        __slots__ = ("text",)

        def __init__(self, text: object) -> None:
            self.text = str(text)

    monkeypatch.setattr(target, "httpx2", SimpleNamespace(URL=Address))
    request = Request("a.b", "GET", "https://other.example/", query=(("a", "b"),))
    made: Any = target_of(request)
    assert made.text == "https://other.example/?a=b"


def test_what_is_too_long_for_httpx2_stays_so() -> None:
    with pytest.raises(httpx2.InvalidURL):
        target_of(Request("a.b", "GET", "https://long.example/", query=(("a", "b" * 100_000),)))
    long = Request("a.b", "GET", "https://long.example/", query=(("a", "b" * LONGEST),))
    assert target_of(long) == httpx2.URL(long.target)


@pytest.mark.parametrize("verb", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("form", [(), (("a", "ä b"),)])
def test_headers_are_those_that_httpx2_would_add(verb: str, form: tuple[tuple[str, str], ...]) -> None:
    request = Request("a.b", verb, "http://127.0.0.1:8080/x", query=(("a", "b"),), form=form, headers=(("X-Y", "z"),))
    headers, body = headers_and_body(request, SETTINGS)
    assert isinstance(body, bytes)
    made = outgoing(request, SETTINGS, is_async=False)
    usual = httpx2.Request(verb, request.target, headers=headers, content=body or None)
    assert sorted(made.headers.raw) == sorted(usual.headers.raw)
    assert (made.method, made.url, made.content) == (usual.method, usual.url, usual.content)
    assert made.extensions["timeout"] == {"connect": 1, "read": 2, "write": 3, "pool": 4}

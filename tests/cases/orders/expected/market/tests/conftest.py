# Generated from methods/market/service.yaml by `make generate`. Do not edit.
"""Clients of both flavours, and the service they talk to, which is inside this process."""

from __future__ import annotations

import asyncio
import sys
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import httpx2
import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
if find_spec("market_sdk") is None:  # not installed: taken from where it was generated
    sys.path.append(str(HERE.parent / "python" / "src"))

import testkit  # noqa: E402 - only now can these be found
from market_sdk import AsyncMarket, Market  # noqa: E402
from market_sdk.runtime import request as building  # noqa: E402
from market_sdk.runtime.groups import AsyncGroup  # noqa: E402

KEY, SECRET, TOKEN = "example-key", "example-secret", "example-token"


def success(answer):
    return {**answer}


def failure(code, message):
    return {"error": {"code": code, "message": message}}


@pytest.fixture(autouse=True)
def _no_credentials_around(monkeypatch):
    for name in ("API_KEY", "API_SECRET", "AUTH_TOKEN", "TOKEN_SECRET"):
        monkeypatch.delenv(f"MARKET_{name}", raising=False)


@pytest.fixture(autouse=True)
def _clock_and_dice_stand_still(monkeypatch):
    still = {"clock": lambda: 1229000000, "nonce": lambda: "0123456789abcdef0123456789abcdef"}
    monkeypatch.setattr(building, "build_request", partial(building.build_request, **still))


@pytest.fixture
def server():
    return testkit.Server(success, failure, failure_status=400)


@pytest.fixture(scope="session")
def runner():
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(params=["sync", "async"])
def connect(request, server, runner):
    """Makes a client of this flavour; every test runs with both."""
    transport = httpx2.MockTransport(server)
    if request.param == "sync":
        with httpx2.Client(transport=transport, trust_env=False) as http:
            yield lambda **credentials: Market(http_client=http, **credentials)
    else:
        http = httpx2.AsyncClient(transport=transport, trust_env=False)
        client = AsyncMarket
        run = runner.run
        yield lambda **credentials: testkit.Blocking(client(http_client=http, **credentials), run, AsyncGroup)
        runner.run(http.aclose())


@pytest.fixture
def member(connect):
    """A client with key, secret and token."""
    return connect(api_key=KEY, api_secret=SECRET, auth_token=TOKEN)


@pytest.fixture
def application(connect):
    """A client without a token."""
    return connect(api_key=KEY, api_secret=SECRET)


@pytest.fixture
def visitor(connect):
    """A client with nothing but a key."""
    return connect(api_key=KEY)


@pytest.fixture
def member_without_secret(connect):
    """A client that cannot sign."""
    return connect(api_key=KEY, auth_token=TOKEN)


@pytest.fixture
def stream():
    return testkit.CountedFile()


@pytest.fixture
def check():
    return testkit.check


@pytest.fixture
def kinds():
    return testkit.kinds

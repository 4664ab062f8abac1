# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
"""A service that answers inside this process, and clients that talk to it."""

from __future__ import annotations

import asyncio
import email
import inspect
import io
import json
import sys
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import parse_qsl

import httpx2
import pytest

if find_spec("ipernity_sdk") is None:  # not installed: taken from where it was generated
    sys.path.insert(0, str(Path(__file__).parents[1] / "python" / "src"))

from ipernity_sdk import AsyncIpernity, Ipernity
from ipernity_sdk.runtime.groups import AsyncGroup

KEY, SECRET, TOKEN = "example-key", "example-secret", "example-token"
SUCCESS = {"api": {"status": "ok"}}


def failure(code, message):
    return {"api": {"status": "not ok", "code": code, "message": message}}


def grouped(pairs):
    """Pairs as a dict; a name that comes more than once has all its values."""
    values = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return {name: found if len(found) > 1 else found[0] for name, found in values.items()}


@dataclass
class Received:
    """A request as the service reads it."""

    verb: str
    url: str
    headers: dict
    query: dict
    form: dict = field(default_factory=dict)
    files: dict = field(default_factory=dict)

    @classmethod
    def read(cls, request):
        query = grouped(parse_qsl(request.url.query.decode(), keep_blank_values=True, strict_parsing=True))
        received = cls(request.method, str(request.url.copy_with(query=None)), request.headers, query)
        kind, body = request.headers.get("content-type", ""), request.content
        if kind.startswith("multipart/form-data"):
            parts = email.message_from_bytes(b"Content-Type: " + kind.encode() + b"\n\n" + body).get_payload()
            fields = [part for part in parts if part.get_filename() is None]
            received.form = grouped((part_name(part), part.get_payload(decode=True).decode()) for part in fields)
            received.files = {part_name(part): part.get_payload(decode=True) for part in parts if part not in fields}
        elif kind.startswith("application/json"):
            received.form = json.loads(body)
        else:
            received.form = grouped(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body)))
        return received


def part_name(part):
    return part.get_param("name", header="content-disposition")


class Server:
    """Stands in for the service: keeps what it is sent, and answers what it is told to."""

    def __init__(self):
        self.requests = []
        self.answers = [SUCCESS]

    def answer(self, *answers):
        """Answer successfully with these, one after the other, and the last one again and again."""
        self.answers = [SUCCESS | answer for answer in answers]

    def fail(self, code, message):
        self.answers = [failure(code, message)]

    @property
    def request(self):
        """What was sent last."""
        return self.requests[-1]

    @property
    def is_silent(self):
        """Whether nothing was sent to it."""
        return not self.requests

    def __call__(self, request):
        self.requests.append(Received.read(request))
        answer = self.answers.pop(0) if self.answers[1:] else self.answers[0]
        return httpx2.Response(200, json=answer)


class Blocking:
    """The async client, or a part of it, used as if it were the sync one: every call runs to its end."""

    def __init__(self, part, run):
        self._part = part
        self._run = run

    def __getattr__(self, name):
        value = getattr(self._part, name)
        return Blocking(value, self._run) if callable(value) or isinstance(value, AsyncGroup) else value

    def __call__(self, *arguments, **named):
        result = self._part(*arguments, **named)
        if inspect.isawaitable(result):
            return self._run(result)
        return Blocking(result, self._run) if hasattr(result, "__aiter__") else result

    def __iter__(self):
        async def items():
            return [item async for item in self._part]

        return iter(self._run(items()))


class CountedFile(io.BytesIO):
    """A file of a megabyte that knows how much of it was asked for at once."""

    largest_read = 0

    def __init__(self):
        super().__init__(bytes(range(256)) * 4096)

    def read(self, size=-1):
        data = super().read(size)
        self.largest_read = max(self.largest_read, len(data))
        return data


@pytest.fixture(autouse=True)
def _no_credentials_around(monkeypatch):
    for name in ("API_KEY", "API_SECRET", "AUTH_TOKEN"):
        monkeypatch.delenv(f"IPERNITY_{name}", raising=False)


@pytest.fixture
def server():
    return Server()


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
            yield lambda **credentials: Ipernity(http_client=http, allow_http=True, **credentials)
    else:
        http = httpx2.AsyncClient(transport=transport, trust_env=False)
        client = AsyncIpernity
        yield lambda **credentials: Blocking(client(http_client=http, allow_http=True, **credentials), runner.run)
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
    return CountedFile()


@pytest.fixture
def check():
    """Compares fields of a record with what they have to be, types included."""

    def check(record, /, **fields):
        found = {name: getattr(record, name) for name in fields}
        assert found == fields
        assert typed(found) == typed(fields)

    return check


def typed(value):
    """The types of a value and of all inside it."""
    if isinstance(value, dict):
        return {key: typed(item) for key, item in value.items()}
    return [typed(item) for item in value] if isinstance(value, list) else type(value)


@pytest.fixture
def kinds():
    """What a record class declares: the kind of each field, and whether it may be absent."""

    def kinds(cls):
        return {field.name: field.kind + " or None" * field.optional for field in cls.__fields__.values()}

    return kinds

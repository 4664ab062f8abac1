"""A service inside this process: it keeps what it is sent, and answers what it is told to."""

from __future__ import annotations

import email
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from typing import Any, cast
from urllib.parse import parse_qsl

import httpx2

Data = Mapping[str, object]


@dataclass(frozen=True)
class Received:
    """A request as the service reads it. A name that comes more than once has all its values."""

    verb: str
    url: str
    """Without the query."""
    headers: Mapping[str, str]
    query: Mapping[str, str | list[str]]
    form: Mapping[str, str | list[str]] = field(default_factory=dict[str, "str | list[str]"])
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])

    @classmethod
    def read(cls, request: httpx2.Request) -> Received:
        """Take a request to pieces."""
        query = grouped(parse_qsl(request.url.query.decode(), keep_blank_values=True, strict_parsing=True))
        form, files = _body(request.headers.get("content-type", ""), request.content)
        return cls(request.method, str(request.url.copy_with(query=None)), request.headers, query, form, files)


class Server:
    """Stands in for the service; a transport of httpx2 hands requests to it."""

    def __init__(self, success: Callable[[Data], Data], failure: Callable[[str, str], Data]) -> None:
        self.requests: list[Received] = []
        self._success = success
        """Tells beside an answer that all went well."""
        self._failure = failure
        """An answer that tells an error."""
        self._answers: list[Data] = [success({})]

    def answer(self, *answers: Data) -> None:
        """Answer with these, one after the other, and with the last one ever after."""
        self._answers = [self._success(answer) for answer in answers]

    def fail(self, code: str, message: str) -> None:
        """Answer with an error."""
        self._answers = [self._failure(code, message)]

    @property
    def request(self) -> Received:
        """What was sent last."""
        return self.requests[-1]

    @property
    def is_silent(self) -> bool:
        """Whether nothing was sent."""
        return not self.requests

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(Received.read(request))
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return httpx2.Response(200, json=answer)


def grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, str | list[str]]:
    """Names and values as a dict."""
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return {name: found if len(found) > 1 else found[0] for name, found in values.items()}


def _body(kind: str, content: bytes) -> tuple[dict[str, str | list[str]], dict[str, bytes]]:
    """The fields of a form, and the files that came with it."""
    if kind.startswith("multipart/form-data"):
        whole = email.message_from_bytes(b"Content-Type: " + kind.encode() + b"\n\n" + content)
        parts = cast("list[Message]", whole.get_payload())
        fields = [(_name(part), _content(part).decode()) for part in parts if part.get_filename() is None]
        return grouped(fields), {_name(part): _content(part) for part in parts if part.get_filename() is not None}
    if kind.startswith("application/json"):
        return json.loads(content), {}
    return grouped(parse_qsl(content.decode(), keep_blank_values=True, strict_parsing=bool(content))), {}


def _name(part: Message) -> str:
    return str(part.get_param("name", header="content-disposition"))


def _content(part: Message) -> bytes:
    content: Any = part.get_payload(decode=True)
    return cast(bytes, content)

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

    def __init__(
        self,
        success: Callable[[Data], Data],
        failure: Callable[[str, str], Data],
        *,
        failure_status: int = 200,
        wrapper: str = "",
        inside: str = "",
        names: Iterable[str] = (),
    ) -> None:
        """`success` tells beside an answer that all went well, `failure` makes an answer of a code and a message.

        `wrapper` is a function around answers, `inside` a key above them; it may hold the name of the method called,
        one of `names`.
        """
        self.requests: list[Received] = []
        self._success = success
        self._failure = failure
        self._failure_status = failure_status
        self._wrapper = wrapper
        self._inside = inside
        self._names = sorted(names, key=len, reverse=True)
        self._answers: list[tuple[int, Data | str]] = [(200, success({}))]

    def answer(self, *answers: Data) -> None:
        """Answer with these, one after the other, and with the last one ever after."""
        self._answers = [(200, self._success(answer)) for answer in answers]

    def reply(self, text: str) -> None:
        """Answer with this text, whatever it is."""
        self._answers = [(200, text)]

    def fail(self, code: str, message: str) -> None:
        """Answer with an error."""
        self._answers = [(self._failure_status, self._failure(code, message))]

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
        status, answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return httpx2.Response(status, text=answer if isinstance(answer, str) else self._in_json(answer))

    def _in_json(self, answer: Data) -> str:
        text = json.dumps({self._key(): answer} if self._inside else answer)
        return f"{self._wrapper}({text})" if self._wrapper else text

    def _key(self) -> str:
        name = next((name for name in self._names if name in str(self.request)), "")
        return self._inside.replace("{method}", name).replace("{method_}", name.replace(".", "_"))


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

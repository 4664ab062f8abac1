"""A request as it came and a reply as it goes, without a word about calls."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

Headers = tuple[tuple[str, str], ...]

ALWAYS: Headers = (
    ("cache-control", "no-store"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
)
"""Headers of every reply."""


class BadRequest(Exception):
    """The request cannot be read; the status and what is wrong with it."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(status, text)
        self.status = status
        self.text = text


@dataclass(slots=True)
class Request:
    """One request, its body read."""

    verb: str
    path: str
    """Without the query, percent-encoded as it came."""
    query: bytes
    headers: Mapping[str, str]
    """By name in small letters; one that is repeated is joined by commas."""
    body: bytes = b""

    @property
    def host(self) -> str:
        return self.headers.get("host", "")

    @property
    def origin(self) -> str:
        """The address of this server, as the client wrote it."""
        return f"http://{self.host}"


@dataclass(slots=True)
class Reply:
    """One reply."""

    status: int
    body: bytes = b""
    type: str = "text/plain; charset=utf-8"
    headers: Headers = ()
    wait: float = 0.0
    """Seconds to hold it back."""
    cut: bool = False
    """Break off in the middle of the body."""
    notes: list[str] = field(default_factory=list[str])

    def lines(self) -> list[tuple[bytes, bytes]]:
        """The headers as they travel."""
        own = (("content-type", self.type), ("content-length", str(len(self.body))))
        return [(name.encode(), value.encode("latin-1")) for name, value in (*own, *ALWAYS, *self.headers)]


def fields(data: bytes, most: int) -> list[tuple[str, str]]:
    """Names and values of a link or of a form that one of our pages sent."""
    try:
        return parse_qsl(data.decode("latin-1"), keep_blank_values=True, max_num_fields=most)
    except ValueError:
        raise BadRequest(400, f"there are more than {most} fields") from None


def plain(status: int, text: str, headers: Headers = ()) -> Reply:
    """A line of text."""
    return Reply(status, f"{text}\n".encode(), headers=headers)


def data(status: int, value: object) -> Reply:
    """Something for programs."""
    return Reply(status, json.dumps(value).encode(), "application/json")


def header_text(text: str) -> str:
    """A text that may stand in a header: printable ASCII, the rest escaped."""
    return text.encode("unicode_escape").decode("ascii")

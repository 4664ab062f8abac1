"""Timestamps and nonces as signing schemes want them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from .block import Block
from .message import SchemeError

NONCE_KINDS = {"hex": "0123456789abcdef", "digits": "0123456789", "uuid": ""}


@dataclass(frozen=True, slots=True)
class Clock:
    """How a moment is written: `unix`, `unix-ms`, `iso8601` or a strftime pattern, in a zone."""

    format: str = "unix"
    offset: int = 0
    """Minutes ahead of UTC."""

    @classmethod
    def parse(cls, block: Block) -> Clock:
        written = block.text("format", "unix")
        if written not in ("unix", "unix-ms", "iso8601") and "%" not in written:
            raise SchemeError(block.at("format"), f'"{written}" is not unix, unix-ms, iso8601 or a strftime pattern')
        zone = block.text("tz", "UTC")
        match = re.fullmatch(r"([+-])([01]\d|2[0-3]):([0-5]\d)", zone)
        if match is None and zone.upper() not in ("UTC", "Z"):
            raise SchemeError(block.at("tz"), f'"{zone}" is not UTC or an offset such as +08:00')
        minutes = int(match[2]) * 60 + int(match[3]) if match else 0
        return cls(written, -minutes if match and match[1] == "-" else minutes)

    def write(self, now: Callable[[], float]) -> str:
        seconds = now()
        if self.format == "unix":
            return str(int(seconds))
        if self.format == "unix-ms":
            return str(int(seconds * 1000))
        moment = datetime.fromtimestamp(int(seconds), timezone(timedelta(minutes=self.offset)))
        if self.format == "iso8601":
            return moment.isoformat().replace("+00:00", "Z")
        return moment.strftime(self.format)


@dataclass(frozen=True, slots=True)
class Nonce:
    """A text that is never used twice."""

    kind: str = "hex"
    length: int = 32

    @classmethod
    def parse(cls, block: Block) -> Nonce:
        return cls(block.choice("kind", NONCE_KINDS, "hex"), block.integer("length", 32, 8, 128))

    def make(self) -> str:
        import secrets  # few schemes want a nonce, and these take their time
        import uuid

        if self.kind == "uuid":
            return str(uuid.uuid4())
        return "".join(secrets.choice(NONCE_KINDS[self.kind]) for _ in range(self.length))

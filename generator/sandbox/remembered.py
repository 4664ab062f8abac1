"""Bodies of answers that are given again for the same call, for as long as nothing that is kept has changed."""

from __future__ import annotations

from collections.abc import Hashable

MOST_BYTES = 4 * 1024 * 1024
"""All bodies together; what is more begins anew."""
LONGEST_KEY = 1000
"""Arguments of a call that is worth remembering, in characters."""


class Remembered:
    """What was answered since the last change."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._bytes = 0
        self._version = -1
        self._bodies: dict[Hashable, bytes] = {}

    def find(self, version: int, key: Hashable) -> bytes | None:
        """The body of an answer, if it was given at this state of things."""
        return self._bodies.get(key) if version == self._version else None

    def keep(self, version: int, key: Hashable, body: bytes) -> None:
        """Remember an answer that changed nothing."""
        if version != self._version or self._bytes + len(body) > self._most:
            self._bodies.clear()
            self._bytes, self._version = 0, version
        if len(body) <= self._most:
            self._bodies[key] = body
            self._bytes += len(body) + LONGEST_KEY

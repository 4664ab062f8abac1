"""The body of a reply as it arrives: unpacked, counted, and given up when it is too long or takes too long."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable

from .errors import ConnectionLost, ReplyTooLarge, TimedOut, UnreadableResponse

GZIP, ZLIB = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS
WINDOWS = {"gzip": GZIP, "x-gzip": GZIP, "deflate": ZLIB}
ACCEPTED = "gzip"
"""What is asked for: one layer of packing, unpacked here, so that a small reply cannot fill the memory."""


STEP = 1024 * 1024
"""Bytes that are unpacked at a time: what is thrown away in the end was not all in memory twice."""


class ReplyBody:
    """Takes the pieces of a body; raises as soon as it is clear that the whole will not do."""

    def __init__(self, encoding: str, limit: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        encoding = encoding.strip().lower()
        if encoding not in ("", "identity", *WINDOWS):
            raise UnreadableResponse(f'the reply is packed as "{encoding}", which is not accepted')
        self._unpack = zlib.decompressobj(WINDOWS[encoding]) if encoding in WINDOWS else None
        self._pieces: list[bytes] = []
        self._begun = False
        self._size = 0
        self._limit = limit
        self._seconds = seconds
        self._clock = clock
        self._end = clock() + seconds

    def feed(self, piece: bytes) -> None:
        if self._clock() > self._end:
            raise TimedOut(f"the reply was not complete after {self._seconds:g} s")
        if self._unpack is None:
            return self._keep(piece)
        self._begun = self._begun or bool(piece)
        try:
            while True:
                most = min(STEP, self._limit + 1 - self._size)
                unpacked = self._unpack.decompress(piece, most)
                self._keep(unpacked)
                piece = self._unpack.unconsumed_tail
                if self._unpack.unused_data:
                    raise UnreadableResponse("something follows the packed reply")
                if not piece and len(unpacked) < most:
                    break
        except zlib.error:
            raise UnreadableResponse("the reply cannot be unpacked") from None

    def whole(self) -> bytes:
        """The body; it is an error to ask before the last piece came."""
        if self._unpack is not None and self._begun and not self._unpack.eof:
            raise ConnectionLost("the reply is incomplete")
        return b"".join(self._pieces)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise ReplyTooLarge(f"the reply is longer than {self._limit:,} bytes, the limit of this client")
        self._pieces.append(piece)

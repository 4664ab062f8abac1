"""Pictures for samples: small landscapes, drawn row by row and written as PNG; the same number gives the same one."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache
from random import Random

Colour = tuple[int, int, int]
SKIES: tuple[tuple[Colour, Colour], ...] = (
    ((38, 70, 120), (246, 190, 140)),
    ((70, 130, 190), (220, 236, 244)),
    ((24, 28, 60), (120, 90, 140)),
    ((150, 170, 180), (236, 232, 220)),
    ((250, 140, 90), (255, 226, 170)),
)
LANDS: tuple[Colour, ...] = ((34, 62, 60), (60, 84, 54), (44, 48, 72), (96, 72, 60), (30, 52, 84))
MOST_PIXELS = 4096


def measures(number: int, size: int, *, square: bool) -> tuple[int, int]:
    """Width and height of a picture whose longer side has `size` pixels."""
    if square:
        return size, size
    shorter = max(size * 2 // 3, 1)
    return (shorter, size) if number % 5 == 0 else (size, shorter)


@lru_cache(maxsize=256)
def draw(number: int, width: int, height: int) -> bytes:
    """A landscape as PNG."""
    width, height = (min(max(side, 1), MOST_PIXELS) for side in (width, height))
    rows = b"".join(b"\0" + row for row in _rows(Random(number), width, height))  # noqa: S311 - no secret
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(rows, 1)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _rows(chance: Random, width: int, height: int) -> Iterator[bytes]:
    """A sky that changes from top to horizon, a sun, three ridges before it, and water below."""
    high, low = chance.choice(SKIES)
    land = chance.choice(LANDS)
    sun = (chance.uniform(0.2, 0.8) * width, chance.uniform(0.2, 0.5) * height, chance.uniform(0.05, 0.12) * height)
    ridges = [(chance.random() * width, chance.uniform(0.3, 0.6), chance.uniform(0.3, 0.9)) for _ in range(3)]
    horizon = height * chance.uniform(0.68, 0.82)
    for y in range(height):
        if y >= horizon:
            yield bytes(_between(land, low, 0.25 + 0.3 * (y - horizon) / max(height - horizon, 1))) * width
            continue
        row = bytearray(bytes(_between(high, low, y / horizon)) * width)
        reach = sun[2] ** 2 - (y - sun[1]) ** 2
        if reach > 0:
            _fill(row, sun[0] - reach**0.5, sun[0] + reach**0.5, _between(low, (255, 255, 240), 0.8))
        for nearness, (middle, top, breadth) in enumerate(ridges):
            peak = top * horizon
            if y > peak:
                half = (y - peak) / max(horizon - peak, 1) * breadth * width / 2
                _fill(row, middle - half, middle + half, _between(low, land, 0.45 + 0.25 * nearness))
        yield bytes(row)


def _fill(row: bytearray, left: float, right: float, colour: Colour) -> None:
    width = len(row) // 3
    start, end = max(int(left), 0), min(int(right), width)
    if start < end:
        row[start * 3 : end * 3] = bytes(colour) * (end - start)


def _between(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (int(a + (b - a) * min(max(share, 0), 1)) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

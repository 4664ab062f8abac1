"""Files that are kept, and the pictures of things: what is told of them, and where they are served."""

from __future__ import annotations

import hashlib
import mimetypes
import struct
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from ...model.store import Collection
from ..pictures import measures
from .things import Thing

if TYPE_CHECKING:
    from .scene import Scene

PLACE = "/_sandbox/files/"
UNKNOWN = "application/octet-stream"
_MAGIC: tuple[tuple[bytes, int, str, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", 0, "image/png", "png"),
    (b"\xff\xd8\xff", 0, "image/jpeg", "jpg"),
    (b"GIF8", 0, "image/gif", "gif"),
    (b"WEBP", 8, "image/webp", "webp"),
    (b"ID3", 0, "audio/mpeg", "mp3"),
    (b"OggS", 0, "audio/ogg", "ogg"),
    (b"fLaC", 0, "audio/flac", "flac"),
    (b"ftyp", 4, "video/mp4", "mp4"),
)
_PICTURE = 75
"""Pixels of a picture where no size is declared."""


@dataclass(frozen=True, slots=True)
class File:
    """What is known of a file."""

    name: str
    """Its name on the machine it came from."""
    type: str
    ext: str
    size: int
    md5: str
    w: int = 0
    h: int = 0

    @classmethod
    def of(cls, name: str, content: bytes) -> File:
        """Look into a file; its content counts for more than its name."""
        kind, ext = next(
            ((kind, ext) for magic, at, kind, ext in _MAGIC if content[at : at + len(magic)] == magic), ("", "")
        )
        if not kind:
            kind = mimetypes.guess_type(name)[0] or UNKNOWN
            ext = name.rpartition(".")[2].lower()[:10] if "." in name else "bin"
        kind = UNKNOWN if kind.startswith(("image/", "text/")) and not _is_drawn(content) else kind
        digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
        return cls(name, kind, ext if ext.isalnum() else "bin", len(content), digest, *_measures(content))

    def plain(self) -> dict[str, Any]:
        return asdict(self)


def _is_drawn(content: bytes) -> bool:
    return any(content[at : at + len(magic)] == magic for magic, at, kind, _ in _MAGIC if kind.startswith("image/"))


def _measures(content: bytes) -> tuple[int, int]:
    if content.startswith(b"\x89PNG") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content.startswith(b"GIF8") and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return width, height
    return _of_jpeg(content) if content.startswith(b"\xff\xd8\xff") else (0, 0)


def _of_jpeg(content: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + max(length, 2)
    return 0, 0


class NoRoom(Exception):
    """All files together have become too big."""


class Files:
    """Files by the checksum of their content."""

    def __init__(self, most_bytes: int = 256 * 1024 * 1024) -> None:
        self.known: dict[str, File] = {}
        self.contents: dict[str, bytes] = {}
        self._most = most_bytes
        self._bytes = 0

    def add(self, file: File, content: bytes) -> None:
        if file.md5 not in self.known:
            if self._bytes + file.size > self._most:
                raise NoRoom
            self._bytes += file.size
        self.known[file.md5] = file
        self.contents[file.md5] = content

    def drop(self, name: str) -> None:
        file = self.known.pop(name, None)
        if file is not None:
            self._bytes -= file.size
            del self.contents[name]


def reader(collection: Collection, step: str) -> Callable[[Thing, Scene], object] | None:
    """What reads `picture`, `pictures` or `file` of a thing; None for any other step."""
    declared = collection.file
    sizes = dict(declared.sizes) if declared else {}
    squares = frozenset(declared.squares) if declared else frozenset[str]()
    wanted = declared.size if declared else ""

    def picture(thing: Thing, scene: Scene, label: str) -> dict[str, object] | None:
        file = scene.keeper.files.known.get(thing.file)
        if file is not None and not file.w:
            return None
        if file is not None:
            url = f"{scene.origin}{PLACE}{thing.key}.{file.ext}"
            return {"label": label, "size": label, "url": url, "w": file.w, "h": file.h, "ext": file.ext}
        width, height = measures(thing.key, sizes.get(label, _PICTURE), square=label in squares)
        url = f"{scene.origin}{PLACE}{thing.key}.{width}x{height}.png"
        return {"label": label, "size": label, "url": url, "w": width, "h": height, "ext": "png"}

    def of_asked_size(thing: Thing, scene: Scene) -> object:
        label = scene.text(wanted) if wanted else ""
        return picture(thing, scene, label if label in sizes else next(iter(sizes), ""))

    def of_all_sizes(thing: Thing, scene: Scene) -> object:
        return [found for label in sizes or ("",) if (found := picture(thing, scene, label))]

    def original(thing: Thing, scene: Scene) -> object:
        file = scene.keeper.files.known.get(thing.file)
        if file is None:
            width, height = measures(thing.key, max(sizes.values(), default=_PICTURE), square=False)
            ext, told = "png", {"name": f"{thing.key}.png", "filename": f"{thing.key}.png", "w": width, "h": height}
            url = f"{scene.origin}{PLACE}{thing.key}.{width}x{height}.png"
        else:
            ext, told = file.ext, file.plain() | {"filename": file.name, "bytes": file.size}
            url = f"{scene.origin}{PLACE}{thing.key}.{file.ext}"
        return {key: value for key, value in told.items() if value} | {"url": url, "ext": ext}

    readers = {"picture": of_asked_size, "pictures": of_all_sizes, "file": original}
    return readers.get(step)

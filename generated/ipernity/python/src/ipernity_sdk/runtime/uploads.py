"""Files to send: looked at before anything goes out, read in small pieces when it does."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from mimetypes import guess_type
from pathlib import Path
from typing import BinaryIO, cast

from .errors import TransportError
from .facts import Method

CHUNK = 64 * 1024

Progress = Callable[[int, int], None]
"""Told while a call sends its files, again and again: bytes sent, and bytes in all. Each attempt begins anew."""


class NoUpload(ValueError):
    """This cannot be sent as a file; the text says why."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file with the size it had when it was looked at; that much is sent, whatever becomes of it since."""

    name: str
    """Base name, the only part of a path that is told."""
    size: int
    source: Path | bytes | BinaryIO = field(repr=False)
    start: int = 0
    progress: Progress | None = field(default=None, repr=False)

    @property
    def type(self) -> str:
        return guess_type(self.name)[0] or "application/octet-stream"

    @classmethod
    def of(cls, source: object, name: str) -> Upload:
        """Look at `source`; `name` is what a file without a name is called."""
        if isinstance(source, Upload):
            return source
        if isinstance(source, bytes):
            return cls(name, len(source), source)
        if isinstance(source, str | os.PathLike):
            return cls._of_path(Path(cast("str | os.PathLike[str]", source)))
        if isinstance(source, io.TextIOBase) or not hasattr(source, "read"):
            raise NoUpload("must be a path, bytes, or a file opened in binary mode")
        file = cast("BinaryIO", source)
        try:
            start = file.tell()
            size = file.seek(0, os.SEEK_END) - start
            file.seek(start)
        except (OSError, AttributeError, ValueError):
            raise NoUpload("must be a file that can seek, or its bytes") from None
        own_name = getattr(file, "name", None)
        return cls(base_name(own_name) if isinstance(own_name, str) else name, max(size, 0), file, start)

    @classmethod
    def _of_path(cls, path: Path) -> Upload:
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                raise NoUpload(f'"{path}" is no ordinary file')
            with path.open("rb") as file:
                return cls(base_name(str(path)), os.fstat(file.fileno()).st_size, path)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise NoUpload(f'"{path}" cannot be read: {reason}') from None

    def chunks(self) -> Iterator[bytes]:
        """Exactly `size` bytes."""
        if isinstance(self.source, bytes):
            yield from self._read(io.BytesIO(self.source))
        elif isinstance(self.source, Path):
            with self.source.open("rb") as file:
                yield from self._read(file)
        else:
            self.source.seek(self.start)
            yield from self._read(self.source)

    def _read(self, file: BinaryIO) -> Iterator[bytes]:
        left = self.size
        while left:
            chunk = file.read(min(CHUNK, left))
            if not chunk:
                raise TransportError(f'"{self.name}" became shorter while it was sent')
            left -= len(chunk)
            yield chunk


def looked_at(arguments: Mapping[str, object]) -> Mapping[str, object]:
    """The arguments with open files as uploads, so that each attempt sends from where the file stands now."""
    files = {name: value for name, value in arguments.items() if hasattr(value, "seek")}
    return {**arguments, **{name: _upload(value, name) for name, value in files.items()}} if files else arguments


def watched(method: Method, arguments: Mapping[str, object], progress: Progress) -> Mapping[str, object]:
    """The arguments with files that tell how far they are sent."""
    names = [parameter.name for parameter in method.parameters if parameter.type == "file"]
    return {**arguments, **{name: _upload(arguments.get(name), name, progress) for name in names}}


def _upload(value: object, name: str, progress: Progress | None = None) -> object:
    """The value as an upload; what is none stays as it is, for the check of arguments to tell."""
    try:
        upload = Upload.of(value, name)
    except NoUpload:
        return value
    return upload if progress is None else replace(upload, progress=progress)


def base_name(path: str) -> str:
    """The last part of a path of any system."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or "file"

"""Files in which a run leaves what it has worked out, for the next one. They are never needed, and lost at any time.

They lie in a folder of the user's own, are replaced in one step, and hold plain JSON under its digest. One that is
damaged, that others may write to, or that is too large is as good as none.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from .lock import digest

FORMAT = "methodgen 1 "
LARGEST = 256 * 1024 * 1024
"""No file is larger, and all of them together are not."""
STALE = 60
"""Seconds after which nobody writes to a new file any more. One that is lost after all costs time only."""
FRESH = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH


def usual_folder() -> Path | None:
    """Where caches of this user belong; None where there is no such place."""
    told = os.environ.get("XDG_CACHE_HOME") or (os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else None)
    with suppress(RuntimeError):
        folder = Path(told) if told else Path.home() / ".cache"
        return folder / "methodgen" if folder.is_absolute() else None
    return None


class Cache:
    """A folder of such files; without a folder, it keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def read(self, *about: str) -> dict[str, Any]:
        """What was kept for just this; empty when there is nothing of use."""
        if self._folder is None:
            return {}
        try:
            with _path(self._folder, about).open("rb") as stream:
                status = os.fstat(stream.fileno())
                if status.st_size > LARGEST or not _is_ours(status):
                    return {}
                head, _, body = stream.read().partition(b"\n")
            if head != (FORMAT + digest(body)).encode():
                return {}
            data: object = json.loads(body)
        except (OSError, ValueError, RecursionError):
            return {}
        return cast("dict[str, Any]", data) if isinstance(data, dict) else {}

    def write(self, data: dict[str, Any], *about: str) -> None:
        """Keep this, if that can be done."""
        if self._folder is None:
            return
        body = json.dumps(data, separators=(",", ":"), check_circular=False).encode()
        if len(body) > LARGEST:
            return
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._make_room(len(body))
            new = self._folder / f"{os.urandom(8).hex()}.new"
            try:
                with os.fdopen(os.open(new, FRESH, 0o600), "wb") as stream:
                    stream.write((FORMAT + digest(body)).encode() + b"\n" + body)
                new.replace(_path(self._folder, about))
            except BaseException:
                new.unlink(missing_ok=True)
                raise

    def _make_room(self, size: int) -> None:
        """Remove the files that were not used for longest, and what is left of runs that were killed."""
        kept = [
            (path.stat(), path) for path in cast("Path", self._folder).iterdir() if path.suffix in {".json", ".new"}
        ]
        for status, path in sorted(kept, key=lambda each: -each[0].st_mtime):
            size += status.st_size
            if size > LARGEST or (path.suffix == ".new" and status.st_mtime < time.time() - STALE):
                path.unlink(missing_ok=True)


def _path(folder: Path, about: tuple[str, ...]) -> Path:
    return folder / f"{digest(json.dumps(about).encode())}.json"


def _is_ours(status: os.stat_result) -> bool:
    if not stat.S_ISREG(status.st_mode):
        return False
    return not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & OTHERS_MAY_WRITE)

"""Tokens in a file that only its owner can read."""

from __future__ import annotations

import json
import os
import secrets
import stat
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

from .errors import TokenStoreError
from .frames import unframed
from .token_store import StoredToken, own_service

LONGEST = 1024 * 1024
"""Bytes of a file of tokens."""
_HAS_MODES = os.name == "posix"
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


def default_place() -> Path:
    """Where the tokens of this package are kept unless told otherwise."""
    return _data_folder() / own_service().package / "tokens.json"


def _data_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    given = Path(os.environ.get("XDG_DATA_HOME", ""))
    return given if given.is_absolute() else Path.home() / ".local" / "share"


class FileTokenStore:
    """Keeps tokens in one file of JSON, which nobody but its owner can read.

    Threads and programs may use the same file at once; on Windows, where folders are not locked, one of two that write
    at the same moment may be lost. A file that others may read is refused, and so is a symbolic link in its place.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        """Without a path, the file is among the user's own data, in a folder with the name of the package."""
        self.path = default_place() if path is None else Path(path)

    @unframed
    def load(self, name: str, /) -> StoredToken | None:
        """The token of this name, None where there is none."""
        kept = self._read().get(name)
        return None if kept is None else StoredToken.from_dict(kept)

    @unframed
    def save(self, name: str, token: StoredToken, /) -> None:
        """Keep it, in place of what was there."""
        with self._alone():
            self._write({**self._read(), name: token.to_dict()})

    @unframed
    def delete(self, name: str, /) -> None:
        """Forget it; nothing happens where there is none."""
        if not self._read():
            return
        with self._alone():
            self._write({other: kept for other, kept in self._read().items() if other != name})

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"

    def _read(self) -> dict[str, Any]:
        try:
            file = os.open(self.path, os.O_RDONLY | _NO_LINKS)
        except FileNotFoundError:
            return {}
        except OSError as error:
            reason = "it is a symbolic link" if self.path.is_symlink() else str(error.strerror)
            raise TokenStoreError(f"the tokens in {self.path} cannot be read: {reason}") from None
        try:
            self._refuse_if_open_to_others(os.fstat(file))
            tokens = _tokens(_content(file))
        finally:
            os.close(file)
        if tokens is None:
            raise TokenStoreError(f"{self.path} is not a file of tokens; move it away and log in again")
        return tokens

    def _refuse_if_open_to_others(self, status: os.stat_result) -> None:
        if not stat.S_ISREG(status.st_mode):
            raise TokenStoreError(f"{self.path} is not a file")
        if not _HAS_MODES:
            return
        if status.st_uid != os.geteuid():
            raise TokenStoreError(f"{self.path} belongs to another user")
        if status.st_mode & 0o077:
            raise TokenStoreError(
                f"others may read {self.path}; run: chmod 600 '{self.path}' "
                "(and let tokens that somebody may have seen be revoked)"
            )

    def _write(self, tokens: dict[str, Any]) -> None:
        """Aside first, then into its place in one step: a reader finds the old file or the new one."""
        aside = self.path.with_name(f".{self.path.name}.{secrets.token_hex(8)}")
        try:
            file = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINKS, 0o600)
            with os.fdopen(file, "w", encoding="utf-8") as opened:
                json.dump({"version": 1, "tokens": tokens}, opened, indent=1)
                opened.flush()
                os.fsync(file)
            aside.replace(self.path)
        except OSError as error:
            raise TokenStoreError(f"the tokens cannot be kept in {self.path}: {error.strerror}") from None
        finally:
            with suppress(OSError):
                aside.unlink()

    @contextmanager
    def _alone(self) -> Generator[None]:
        """Without others who write at the same time; the lock is on the folder, so that nothing is left behind."""
        folder = self.path.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise TokenStoreError(f"there can be no folder {folder}: {error.strerror}") from None
        if not _HAS_MODES:
            yield
            return
        import fcntl

        lock = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
        finally:
            os.close(lock)


def _content(file: int) -> bytes:
    with os.fdopen(file, "rb", closefd=False) as opened:
        return opened.read(LONGEST + 1)


def _tokens(content: bytes) -> dict[str, Any] | None:
    """Tokens by name, None where this is something else."""
    try:
        data: object = json.loads(content) if len(content) <= LONGEST else None
    except (ValueError, RecursionError):
        return None
    tokens = cast("dict[str, object]", data).get("tokens") if isinstance(data, dict) else None
    if not isinstance(tokens, dict):
        return None
    by_name = cast("dict[str, Any]", tokens)
    return by_name if all(isinstance(kept, dict) for kept in by_name.values()) else None

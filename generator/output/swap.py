"""Changing a folder wholly or not at all.

The new tree is built beside the old one, where everything that stays is a second name of the same file, and then both
change places in one step. A run that is killed leaves the old tree or the new one; what else it leaves is removed by
the next. Where a file system cannot do that, files are replaced one by one, the lock file last.
"""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from .lock import LOCK

PATIENCE = 10.0
"""Seconds to wait for another run."""


NO_LINKS = frozenset({errno.EPERM, errno.EXDEV, errno.EMLINK, errno.ENOSYS, errno.EOPNOTSUPP})
"""How a file system says that a file cannot have a second name."""


class Busy(Exception):
    """Another run works on the same folder."""


def change(folder: Path, new: Mapping[str, str], removals: Sequence[str]) -> None:
    """Write files and remove others; folders that become empty go too."""
    beside = _beside(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        beside.mkdir()
        _fill(beside, {LOCK: new[LOCK]})  # first, so that leftovers tell which files are ours
        if not folder.exists():
            _fill(beside, new)
            beside.rename(folder)
        elif not (_link(folder, beside, {*new, *removals}) and _fill(beside, new) and _exchange(folder, beside)):
            _one_by_one(folder, beside, new, removals)
    finally:
        with suppress(OSError):  # what stays is the next run's to remove; the output is whole without
            tidy_up(folder)


def has_leftovers(folder: Path) -> bool:
    """Whether something of a run is left, or of one that is going on."""
    return _beside(folder).is_dir() and not folder.is_symlink()


def tidy_up(folder: Path) -> None:
    """Remove what is left of a run, and keep whatever somebody else has put there in between."""
    beside = _beside(folder)
    if not beside.is_dir() or beside.is_symlink():
        return
    try:
        ours = {LOCK, *json.loads((beside / LOCK).read_text(encoding="utf-8"))["files"]}
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        ours = {LOCK}
    for top, folders, files in os.walk(beside, topdown=False):
        inside = Path(top).relative_to(beside)
        if not os.access(top, os.W_OK):
            Path(top).chmod(0o700)
        for name in files:
            source, path = Path(top, name), inside / name
            if path.as_posix() in ours or source.lstat().st_nlink > 1:
                source.unlink()
            elif not (folder / path).exists() and (folder / inside).is_dir():
                source.rename(folder / path)
        for name in folders:
            if Path(top, name).is_symlink():
                Path(top, name).unlink()
            elif not any(Path(top, name).iterdir()):
                Path(top, name).rmdir()
    if not any(beside.iterdir()):
        beside.rmdir()


@contextmanager
def alone(folder: Path) -> Generator[None]:
    """Keep other runs out of the folder that the output lies in, where the platform can do so."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    place = next(parent for parent in folder.absolute().parents if parent.is_dir())
    handle = os.open(place, os.O_RDONLY)
    try:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as busy:
                if time.monotonic() > until:
                    raise Busy from busy
                time.sleep(0.02)
        yield
    finally:
        os.close(handle)


def _beside(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.methodgen")


def _fill(folder: Path, new: Mapping[str, str]) -> bool:
    for top in {path.rpartition("/")[0] for path in new}:
        (folder / top).mkdir(parents=True, exist_ok=True)
    for path, text in new.items():
        with open(f"{folder}/{path}", "wb") as stream:  # noqa: PTH123 - a quarter of the time goes into making paths
            stream.write(text.encode())
    return True


def _link(folder: Path, beside: Path, without: set[str]) -> bool:
    """Give everything that stays a second name in the new tree; False where the system cannot do that at all."""
    try:
        for top, folders, files in os.walk(folder):
            inside = Path(top).relative_to(folder)
            staying = [name for name in files if (inside / name).as_posix() not in without]
            links = [name for name in folders if Path(top, name).is_symlink()]
            if staying or links or not (files or folders):
                (beside / inside).mkdir(parents=True, exist_ok=True)
                (beside / inside).chmod(stat.S_IMODE(Path(top).stat().st_mode))
            for name in (*staying, *links):
                os.link(Path(top, name), beside / inside / name, follow_symlinks=False)
    except NotImplementedError:
        return False
    except OSError as fault:
        if fault.errno in NO_LINKS:
            return False
        raise
    return True


def _exchange(first: Path, second: Path) -> bool:
    """Let two folders change places in one step; False where the system cannot."""
    import ctypes

    library = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None
    names = os.fsencode(first), os.fsencode(second)
    if sys.platform == "linux" and hasattr(library, "renameat2"):
        here, exchange = -100, 2
        return not ctypes.CDLL(None).renameat2(here, names[0], here, names[1], exchange)
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        return not ctypes.CDLL(None).renamex_np(*names, 2)
    return False


def _one_by_one(folder: Path, beside: Path, new: Mapping[str, str], removals: Sequence[str]) -> None:
    _fill(beside, new)  # a disk that is full shows before anything is replaced
    for path in sorted(new, key=lambda each: each == LOCK):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (beside / path).replace(folder / path)
    for path in removals:
        (folder / path).unlink(missing_ok=True)
        for parent in Path(path).parents[:-1]:
            try:
                (folder / parent).rmdir()
            except OSError:
                break

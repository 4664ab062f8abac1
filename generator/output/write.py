"""The disk: compares what should be there with what is, and changes only what we wrote ourselves.

The lock file beside the output holds the digest of every file of the last run. A file that is not in it, or that was
edited since, is never overwritten or removed: the run stops and names it. How the change itself is made is the matter
of `swap.py`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import cast

from . import swap
from .lock import LOCK, digest, lock_text, read

MANIFEST = LOCK


class OutputFault(Exception):
    """The output folder cannot be used: one line a fault."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


class Missing(Exception):
    """A file of an earlier run is not as it was, and nobody has its text."""


@dataclass(frozen=True, slots=True)
class Sources:
    """What an output is made from, as digests: the generator with its tools and templates, and the description."""

    made_with: Mapping[str, str] = field(default_factory=dict[str, str])
    inputs: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to happen to a folder: texts to write, files to remove, and how many are right already."""

    folder: Path
    writes: Mapping[str, str]
    removals: tuple[str, ...]
    unchanged: int
    lock: str
    """What the lock file has to say, and what it says."""
    lock_before: str

    @property
    def is_current(self) -> bool:
        return not self.writes and not self.removals and self.lock == self.lock_before


def plan(
    folder: Path,
    files: Mapping[str, str],
    within: tuple[str, ...] = (),
    sources: Sources | None = None,
    known: Mapping[str, str] | None = None,
) -> Plan:
    """Compare `files` (path to text) with a folder. `within` names the top folders a partial run is about.

    `known` has digests of files, of some that have no text here, too: those are expected to be there, else Missing is
    raised. Raises OutputFault for files that are not ours, or were edited by hand, and stand in the way.
    """
    if swap.has_leftovers(folder):
        with suppress(swap.Busy), swap.alone(folder):  # they may be those of a run that is going on
            swap.tidy_up(folder)
    lock_before = _read_lock(folder)
    before = _digests(lock_before, folder / LOCK)
    digests = dict(known or {path: digest(text.encode()) for path, text in files.items()})
    own = sorted(digests)
    sources = sources or Sources()
    if within:
        others = {path: old for path, old in before.items() if not _inside(path, within)}
        digests |= others
        sources = Sources()  # what the other files were made from is not known here
    disk = _Disk(folder, before)
    due = [path for path in own if disk.differs(path, digests[path])]
    if not files.keys() >= set(due):
        raise Missing
    writes = {path: files[path] for path in due}
    removals = tuple(path for path in sorted(before.keys() - digests.keys()) if disk.differs(path, ""))
    if disk.faults:
        raise OutputFault(disk.faults)
    removals = tuple(path for path in removals if path in disk.found)
    lock = lock_text(dict(sources.made_with), dict(sources.inputs), digests)
    if within and lock_before and json.loads(lock_before).get("files") == digests:
        lock = lock_before
    return Plan(folder, writes, removals, len(own) - len(writes), lock, lock_before)


class _Disk:
    """What is there; it takes note of everything that stands in the way."""

    def __init__(self, folder: Path, before: Mapping[str, str]) -> None:
        self._folder = str(folder)
        self._before = before
        self._folders = {""}
        if folder.is_symlink():
            raise OutputFault([f"{folder}: error: is, or lies behind, a symbolic link"])
        self.found: set[str] = set()
        self.faults: list[str] = []

    def differs(self, path: str, wanted: str) -> bool:
        """Whether the file is not as it should be, and may be replaced or removed."""
        data = self._found(path)
        if data is None:
            return True
        self.found.add(path)
        known = self._before.get(path)
        is_ours = known is not None and known in {digest(data), _old_digest(data) if len(known) == 64 else ""}
        if digest(data) == wanted:
            return False
        if not is_ours:
            self.faults.append(_in_the_way(Path(self._folder), path, known=known is not None))
        return is_ours

    def _found(self, path: str) -> bytes | None:
        """What is in a file, or None where there is none; links are not followed."""
        target = f"{self._folder}/{path}"
        top = path.rpartition("/")[0]
        while top not in self._folders:
            if os.path.islink(f"{self._folder}/{top}"):
                raise OutputFault([f"{target}: error: is, or lies behind, a symbolic link"])
            self._folders.add(top)
            top = top.rpartition("/")[0]
        try:
            return read(target)
        except FileNotFoundError:
            return None
        except OSError as fault:
            if os.path.islink(target):
                raise OutputFault([f"{target}: error: is, or lies behind, a symbolic link"]) from fault
            raise OutputFault([f"{target}: error: cannot be read ({fault.strerror})"]) from fault


def apply(plan: Plan) -> None:
    """Carry out a plan, wholly or not at all. Contents that are equal are never written, so their times stay."""
    if plan.is_current:
        return
    new = {**plan.writes, LOCK: plan.lock}
    try:
        with swap.alone(plan.folder):
            if _read_lock(plan.folder) != plan.lock_before:
                raise OutputFault([f"{plan.folder}: error: another run has changed it meanwhile; run again"])
            swap.change(plan.folder, new, plan.removals)
    except swap.Busy as busy:
        raise OutputFault([f"{plan.folder}: error: another run is in progress"]) from busy
    except OSError as fault:
        why = f"{fault.strerror}; the previous output is unchanged"
        raise OutputFault([f"{plan.folder}: error: cannot write ({why})"]) from fault


def _read_lock(folder: Path) -> str:
    try:
        return (folder / LOCK).read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, ValueError) as fault:
        raise OutputFault([f"{folder / LOCK}: error: cannot be read; restore it, or remove the folder"]) from fault


def _digests(text: str, path: Path) -> dict[str, str]:
    if not text:
        return {}
    try:
        data: object = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise OutputFault([f"{path}: error: cannot be read; restore it, or remove the folder"]) from fault
    files: object = cast("dict[str, object]", data).get("files") if isinstance(data, dict) else None
    entries = cast("dict[str, object]", files) if isinstance(files, dict) else {"": None}
    if not all(_is_safe(entry) and isinstance(its_digest, str) for entry, its_digest in entries.items()):
        raise OutputFault([f"{path}: error: names files outside its folder, or is damaged; restore it"])
    return {entry: str(its_digest) for entry, its_digest in entries.items()}


def _old_digest(data: bytes) -> str:
    """SHA-256, in lock files of version 1."""
    import hashlib

    return hashlib.sha256(data).hexdigest()


def _in_the_way(folder: Path, path: str, *, known: bool) -> str:
    if known:
        return (
            f"{folder / path}: error: edited since it was generated; "
            "move the change into the descriptions or templates and remove the file"
        )
    return f"{folder / path}: error: not written by methodgen; move it out of the way"


def _inside(path: str, tops: tuple[str, ...]) -> bool:
    return any(path == top or path.startswith(f"{top}/") for top in tops)


def _is_safe(path: str) -> bool:
    pure = PurePosixPath(path)
    return not pure.is_absolute() and ".." not in pure.parts and "\\" not in path and path not in {"", "."}

"""The disk: compares what should be there with what is, and changes only what we wrote ourselves.

A manifest beside the output (`.methodgen.json`) holds the digest of every file of the last run. A file that is not in
it, or that was edited since, is never overwritten or removed: the run stops and names it. New contents are written
beside the output first and then moved into place, the manifest last.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import cast

MANIFEST = ".methodgen.json"
STAGING = ".methodgen-staging"


class OutputFault(Exception):
    """The output folder cannot be used: one line a fault."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to happen to a folder: texts to write, files to remove, and how many are right already."""

    folder: Path
    writes: Mapping[str, str]
    removals: tuple[str, ...]
    unchanged: int
    digests: Mapping[str, str]
    """Digest of every file of the new output."""
    manifest_is_current: bool

    @property
    def is_current(self) -> bool:
        return not self.writes and not self.removals and self.manifest_is_current


def plan(folder: Path, files: Mapping[str, str], within: tuple[str, ...] = ()) -> Plan:
    """Compare `files` (path to text) with a folder. `within` names the top folders a partial run is about.

    Raises OutputFault for files that are not ours, or were edited by hand, and stand in the way.
    """
    before = read_digests(folder)
    digests = {path: digest(text.encode()) for path, text in files.items()}
    if within:
        digests |= {path: old for path, old in before.items() if not _inside(path, within)}
    faults: list[str] = []
    writes: dict[str, str] = {}
    for path in sorted(files):
        found = _found(folder, path)
        if found == digests[path]:
            continue
        if found is None or found == before.get(path):
            writes[path] = files[path]
        else:
            faults.append(_in_the_way(folder, path, known=path in before))
    removals: list[str] = []
    for path in sorted(before.keys() - digests.keys()):
        found = _found(folder, path)
        if found is None:
            continue
        if found == before[path]:
            removals.append(path)
        else:
            faults.append(_in_the_way(folder, path, known=True))
    if faults:
        raise OutputFault(faults)
    return Plan(folder, writes, tuple(removals), len(files) - len(writes), digests, before == digests)


def apply(plan: Plan) -> None:
    """Carry out a plan. Contents that are equal are never written, so their times stay."""
    if plan.is_current:
        return
    staging = plan.folder / STAGING
    try:
        plan.folder.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(staging, ignore_errors=True)
        new = dict(plan.writes) | {MANIFEST: _manifest(plan.digests)}
        for path, text in new.items():
            target = staging / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        for path in plan.writes:
            (plan.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (staging / path).replace(plan.folder / path)
        for path in plan.removals:
            _remove(plan.folder, path)
        (staging / MANIFEST).replace(plan.folder / MANIFEST)
    except OSError as fault:
        raise OutputFault([f"{plan.folder}: error: cannot write ({fault.strerror})"]) from fault
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def digest(data: bytes) -> str:
    """SHA-256, in hex."""
    return hashlib.sha256(data).hexdigest()


def read_digests(folder: Path) -> dict[str, str]:
    """Path to digest of every file the last run left, empty when there was none."""
    path = folder / MANIFEST
    try:
        data: object = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as fault:
        raise OutputFault([f"{path}: error: cannot be read; restore it, or remove the folder"]) from fault
    files: object = cast("dict[str, object]", data).get("files") if isinstance(data, dict) else None
    entries = cast("dict[str, object]", files) if isinstance(files, dict) else {"": None}
    if not all(_is_safe(entry) and isinstance(digest, str) for entry, digest in entries.items()):
        raise OutputFault([f"{path}: error: names files outside its folder, or is damaged; restore it"])
    return {entry: str(digest) for entry, digest in entries.items()}


def _manifest(digests: Mapping[str, str]) -> str:
    return json.dumps({"version": 1, "files": dict(sorted(digests.items()))}, indent=1) + "\n"


def _found(folder: Path, path: str) -> str | None:
    target = folder / path
    if any((folder / parent).is_symlink() for parent in (path, *map(str, PurePosixPath(path).parents))):
        raise OutputFault([f"{target}: error: is, or lies behind, a symbolic link"])
    try:
        return digest(target.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise OutputFault([f"{target}: error: cannot be read ({fault.strerror})"]) from fault


def _in_the_way(folder: Path, path: str, *, known: bool) -> str:
    if known:
        return (
            f"{folder / path}: error: edited since it was generated; "
            "move the change into the descriptions or templates and remove the file"
        )
    return f"{folder / path}: error: not written by methodgen; move it out of the way"


def _remove(folder: Path, path: str) -> None:
    (folder / path).unlink(missing_ok=True)
    for parent in PurePosixPath(path).parents[:-1]:
        try:
            (folder / parent).rmdir()
        except OSError:
            return


def _inside(path: str, tops: tuple[str, ...]) -> bool:
    return any(path == top or path.startswith(f"{top}/") for top in tops)


def _is_safe(path: str) -> bool:
    pure = PurePosixPath(path)
    return not pure.is_absolute() and ".." not in pure.parts and "\\" not in path and path not in {"", "."}

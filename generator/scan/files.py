"""The Python files under the paths that are to be scanned. They are read, and never imported or run."""

from __future__ import annotations

import ast
import os
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

LARGEST = 2 * 1024 * 1024
"""Bytes of a file; programs that people write are much smaller."""
MOST = 20_000
"""Files of a run."""
SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages"})
SUFFIXES = (".py", ".pyw")


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A line of a file, as it is shown."""

    file: str
    line: int


@dataclass(frozen=True, slots=True, order=True)
class Warned:
    """Something that could not be read or understood."""

    spot: Spot
    text: str
    is_unread: bool = False
    """A file, or a part of it, is missing from the answer."""


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A file that was read."""

    shown: str
    path: Path
    """Without symbolic links in it."""
    tree: ast.Module = field(repr=False)


@dataclass(slots=True)
class Sources:
    """What was found."""

    files: list[Source] = field(default_factory=list[Source])
    warnings: list[Warned] = field(default_factory=list[Warned])


def read(paths: Iterable[Path]) -> Sources:
    """Every file once, in order."""
    found = Sources()
    seen: set[Path] = set()
    for path in paths:
        for file in _files(path):
            place = file.resolve()
            if place in seen:
                continue
            if len(seen) == MOST:
                found.warnings.append(Warned(Spot(str(path), 1), f"only the first {MOST:,} files were read", True))
                return found
            seen.add(place)
            outcome = _read(file, place)
            if isinstance(outcome, Source):
                found.files.append(outcome)
            else:
                found.warnings.append(outcome)
    return found


def _files(path: Path) -> Iterator[Path]:
    """The file itself, or the files below a folder; links below a folder are not followed."""
    if path.is_file():
        yield path
        return
    for folder, inner, names in os.walk(path):
        here = Path(folder)
        inner[:] = sorted(name for name in inner if _is_entered(here / name))
        for file in (here / name for name in sorted(names) if name.endswith(SUFFIXES)):
            if file.is_file() and not file.is_symlink():
                yield file


def _is_entered(folder: Path) -> bool:
    hidden = folder.name.startswith(".") or folder.name in SKIPPED
    return not hidden and not folder.is_symlink() and not (folder / "pyvenv.cfg").exists()


def _read(file: Path, place: Path) -> Source | Warned:
    shown = file.as_posix()
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as fault:
        return Warned(Spot(shown, 1), f"cannot be read: {fault.strerror}", True)
    if len(content) > LARGEST:
        return Warned(Spot(shown, 1), f"is larger than {LARGEST // 1024 // 1024} MiB and was not read", True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Source(shown, place, ast.parse(content, shown))
    except SyntaxError as fault:
        return Warned(Spot(shown, max(fault.lineno or 1, 1)), f"is not Python: {fault.msg}", True)
    except (RecursionError, MemoryError):
        return Warned(Spot(shown, 1), "is nested too deeply to be read", True)
    except ValueError as fault:
        return Warned(Spot(shown, 1), f"is not Python: {fault}", True)

"""The lock file beside an output: digests of all that it was made from, and of every file of it.

It is committed, and it is how a run sees that nothing has to be done, on a fresh clone too. This module is what such a
run consists of, so it imports next to nothing; whatever it does not understand is left to the run proper.
"""

from __future__ import annotations

import os
import sys
from _blake2 import blake2b  # what hashlib would give, without the library that hashlib loads

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LOCK = ".methodgen.json"
TOOLS = ("black", "jinja2", "pyyaml")
"""Libraries whose version shapes the output."""
PARTS = ("model", "output", "runtime", "spec", "targets", "testkit", "problems.py", "pipeline.py")
"""Parts of this package that shape the output."""
PLAIN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
SOURCES = (".py", ".json", ".typed", ".css", ".js", ".svg", ".yaml", ".j2", "LICENSE")


def digest(data: bytes) -> str:
    """BLAKE2b, 160 bits, in hex."""
    return blake2b(data, digest_size=20).hexdigest()


def made_with(templates: str) -> dict[str, str]:
    """Digests of the generator and of the templates, and the versions of the libraries."""
    generator = [line for part in PARTS for line in _tree(f"{PACKAGE}/{part}", part)]
    return {
        "tools": " ".join(versions()),
        "generator": digest("\n".join(generator).encode()),
        "templates": digest("\n".join(_tree(templates, "")).encode()),
    }


def inputs(folder: str) -> dict[str, str]:
    """Name and digest of every file of a service's description; empty when there is anything that has to be told."""
    found: dict[str, str] = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".yaml", ".yml")) and not entry.name.startswith("."):
                if entry.name.endswith(".yml") or entry.is_symlink() or not entry.is_file():
                    return {}
                found[entry.name] = digest(read(entry.path))
    return found


def counted_if_current(methods: str, templates: str, out: str, services: list[str]) -> dict[str, int] | None:
    """Number of files of each service when nothing at all has to be done or told, else None.

    Templates called "" are those that come with the generator.
    """
    inside = f"{PACKAGE}/templates"
    templates = templates or (inside if os.path.isdir(inside) else f"{os.path.dirname(PACKAGE)}/templates")
    try:
        known = made_with(templates)
        with os.scandir(methods) as entries:
            folders = sorted(entry.name for entry in entries if entry.is_dir() and not entry.name.startswith("."))
        counts: dict[str, int] = {}
        for name in dict.fromkeys(services or folders):
            count = _current(f"{methods}/{name}", f"{out}/{name}", known) if name in folders else 0
            if not count or os.path.lexists(f"{out}/.{name}.methodgen"):  # what a run has left is removed by the next
                return None
            counts[name] = count
    except (OSError, ValueError, IndexError):
        return None
    return counts or None


def _current(folder: str, out: str, known: dict[str, str]) -> int:
    """How many files one service has, or 0 when one of them, or anything it was made from, is not as it was."""
    with open(f"{out}/{LOCK}", encoding="utf-8") as stream:
        lines = stream.read().splitlines()
    head, made_from, described, files = [' "version": 2,'], _entries(known), _entries(inputs(folder)), ' "files": {'
    expected = ["{", *head, ' "made with": {', *made_from, " },", ' "inputs": {', *described, " },", files]
    start = len(expected)
    if not described or lines[:start] != expected or lines[-2:] != [" }", "}"]:
        return 0
    folders: set[str] = set()
    for line in lines[start:-2]:
        quote, path, colon, its_digest, rest = line.split('"')
        if (quote, colon, rest.rstrip(",")) != ("  ", ": ", "") or "\\" in path or ".." in path or path[0] == "/":
            return 0
        folders.add(path.rpartition("/")[0])
        if digest(read(f"{out}/{path}")) != its_digest:
            return 0
    if any(os.path.islink(f"{out}/{top}") for path in folders for top in _tops(path)):
        return 0
    return len(lines) - 2 - start if not os.path.islink(out) else 0


def lock_text(known: dict[str, str], described: dict[str, str], files: dict[str, str]) -> str:
    """The lock file, one digest a line, so that it can be compared and merged."""
    parts = {"made with": known, "inputs": described, "files": files}
    body = [
        f' "{name}": {{{"".join(chr(10) + line for line in [*_entries(part), " }"])}' for name, part in parts.items()
    ]
    return "\n".join(["{", ' "version": 2,', ",\n".join(body), "}\n"])


def _entries(part: dict[str, str]) -> list[str]:
    lines = [f'  "{name}": "{part[name]}"' for name in sorted(part)]
    return [line + "," for line in lines[:-1]] + lines[-1:]


def _tops(path: str) -> list[str]:
    """A folder and all it lies in."""
    parts = path.split("/")
    return ["/".join(parts[: length + 1]) for length in range(len(parts))]


def _tree(path: str, name: str) -> list[str]:
    """A line with name and digest for each source below a folder, or for one file."""
    if not os.path.isdir(path):
        return [f"{name} {digest(read(path))}"]
    lines: list[str] = []
    with os.scandir(path) as entries:
        for entry in sorted(entries, key=lambda each: each.name):
            if entry.name[0] in "._" and not entry.name.endswith(".py"):
                continue
            if entry.is_dir():
                lines += _tree(entry.path, f"{name}/{entry.name}")
            elif entry.name.endswith(SOURCES):
                lines.append(f"{name}/{entry.name} {digest(read(entry.path))}")
    return lines


def versions() -> list[str]:
    """The installed versions of the tools, found by the names of folders; asking the import system takes longer."""
    found: dict[str, str] = {}
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in names:
            tool, _, version = name.removesuffix(".dist-info").partition("-")
            if name.endswith(".dist-info") and tool.lower() in TOOLS:
                found.setdefault(tool.lower(), version)
    return [f"{tool} {found.get(tool, '?')}" for tool in TOOLS]


def read(path: str) -> bytes:
    """What is in a file; a link is refused."""
    handle = os.open(path, PLAIN)
    try:
        data = os.read(handle, 1 << 17)
        while len(data) >= 1 << 17 and (piece := os.read(handle, 1 << 24)):
            data += piece
    finally:
        os.close(handle)
    return data

"""From the folder of descriptions to models: read, check, build. Nothing is built from a service with an error."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..model.build import build
from ..model.service import Service
from ..problems import Place, Problem, Problems, did_you_mean, quoted
from .description import Description
from .node import Node
from .rules import apply
from .schemas import Kind
from .source import parse, read
from .validate import check

SERVICE_FILE = "service.yaml"
TYPES_FILE = "types.yaml"


def load(directory: Path, services: Iterable[str] | None = None) -> tuple[tuple[Service, ...], Problems]:
    """The models of all services in a folder, or of those named, and everything that is wrong with any."""
    found, problems = load_described(directory, services)
    return tuple(service for service, _ in found), problems


def load_described(
    directory: Path, services: Iterable[str] | None = None
) -> tuple[tuple[tuple[Service, Description], ...], Problems]:
    """The same, each model with what it was built from."""
    problems: list[Problem] = []
    models: list[tuple[Service, Description]] = []
    for folder in list(_folders(directory, services, problems)):
        description, found = describe(folder, directory)
        problems.extend(found)
        if not any(problem.level == "error" for problem in found):
            models.append((build(description), description))
    return tuple(models), Problems(problems)


def describe(folder: Path, directory: Path) -> tuple[Description, list[Problem]]:
    """One service as its files say it, and all that is wrong with them."""
    problems: list[Problem] = []
    nodes: dict[str, Node] = {}
    unread: set[str] = set()
    for path in _files(folder, directory, problems):
        node, found = read_checked(path)
        problems.extend(found)
        if node:
            nodes[path.name] = node
        else:
            unread.add(path.name)
    if SERVICE_FILE not in {*nodes, *unread}:
        problems.append(_problem(folder, f"no {SERVICE_FILE} found; it says what holds for every method"))
    service = nodes.pop(SERVICE_FILE, None)
    types = nodes.pop(TYPES_FILE, None)
    if not nodes and not unread - {SERVICE_FILE, TYPES_FILE}:
        problems.append(_problem(folder, "no method files found; one named <method>.yaml is expected for each method"))
    description = Description(
        folder=folder.name,
        service=service or _nothing(folder),
        types=types,
        methods={name.removesuffix(".yaml"): node for name, node in nodes.items()},
        unread=frozenset(name.removesuffix(".yaml") for name in unread),
        knows_service=service is not None,
    )
    problems.extend(apply(description))
    return description, problems


def read_checked(path: Path) -> tuple[Node | None, list[Problem]]:
    """One file, cleared of what is not legal."""
    return _checked(path, *read(path, path.as_posix()))


def parse_checked(path: Path, data: bytes) -> tuple[Node | None, list[Problem]]:
    """The same, where it has been read already."""
    return _checked(path, *parse(data, path.as_posix()))


def _checked(path: Path, node: Node | None, problems: list[Problem]) -> tuple[Node | None, list[Problem]]:
    if node is None:
        return None, problems
    kinds: dict[str, Kind] = {SERVICE_FILE: "service", TYPES_FILE: "types"}
    node, faults = check(node, kinds.get(path.name, "method"))
    return node, [*problems, *faults]


def _folders(directory: Path, services: Iterable[str] | None, problems: list[Problem]) -> Iterator[Path]:
    try:
        entries = sorted(path for path in directory.iterdir() if not path.name.startswith("."))
        folders = {path.name: path for path in entries if path.is_dir()}
    except OSError as error:
        problems.append(_problem(directory, f"cannot be read ({error.strerror or 'unknown reason'})"))
        return
    if not folders:
        problems.append(_problem(directory, f"no service found; <service>/{SERVICE_FILE} is expected here"))
    for name in dict.fromkeys(folders if services is None else services):
        if name in folders:
            yield folders[name]
        else:
            problems.append(_problem(directory, f"no service {quoted(name)} here{did_you_mean(name, folders)}"))


def _files(folder: Path, directory: Path, problems: list[Problem]) -> Iterator[Path]:
    try:
        paths = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        problems.append(_problem(folder, f"cannot be read ({error.strerror or 'unknown reason'})"))
        return
    for path in paths:
        if path.suffix == ".yml":
            problems.append(_problem(path, "would not be read; name it .yaml"))
        elif path.suffix == ".yaml":
            if fault := _unfit(path, directory):
                problems.append(_problem(path, fault))
            else:
                yield path


def _unfit(path: Path, directory: Path) -> str:
    """Why a file may not even be opened: a link that leaves the folder, a pipe that would wait for ever."""
    try:
        if not path.resolve().is_relative_to(directory.resolve()):
            return "a symbolic link that leaves the folder of descriptions"
        return "" if stat.S_ISREG(path.stat().st_mode) else "not an ordinary file"
    except (OSError, RuntimeError):
        return "cannot be read; a symbolic link that leads nowhere?"


def _nothing(folder: Path) -> Node:
    place = Place(folder.as_posix())
    return Node({}, place, place)


def _problem(path: Path, text: str) -> Problem:
    return Problem.at(Place(path.as_posix()), "file", text)

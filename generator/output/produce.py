"""From a service and a target to texts: the view prepares, the templates lay out, black tidies Python.

Each file comes with what it was made from, and files of an earlier run that nothing of that has changed for are left
as they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from itertools import zip_longest
from pathlib import Path
from typing import Any

from ..model.model import Service
from ..targets.later import now
from ..targets.manifest import Copied, Manifest
from .format import Formatter, Unreadable
from .lock import digest
from .reads import Reader, Reads, touched
from .render import TemplateFault, render

PACKAGE = Path(__file__).resolve().parent.parent
COPIED = frozenset({".py", ".typed", ".css", ".js", ".svg"})
"""Kinds of files that may be copied."""


@dataclass(frozen=True, slots=True)
class File:
    """One output: a path below the service's folder, with `/`, and the text to be there."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A file that was made: what it holds, and what that was made from."""

    path: str
    digest: str
    reads: Reads = field(default_factory=dict[str, frozenset[str]])


@dataclass(frozen=True, slots=True)
class Part:
    """One share of several in the files of a target."""

    number: int = 0
    of: int = 1


@dataclass(frozen=True, slots=True)
class Made:
    """A target: the files made now, and all that belong to it, in the order of its manifest."""

    files: tuple[File, ...]
    units: tuple[Unit, ...]
    listed: Reads
    """What decides which files there are."""
    about: Reads
    """What is told in all of them."""


ALL = Part()
ELSEWHERE = Unit("", "")
"""What another share makes."""


def produce(service: Service, manifest: Manifest, formatter: Formatter | None = None) -> list[File]:
    """All files of one target, in the order of its manifest."""
    return list(make(service, manifest, formatter or Formatter(), Reader(service.notes)).files)


def make(
    service: Service,
    manifest: Manifest,
    formatter: Formatter,
    reader: Reader,
    earlier: Made | None = None,
    changed: Reads | None = None,
    part: Part = ALL,
) -> Made:
    """The files of a target that are not as in an earlier run; all, when there was none or it is of no use.

    With a part, only the files of that share are made, and those of the others are only counted.
    """
    keeps = _kept(earlier, changed)
    if earlier is not None and len(keeps) == len(earlier.units):
        return Made((), earlier.units, earlier.listed, earlier.about)
    view, listed = reader.noting(lambda: import_module(f"generator.targets.{manifest.view}").view(service))
    first = view["service"][0]
    about, about_reads = reader.noting(lambda: now(first))
    rendered: list[tuple[File, Reads]] = []
    index = -1
    for index, (template, output, each, value) in enumerate(_values(view, manifest)):
        if index in keeps or index % part.of != part.number:
            continue

        def one(template: str = template, output: str = output, each: str = each, value: object = value) -> File:
            found = about if value is first else now(value)
            path = f"{manifest.output}/{output}".format_map(_Names(found, about)).removeprefix("/")
            return File(path, render(manifest.folder, template, {"service": about, each: found}))

        file, reads = reader.noting(one)
        rendered.append((file, reads))
    files = _tidy([file for file, _ in rendered], formatter)
    fresh = iter(zip(files, (reads for _, reads in rendered), strict=True))
    units = [
        keeps[index] if index in keeps else ELSEWHERE if index % part.of != part.number else _unit(*next(fresh))
        for index in range(index + 1)
    ]
    if part.number:
        return Made(tuple(files), tuple(units), listed, about_reads)
    copied = [file for each in manifest.copied for file in _copied(each, manifest, about)]
    units += [_unit(file) for file in copied]
    return Made((*files, *copied), tuple(units), listed, about_reads)


def joined(first: Made, others: Made) -> Made:
    """Two shares of a target as one."""
    units = (
        unit if unit.path else other for unit, other in zip_longest(first.units, others.units, fillvalue=ELSEWHERE)
    )
    return Made(first.files + others.files, tuple(units), first.listed, first.about)


def _unit(file: File, reads: Reads | None = None) -> Unit:
    return Unit(file.path, digest(file.text.encode()), reads or {})


def _kept(earlier: Made | None, changed: Reads | None) -> dict[int, Unit]:
    """Files that need not be made again, by where they stand."""
    if earlier is None or changed is None or touched(earlier.listed, changed) or touched(earlier.about, changed):
        return {}
    return {index: unit for index, unit in enumerate(earlier.units) if not touched(unit.reads, changed)}


def _values(view: Mapping[str, Sequence[object]], manifest: Manifest) -> Iterator[tuple[str, str, str, object]]:
    """Template, output, name and value of every file that is rendered."""
    for entry in manifest.rendered:
        for value in view[entry.each]:
            yield entry.template, entry.output, entry.each, value


def _tidy(files: list[File], formatter: Formatter) -> list[File]:
    """The files, those in Python as black writes them."""
    python = [file for file in files if file.path.endswith(".py")]
    try:
        texts = formatter.format_all([file.text for file in python])
    except Unreadable as fault:
        raise TemplateFault(f"{python[fault.index].path}: {fault}") from fault
    tidy = {file.path: File(file.path, text) for file, text in zip(python, texts, strict=True)}
    return [tidy.get(file.path, file) for file in files]


def _copied(copied: Copied, manifest: Manifest, service: Any) -> Iterator[File]:
    target = f"{manifest.output}/{copied.output}".format_map(_Names(service, service)).removeprefix("/")
    source = PACKAGE / copied.source
    for path in sorted(source.rglob("*")):
        if path.is_file() and path.suffix in COPIED:
            yield File(f"{target}/{path.relative_to(source).as_posix()}", path.read_text(encoding="utf-8"))


class _Names(dict[str, str]):
    """Names in an output path: attributes of the rendered value, else of the view's service."""

    def __init__(self, value: object, service: object) -> None:
        self._values = (value, service)

    def __missing__(self, key: str) -> str:
        return str(next(getattr(value, key) for value in self._values if hasattr(value, key)))

"""From a service and a target to texts: the view prepares, the templates lay out, black tidies Python.

Each file comes with what it was made from, and files of an earlier run that nothing of that has changed for are left
as they were.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import Any

from ..model.service import Service
from ..targets.later import now
from ..targets.manifest import Manifest, Rendered
from .format import Formatter, Unreadable
from .lock import digest
from .reads import Reader, Reads, touched
from .render import TemplateFault, environment, render

PACKAGE = Path(__file__).resolve().parent.parent
COPIED = frozenset({".py", ".typed", ".css", ".js", ".svg"})
"""Kinds of files that may be copied, and with them goes the licence of a folder."""


@dataclass(frozen=True, slots=True)
class File:
    """One output: a path below the service's folder, with `/`, and the text to be there."""

    path: str
    text: str
    is_copied: bool = False


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
class Share:
    """Files of a target: those made now, and what is known of them and of those that stay, by where they stand."""

    files: tuple[File, ...]
    units: Mapping[int, Unit]
    listed: Reads
    about: Reads


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


def produce(service: Service, manifest: Manifest, formatter: Formatter | None = None) -> list[File]:
    """All files of one target, in the order of its manifest."""
    return list(Target(service, manifest, Reader(service.memory)).share(formatter or Formatter()).files)


def warm_up(manifest: Manifest, *, templates: bool) -> None:
    """Have ready what making a target takes. Whatever is wrong with it shows when the target is made."""
    with suppress(Exception):
        import_module(f"generator.targets.{manifest.view}")
        found = environment(manifest.folder)
        for path in manifest.folder.rglob("*.j2") if templates else ():
            found.get_template(path.relative_to(manifest.folder).as_posix())


class Target:
    """The files of a target that are not as in an earlier run; all, when there was none or it is of no use."""

    def __init__(
        self,
        service: Service,
        manifest: Manifest,
        reader: Reader,
        earlier: Made | None = None,
        changed: Reads | None = None,
    ) -> None:
        self._service = service
        self._manifest = manifest
        self._reader = reader
        self._earlier = earlier
        self._changed = changed

    def share(self, formatter: Formatter, part: Part = ALL) -> Share:
        """Every so many of the files; all shares together are the target."""
        keeps = self._keeps
        if self._earlier and len(keeps) == len(self._earlier.units):
            listed, about, due = self._earlier.listed, self._earlier.about, []
        else:
            makers, listed, about = self._begun
            numbers = range(part.number, len(makers), part.of)
            due = [(number, makers[number]) for number in numbers if number not in keeps]
        made = [(number, *self._reader.noting(maker)) for number, maker in due]
        files = _tidy([file for _, file, _ in made], formatter)
        units = {number: unit for number, unit in keeps.items() if number % part.of == part.number}
        for (number, _, reads), file in zip(made, files, strict=True):
            units[number] = Unit(file.path, digest(file.text.encode()), reads)
        return Share(tuple(files), units, listed, about)

    @cached_property
    def _keeps(self) -> dict[int, Unit]:
        """Files that need not be made again, by where they stand."""
        earlier, changed = self._earlier, self._changed
        if earlier is None or changed is None or touched(earlier.listed, changed) or touched(earlier.about, changed):
            return {}
        return {number: unit for number, unit in enumerate(earlier.units) if not touched(unit.reads, changed)}

    @cached_property
    def _begun(self) -> tuple[list[Callable[[], File]], Reads, Reads]:
        """What makes each file, in their order, and what was looked at to know that, and for all of them."""
        view = import_module(f"generator.targets.{self._manifest.view}").view
        values, listed = self._reader.noting(lambda: view(self._service))
        about, reads = self._reader.noting(lambda: now(values["service"][0]))
        return [*_rendered(values, self._manifest, about), *_copied(self._manifest, about)], listed, reads


def joined(shares: Iterable[Share]) -> Made:
    """All shares of a target as one."""
    found = list(shares)
    units = {number: unit for share in found for number, unit in share.units.items()}
    files = tuple(file for share in found for file in share.files)
    return Made(files, tuple(units[number] for number in sorted(units)), found[0].listed, found[0].about)


def _rendered(view: Mapping[str, Sequence[Any]], manifest: Manifest, about: Any) -> Iterator[Callable[[], File]]:
    first = view["service"][0]
    for entry in manifest.rendered:
        for value in view[entry.each]:
            yield partial(_render, manifest, entry, about if value is first else value, about)


def _render(manifest: Manifest, entry: Rendered, value: Any, about: Any) -> File:
    found = now(value)
    path = _path(f"{manifest.output}/{entry.output}", found, about)
    return File(path, render(manifest.folder, entry.template, {"service": about, entry.each: found}))


def _copied(manifest: Manifest, about: Any) -> Iterator[Callable[[], File]]:
    for entry in manifest.copied:
        source, target = PACKAGE / entry.source, _path(f"{manifest.output}/{entry.output}", about, about)
        for path in sorted(source.rglob("*")):
            if (path.suffix in COPIED or path.name == "LICENSE") and path.is_file():
                yield partial(_copy, path, f"{target}/{path.relative_to(source).as_posix()}")


def _copy(source: Path, path: str) -> File:
    return File(path, source.read_text(encoding="utf-8"), is_copied=True)


def _tidy(files: list[File], formatter: Formatter) -> list[File]:
    """The files, those in Python as black writes them."""
    python = [file for file in files if file.path.endswith(".py") and not file.is_copied]
    try:
        texts = formatter.format_all([file.text for file in python])
    except Unreadable as fault:
        raise TemplateFault(f"{python[fault.index].path}: {fault}") from fault
    tidy = {file.path: File(file.path, text) for file, text in zip(python, texts, strict=True)}
    return [tidy.get(file.path, file) for file in files]


def _path(pattern: str, value: Any, about: Any) -> str:
    return pattern.format_map(_Names(value, about)).removeprefix("/")


class _Names(dict[str, str]):
    """Names in an output path: attributes of the rendered value, else of the view's service."""

    def __init__(self, value: object, service: object) -> None:
        self._values = (value, service)

    def __missing__(self, key: str) -> str:
        return str(next(getattr(value, key) for value in self._values if hasattr(value, key)))

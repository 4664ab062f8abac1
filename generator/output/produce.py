"""From a service and a target to texts: the view prepares, the templates lay out, black tidies Python."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from ..model.model import Service
from ..targets.manifest import Copied, Manifest
from .format import Formatter, Unreadable
from .render import TemplateFault, render

PACKAGE = Path(__file__).resolve().parent.parent
COPIED = frozenset({".py", ".typed", ".css", ".js", ".svg"})
"""Kinds of files that may be copied."""


@dataclass(frozen=True, slots=True)
class File:
    """One output: a path below the service's folder, with `/`, and the text to be there."""

    path: str
    text: str


def produce(service: Service, manifest: Manifest, formatter: Formatter | None = None) -> list[File]:
    """All files of one target, in the order of its manifest."""
    view: Mapping[str, Any] = import_module(f"generator.targets.{manifest.view}").view(service)
    rendered = list(_rendered(view, manifest))
    python = [file for file in rendered if file.path.endswith(".py")]
    try:
        texts = (formatter or Formatter()).format_all([file.text for file in python])
    except Unreadable as fault:
        raise TemplateFault(f"{python[fault.index].path}: {fault}") from fault
    tidy = {file.path: File(file.path, text) for file, text in zip(python, texts, strict=True)}
    copied = [file for each in manifest.copied for file in _copied(each, manifest, view["service"][0])]
    return [tidy.get(file.path, file) for file in rendered] + copied


def _rendered(view: Mapping[str, Any], manifest: Manifest) -> Iterator[File]:
    about = view["service"][0]
    for entry in manifest.rendered:
        for value in view[entry.each]:
            path = f"{manifest.output}/{entry.output}".format_map(_Names(value, about)).removeprefix("/")
            yield File(path, render(manifest.folder, entry.template, {"service": about, entry.each: value}))


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

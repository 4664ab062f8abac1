"""From a service and a target to texts: the view prepares, the templates lay out, black tidies Python."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from ..model.model import Service
from ..targets.manifest import Copied, Manifest
from .format import format_python
from .render import TemplateFault, render

PACKAGE = Path(__file__).resolve().parent.parent
COPIED = frozenset({".py", ".typed", ".css", ".js", ".svg"})
"""Kinds of files that may be copied."""


@dataclass(frozen=True, slots=True)
class File:
    """One output: a path below the service's folder, with `/`, and the text to be there."""

    path: str
    text: str


def produce(service: Service, manifest: Manifest) -> Iterator[File]:
    """All files of one target, in the order of its manifest."""
    view: Mapping[str, Any] = import_module(f"generator.targets.{manifest.view}").view(service)
    about = view["service"][0]
    for entry in manifest.rendered:
        for value in view[entry.each]:
            path = f"{manifest.output}/{entry.output}".format_map(_Names(value, about)).removeprefix("/")
            text = render(manifest.folder, entry.template, {"service": about, entry.each: value})
            yield File(path, _tidy(path, text))
    for copied in manifest.copied:
        yield from _copies(copied, manifest, about)


def _copies(copied: Copied, manifest: Manifest, service: Any) -> Iterator[File]:
    target = f"{manifest.output}/{copied.output}".format_map(_Names(service, service)).removeprefix("/")
    source = PACKAGE / copied.source
    for path in sorted(source.rglob("*")):
        if path.is_file() and path.suffix in COPIED:
            yield File(f"{target}/{path.relative_to(source).as_posix()}", path.read_text(encoding="utf-8"))


def _tidy(path: str, text: str) -> str:
    if not path.endswith(".py"):
        return text
    try:
        return format_python(text)
    except ValueError as fault:
        raise TemplateFault(f"{path}: {fault}") from fault


class _Names(dict[str, str]):
    """Names in an output path: attributes of the rendered value, else of the view's service."""

    def __init__(self, value: object, service: object) -> None:
        self._values = (value, service)

    def __missing__(self, key: str) -> str:
        return str(next(getattr(value, key) for value in self._values if hasattr(value, key)))

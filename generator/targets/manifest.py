"""A target's manifest: which view prepares the data, and which template makes which files. It holds no conditions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from yaml.cyaml import CSafeLoader


@dataclass(frozen=True, slots=True)
class Rendered:
    """A template, rendered once for each value of a sequence that the view gives."""

    template: str
    output: str
    """Path below the target's folder; `{names}` are filled in from the value."""
    each: str
    """Name of the sequence in the view, and, in the singular, of the value in the template."""


@dataclass(frozen=True, slots=True)
class Copied:
    """Ordinary files, copied untouched."""

    source: str
    """A folder below the generator's package."""
    output: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """One target."""

    name: str
    folder: Path
    view: str
    """Module in `generator.targets`."""
    output: str
    """Folder below the service's output."""
    rendered: tuple[Rendered, ...]
    copied: tuple[Copied, ...]


TARGETS = ("model", "python", "docs", "tests")
"""All targets of a run, in the order in which they are generated."""
SITE, TWINS = "site", "docs"
"""What `website.py` makes when it is asked for: pages that are not committed, and their twins in Markdown."""


def read_manifest(templates: Path, name: str) -> Manifest:
    """The manifest in `templates/<name>/target.yaml`."""
    folder = templates / name
    data: dict[str, Any] = yaml.load((folder / "target.yaml").read_bytes(), CSafeLoader)
    return Manifest(
        name=name,
        folder=folder,
        view=data["view"],
        output=data["output"],
        rendered=tuple(Rendered(**entry) for entry in data.get("render", ())),
        copied=tuple(Copied(**entry) for entry in data.get("copy", ())),
    )

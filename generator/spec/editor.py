"""Editors: where they find the JSON Schemas of the descriptions, so that they complete and check while one types."""

from __future__ import annotations

import os
from pathlib import Path

from .. import paths
from .schemas import Kind

COPIES = Path(".methodgen", "schema")
"""Below a project. The copies go with its descriptions to wherever these are edited, whatever is installed there."""


def schema_for(file: Path, kind: Kind) -> str:
    """What a description in `methods/<service>/` has to say in its first line; the schemas are put there if need be."""
    file = file.resolve()
    project = file.parents[2]
    folder = paths.schemas() if project == paths.CHECKOUT else _copied(project / COPIES)
    return Path(os.path.relpath(folder / f"{kind}.schema.json", file.parent)).as_posix()


def _copied(folder: Path) -> Path:
    """Our schemas in this folder: as we have them, also where an older methodgen has left its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for schema in sorted(paths.schemas().glob("*.schema.json")):
        copy, text = folder / schema.name, schema.read_bytes()
        if not copy.is_file() or copy.read_bytes() != text:
            copy.write_bytes(text)
    return folder

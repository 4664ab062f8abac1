"""First descriptions and first projects, commented and legal as they stand: made to be filled in.

Their texts are files in `generator/skeletons`, in which `@name@` is a place to fill.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .. import paths
from .editor import schema_for
from .schemas import Kind

PROJECT = {
    "Makefile": "Makefile",
    "README.md": "README.md",
    "gitignore": ".gitignore",
    "service.yaml": "methods/@name@/service.yaml",
    "types.yaml": "methods/@name@/types.yaml",
    "item.getList.yaml": "methods/@name@/item.getList.yaml",
}
"""Files of a new project: skeleton and path."""
KINDS: dict[str, Kind] = {"service.yaml": "service", "types.yaml": "types"}


def method_text(method: str, path: Path) -> str:
    """The description of a method, to be written to `path`."""
    return _filled("method.yaml", method=method, schema=schema_for(path, "method"))


def project_texts(folder: Path, name: str) -> Iterator[tuple[Path, str]]:
    """Path and text of every file of a project in `folder`, with a service of this name and one method."""
    words = re.sub("[_-]+", " ", name).strip()
    marks = {"name": name, "title": words[:1].upper() + words[1:], "host": re.sub("[_-]+", "-", name).strip("-")}
    yield folder / "methods" / "README.md", paths.describing().read_text(encoding="utf-8")
    for skeleton, target in PROJECT.items():
        path = folder / target.replace("@name@", name)
        if path.suffix == ".yaml":
            marks["schema"] = schema_for(path, KINDS.get(skeleton, "method"))
        yield path, _filled(f"project/{skeleton}", **marks)


def _filled(skeleton: str, **marks: str) -> str:
    text = (paths.skeletons() / skeleton).read_text(encoding="utf-8")
    return re.sub(r"@(\w+)@", lambda mark: marks[mark[1]], text)

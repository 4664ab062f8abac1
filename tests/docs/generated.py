"""The generated docs that the tests of this folder read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .markdown_pages import Page

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "generated" / "ipernity"
DOCS = OUTPUT / "docs"
PACKAGE = OUTPUT / "python" / "src"
MODEL: dict[str, Any] = json.loads((OUTPUT / "model.json").read_text(encoding="utf-8"))


def _read(path: Path) -> Page:
    return Page(path.relative_to(DOCS).as_posix(), path.read_text(encoding="utf-8"))


PAGES = {page.path: page for page in map(_read, sorted(DOCS.rglob("*.md")))}

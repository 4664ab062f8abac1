"""Where our own files lie: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
CHECKOUT = PACKAGE.parent
"""The checkout we run from; in an installed wheel, a folder that means nothing."""


def templates() -> Path:
    """The folder of templates that the generator comes with."""
    return _inside_or("templates", CHECKOUT / "templates")


def describing() -> Path:
    """The page that explains every key of the descriptions."""
    return _inside_or("describing.md", CHECKOUT / "methods" / "README.md")


def schemas() -> Path:
    """The folder of JSON Schemas of the descriptions."""
    return PACKAGE / "spec" / "schema"


def skeletons() -> Path:
    """The folder of files that new descriptions and projects start from."""
    return PACKAGE / "skeletons"


def _inside_or(name: str, outside: Path) -> Path:
    inside = PACKAGE / name
    return inside if inside.exists() else outside

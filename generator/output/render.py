"""Templates: strict Jinja that prints nothing but code, and stops at a name that does not exist."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..targets.code import require_code

if TYPE_CHECKING:
    from jinja2 import Environment


class TemplateFault(Exception):
    """A template that cannot be rendered: a fault of ours, not of a description."""


def render(folder: Path, name: str, context: Mapping[str, object]) -> str:
    """The text of one output file."""
    from jinja2 import TemplateError

    try:
        return environment(folder).get_template(name).render(context)
    except (TemplateError, TypeError, AttributeError) as fault:
        raise TemplateFault(f"{folder.name}/{name}: {fault}") from fault


def forget_templates() -> None:
    """Templates are read and compiled again, since they may have changed."""
    environment.cache_clear()


@cache
def environment(folder: Path) -> Environment:
    """The templates of a target, each compiled when it is first asked for."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from .. import paths
    from ..targets import html_markdown
    from .compiled import Compiled

    made = Environment(  # noqa: S701 - what is printed is `Code`, quoted for its language by the views
        loader=FileSystemLoader([folder, folder.parent]),  # a target may lay out what another one says
        undefined=StrictUndefined,
        finalize=require_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=Compiled(paths.templates(), Path(__file__)) if folder.parent == paths.templates() else None,
    )
    made.filters["html"] = html_markdown.block
    return made

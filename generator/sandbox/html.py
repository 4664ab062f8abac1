"""Pages of the sandbox itself: every text is quoted for its place, and nothing but our own style sheet is loaded."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .http import Reply

FOLDER = Path(__file__).with_name("templates")
STYLE = "/_sandbox/style.css"
_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action "


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def page(template: str, *, status: int = 200, form_to: str = "'self'", **values: object) -> Reply:
    """A page; `form_to` is where its forms may lead in the end."""
    text = _environment().get_template(f"{template}.html.j2").render(**values)
    policy = (("content-security-policy", _POLICY + form_to), ("x-frame-options", "DENY"))
    return Reply(status, text.encode(errors="replace"), "text/html; charset=utf-8", policy)


def style() -> Reply:
    """The style sheet of all pages."""
    return Reply(200, (FOLDER / "style.css").read_bytes(), "text/css; charset=utf-8")

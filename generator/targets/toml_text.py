"""Texts of a description in TOML: the only way from one into project files."""

from __future__ import annotations

import re

from .code import Code

_ESCAPED = re.compile(r'["\\]|[^ -~]')


def text(text: str) -> Code:
    """A basic string in ASCII; TOML knows fewer escapes than Python does, and none in single quotes."""
    return Code(f'"{_ESCAPED.sub(_escape, text)}"')


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    code = ord(character)
    return f"\\{character}" if character in '"\\' else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

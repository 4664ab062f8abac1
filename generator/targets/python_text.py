"""Texts of a description in Python: the only way from one into a generated module, and the values of examples."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from functools import lru_cache

from .code import Code

WIDTH = 100
"""Docstrings are wrapped here, so that they read well beside code."""

PLAIN = re.compile(r"[ !#-=?-\[\]-~]*")
"""What needs no escape in a docstring: printable ASCII but for quotes, backslashes and prompts."""


@lru_cache(maxsize=4096)  # few texts are many of those that are quoted
def literal(text: str) -> Code:
    """A string literal in ASCII that evaluates to exactly this text, quoted as black would."""
    escaped = text.encode("unicode_escape", "surrogatepass").decode("ascii")
    if '"' in text and "'" not in text:
        return Code(f"'{escaped}'")
    return Code('"' + escaped.replace('"', '\\"') + '"')


def number(value: int | float | None) -> Code:
    """A number, or None."""
    return Code(repr(value))


def boolean(value: bool) -> Code:
    """True or False."""
    return Code(repr(value))


def strings(texts: Iterable[str]) -> Code:
    """A tuple of string literals."""
    quoted = [literal(text) for text in texts]
    return Code(f"({', '.join(quoted)}{',' if len(quoted) == 1 else ''})")


def mapping(pairs: Iterable[tuple[str, str]]) -> Code:
    """A dict of string literals."""
    return Code("{" + ", ".join(f"{literal(key)}: {literal(value)}" for key, value in pairs) + "}")


def docstring(paragraphs: Iterable[str], indent: int) -> Code:
    """A docstring of these paragraphs, with its quotes, ready to stand behind `indent` spaces.

    A paragraph is wrapped at WIDTH; one that begins with a space, or holds a line break, keeps its lines.
    """
    margin = " " * indent
    blocks = [_block(paragraph, WIDTH - indent) for paragraph in paragraphs if paragraph.strip()]
    lines = "\n\n".join(blocks).split("\n")
    body = "\n".join(f"{margin}{_inside(line)}" if line.strip() else "" for line in lines)[indent:]
    return Code(f'"""{body}\n{margin}"""' if len(lines) > 1 else f'"""{body}"""')


def hanging(name: str, text: str, width: int) -> str:
    """One entry of an `Args:` list: the name, and the text with its further lines indented."""
    return _fill(f"{name}: {' '.join(text.split())}", width, " " * 4, " " * 8)


def _block(paragraph: str, width: int) -> str:
    if "\n" in paragraph or paragraph.startswith(" "):
        return paragraph.rstrip()
    return _fill(paragraph.strip(), width)


def _fill(text: str, width: int, first: str = "", further: str = "") -> str:
    """As many whole words a line as fit: what `textwrap` gives, which takes much longer and is asked only where white
    space is not plain."""
    words = text.split()
    if " ".join(words) != text:
        return textwrap.fill(
            text,
            width,
            initial_indent=first,
            subsequent_indent=further,
            break_long_words=False,
            break_on_hyphens=False,
        )
    lines, line = list[str](), first + words[0]
    for word in words[1:]:
        if len(line) + 1 + len(word) > width:
            lines.append(line)
            line = further + word
        else:
            line = f"{line} {word}"
    return "\n".join([*lines, line])


def _inside(line: str) -> str:
    """A line of a docstring; one that doctest would run begins with a space of another kind, which it passes over."""
    if PLAIN.fullmatch(line):
        return line.rstrip()
    line = line.replace(">>>", "\xa0>>>", 1) if line.lstrip().startswith(">>>") else line
    escaped = line.rstrip().encode("unicode_escape", "surrogatepass").decode("ascii")
    if '"""' in escaped or escaped.startswith('"') or escaped.endswith('"'):
        return escaped.replace('"', '\\"')
    return escaped

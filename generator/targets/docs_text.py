"""Texts of a description in Markdown: the only way from one into a page.

Pages are read by GitHub and by other renderers of CommonMark with tables. Whatever a text holds, it comes out as text:
no markup of its own, no raw HTML, no break in a table, and no character that hides or reorders others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from urllib.parse import quote, urlsplit

from .code import Code

SPECIAL = re.compile(r"[\\`*\[\]<>|~{}$]|&(?=#?\w+;)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
"""Characters that mean something inside a line; an underscore within a word means nothing."""
OPENING = re.compile(r"([-+#=:@]|\d+(?=[.)]))(.*)", re.DOTALL)
"""What means something at the beginning of a line."""
WHITE = re.compile(r"\s+")
"""A space is printable, all other white space is not."""
INVISIBLE = frozenset(["Cc", "Cf", "Cs", "Zl", "Zp"])
"""Unicode categories that are shown as an escape."""
SCHEMES = frozenset(["http", "https"])


def prose(text: str) -> Code:
    """Text within a line, a cell or a heading; line ends become spaces."""
    return Code(_opened(inline(text).strip()))


def inline(text: str) -> Code:
    """Text in the middle of a line, its outer spaces kept."""
    if "  " in text or not text.isprintable():
        text = visible(WHITE.sub(" ", text))
    return Code(SPECIAL.sub(_escape, text))


def _escape(found: re.Match[str]) -> str:
    return f"\\{found[0]}"


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, each on one line, not yet quoted."""
    return tuple(" ".join(block.split()) for block in re.split(r"\n\s*\n", text) if block.strip())


@lru_cache(maxsize=4096)
def code(text: str) -> Code:
    """A code span. One with a vertical bar would break tables, so that is written as prose."""
    if not text.isprintable():
        text = visible(re.sub(r"[\r\n]+", " ", text))
    if not text:
        return Code("*empty*")
    if "|" in text:
        return prose(text)
    ticks = "`" * (_longest_run(text) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") or (text != text.strip() and text.strip()) else ""
    return Code(f"{ticks}{pad}{text}{pad}{ticks}")


def fence(text: str, language: str) -> Code:
    """A block of code; no line of it can end the block."""
    ticks = "`" * max(3, _longest_run(text) + 1)
    lines = [visible(line).rstrip() for line in text.rstrip("\n").split("\n")]
    return Code("\n".join([f"{ticks}{language}", *lines, ticks]))


@lru_cache(maxsize=4096)
def link(label: Code, target: str) -> Code:
    """A link inside the docs: a relative path and perhaps an anchor."""
    return Code(f"[{label}]({quote(target, safe='/#.-_~')})")


def external(url: str) -> Code:
    """A link to a web address; an address of any other kind comes out as text."""
    if urlsplit(url).scheme.lower() not in SCHEMES or url != "".join(url.split()):
        return prose(url)
    return Code(f"[{prose(url)}]({quote(url, safe=SAFE_IN_ADDRESS)})")


SAFE_IN_ADDRESS = "%/:?#@!$&'*+,;=-._~"


def comment(text: str) -> Code:
    """A comment that pages do not show."""
    return Code(f"<!-- {visible(re.sub('-{2,}|[<>]', ' ', text))} -->")


def table(heads: Sequence[str], rows: Iterable[Sequence[Code]]) -> Code:
    """A table of cells that are Markdown already."""
    lines = [" | ".join(heads), " | ".join("---" for _ in heads), *(Code(" | ").join(row) for row in rows)]
    return Code("\n".join(f"| {line} |" for line in lines))


def bullets(items: Iterable[Code]) -> Code:
    """A list, one line an item."""
    return Code("\n".join(f"- {item}" for item in items))


def slug(heading: str) -> str:
    """The anchor that GitHub gives to a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def visible(text: str) -> str:
    """Characters that hide or reorder others become escapes."""
    if text.isprintable():
        return text
    return "".join(_escaped(each) if unicodedata.category(each) in INVISIBLE else each for each in text)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii") if character != "\t" else " "


def _opened(text: str) -> str:
    text = f"{text[:-1]}\\#" if text.endswith("#") else text  # a heading would swallow it
    found = OPENING.fullmatch(text)
    if found is None:
        return text
    first, rest = found.groups()
    return f"{first}\\{rest}" if first.isdigit() else f"\\{first}{rest}"


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text))) if "`" in text else 0

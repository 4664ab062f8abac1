"""The shapes of the statements of a Python text: what is left of them without their names, numbers and texts.

What black makes of a statement that keeps within the line length depends on its shape: keywords, brackets, commas, line
breaks. A statement outside the narrow part of the language that this holds for is its own shape; a text with anything
odd in it has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from keyword import kwlist, softkwlist
from typing import NamedTuple

WIDTH = 120
HEADER = "# n"
"""What the comment on the first line is to us."""
GAP = "\n\n\n"
TOO_LONG = "too long"
"""The shape of what does not keep within the line length."""
LONG, WIDE = "long ", "wide "
"""What the shape of a part begins with that is one text: it is too long for a line, or for one with its brackets."""
DOUBTFUL = range(WIDTH - 4, WIDTH + 8)
"""Widths, if written on one line, for which black's choice between two layouts may hang on the very width."""

_STRING = re.compile(
    r'"(?:(?<!\w")|(?<=\b[bf]"))[^"\\\n]*(?:\\(?:[nrt\\]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})[^"\\\n]*)*"'
)
_ESCAPE = re.compile(r"\\(?:[nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})(?!\s*$)")
_ALIKE = '""'
_NUMBER = re.compile(r"[0-9](?<!\w.)(?:(?<=0)|(?<=[1-9])[0-9]*)(?:\.[0-9]+)?\b")  # a class in front is found sooner
_NAME = re.compile(rf"\b(?!(?:{'|'.join([*kwlist, *softkwlist[1:], 'print', 'exec'])})\b)[A-Za-z_]\w*(?!\")")
_ODD = re.compile(r"""[\\'#;]|[^\Wbf]"|\w[bf]"|"\w|""\"""")
_WRAPS = re.compile(r"[n.]+(?::.*)? = |[a-z]{2,} ")
_HEADER = re.compile(r"# \w[^:\n]*(?<! )\n")
_LONE_TEXT = re.compile(r' *(?:n=)?"",')
_ANNOTATED, _CHOICE = re.compile(r"\)(?: = \w+)?,"), re.compile(r"[\w.]+(?: \| [\w.]+){2,}")
_SUBSCRIPT, _TEXTS = re.compile(r"\[[^][]*\]"), re.compile(r'(?:"", )+')
_KINDS = re.compile(r"(@)|((?:async )?def )|(class )|(from |import )|(\0)|(return\b|raise\b|break\b|continue\b|pass\b)")
_REPEATED = re.compile(r"((?:[^ ]+ ){1,8}?)\1+")
_BEFORE = frozenset(["", " ", "(", "[", "{", "="])
"""What stands before a bracket that is no call and no subscript."""
_LEFT = frozenset(["n", "any", "def", "dict", "key", "item", "head", "long", "wide", "open", *"bf"])
"""Words that are no names in what a shape is written as."""
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")


class _OddText(Exception):
    """A text with something that is not judged here."""


class Statement(NamedTuple):
    """One statement, or the first line of a compound one."""

    text: str
    shape: str
    token: str
    """Indentation, kind, and empty lines before it: what black decides on empty lines by."""
    parts: tuple[tuple[str, str], ...] = ()
    """Shape and text of what stands on lines of their own between open brackets."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Statements between two places with two empty lines."""

    statements: tuple[Statement, ...]
    skeleton: str


def chunks_of(text: str) -> tuple[Chunk, ...] | None:
    """The beginning of the module and all that follows, or None when the text has something odd."""
    try:
        return _chunks_of(text)
    except (IndexError, _OddText):  # brackets that do not match: no Python, and for black to tell
        return None


def _chunks_of(text: str) -> tuple[Chunk, ...] | None:
    shape = _shape(text)
    if shape is None or " \n" in shape:  # black takes spaces at the end of a line away
        return None
    texts, shapes = text[:-1].split(GAP), shape[:-1].split(GAP)
    if len(texts) != len(shapes):
        return None
    made: list[Chunk] = []
    for part, its_shape in zip(texts, shapes, strict=True):
        statements = tuple(_statements(part.split("\n"), its_shape.split("\n")))
        if not statements or statements[0].token[-2] != "0":
            return None
        if made and made[-1].statements[-1].token[-1] == "i" and statements[0].token[-1] not in "@dc":
            return None  # behind an import, black leaves one empty line only
        tokens = [each.token for each in statements]
        if any(int(token[:-2]) % 4 for token in tokens):
            return None
        runs = [
            token for token, last in zip(tokens, ["", *tokens], strict=False) if token != last or token[-1] not in "bi"
        ]
        start = "" if made else "head "
        made.append(Chunk(statements, start + _REPEATED.sub(r"\1", " ".join(runs) + " ")))
    return tuple(made)


def is_nameless(shape: str) -> bool:
    """Whether nothing of any one text is left in a shape, besides the comments of templates."""
    shape = shape.removeprefix(HEADER).removeprefix("head 00#").partition("  # ")[0]
    return not shape.strip("\0\n ") or (not _ODD.search(shape) and all(name in _LEFT for name in _NAME.findall(shape)))


def _shape(text: str) -> str | None:
    """The text with its names, numbers and strings made alike, line by line."""
    if not (text.isascii() and text.replace("\n", "").isprintable()):
        return None
    if not text.endswith("\n") or text.endswith("\n\n"):
        return None
    header = _HEADER.match(text)
    parts = text.split('"""')
    if not len(parts) % 2:
        return None
    for index in range(1, len(parts), 2):
        margin = parts[index - 1].rpartition("\n")[2]
        if margin.strip(" ") or not parts[index + 1].startswith("\n") or not _is_tidy(parts[index], margin):
            return None
        parts[index] = "\n." * parts[index].count("\n")
    shape = _NAME.sub("n", _NUMBER.sub("0", _STRING.sub(_ALIKE, "\0".join(parts))))
    if header:
        shape = HEADER + shape[shape.index("\n") :]
    return shape


def _is_tidy(doc: str, margin: str) -> bool:
    """Whether black leaves the inside of this docstring alone."""
    if not doc or doc[0] in ' "' or doc[-1] == '"' or "\\" in _ESCAPE.sub("", doc):
        return False
    first, *lines = doc.split("\n")
    if not lines:
        return not doc.endswith(" ")
    last = lines.pop()
    if first.endswith(" ") or last != margin or not lines or not lines[-1]:
        return False
    inside = [line for line in lines if line]
    return all(line.startswith(margin) and line[-1] != " " for line in inside) and any(
        line[len(margin)] != " " for line in inside
    )


def _statements(lines: list[str], shapes: list[str]) -> Iterator[Statement]:
    """The statements of a chunk; those that stand on several lines are taken together."""
    at, count, empty = 0, len(lines), 0
    while at < count:
        shape = shapes[at]
        if not shape:
            empty += 1
            at += 1
            continue
        end = at + 1
        stripped = shape.lstrip(" ")
        margin = len(shape) - len(stripped)
        if shape[-1] in _OPENING:
            end = _end(shapes, at, margin)
            yield _split(lines[at:end], shapes[at:end], margin, empty)
        elif stripped == "\0":  # a docstring that goes on
            while end < count and "\0" not in shapes[end]:
                end += 1
            end += 1
            yield Statement("\n".join(lines[at:end]), "\0\n\0", f"{margin}{empty}s")
        else:
            yield _line(lines[at], shape, margin, empty, is_first=not at)
        at, empty = end, 0


def _line(line: str, shape: str, margin: int, empty: int, *, is_first: bool) -> Statement:
    """A statement that stands on one line; a comment behind it stays what it is."""
    stripped, comment = shape.lstrip(" "), ""
    if len(line) <= WIDTH and "#" not in shape and (known := _usual(stripped)):
        return Statement(line, stripped, f"{margin}{empty}{known}")
    if not stripped or (stripped[0] == "#" and not (stripped == HEADER and is_first)):
        raise _OddText
    if stripped[0] == "#":
        return Statement(HEADER, HEADER, f"{margin}{empty}#")
    if "#" in shape:
        code, _, comment = line.partition("  # ")
        stripped = _NAME.sub("n", _NUMBER.sub("0", _STRING.sub(_ALIKE, code))).lstrip(" ")
    token = f"{margin}{empty}{_kind(stripped)}"
    if len(line) > WIDTH:
        return Statement(line, TOO_LONG, token)
    if _ODD.search(stripped) or '"' in comment:
        return Statement(line, line.lstrip(" "), token)
    return Statement(line, f"{stripped}  # {comment}" if comment else stripped, token)


@cache
def _usual(shape: str) -> str:
    """The kind of a statement on one line with nothing odd in it; most are like many others."""
    return _kind(shape) if shape and not _is_odd(shape) else ""


@cache
def _is_odd(shape: str) -> bool:
    return bool(_ODD.search(shape))


def _end(shapes: list[str], at: int, margin: int) -> int:
    """Where the brackets that open at the end of a line are closed again."""
    for end in range(at + 1, len(shapes)):
        shape = shapes[end]
        if shape[margin : margin + 1] in _CLOSING and shape[-1] not in _OPENING and not shape[:margin].strip():
            return end + 1
    return len(shapes)


def _split(lines: list[str], shapes: list[str], margin: int, empty: int) -> Statement:
    """A statement whose brackets stand open, one part a line."""
    text = "\n".join(lines)
    start = shapes[0][margin:]
    kind = "h" if shapes[-1][-1] == ":" and _kind(start) in "bf" else _kind(start)
    token = f"{margin}{empty}{kind}"
    width = margin + len(" ".join(line.lstrip(" ") for line in lines))
    wraps = kind != "d" and _WRAPS.match(start)
    if kind == "d":
        lines, shapes = _with_annotations(lines, shapes)
    long = [shape for shape, line in zip(shapes, lines, strict=True) if len(line) > WIDTH and "\n" not in line]
    if not all(_LONE_TEXT.fullmatch(shape) for shape in long):
        return Statement(text, TOO_LONG, token)
    if not _is_open(lines, shapes):
        return Statement(text, text, token)
    place = f"{width} {lines[0].find(' = ') - margin}" if width in DOUBTFUL else width > WIDTH
    whole: list[list[str]] = [[]]
    parts: dict[str, str] = {}
    for index, (shape, line) in enumerate(zip(shapes[:-1], lines, strict=False)):
        stripped = shape.lstrip(" ")
        form = _form(stripped, kind)
        if shapes[index + 1].lstrip(" ")[0] in _CLOSING and (
            _LONE_TEXT.fullmatch(shape) or _is_tuple(shapes[index - 1])
        ):
            form = f"{_room(lines, index + 1)}{form}".replace(" ", "-")
        if stripped[0] in _CLOSING:
            inner = whole.pop()
            if len(inner) == 2 and inner[1] in ("item", "key") and shapes[index - 1].lstrip(" ")[0] in _CLOSING:
                inner[1] = f"open-{inner[1]}"
            opening, form = inner[0], _form(inner[0], kind)
            if stripped[-1] in _OPENING:  # ") -> (" and the like: rare, and taken as it is
                return Statement(text, text, token)
            parts[f"{form} {' '.join(_brief(inner))} {stripped}"] = f"{opening}\n{stripped}"
            continue
        if whole[-1]:
            whole[-1].append(form)
        if stripped[-1] in _OPENING:
            whole.append([stripped]) if whole[-1] else whole[-1].append(stripped)
            if _is_odd(shape):
                return Statement(text, text, token)
        else:
            part = f"{_form(stripped, kind)} {line if _is_odd(shape) else stripped}"
            parts[f"{LONG}{part}" if shape in long else part] = line
    if _is_odd(shapes[-1]):
        return Statement(text, text, token)
    key = f"{LONG * bool(long)}{place if wraps else 'any'} {' '.join(_brief(whole[0]))} {shapes[-1][margin:]}"
    return Statement(text, key, token, tuple(parts.items()))


def _brief(forms: list[str]) -> list[str]:
    """The opening line, and how the parts go on, without what is only repeated."""
    return [one for index, one in enumerate(forms) if index < 3 or not one == forms[index - 1] == forms[index - 2]]


def _form(stripped: str, kind: str) -> str:
    """How a part of what stands between open brackets begins."""
    if kind == "d":
        return "def"
    return "dict" if stripped.startswith('"": ') else "key" if stripped[:2] == "n=" else "item"


def _is_open(lines: list[str], shapes: list[str]) -> bool:
    """Whether every bracket that is open at the end of a line has a comma behind its last part, which keeps it open.

    That comma holds nothing open behind the only part of a tuple or of a subscript; a part that stands open itself
    does, and so does a text that is too long for one line with the brackets around it.
    """
    counts: list[tuple[str, int]] = []
    margin = len(shapes[0]) - len(shapes[0].lstrip(" "))
    before = ","
    for index, shape in enumerate(shapes):
        stripped = shape.lstrip(" ")
        if stripped[:1] in _CLOSING:
            opened, parts = counts.pop()
            is_subscript = opened[-1] == "[" and opened[-2:-1] not in _BEFORE
            is_closed = not (before[0] in _CLOSING or _room(lines, index))
            if before[-1] != "," or is_subscript or (_is_tuple(opened) and parts < 2 and is_closed):
                return False
        elif counts:
            counts[-1] = (counts[-1][0], counts[-1][1] + 1)
        if not stripped or len(shape) - len(stripped) != margin + 4 * len(counts):
            return False
        if stripped[-1] in _OPENING:
            counts.append((stripped, 0))
        elif stripped[-1] != "," and counts:
            return False
        if not counts:
            return index == len(shapes) - 1
        before = stripped
    return False


def _is_tuple(opening: str) -> bool:
    return opening[-1] == "(" and opening[-2:-1] in _BEFORE


def _with_annotations(lines: list[str], shapes: list[str]) -> tuple[list[str], list[str]]:
    """The lines of a declaration, with those as one that an annotation takes which is too long for a line.

    Black leaves the brackets around it alone, whatever is in it, if it is a choice of at least three types.
    """
    kept_lines, kept_shapes, at = list[str](), list[str](), 0
    while at < len(shapes):
        end = _end_of_annotation(lines, shapes, at) if shapes[at].endswith("n: (") else at + 1
        kept_lines.append("\n".join(lines[at:end]))
        shape = "\n".join([shapes[at], *(each.lstrip(" ") for each in shapes[at + 1 : end])])
        kept_shapes.append(_TEXTS.sub('"", ', shape))
        at = end
    return kept_lines, kept_shapes


def _end_of_annotation(lines: list[str], shapes: list[str], at: int) -> int:
    """Behind the annotation that begins here, or behind this line if it is none, or not as black would lay it out."""
    margin = len(shapes[at]) - len(shapes[at].lstrip(" "))
    end = _end(shapes, at, margin)
    types, kinds = ([each[margin + 4 :] for each in found[at + 1 : end - 1]] for found in (lines, shapes))
    choice = " ".join(kinds)
    while choice != (choice := _SUBSCRIPT.sub("", choice)):
        pass
    if not (_CHOICE.fullmatch(choice) and _ANNOTATED.fullmatch(shapes[end - 1], margin)):
        return at + 1
    width = len(" ".join(types))
    if margin + 4 + width > WIDTH:  # each stands on a line of its own
        is_so = all(kind.startswith("| ") for kind in kinds[1:]) and len(kinds) == choice.count(" | ") + 1
    else:
        is_so = len(kinds) == 1 and len(lines[at][:-1]) + width + len(lines[end - 1][margin + 1 :]) > WIDTH
    return end if is_so else at + 1


def _room(lines: list[str], index: int) -> str:
    """What the only part of what is closed here is too long for: `long ` for a line, `wide ` for one with all of it."""
    opening, part, closing = lines[index - 2 : index + 1] if index > 1 else ("", "", "")
    if len(part) > WIDTH:
        return LONG
    slack = 0 if _is_tuple(opening) else 8
    return WIDE if len(opening) + len(part.lstrip(" ")) + len(closing.lstrip(" ")) > WIDTH + slack else ""


def _kind(shape: str) -> str:
    """What a statement is to black when it counts empty lines."""
    found = _KINDS.match(shape)
    if found and found.lastindex:
        return "@dcisf"[found.lastindex - 1]
    return "h" if shape[-1] == ":" else "b"

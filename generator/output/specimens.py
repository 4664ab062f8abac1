"""What black is shown to learn about a shape: the least that is Python and has that shape in it."""

from __future__ import annotations

from .shapes import LONG, TOO_LONG, WIDTH, Statement

_BEFORE = {"else": "if n:", "elif": "if n:", "except": "try:", "finally": "try:"}
"""What some statements need before them."""


def is_plain(statement: Statement) -> bool:
    """Whether it may stand in a function among others."""
    return statement.token[-1] in "bf" and statement.shape is not TOO_LONG and "\n" not in statement.text


def alone(statement: Statement) -> str:
    """The statement within as little as it needs around it; a plain one without anything."""
    if is_plain(statement):
        return statement.text.lstrip(" ")
    margin, kind = int(statement.token[:-2]), statement.token[-1]
    if kind == "i" and not margin:  # an import closes up to what follows it
        return f"{statement.text}\n\nn = 0"
    around = [*["class n:"] * (margin > 4), *["async def n():"] * (margin > 0), *["if n:"] * (margin // 4 - 2)]
    lines = [" " * at + header for at, header in zip(range(0, margin, 4), around, strict=True)]
    if word := _BEFORE.get(statement.shape.partition(" ")[0].rstrip(":")):
        lines += [" " * margin + word, " " * (margin + 4) + "pass"]
    lines.append(statement.text)
    if kind == "@":
        lines.append(" " * margin + "def n():")
    if kind in "@dch":
        lines.append(" " * (margin + 4) + "pass")
    return "\n".join(lines)


_FORMS = {
    "def": "n,",
    "dict": '"n": n,',
    "key": "n=n,",
    "item": "n,",
    "long-item": f'"{"n" * WIDTH}",',
    "long-key": f'n="{"n" * WIDTH}",',
    "open-item": "n(\n            n,\n            n,\n        ),",
    "open-key": "n=n(\n            n,\n            n,\n        ),",
    "wide-item": f'"{"n" * (WIDTH - 11)}",',
    "wide-key": f'n="{"n" * (WIDTH - 13)}",',
}


def among_others(shape: str, text: str) -> str:
    """A part between brackets that stand open, with another one behind it."""
    form, _, rest = shape.removeprefix(LONG).partition(" ")
    if shape.startswith(LONG):
        text = rest.replace('""', f'"{"n" * WIDTH}"')
    around = {"def": ("def n(", "n,", "):\n    pass"), "dict": ("n = {", '"n": n,', "}")}
    first, other, last = around.get(form, ("n(", "**n,", ")"))
    opening, _, closing = text.partition("\n")
    if not closing:
        return "\n".join([first, f"    {text.lstrip(' ')}", f"    {other}", last])
    if "\n" in closing:  # an annotation, which has to begin where it does
        margin = len(text) - len(text.lstrip(" ")) - 4
        lines = [" " * at + "class n:" for at in range(0, margin, 4)]
        return "\n".join([*lines, f"{' ' * margin}{first}", text, f"{' ' * margin}):", f"{' ' * margin}    pass"])
    inside = rest[len(opening) : -len(closing)].split()
    lines = [f"    {opening}", *(f"        {_FORMS[each]}" for each in inside), f"    {closing}"]
    return "\n".join([first, *lines, f"    {other}", last])


_BONES = {
    "#": "# n",
    "@": "@n",
    "d": "def n():",
    "c": "class n:",
    "i": "import n",
    "s": '"""d"""',
    "f": "return",
    "h": "if n:",
}


def bones(skeleton: str) -> str:
    """The smallest text with just these kinds of statements and empty lines."""
    tokens = skeleton.removeprefix("head ").split()
    return "\n".join("\n" * int(each[-2]) + " " * int(each[:-2]) + _BONES.get(each[-1], "n = 0") for each in tokens)

"""What a shell offers for the word under the cursor. Called at every press of a key, so it imports next to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .catalogue import Catalogue
from .own import COMMANDS, OWN, split
from .texts import MethodTexts, Option

SHELLS = ("bash", "zsh", "fish")
FILES = ":files"
"""The shell is to offer files itself."""


def offers(catalogue: Catalogue, words: list[str]) -> list[str]:
    """What the last word may become; the words before it are complete. A name that goes on ends with its dot."""
    *before, last = words or [""]
    return [offer for offer in _offers(catalogue, before, last) if offer.startswith(last) or offer == FILES]


def _offers(catalogue: Catalogue, words: list[str], last: str) -> Iterator[str]:
    before, rest = split(words)
    own = next((own for own in OWN if words and words[-1] in own.flags and own.value), None)
    if not rest or rest == ["--"]:
        if own is not None and before == words:
            yield from own.choices or (catalogue.program.formats if own.name == "format" else ())
        elif last.startswith("-"):
            yield from _flags_of_own(())
        else:
            yield from _names(catalogue, last, () if rest else dict(COMMANDS))
        return
    name = rest[1] if rest[0] == "--" else rest[0]
    if name in dict(COMMANDS) and rest[0] != "--":
        yield from _of_command(catalogue, name, rest, last)
    elif name in catalogue:
        texts = catalogue.texts(name)
        option = next((option for option in texts.options if words[-1] == f"--{option.flag}"), None)
        if option is not None and option.type != "boolean":
            yield from _values(option, last)
        elif own is not None:
            yield from own.choices or (catalogue.program.formats if own.name == "format" else ())
        elif last.startswith("-") or not last:
            yield from _flags(texts, rest)


def _names(catalogue: Catalogue, last: str, commands: Iterable[str]) -> Iterator[str]:
    """Groups first; the names in a group once its dot is there."""
    if "." in last:
        yield from catalogue.methods
        return
    yield from (f"{group}." for group in catalogue.groups)
    yield from (name for name in catalogue.methods if "." not in name)
    yield from commands


def _flags(texts: MethodTexts, given: list[str]) -> Iterator[str]:
    """Those of the method that are not given yet, and the command line's own."""
    flags = {f"--{option.flag}" for option in texts.options}
    for option in texts.options:
        written = [f"--{option.flag}"]
        if option.type == "boolean" and f"--no-{option.flag}" not in flags:
            written.append(f"--no-{option.flag}")
        if option.type in ("list", "map") or not any(flag in given for flag in written):
            yield from written
    if texts.is_open and "--set" not in flags:
        yield "--set"
    yield from _flags_of_own(flags)


def _flags_of_own(taken: Iterable[str]) -> Iterator[str]:
    for own in OWN:
        yield from (flag for flag in own.flags if flag.startswith("--") and flag not in taken)


def _values(option: Option, last: str) -> Iterator[str]:
    if option.type == "file":
        yield FILES
    if option.type == "list":  # the items before the last comma stay
        given = last.rpartition(",")[0]
        taken = given.split(",")
        yield from (f"{given},{value}" if given else value for value in option.values if value not in taken)
    else:
        yield from option.values


def _of_command(catalogue: Catalogue, name: str, words: list[str], last: str) -> Iterator[str]:
    program = catalogue.program
    if name == "completion":
        yield from SHELLS
    elif name == "login" and words[-1] == "--permission":
        for item, levels in program.permissions:
            yield from (f"{item}={level}" if item else level for level in levels) if levels else (item,)
    elif name == "login" and last.startswith("-"):
        yield from ("--permission", "--headless", "--help")
    elif name == "login":
        yield from (login.name for login in program.logins)

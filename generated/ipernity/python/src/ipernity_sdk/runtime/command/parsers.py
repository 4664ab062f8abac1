"""The parser of one method: its arguments as options, and the options of the command line itself."""

from __future__ import annotations

import argparse
from argparse import SUPPRESS, ArgumentTypeError, Namespace
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from ..suggest import suggest
from .own import OWN, Own
from .texts import MethodTexts, Option
from .usage import UsageFault
from .values import pair, reader

ARGUMENT, OPEN = "argument:", "open"
"""Where the values of a method's options are put in a namespace, apart from the command line's own."""


class Parser(argparse.ArgumentParser):
    """Raises what argparse would print, with all of its usage, and end the program for."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, add_help=False, allow_abbrev=False)
        self.flags: list[str] = []
        """All long options."""

    def error(self, message: str) -> NoReturn:
        raise UsageFault(message, self.prog)


def method_parser(prog: str, texts: MethodTexts) -> Parser:
    """Options of the method win over those of the command line; these can be given before its name."""
    parser = Parser(prog)
    flags = {f"--{option.flag}" for option in texts.options}
    parser.flags += flags
    for option in texts.options:
        _add(parser, option, flags)
    if texts.is_open and "--set" not in flags:
        parser.add_argument("--set", dest=OPEN, action="append", type=pair)
        parser.flags.append("--set")
    for own in OWN:
        add_own(parser, own, flags)
    return parser


def own_parser(prog: str) -> Parser:
    """Reads what stands before the name of a method."""
    parser = Parser(prog)
    for own in OWN:
        add_own(parser, own, ())
    return parser


def parse(parser: Parser, words: Sequence[str], known: Namespace | None = None) -> Namespace:
    """The values given; a word nobody knows is a fault, with the name it may have been meant for."""
    given, rest = parser.parse_known_args(list(words), Namespace() if known is None else known)
    for word in rest:
        if not word.startswith("-"):
            raise UsageFault(f"unexpected argument {word!r:.80}; every argument is an option", parser.prog)
        flag = word.partition("=")[0]
        raise UsageFault(f"unknown option {flag:.80}{suggest(flag, parser.flags)}", parser.prog)
    return given


def require(texts: MethodTexts, given: Namespace, prog: str) -> None:
    """Options that have to be given are."""
    missing = [f"--{each.flag}" for each in texts.options if each.required and ARGUMENT + each.name not in given]
    if missing:
        raise UsageFault(f"needs {' and '.join(missing)}", prog)


def arguments(texts: MethodTexts, given: Namespace) -> dict[str, object]:
    """The arguments of the call, by their names on the wire."""
    values = vars(given)
    made: dict[str, object] = {}
    for option in texts.options:
        value = values.get(ARGUMENT + option.name)
        if value is not None:
            made[option.name] = _joined(option, value)
    return made | dict(values.get(OPEN) or ())


def _joined(option: Option, value: Any) -> object:
    if option.type == "list":
        return [item for items in value for item in items]
    return dict(value) if option.type == "map" else value


class _Switch(argparse.Action):
    """`--is-public` or `--no-is-public`."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: Namespace, values: Any, option_string: str | None = None
    ) -> None:
        setattr(namespace, self.dest, option_string == self.option_strings[0])


def switches(option: Option, flags: Iterable[str]) -> list[str]:
    """How an option is written: a boolean in two ways, unless the second one is another option's name."""
    flag, other = f"--{option.flag}", f"--no-{option.flag}"
    return [flag, other] if option.type == "boolean" and other not in flags else [flag]


def _add(parser: Parser, option: Option, flags: set[str]) -> None:
    dest = ARGUMENT + option.name
    written = switches(option, flags)
    if option.type == "boolean":
        parser.add_argument(*written, dest=dest, nargs=0, action=_Switch, default=SUPPRESS)
    elif option.type in ("list", "map"):
        parser.add_argument(*written, dest=dest, action="append", type=reader(option), default=SUPPRESS)
    else:
        parser.add_argument(*written, dest=dest, type=reader(option), default=SUPPRESS)


def add_own(parser: Parser, own: Own, taken: Iterable[str]) -> None:
    """An option of the command line itself, unless its flags are taken."""
    flags = [flag for flag in own.flags if flag not in taken]
    if not flags:
        return
    parser.flags += [flag for flag in flags if flag.startswith("--")]
    if own.counts:
        parser.add_argument(*flags, dest=own.name, action="count", default=SUPPRESS)
    elif own.value:
        read = READERS.get(own.value, str)
        parser.add_argument(*flags, dest=own.name, choices=own.choices or None, type=read, default=SUPPRESS)
    else:
        parser.add_argument(*flags, dest=own.name, action="store_true", default=SUPPRESS)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise ArgumentTypeError(f"must be a whole number, not {text!r:.80}")
    return int(text)


def _seconds(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ArgumentTypeError(f"must be a number of seconds, not {text!r:.80}") from None


READERS: dict[str, Any] = {"N": _count, "SECONDS": _seconds}

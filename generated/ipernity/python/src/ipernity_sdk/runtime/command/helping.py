"""What `--help` prints: of the program, of a group of methods, of one method."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from .catalogue import Catalogue
from .own import COMMANDS, OWN, Own
from .screen import Screen, visible, width
from .texts import MethodTexts, Option, Program

WIDEST, ROOM_FOR_NAMES = 100, 32

VALUES = {
    "id": "ID",
    "integer": "N",
    "number": "NUMBER",
    "latitude": "DEGREES",
    "longitude": "DEGREES",
    "timestamp": "TIME",
    "datetime": "TIME",
    "date": "DATE",
    "url": "URL",
    "md5": "MD5",
    "file": "PATH",
    "enum": "VALUE",
}
"""What stands for the value of an option; TEXT for the rest."""


class Page:
    """Help on a screen of a certain width."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._width = min(screen.columns or WIDEST, WIDEST)

    def usage(self, text: str) -> None:
        """The first line."""
        self._screen.line(f"{self._screen.bold('usage:')} {text}")

    def paragraph(self, text: str) -> None:
        """Some sentences."""
        self._screen.line()
        for line in textwrap.wrap(visible(text), self._width, break_long_words=False, break_on_hyphens=False):
            self._screen.line(line)

    def entries(self, heading: str, entries: Iterable[tuple[str, str]]) -> None:
        """Names, and beside each what it means."""
        listed = [(visible(name), visible(text)) for name, text in entries]
        if not listed:
            return
        self._screen.line(f"\n{self._screen.bold(f'{heading}:')}")
        indent = min(max(width(name) for name, _ in listed), ROOM_FOR_NAMES, self._width // 3) + 4
        for name, text in listed:
            lines = textwrap.wrap(text, max(self._width - indent, 20), break_long_words=False, break_on_hyphens=False)
            if width(name) + 4 > indent or not lines:
                self._screen.line(f"  {name}")
            else:
                self._screen.line(f"  {name}{' ' * (indent - 2 - width(name))}{lines.pop(0)}")
            for line in lines:
                self._screen.line(" " * indent + line)


def program_help(screen: Screen, prog: str, catalogue: Catalogue) -> None:
    """All groups, commands and options."""
    program, page = catalogue.program, Page(screen)
    page.usage(f"{prog} [options] METHOD [arguments]")
    page.paragraph(program.summary or f"Calls of {program.title}.")
    page.entries("Groups of methods", ((name, _counted(count)) for name, count in catalogue.groups.items()))
    alone = [name for name in catalogue.methods if "." not in name]
    page.entries("Methods", ((name, catalogue.texts(name).summary) for name in alone))
    page.entries("Commands", (each for each in COMMANDS if program.logins or each[0] == "completion"))
    page.entries("Options", (*_own(()), ("--version", "Show the version.")))
    page.entries("Environment", _variables(program))
    page.paragraph(f"`{prog} GROUP` lists the methods of a group, and `{prog} METHOD --help` tells all about one.")
    page.paragraph("Exit status: 0 success, 1 the service or the way to it failed, 2 not called properly.")


def group_help(screen: Screen, prog: str, catalogue: Catalogue, group: str) -> None:
    """The methods of a group and of the groups in it."""
    page = Page(screen)
    page.usage(f"{prog} {group}.METHOD [arguments]")
    page.entries(f"Methods of {group}", ((name, catalogue.texts(name).summary) for name in catalogue.under(group)))
    page.paragraph(f"`{prog} METHOD --help` tells all about one.")


def method_help(screen: Screen, prog: str, name: str, texts: MethodTexts) -> None:
    """All about a method."""
    page = Page(screen)
    required = [option for option in texts.options if option.required]
    optional = [option for option in texts.options if not option.required]
    flags = {f"--{option.flag}" for option in texts.options}
    page.usage(" ".join([prog, name, *(shown(option, flags) for option in required), "[options]"]))
    for text in (texts.summary, *texts.about, *texts.rules):
        page.paragraph(text)
    page.entries("Required", ((shown(option, flags), _about(option)) for option in required))
    page.entries("Arguments", ((shown(option, flags), _about(option)) for option in optional))
    if texts.is_open and "--set" not in flags:
        page.entries("Further arguments", [("--set NAME=VALUE", "Any argument, sent as it is. May be repeated.")])
    page.paragraph(f"Needs {texts.needs}")
    page.entries("Errors", texts.errors)
    page.entries("Options", _own(flags if texts.is_paged else flags | {"--all", "--max-items"}))
    if hidden := sorted(flags & {f"--{own.name}" for own in OWN}):
        page.paragraph(f"Before the name of the method, {' and '.join(hidden)} is an option of {prog} itself.")
    if texts.page:
        page.paragraph(f"See {texts.page}")


def command_help(screen: Screen, prog: str, name: str, program: Program) -> None:
    """What a command does that is no method."""
    page = Page(screen)
    arguments = {"login": " [FLOW] [--permission NAME=LEVEL]… [--headless]", "completion": " bash|zsh|fish"}
    page.usage(f"{prog} {name}{arguments.get(name, '')}")
    page.paragraph(dict(COMMANDS)[name])
    if name == "login":
        page.entries("Flows", ((login.name, login.title) for login in program.logins))
        page.entries("Permissions", ((item or "(level)", ", ".join(levels)) for item, levels in program.permissions))
        page.entries("Options", LOGIN)
    if name == "completion":
        page.paragraph(f'In ~/.bashrc: eval "$({program.name} completion bash)"')


LOGIN = (
    ("--permission NAME=LEVEL", "What to ask for. May be repeated; without it nothing is asked for."),
    ("--headless", "Show the address to open, and open no browser."),
)


def shown(option: Option, flags: Iterable[str]) -> str:
    """An option with what stands for its value."""
    flag, other = f"--{option.flag}", f"--no-{option.flag}"
    match option.type:
        case "boolean":
            return flag if other in flags else f"{flag}, {other}"
        case "list":
            item = VALUES.get(option.of, "TEXT")
            return f"{flag} {item},…"
        case "map":
            return f"{flag} NAME={VALUES.get(option.of, 'TEXT')}"
        case _:
            return f"{flag} {VALUES.get(option.type, 'TEXT')}"


def _about(option: Option) -> str:
    more = {
        "file": "`-` reads standard input.",
        "map": "May be repeated.",
        "list": "With commas between, or repeated.",
    }
    return " ".join(filter(None, (option.text, more.get(option.type))))


def _own(taken: Iterable[str]) -> Iterator[tuple[str, str]]:
    for own in OWN:
        if flags := [flag for flag in own.flags if flag not in taken]:
            yield ", ".join(flags) + _value(own), own.text


def _value(own: Own) -> str:
    return f" {own.value}" if own.value else ""


def _counted(count: int) -> str:
    return f"{count} methods" if count > 1 else "1 method"


def _variables(program: Program) -> Iterator[tuple[str, str]]:
    prefix = program.environment
    yield f"{prefix}_API_KEY", "Key of the application."
    yield f"{prefix}_API_SECRET", "Its secret. Secrets are not taken from the command line, where others can see them."
    yield f"{prefix}_AUTH_TOKEN", "Token of a user, in place of the one that `login` keeps."
    yield "NO_COLOR", "No bold and no colours."

"""Commands that are no methods: `completion`, and those about the token."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..suggest import suggest
from .completion import SHELLS
from .own import OWN
from .parsers import Parser, add_own, own_parser, parse
from .usage import UsageFault

if TYPE_CHECKING:
    from .main import CommandLine

SUCCESS = 0
TAKEN = frozenset({"--output", "-o", "--columns", "--all", "--max-items", "--raw", "--dry-run", "--retries"})
"""Options that only calls of methods have."""


def carry_out(line: CommandLine, name: str, before: list[str], after: list[str]) -> int:
    """Do what the command is for."""
    parser = Parser(f"{line.prog} {name}")
    add, run = COMMANDS[name]
    add(parser)
    for own in OWN:
        add_own(parser, own, TAKEN)
    given = parse(parser, after, parse(own_parser(line.prog), before))
    if "help" in given:
        from .helping import command_help

        command_help(line.screen, line.prog, name, line.program)
        return SUCCESS
    if name != "completion" and not line.program.logins:
        raise UsageFault(f"{line.program.title} has no logins", parser.prog)
    return run(line, given)


def _completion(line: CommandLine, given: Namespace) -> int:
    from .shells import script

    shell = given.shell
    if shell not in SHELLS:
        near = suggest(shell, SHELLS) if shell else ""
        raise UsageFault(f"name a shell: {', '.join(SHELLS)}{near}", f"{line.prog} completion")
    line.screen.out.write(script(shell, line.program.name))
    return SUCCESS


def _add_shell(parser: Parser) -> None:
    parser.add_argument("shell", nargs="?", default="")


def _add_login(parser: Parser) -> None:
    parser.add_argument("flow", nargs="?", default="")
    parser.add_argument("--permission", action="append", default=[])
    parser.add_argument("--headless", action="store_true")
    parser.flags += ["--permission", "--headless"]


def _add_nothing(parser: Parser) -> None:
    """The command has no arguments."""


def _login(line: CommandLine, given: Namespace) -> int:
    from .logins import login

    return login(line, given)


def _logout(line: CommandLine, given: Namespace) -> int:
    from .logins import logout

    return logout(line, given)


def _whoami(line: CommandLine, given: Namespace) -> int:
    from .logins import whoami

    return whoami(line, given)


COMMANDS: dict[str, tuple[Callable[[Parser], None], Callable[[CommandLine, Namespace], int]]] = {
    "login": (_add_login, _login),
    "logout": (_add_nothing, _logout),
    "whoami": (_add_nothing, _whoami),
    "completion": (_add_shell, _completion),
}

"""The token: getting one, forgetting it, and telling whose it is."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from ..errors import InvalidArgument
from ..records import Record
from ..suggest import suggest
from ..token_file import FileTokenStore
from ..token_store import DEFAULT
from .calling import typed_in
from .rows import row, text
from .screen import Screen, visible
from .session import FAILURE, SUCCESS, Session
from .texts import LoginTexts, Program
from .usage import UsageFault

if TYPE_CHECKING:
    from ..client import Client
    from ..granted import Grant
    from ..login import Flow
    from .main import CommandLine


def login(line: CommandLine, given: Namespace) -> int:
    """Have a person let the program in; the client keeps the token in the user's own file."""
    program, screen = line.program, line.screen
    chosen = _chosen(program, given.flow, f"{line.prog} login")
    if given.permission and not chosen.permissions:
        raise UsageFault(f"{chosen.name} asks for no permissions", f"{line.prog} login")
    options = {"permissions": asked(program, given.permission)} if given.permission else {}

    def run(client: Client) -> None:
        start: Any = getattr(getattr(client, "login"), chosen.function)  # noqa: B009 (generated clients have it)
        if chosen.asks:
            grant: Grant = start(*map(typed_in, chosen.asks))
        else:
            grant = _waited_for(start(**options), not given.headless)
        show(screen, grant)

    return _session(line, given).run(run)


def logout(line: CommandLine, given: Namespace) -> int:
    """Forget the token; the service goes on to accept it until it is revoked there."""

    def run(client: Client) -> None:
        FileTokenStore().delete(DEFAULT)
        line.screen.tell(f"The token is forgotten here. {line.program.title} still knows it; it can be revoked there.")

    return _session(line, given).run(run)


def whoami(line: CommandLine, given: Namespace) -> int:
    """Ask the service where it can be asked, else tell what is known."""
    status = SUCCESS

    def run(client: Client) -> None:
        nonlocal status
        held = client.token
        if held is None:
            line.screen.fault(line.prog, f"there is no token; run: {line.prog} login")
            status = FAILURE
            return
        check: Any = getattr(getattr(client, "login"), "check", None)  # noqa: B009 (generated clients have it)
        show(line.screen, held if check is None else check())

    return _session(line, given).run(run) or status


def asked(program: Program, words: list[str]) -> object:
    """Permissions as a login takes them: levels by item, the level of a ladder, or scopes."""
    known = dict(program.permissions)
    if "" in known:
        return words[-1]
    if not any(known.values()):
        return [scope for word in words for scope in word.split(",")]
    levels: dict[str, str] = {}
    for word in words:
        item, equals, level = word.partition("=")
        if not equals:
            raise UsageFault(f"--permission is written NAME=LEVEL, not {word!r:.80}; names are {', '.join(known)}")
        levels[item] = level
    return levels


def show(screen: Screen, grant: Grant) -> None:
    """What is known of a token, and never the token."""
    if grant.user is None and grant.permissions is None:
        screen.tell("There is a token; whose it is and what it may do is not known.")
    for name, value in row(grant.user).items() if isinstance(grant.user, Record) else [("user", grant.user)]:
        if text(value):
            screen.line(f"{visible(name)}: {visible(text(value))}")
    if grant.permissions is not None:
        held = (f"{item}={level}" if item and level else item or level for item, level in grant.permissions.items())
        screen.line(f"permissions: {visible(', '.join(held)) or 'none'}")


def _chosen(program: Program, name: str, where: str) -> LoginTexts:
    known = {each.name: each for each in program.logins}
    if not name:
        return program.logins[0]
    if name not in known:
        raise UsageFault(f"no login is called {name!r:.80}; there is {', '.join(known)}{suggest(name, known)}", where)
    return known[name]


def _waited_for(flow: Flow, open_browser: bool) -> Grant:
    """At a terminal, or asking the service; where neither will do, a line on standard input says when to go on."""
    try:
        return flow.run(open_browser=open_browser)
    except InvalidArgument:
        if sys.stdin is None or sys.stdin.isatty():
            raise
    return flow.run(open_browser=open_browser, wait=_line)


def _line(url: str) -> str:
    line = sys.stdin.readline()
    if not line:
        raise UsageFault("there is no terminal, and nothing came on standard input when the person had agreed")
    return line.strip()


def _session(line: CommandLine, given: Namespace) -> Session:
    return Session(line.program, line.screen, line.prog, given, line.options)

"""A client for one run of the command line, and what its errors come to."""

from __future__ import annotations

import logging
import re
import shlex
from argparse import Namespace
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import ArgumentError, CredentialError, Error, MissingCredential, PermissionMissing, RuleViolation
from .calling import Stopped, show, stop
from .screen import Screen
from .texts import MethodTexts, Option, Program

if TYPE_CHECKING:
    from ..client import Client
    from ..granted import Grant

SUCCESS, FAILURE, USAGE = 0, 1, 2
LEVELS = (logging.WARNING, logging.INFO, logging.DEBUG)
"""By how often `-v` is given."""


class Session:
    """Makes a client as the options have it."""

    def __init__(
        self, program: Program, screen: Screen, prog: str, given: Namespace, options: Mapping[str, Any]
    ) -> None:
        self._program = program
        self._screen = screen
        self._prog = prog
        self._own: Mapping[str, Any] = vars(given)
        self._options = options

    def run(self, use: Callable[[Client], object], texts: MethodTexts | None = None) -> int:
        """Use a client; what goes wrong is told in one line."""
        client: Client | None = None
        try:
            with self._logging(), self.client() as client:
                use(client)
        except Stopped as stopped:
            show(self._screen, stopped.request)
        except Error as error:
            self._screen.fault(self._prog, self._told(error, texts, client))
            return USAGE if isinstance(error, ArgumentError | CredentialError) else FAILURE
        return SUCCESS

    def client(self) -> Client:
        """A client of the service."""
        own = self._own
        options: dict[str, Any] = {
            "base_url": own.get("base-url"),
            "format": own.get("format"),
            "timeout": own.get("timeout"),
            "retry": own["retries"] + 1 if "retries" in own else None,
            "allow_http": "allow-http" in own,
            "on_request": stop if "dry-run" in own else None,
        }
        if self._program.logins:
            from ..token_file import FileTokenStore

            options["token_store"] = FileTokenStore()
        made: type[Client] = getattr(import_module(self._program.package), self._program.client)
        return made(**{**options, **self._options})

    @contextmanager
    def _logging(self) -> Generator[None]:
        """What the client logs goes to standard error: what goes wrong, and with `-v` what is sent."""
        log, handler = logging.getLogger(self._program.package), logging.StreamHandler(self._screen.err)
        level = log.level
        log.setLevel(LEVELS[min(int(self._own.get("verbose", 0)), 2)])
        log.addHandler(handler)
        try:
            yield
        finally:
            log.removeHandler(handler)
            log.setLevel(level)

    def _told(self, error: Error, texts: MethodTexts | None, client: Client | None) -> str:
        """The message, with arguments named as they are typed, and what to do about it where that is a command."""
        text = str(error)
        if isinstance(error, ArgumentError) and texts is not None:
            text = ": ".join(filter(None, (error.method, _as_typed(error, texts))))
        if isinstance(error, MissingCredential) and "auth_token" in text and self._program.logins:
            text += f", or run: {self._prog} login"
        if isinstance(error, PermissionMissing) and client is not None and client.token is not None:
            text = f"{text.partition(';')[0]}; run: {self._prog} login{self._asking(error, client.token)}"
        return text

    def _asking(self, error: PermissionMissing, token: Grant) -> str:
        """Options of `login` for all that the token has and what it lacks."""
        held = {} if token.permissions is None else token.permissions.more({error.item: error.needed})
        wanted = (f"{item}={level}" if item and level else item or level for item, level in held.items())
        return "".join(f" --permission {shlex.quote(each)}" for each in wanted)


def _as_typed(error: ArgumentError, texts: MethodTexts) -> str:
    flags = {name: f"--{option.flag}" for option in texts.options for name in _names(option)}
    pattern = r"(\w+)" if isinstance(error, RuleViolation) else r'argument "(\w+)"'
    return re.sub(pattern, lambda found: flags.get(found[1].strip("_"), found[0]), error.message)


def _names(option: Option) -> tuple[str, str]:
    """An argument on the wire and, but for underscores around it, in Python."""
    return option.name.strip("_"), option.flag.replace("-", "_")

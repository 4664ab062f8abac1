"""The command line, from its words to its exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from .catalogue import Catalogue
from .own import COMMANDS, split
from .screen import Screen
from .texts import Program
from .usage import UsageFault

SUCCESS, FAILURE, USAGE, INTERRUPTED, NOBODY_READS = 0, 1, 2, 130, 141


def main(
    program: Program,
    words: Sequence[str] | None = None,
    *,
    screen: Screen | None = None,
    options: Mapping[str, Any] | None = None,
) -> int:
    """Carry out what the words say, and tell the exit status. `options` are further ones of the client."""
    given = list(sys.argv[1:] if words is None else words)
    prog = f"python -m {program.package}" if words is None and sys.argv[0].endswith("__main__.py") else program.name
    screen = screen or Screen()
    try:
        status = CommandLine(program, prog, screen, options or {}).run(given)
        screen.out.flush()
    except (KeyboardInterrupt, EOFError):  # Ctrl-C, or Ctrl-D where something was to be typed
        screen.tell("")
        return INTERRUPTED
    except BrokenPipeError:
        if screen.out is sys.stdout:  # what is left in its buffer has nowhere to go
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_READS
    return status


class CommandLine:
    """One run. What is needed for it is imported on the way, for help and completion have to be there at once."""

    def __init__(self, program: Program, prog: str, screen: Screen, options: Mapping[str, Any]) -> None:
        self.program = program
        self.prog = prog
        """What was typed to get here."""
        self.screen = screen
        self.options = options
        self.catalogue = Catalogue(program)

    def run(self, words: list[str]) -> int:
        """Do it, or say in one line why not."""
        try:
            return self._dispatch(words)
        except UsageFault as fault:
            self.screen.fault(fault.where or self.prog, str(fault))
            return USAGE

    def _dispatch(self, words: list[str]) -> int:
        if words[:1] == ["--complete"]:
            from .completion import offers

            self.screen.out.writelines(f"{offer}\n" for offer in offers(self.catalogue, words[1:]))
            return SUCCESS
        before, rest = split(words)
        if "--version" in before:
            self.screen.line(f"{self.program.name} {self.program.version}")
            return SUCCESS
        is_method = rest[:1] == ["--"]
        name, *after = rest[is_method:] or [""]
        if not name:
            return self._nothing(before)
        if not is_method and name in dict(COMMANDS):
            from .commands import carry_out

            return carry_out(self, name, before, after)
        if name in self.catalogue:
            return self._method(name, before, after)
        if self.catalogue.under(name):
            return self._group(name, after)
        raise UsageFault(f"no method, group or command is called {name!r:.80}{self._near(name)}")

    def _nothing(self, before: list[str]) -> int:
        from .helping import program_help
        from .parsers import own_parser, parse

        given = parse(own_parser(self.prog), before)
        if before and "help" not in given:
            raise UsageFault("name a method; --help lists them")
        program_help(self.screen, self.prog, self.catalogue)
        return SUCCESS

    def _group(self, name: str, after: list[str]) -> int:
        from .helping import group_help

        if after and after[0] not in ("-h", "--help"):
            raise UsageFault(f"{name} is a group of methods: name one, such as {self.catalogue.under(name)[0]}")
        group_help(self.screen, self.prog, self.catalogue, name)
        return SUCCESS

    def _method(self, name: str, before: list[str], after: list[str]) -> int:
        from .parsers import arguments, method_parser, own_parser, parse, require

        texts, prog = self.catalogue.texts(name), f"{self.prog} {name}"
        given = parse(method_parser(prog, texts), after, parse(own_parser(self.prog), before))
        if "help" in given:
            from .helping import method_help

            method_help(self.screen, self.prog, name, texts)
            return SUCCESS
        require(texts, given, prog)
        from .calling import Call
        from .session import Session

        call = Call(self.program, self.screen, self.prog, name, given)
        session = Session(self.program, self.screen, self.prog, given, self.options)
        return session.run(lambda client: call.make(client, texts, arguments(texts, given)), texts)

    def _near(self, name: str) -> str:
        from ..suggest import suggest

        groups = {name.rpartition(".")[0] for name in self.catalogue.methods} - {""}
        return suggest(name, [*self.catalogue.methods, *groups, *dict(COMMANDS)])

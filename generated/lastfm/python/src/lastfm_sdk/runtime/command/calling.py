"""One call from the command line: arguments in, an answer out."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from functools import partial
from importlib import import_module
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from ..facts import Method
from ..masking import is_sensitive
from ..paging import Pager
from ..records import Record
from .own import OUTPUTS
from .printers import print_array, print_csv, print_json, print_lines
from .rows import items_in
from .screen import Screen, visible
from .table import print_fields, print_table
from .texts import MethodTexts, Program
from .usage import UsageFault

if TYPE_CHECKING:
    from ..client import Client
    from ..errors import ShownRequest
    from ..events import RequestEvent


class Stopped(Exception):
    """A call that was only to be shown; not one of the client's errors, which it might want to try again."""

    def __init__(self, request: ShownRequest) -> None:
        super().__init__()
        self.request = request


class Call:
    """A method, its arguments, and the options of the command line."""

    def __init__(self, program: Program, screen: Screen, prog: str, name: str, given: Namespace) -> None:
        self._program = program
        self._screen = screen
        self._where = f"{prog} {name}"
        self._name = name
        self._own: Mapping[str, Any] = vars(given)
        self._chosen = [column for column in str(self._own.get("columns", "")).split(",") if column]

    def make(self, client: Client, texts: MethodTexts, arguments: dict[str, object]) -> None:
        """Send it, and write what comes."""
        own = self._own
        is_long = own.get("all") or "max-items" in own
        if is_long and not texts.is_paged:
            raise UsageFault("is not answered in pages: --all and --max-items are for lists", self._where)
        if is_long and own.get("raw"):
            raise UsageFault("--raw shows one answer, so it does not go with --all or --max-items", self._where)
        if self._chosen and own.get("output") not in ("table", "csv"):
            raise UsageFault("--columns is for -o table and -o csv", self._where)
        with ExitStack() as files:
            for option in texts.options:
                if arguments.get(option.name) == "-":
                    if option.type == "file":
                        arguments[option.name] = _standard_input(files)
                    elif is_sensitive(option.name):
                        arguments[option.name] = typed_in(option.name)
            if own.get("raw"):
                self._raw(client, arguments)
            elif is_long:
                self._items(self._pages(client, arguments))
            else:
                answer = client.call(self._name, **arguments)
                if answer is not None:
                    self._answer(answer)

    def _answer(self, answer: Record) -> None:
        if self._own.get("output", OUTPUTS[0]) == "json":
            print_json(self._screen, answer)
            return
        items, is_list = items_in(answer, self._find()[0])
        if is_list or self._own.get("output") != "table":
            self._items(items)
        else:
            print_fields(self._screen, items[0], self._chosen)

    def _items(self, items: Iterable[object]) -> None:
        match self._own.get("output", OUTPUTS[0]):
            case "jsonl":
                print_lines(self._screen, items)
            case "csv":
                print_csv(self._screen, items, self._chosen)
            case "table":
                print_table(self._screen, items, self._chosen)
            case _:
                print_array(self._screen, items)

    def _pages(self, client: Client, arguments: Mapping[str, object]) -> Iterable[object]:
        method, record = self._find()
        if method.paging is None or record is None:
            raise TypeError(f"{self._name} is not paged")
        pager = Pager[object, Record](partial(client.perform, method, record), method.paging, arguments)
        return pager.items(self._own.get("max-items"))

    def _find(self) -> tuple[Method, type[Record] | None]:
        """Facts of the method, and the class of its answer."""
        package = self._program.package
        module, _, constant = import_module(f"{package}.facts").METHODS[self._name].partition(":")
        method = cast("Method", getattr(import_module(f"{package}.facts.{module}"), constant))
        module, _, name = method.response.partition(":")
        found = getattr(import_module(f"{package}.responses.{module}"), name) if name else Record if module else None
        return method, found

    def _raw(self, client: Client, arguments: Mapping[str, object]) -> None:
        answer = client.with_raw_response(cast("Any", client.call), self._name, **arguments)
        out = self._screen.out
        if hasattr(out, "buffer"):
            out.flush()
            out.buffer.write(answer.body)
            out.buffer.flush()
        else:
            out.write(answer.body.decode(errors="replace"))
        answer.parse()


def stop(event: RequestEvent) -> None:
    """A hook that lets nothing be sent."""
    raise Stopped(event.request)


def show(screen: Screen, request: ShownRequest) -> None:
    """What would be sent."""
    screen.line(f"{request.verb} {visible(request.url)}")
    for name, value in request.parameters:
        screen.line(f"  {visible(name)}={visible(value)}")


def typed_in(name: str) -> str:
    """What a person types, without showing it where it is secret; or a line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    if is_sensitive(name):
        from getpass import getpass

        return getpass(f"{name}: ")
    return input(f"{name}: ")


def _standard_input(files: ExitStack) -> BinaryIO:
    """What is piped in, set aside, so that its size is known before it is sent."""
    source = sys.stdin.buffer
    if source.seekable():
        return source
    from shutil import copyfileobj

    aside = TemporaryFile()  # noqa: SIM115 (it is closed after the call)
    files.enter_context(aside)
    copyfileobj(source, aside)
    aside.seek(0)
    return cast("BinaryIO", aside)

"""Calls as the tests write them: `member.book.pages.get_list(book_id="12345")`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..model import names
from ..model.method import Method
from ..model.service import Service
from .code import Code
from .python_layout import call, layout
from .python_text import literal
from .tests_choices import fewest
from .tests_requests import Request, Sent, sent, wire_name
from .tests_samples import Sample, sample

Arguments = Mapping[str, Sample]
"""Wire name to value."""


@dataclass(frozen=True)
class Caller:
    """One method, to be called in several ways."""

    service: Service
    method: Method

    @property
    def format(self) -> str:
        """What the method answers in."""
        return self.method.formats[0] if self.method.formats else self.service.default_format

    def arguments(self, chosen: Iterable[str]) -> dict[str, Sample]:
        """Sample values for these parameters; the token is left to the client."""
        wanted = set(chosen)
        return {name: value for name, value in self._samples.items() if name in wanted}

    @cached_property
    def _samples(self) -> dict[str, Sample]:
        given = dict(self.method.example_request)
        return {
            parameter.name: sample(self.service.conventions, parameter, given.get(parameter.name))
            for parameter in self.method.parameters
            if not parameter.carries_token
        }

    def fewest(self, wanted: Iterable[str] = (), unwanted: Iterable[str] = ()) -> dict[str, Sample]:
        """The fewest legal arguments, these among them; the required ones where the rules leave no legal choice."""
        chosen = fewest(self.method, wanted, unwanted)
        required = [parameter.name for parameter in self.method.parameters if parameter.required]
        return self.arguments([*required, *wanted] if chosen is None else chosen)

    def written(
        self, arguments: Arguments, client: str = "member", indent: int = 4, before: int = 0, function: str = ""
    ) -> Code:
        """The call as an expression that starts `before` columns behind the indentation."""
        path = names.call_path(self.method.name)
        if function:
            path = f"{path.rpartition('.')[0]}.{function}"
        keywords = [(names.argument(name), value.python) for name, value in arguments.items()]
        return layout(call(f"{client}.{path}", keywords), indent, before, after=0)

    def sent(self, arguments: Arguments, *, token: bool = True) -> Sent:
        """What travels."""
        return sent(self.service, self.method, {name: value.wire for name, value in arguments.items()}, token=token)

    def travels_as_json(self, name: str) -> bool:
        """Whether an argument keeps its type on the way, when no file goes with it."""
        return self._bare.travels_as_json(name)

    @cached_property
    def _bare(self) -> Request:
        """A call without arguments."""
        return Request(self.service, self.method, {}, "")

    def place(self, name: str) -> Code:
        """The attribute of the received request in which an argument is found; "" for a part of the path."""
        match self._bare.place(name):
            case "path":
                return Code("")
            case "header":
                header = next(parameter.header for parameter in self.method.parameters if parameter.name == name)
                return Code(f"headers[{literal(header.lower())}]")
            case place:
                key = wire_name(self._bare, name)
                return Code(f"{'form' if place == 'body' else 'query'}[{literal(key)}]")

"""The steps of one login, in order. Sends nothing: whoever runs it carries out its errands."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NoReturn, TypeVar

from .errors import InvalidArgument, MissingArgument, UnreadableResponse
from .facts import Login, LoginStep, Method, Service
from .login_links import Link, asked_for, came_back, fill
from .masking import is_sensitive
from .message import HIDDEN
from .paths import reach
from .records import Record
from .request import Request, build_request
from .settings import Settings

T = TypeVar("T")
Asked = Mapping[str, str]
Came = str | Mapping[str, str] | None
Permissions = str | Sequence[str] | Mapping[str, object] | None
"""Levels by item, the level of a ladder, or scopes."""


@dataclass(frozen=True, slots=True)
class Grant:
    """What a person granted: the token, and whatever else the service told with it."""

    token: str = field(repr=False)
    token_secret: str = field(default="", repr=False)
    given: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    """Values by the names that the description gives them, such as the user."""

    def __getitem__(self, name: str) -> object:
        """What was given under a name."""
        return self.given[name]

    def __repr__(self) -> str:
        return f"Grant(token={HIDDEN}, given={sorted(self.given)})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Grant is not pickled: it holds secrets; keep its token where secrets are kept")


@dataclass(frozen=True, slots=True)
class Desk:
    """What a login needs of a client."""

    service: Service
    settings: Settings
    find: Callable[[str], tuple[Method, type[Record] | None]]
    """A method and the class of its answer, by its name on the wire."""
    clock: Callable[[], float] = time.time
    nonce: Callable[[], str] | None = None


@dataclass(frozen=True, slots=True)
class Errand:
    """A request to send, and how its answer is read."""

    service: Service
    method: Method
    record: type[Record]
    request: Request


Journey = Generator[Errand, Record, T]


class Run:
    """One login under way."""

    def __init__(
        self, desk: Desk, name: str, asked: Asked, permissions: Permissions = None, callback: str = ""
    ) -> None:
        self._desk = desk
        self._login: Login = desk.service.logins[name]
        self._given: dict[str, object] = dict(asked)
        self._granted = asked_for(desk.service, permissions)
        self._callback = callback
        self.url = ""
        for asked_name, value in asked.items():
            if not value:
                raise MissingArgument(f'argument "{asked_name}" is empty')

    def start(self) -> Journey[None]:
        """Up to the person."""
        before, link, _ = self._parts()
        yield from self._go(before)
        if link is not None:
            desk = self._desk
            self.url = Link(desk.service, desk.settings, desk.clock, desk.nonce).address(
                link, self._fields(), self._granted
            )

    def take_up(self, state: Mapping[str, str]) -> None:
        """As after `start`, from what was known then."""
        self._given |= state

    def finish(self, callback: Came) -> Journey[Grant]:
        """From the person on."""
        *_, after = self._parts()
        return (yield from self._finish(after, callback))

    def obtain(self) -> Journey[Grant]:
        """From beginning to end, without a person."""
        return (yield from self._finish(self._login.steps, None))

    def texts(self) -> dict[str, str]:
        """What was given, of those values that are texts."""
        return {name: value for name, value in self._given.items() if isinstance(value, str)}

    def _parts(self) -> tuple[tuple[LoginStep, ...], LoginStep | None, tuple[LoginStep, ...]]:
        steps = self._login.steps
        at = next((index for index, step in enumerate(steps) if step.kind == "open"), len(steps))
        return steps[:at], next(iter(steps[at:]), None), steps[at + 1 :]

    def _finish(self, steps: tuple[LoginStep, ...], callback: Came) -> Journey[Grant]:
        for step in steps:
            if step.kind == "callback":
                self._come_back(step, callback)
        yield from self._go(steps)
        token, secret = self._given.get("token"), self._given.get("token_secret")
        if not isinstance(token, str) or not token:
            raise UnreadableResponse(f"the login {self._login.name} came to its end without a token")
        return Grant(token, secret if isinstance(secret, str) else "", dict(self._given))

    def _come_back(self, step: LoginStep, callback: Came) -> None:
        came = came_back(step.names, callback)
        for name, value in came.items():
            if self._given.get(name, value) != value:
                raise InvalidArgument(f"the callback belongs to another login: its {name} is not the one given out")
        self._given |= came

    def _go(self, steps: tuple[LoginStep, ...]) -> Journey[None]:
        for step in steps:
            if step.kind not in ("call", "request"):
                continue
            errand = self._call(step) if step.kind == "call" else self._request(step)
            answer = yield errand
            for name, path in step.gives.items():
                value = reach(answer, path)
                if value is None and name in ("token", "token_secret"):
                    raise UnreadableResponse(f"the answer has no {'.'.join(path)}", method=errand.method.name)
                if value is not None:
                    self._given[name] = value

    def _fields(self) -> dict[str, str]:
        key = self._desk.settings.credentials.key
        return {**self.texts(), "key": key, "callback": self._callback}

    def _arguments(self, step: LoginStep) -> dict[str, object]:
        return dict(fill(step.arguments, self._fields(), self._granted))

    def _call(self, step: LoginStep) -> Errand:
        method, record = self._desk.find(step.call)
        return self._errand(self._desk.service, method, record or Record, step, method.token != "none")

    def _request(self, step: LoginStep) -> Errand:
        """A signed request to an address that is no method's and answers in the notation of forms."""
        service = replace(
            self._desk.service,
            base=Link.host(step.address, self._desk.settings),
            path="",
            method_parameter="",
            format_parameter="",
            constants={},
            envelopes={},
        )
        method = Method(self._login.name, signed=True, verb="POST", body="form", format="form", open_parameters=True)
        return self._errand(service, method, Record, step, True, step.scheme)

    def _errand(
        self, service: Service, method: Method, record: type[Record], step: LoginStep, shows: bool, scheme: str = ""
    ) -> Errand:
        """`shows` is for what has to carry the token given so far; the client's own is of another login."""
        settings, texts = self._desk.settings, self.texts()
        credentials = replace(
            settings.credentials,
            token=texts.get("token", "") if shows else "",
            token_secret=texts.get("token_secret", "") if shows else "",
        )
        request = build_request(
            service,
            method,
            self._arguments(step),
            credentials,
            base_url="" if step.kind == "request" else settings.base_url,
            format=settings.format,
            scheme=scheme or ("" if step.kind == "request" else settings.scheme),
            allow_http=settings.allow_http,
            clock=self._desk.clock,
            nonce=self._desk.nonce,
        )
        private = (value for name, value in texts.items() if is_sensitive(name) or len(value) >= 6)
        secrets = (*request.secrets, *settings.credentials.values(), *private)
        return Errand(service, method, record, replace(request, secrets=secrets))

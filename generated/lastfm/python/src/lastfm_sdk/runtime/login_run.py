"""The steps of one login, in order. Sends nothing: whoever runs it carries out its errands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from .errors import InvalidArgument, MissingArgument, UnreadableResponse
from .facts import Login, LoginStep, Method
from .granted import Grant, granted
from .login_errands import Desk, Errand, Journey, errand, given
from .login_links import Link, asked_for, came_back, fill
from .masking import is_sensitive
from .records import Record

Asked = Mapping[str, str]
Came = str | Mapping[str, str] | None
Permissions = str | Sequence[str] | Mapping[str, object] | None
"""Levels by item, the level of a ladder, or scopes."""


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

    def not_yet(self) -> frozenset[str]:
        """Codes of errors that the exchange answers as long as the person has not agreed."""
        *_, after = self._parts()
        return frozenset(code for step in after for code in step.not_yet)

    def comes_back(self) -> tuple[str, ...]:
        """Parameters with which the person comes back, where the person does."""
        return tuple(name for step in self._login.steps if step.kind == "callback" for name in step.names)

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
        last = next((step for step in reversed(steps) if "token" in step.gives), None)
        return Grant(
            token,
            secret if isinstance(secret, str) else "",
            dict(self._given),
            granted(self._desk.service, self._given.get("permissions")),
            last.scheme if last and last.kind == "request" else self._desk.settings.scheme,
        )

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
            sent = self._call(step) if step.kind == "call" else self._request(step)
            answer = yield sent
            self._given |= given(step, sent.method, answer)

    def _fields(self) -> dict[str, str]:
        key = self._desk.settings.credentials.key
        return {**self.texts(), "key": key, "callback": self._callback}

    def _arguments(self, step: LoginStep) -> dict[str, object]:
        return dict(fill(step.arguments, self._fields(), self._granted))

    def _call(self, step: LoginStep) -> Errand:
        method, record = self._desk.find(step.call)
        token = self.texts() if method.token != "none" else {}  # the client's own token is of another login
        return self._private(
            errand(
                self._desk,
                method,
                record,
                self._arguments(step),
                token=token.get("token", ""),
                token_secret=token.get("token_secret", ""),
            )
        )

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
        texts = self.texts()
        return self._private(
            errand(
                self._desk,
                method,
                Record,
                self._arguments(step),
                service=service,
                token=texts.get("token", ""),
                token_secret=texts.get("token_secret", ""),
                scheme=step.scheme,
            )
        )

    def _private(self, sent: Errand) -> Errand:
        """What was given on the way is as secret as credentials are."""
        private = (value for name, value in self.texts().items() if is_sensitive(name) or len(value) >= 6)
        request = sent.request
        return replace(sent, request=replace(request, secrets=(*request.secrets, *private)))

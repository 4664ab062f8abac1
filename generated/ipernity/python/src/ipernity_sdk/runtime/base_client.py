"""What sync and async clients have in common: everything but the sending."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, Generic, NoReturn, Self, TypeVar, cast

from .errors import UnknownMethod
from .facts import Method, Service, Timeouts
from .misfits import show
from .records import Record
from .request import Request, build_request
from .settings import (
    MAX_REPLY,
    Settings,
    checked_base_url,
    checked_credential,
    checked_format,
    checked_max_reply,
    checked_scheme,
    checked_timeouts,
    checked_user_agent,
    credentials_of,
)
from .suggest import suggest

if TYPE_CHECKING:
    from .login_run import Desk

H = TypeVar("H")
T = TypeVar("T")


class BaseClient(Generic[H, T]):
    """A client of a service; `H` is the client of httpx2 it may be given, `T` what it sends through."""

    service: ClassVar[Service]
    _settings: Settings
    _transport: T
    _is_owner: bool

    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        auth_token: str | None = None,
        token_secret: str | None = None,
        base_url: str | None = None,
        format: str | None = None,
        scheme: str | None = None,
        http_client: H | None = None,
        timeout: float | Timeouts | None = None,
        user_agent: str | None = None,
        allow_http: bool = False,
        max_reply: int = MAX_REPLY,
    ) -> None:
        """Credentials that are not given come from the environment.

        `base_url` takes the place of every host of the service. `format` is what answers come in, and `scheme` the name
        of another way to sign, where the service has several. `http_client` is used as it is and stays open when this
        client is closed. `allow_http` lets secrets travel in the clear, for a service within one's own network.
        `max_reply` is in bytes.
        """
        service = self.service
        self._settings = Settings(
            credentials=credentials_of(service, api_key, api_secret, auth_token, token_secret),
            base_url=checked_base_url(base_url),
            format=checked_format(service, format),
            scheme=checked_scheme(service, scheme),
            timeouts=checked_timeouts(service, timeout),
            user_agent=checked_user_agent(service, user_agent),
            allow_http=allow_http,
            max_reply=checked_max_reply(max_reply),
        )
        self._transport = self._open(http_client)
        self._is_owner = True

    def with_options(
        self,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        auth_token: str | None = None,
        token_secret: str | None = None,
        base_url: str | None = None,
        format: str | None = None,
        scheme: str | None = None,
        timeout: float | Timeouts | None = None,
        user_agent: str | None = None,
        allow_http: bool | None = None,
        max_reply: int | None = None,
    ) -> Self:
        """A client with other options over the same connections; closing it leaves them open.

        A new token comes with its own secret, or with none.
        """
        was = self._settings
        own = was.credentials
        credentials = replace(
            own,
            key=own.key if api_key is None else checked_credential("api_key", api_key),
            secret=own.secret if api_secret is None else checked_credential("api_secret", api_secret),
            token=own.token if auth_token is None else checked_credential("auth_token", auth_token),
            token_secret=(
                (own.token_secret if auth_token is None else "")
                if token_secret is None
                else checked_credential("token_secret", token_secret)
            ),
        )
        client = object.__new__(type(self))
        client._settings = Settings(
            credentials=credentials,
            base_url=was.base_url if base_url is None else checked_base_url(base_url),
            format=was.format if format is None else checked_format(self.service, format),
            scheme=was.scheme if scheme is None else checked_scheme(self.service, scheme),
            timeouts=was.timeouts if timeout is None else checked_timeouts(self.service, timeout),
            user_agent=was.user_agent if user_agent is None else checked_user_agent(self.service, user_agent),
            allow_http=was.allow_http if allow_http is None else allow_http,
            max_reply=was.max_reply if max_reply is None else checked_max_reply(max_reply),
        )
        client._transport = self._transport
        client._is_owner = False
        return client

    def __repr__(self) -> str:
        credentials = self._settings.credentials
        given = {
            "api_key": credentials.key,
            "api_secret": credentials.secret,
            "auth_token": credentials.token,
            "token_secret": credentials.token_secret,
        }
        shown = "".join(f"{name}=***, " for name, value in given.items() if value)
        return f"{type(self).__name__}({shown}base_url={self._settings.base_url or self.service.base!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} is not pickled or copied: it holds secrets and connections")

    def _open(self, http_client: H | None) -> T:
        raise NotImplementedError

    def _build(self, method: Method, arguments: Mapping[str, object]) -> Request:
        settings = self._settings
        return build_request(
            self.service,
            method,
            arguments,
            settings.credentials,
            base_url=settings.base_url,
            format=settings.format,
            scheme=settings.scheme,
            allow_http=settings.allow_http,
        )

    def _find(self, name: str) -> Method:
        """The facts of a method, by its name on the wire."""
        facts = f"{self.service.package}.facts"
        index: Mapping[str, str] = import_module(facts).METHODS
        if name not in index:
            raise UnknownMethod(f"{self.service.title} has no method {show(name)}{suggest(name, index)}")
        module, _, constant = index[name].partition(":")
        return cast("Method", getattr(import_module(f"{facts}.{module}"), constant))

    def _desk(self) -> Desk:
        """What logins need of this client."""
        from .login_run import Desk

        def find(name: str) -> tuple[Method, type[Record] | None]:
            method = self._find(name)
            return method, self._record(method)

        return Desk(self.service, self._settings, find)

    def _record(self, method: Method) -> type[Record] | None:
        """The class a method's answer is opened with."""
        module, _, name = method.response.partition(":")
        if name:
            return cast("type[Record]", getattr(import_module(f"{self.service.package}.responses.{module}"), name))
        return Record if module else None

    def _log(self, request: Request, outcome: object, started: float) -> None:
        took = (time.monotonic() - started) * 1000
        logging.getLogger(self.service.package).info("%s %s: %s, %d ms", request.method, request.verb, outcome, took)

"""What sync and async clients have in common: everything but the sending."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from importlib import import_module
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeVar, cast

from .clock import SYSTEM_CLOCK, Clock
from .errors import InvalidArgument, UnknownMethod
from .events import Telling
from .facts import Method, Service, Timeouts
from .frames import unframed
from .misfits import show
from .rate_limit import Bucket, RateLimit
from .retry_budget import RetryBudget
from .retrying import RetryPolicy
from .settings import (
    MAX_REPLY,
    Settings,
    checked_base_url,
    checked_credential,
    checked_format,
    checked_max_reply,
    checked_retry,
    checked_scheme,
    checked_timeouts,
    checked_user_agent,
    credentials_of,
)
from .suggest import suggest

if TYPE_CHECKING:
    from .calls import Calls
    from .drift import Drift
    from .events import OnRequest, OnResponse
    from .granted import Grant
    from .login_errands import Desk
    from .records import Record
    from .token_store import StoredToken, TokenStore

H = TypeVar("H")
T = TypeVar("T")
R = TypeVar("R", bound="Record")
E = TypeVar("E")


class BaseClient(Generic[H, T]):
    """A client of a service; `H` is the client of httpx2 it may be given, `T` what it sends through."""

    service: ClassVar[Service]
    _settings: Settings
    _transport: T
    _is_owner: bool
    _bucket: Bucket | None
    _budget: RetryBudget
    _telling: Telling
    _drifts: list[Drift]

    @unframed
    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        auth_token: str | Grant | StoredToken | None = None,
        token_secret: str | None = None,
        base_url: str | None = None,
        format: str | None = None,
        scheme: str | None = None,
        token_store: TokenStore | None = None,
        http_client: H | None = None,
        transport: T | None = None,
        timeout: float | Timeouts | None = None,
        retry: RetryPolicy | int | None = None,
        rate_limit: RateLimit | None = None,
        user_agent: str | None = None,
        allow_http: bool = False,
        max_reply: int = MAX_REPLY,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Credentials that are not given come from the environment, and the token after that from `token_store`.

        `auth_token` may be the grant of a login; calls that its permissions are known not to allow are then refused
        before they are sent. Logins of this client keep their token in `token_store`.

        `base_url` takes the place of every host of the service. `format` is what answers come in, and `scheme` the name
        of another way to sign, where the service has several. `http_client`, or instead a `transport` of any make, is
        used as it is and stays open when this client is closed. `retry` is a policy, or how often a call is sent at
        most. `rate_limit` holds for this client and all derived from it. `allow_http` lets secrets travel in the
        clear, for a service within one's own network. `max_reply` is in bytes. The hooks `on_request` and
        `on_response` are told of every attempt. `clock` stands in for the machine's, in tests.
        """
        service = self.service
        text = cast("str | None", getattr(auth_token, "token", auth_token))
        settings = Settings(
            credentials=credentials_of(service, api_key, api_secret, text, token_secret),
            base_url=checked_base_url(base_url),
            format=checked_format(service, format),
            scheme=checked_scheme(service, scheme),
            timeouts=checked_timeouts(service, timeout),
            user_agent=checked_user_agent(service, user_agent),
            allow_http=allow_http,
            max_reply=checked_max_reply(max_reply),
            retry=checked_retry(service, retry),
            clock=clock,
        )
        if auth_token is not None and not isinstance(auth_token, str):
            from .held_token import with_token

            settings = with_token(service, settings, auth_token, token_secret, scheme)
        if token_store is not None:
            from .held_token import with_store

            settings = with_store(service, settings, token_store, scheme)
        self._settings = settings
        if transport is not None and http_client is not None:
            raise InvalidArgument("give http_client or transport, not both")
        self._transport = self._open(http_client) if transport is None else transport
        self._is_owner = transport is None
        limit = rate_limit or service.rate_limit
        self._bucket = None if limit is None else Bucket(limit)
        self._budget = RetryBudget()
        self._telling = Telling(service.package, on_request, on_response)
        self._drifts = []

    @unframed
    def with_options(
        self,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        auth_token: str | Grant | StoredToken | None = None,
        token_secret: str | None = None,
        base_url: str | None = None,
        format: str | None = None,
        scheme: str | None = None,
        timeout: float | Timeouts | None = None,
        retry: RetryPolicy | int | None = None,
        rate_limit: RateLimit | None = None,
        user_agent: str | None = None,
        allow_http: bool | None = None,
        max_reply: int | None = None,
    ) -> Self:
        """A client with other options over the same connections; closing it leaves them open.

        A new token comes with its own secret, or with none; a grant also with its scheme and its permissions. Calls of
        both clients count towards the rate limit, unless a new one is given.
        """
        was = self._settings
        if auth_token is not None:
            was = replace(was, grant=None)
            if not isinstance(auth_token, str):
                from .held_token import with_token

                was = with_token(self.service, was, auth_token, token_secret, scheme)
                auth_token = None
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
        client._settings = replace(
            was,
            credentials=credentials,
            base_url=was.base_url if base_url is None else checked_base_url(base_url),
            format=was.format if format is None else checked_format(self.service, format),
            scheme=was.scheme if scheme is None else checked_scheme(self.service, scheme),
            timeouts=was.timeouts if timeout is None else checked_timeouts(self.service, timeout),
            user_agent=was.user_agent if user_agent is None else checked_user_agent(self.service, user_agent),
            allow_http=was.allow_http if allow_http is None else allow_http,
            max_reply=was.max_reply if max_reply is None else checked_max_reply(max_reply),
            retry=was.retry if retry is None else checked_retry(self.service, retry),
        )
        client._transport = self._transport
        client._is_owner = False
        client._bucket = self._bucket if rate_limit is None else Bucket(rate_limit)
        client._budget = self._budget
        client._telling = self._telling
        client._drifts = self._drifts
        return client

    @property
    def token(self) -> Grant | None:
        """The token in use, with what is known of it: `client.token.permissions`. None where there is none."""
        from .held_token import held

        return held(self._settings)

    def observe_drift(self) -> Drift:
        """Collect names and types of what answers have and the description has not: `with client.observe_drift() as d`.

        It looks at the answers to this client and all derived from it, until it is stopped.
        """
        from .drift import Drift

        drift = Drift(self.service, self._drifts.remove)
        self._drifts.append(drift)
        return drift

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

    @cached_property
    def _calls(self) -> Calls:
        from .calls import Calls

        return Calls(self.service, self._settings, self._bucket, self._budget, self._telling, self._drifts)

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
        from .login_errands import Desk

        def find(name: str) -> tuple[Method, type[Record] | None]:
            method = self._find(name)
            return method, self._record(method)

        return Desk(self.service, self._settings, find)

    def _record(self, method: Method) -> type[Record] | None:
        """The class a method's answer is opened with."""
        module, _, name = method.response.partition(":")
        if name:
            return cast("type[Record]", getattr(import_module(f"{self.service.package}.responses.{module}"), name))
        from .records import Record

        return Record if module else None

    def _raw_call(self, call: object) -> Callable[..., object]:
        """The same call of a client that gives answers as they came."""
        owner: object = getattr(call, "__self__", None)
        function = getattr(call, "__func__", None)
        if isinstance(owner, BaseClient) and function is not None and function.__name__ == "call":
            return MethodType(function, cast("BaseClient[H, T]", owner)._raw())
        group = cast("Any", owner)  # its class is made of a client
        client: object = getattr(group, "_client", None)
        if isinstance(client, BaseClient) and hasattr(function, "spec"):
            return MethodType(cast("Any", function), type(group)(cast("BaseClient[H, T]", client)._raw()))
        raise InvalidArgument("with_raw_response takes a call of a client and then the arguments of that call")

    def _raw(self) -> Self:
        """A client like this one whose calls give answers as they came."""
        twin = self.with_options()
        twin.__dict__["perform"] = getattr(twin, "_perform_raw")  # noqa: B009
        return twin

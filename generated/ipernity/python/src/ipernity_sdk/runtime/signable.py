"""What can be signed: the parts of a request that a signing scheme may name, worked out when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from operator import attrgetter
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from . import percent
from .credentials import Credentials
from .filters import Text
from .listing import Param
from .masking import HIDDEN
from .message import Reader

if TYPE_CHECKING:
    from .signing import Scheme


@dataclass(frozen=True, slots=True)
class Signable:
    """A request before it is signed."""

    method: str = ""
    """Name of the method called, not the verb."""
    verb: str = "GET"
    url: str = ""
    query: Sequence[Param] = ()
    form: Sequence[Param] = ()
    """Parameters of the body."""
    body: str | None = None
    """A body that is no form."""
    adds_to_form: bool = False
    """Parameters that signing adds travel in the body."""


class Values:
    """What the templates of one signature are filled with."""

    signature = ""

    def __init__(
        self,
        request: Signable,
        credentials: Credentials,
        scheme: Scheme,
        now: Callable[[], float],
        nonce: Callable[[], str] | None,
        hidden: frozenset[str] = frozenset(),
    ) -> None:
        self.request = request
        self.credentials = credentials
        self.hidden = hidden
        self.form = [*request.form]
        self.pairs = [*request.query]
        self._scheme = scheme
        self._now = now
        self._nonce = nonce

    def add(self, param: Param) -> None:
        """Put a common parameter in, before anything that reads it is asked for."""
        (self.form if self.request.adds_to_form else self.pairs).append(param)

    def hide(self, secrets: frozenset[str]) -> None:
        """Show parameters with one of these values as `***`."""
        for pairs in (self.form, self.pairs):
            pairs[:] = [replace(pair, value=HIDDEN) if pair.value in secrets else pair for pair in pairs]

    def param(self, name: str) -> str:
        for pairs in (self.pairs, self.form):
            for pair in pairs:
                if pair.name == name:
                    return pair.value
        return ""

    def part(self, name: str) -> Text:
        return self._scheme.parts[name].render(self)

    @property
    def params(self) -> str:
        match self._scheme.listing.source:
            case "all":
                params = [*self.pairs, *self.form] if self.form else self.pairs
            case "query":
                params = self.pairs
            case "body":
                params = self.form
            case names:
                params = [pair for name in names for pair in (*self.pairs, *self.form) if pair.name == name]
        return self._scheme.listing.write(params)

    @cached_property
    def timestamp(self) -> str:
        return self._scheme.clock.write(self._now)

    @cached_property
    def nonce(self) -> str:
        return (self._nonce or self._scheme.nonce.make)()

    @property
    def body(self) -> str:
        return _encode(self.form, "form") if self.request.body is None else self.request.body

    @property
    def query(self) -> str:
        return "&".join(filter(None, (self._split.query, _encode(self.pairs, "rfc3986"))))

    @property
    def url(self) -> str:
        return self._split._replace(query=self.query, fragment="").geturl()

    @property
    def base_url(self) -> str:
        return f"{self.scheme}://{self.host}{self.path}"

    @property
    def scheme(self) -> str:
        return self._split.scheme

    @property
    def host(self) -> str:
        """As the header of that name has it: with the port, unless it is the usual one."""
        host = self._split.netloc.rpartition("@")[2].lower()
        return host.removesuffix({"http": ":80", "https": ":443"}.get(self.scheme, ":"))

    @property
    def path(self) -> str:
        return self._split.path or "/"

    @property
    def path_query(self) -> str:
        return f"{self.path}?{self.query}" if self.query else self.path

    @cached_property
    def _split(self) -> SplitResult:
        return urlsplit(self.request.url)


def _encode(params: Sequence[Param], rule: str) -> str:
    return percent.encode([(each.name, each.value) for each in params if each.type != "file"], rule)


def _param(name: str, values: Values) -> str:
    return values.param(name)


def _other_credential(name: str, values: Values) -> str:
    return values.credentials.others.get(name, "")


def _part(name: str, values: Values) -> Text:
    return values.part(name)


OWN = ("params", "timestamp", "nonce", "signature")
READERS: dict[str, Reader] = {
    **{name: attrgetter(f"credentials.{name}") for name in ("secret", "key", "token", "token_secret")},
    **{name: attrgetter(f"request.{name}") for name in ("method", "verb")},
    **{name: attrgetter(name) for name in ("scheme", "host", "path", "path_query", "query", "url", "base_url", "body")},
    **{name: attrgetter(name) for name in OWN},
}


def find_prefixed(name: str) -> Reader | None:
    """The reader of `param.NAME` or `cred.NAME`, or None when it is neither."""
    kind, _, rest = name.partition(".")
    if rest and kind in ("param", "cred"):
        return partial(_param if kind == "param" else _other_credential, rest)
    return None


def part_reader(name: str) -> Reader:
    """The reader of a part: a template of the scheme's own."""
    return partial(_part, name)

"""What a generated client knows about its service: frozen facts, written by the generator, read by the runtime.

Every text is as it travels on the wire. Nothing here does anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .envelope import Envelope, Failure
from .login_steps import Login, LoginStep, Permission
from .rate_limit import RateLimit
from .retrying import RetryPolicy
from .signing import Scheme

__all__ = [
    "Conventions",
    "Credential",
    "Envelope",
    "Failure",
    "Login",
    "LoginStep",
    "Method",
    "NamedScheme",
    "Paging",
    "Parameter",
    "Permission",
    "Poll",
    "RateLimit",
    "RetryPolicy",
    "Rule",
    "Service",
    "Timeouts",
]

Token = Literal["none", "optional", "required"]
Body = Literal["form", "json"]
Place = Literal["query", "body", "header", "path"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument: its name on the wire and in Python, its type, and what is legal."""

    name: str
    argument: str = ""
    """Name in Python, where it differs from the one on the wire."""
    type: str = "string"
    of: str = "string"
    """Type of one item of a list or map."""
    required: bool = False
    values: tuple[str, ...] = ()
    default: str | None = None
    """What the service takes when the argument is left out; never sent."""
    minimum: int | float | None = None
    maximum: int | float | None = None
    min_items: int | None = None
    max_items: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    special: tuple[str, ...] = ()
    """Legal although outside the limits."""
    clears: bool = False
    """An empty value is legal."""
    spelling: str = ""
    """How a list is written, where it differs from the service."""
    format: str = ""
    """strftime pattern of a date, where it differs from the service."""
    signed: bool = True
    carries_token: bool = False
    place: Place | Literal[""] = ""
    """Where it travels; "" is where the verb puts it."""
    header: str = ""
    """Name of the header it travels in."""

    def __hash__(self) -> int:
        return hash(self.name)  # quick, and good enough to tell them apart

    @property
    def python_name(self) -> str:
        return self.argument or self.name


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule over several parameters, by wire names; lists of `same_length` run in parallel."""

    kind: Literal["any_of", "one_of", "at_most_one", "together", "instead", "same_length"]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paging:
    """How a method is paged: names of the parameters, names of the fields, and the path to the items."""

    kind: Literal["page", "offset", "cursor"]
    items: tuple[str, ...]
    info: tuple[str, ...] = ()
    page: str = ""
    size: str = ""
    offset: str = ""
    cursor: str = ""
    first: int = 1
    total: str = ""
    pages: str = ""
    current: str = ""
    per_page: str = ""
    next: str = ""
    default_size: int | None = None
    max_size: int | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """How to wait for what a method started: the call to repeat, and where its answer tells how far it is."""

    call: str
    arguments: Mapping[str, tuple[str, ...]]
    """Argument of that call to where its value is in the answer of the method."""
    item: tuple[str, ...]
    done: str
    failed: str = ""
    wait: str = ""
    """Seconds until it is worth asking again."""


@dataclass(frozen=True, slots=True)
class Method:
    """The facts of one method."""

    name: str
    signed: bool = False
    token: Token = "optional"
    post_only: bool = False
    verb: str = ""
    """GET, POST, PUT, PATCH or DELETE; "" is the service's own, or POST where `post_only` says so."""
    body: Body | Literal[""] = ""
    """How parameters of a body travel, where it differs from the service."""
    host: str = ""
    """Name of another base address, of `Service.hosts`."""
    path: str = ""
    """Instead of the service's path; `{name}` is filled in by the parameter with `place="path"`."""
    format: str = ""
    """What the answer always comes in, whatever is asked; "" is the format of the client."""
    permissions: Mapping[str, str] = field(default_factory=dict[str, str])
    """Item to level. On a ladder the one item is "", and a flat scope has the level ""."""
    permissions_for: Literal["always", "private"] = "always"
    parameters: tuple[Parameter, ...] = ()
    open_parameters: bool = False
    """Any further argument is sent as it is."""
    rules: tuple[Rule, ...] = ()
    errors: Mapping[str, str] = field(default_factory=dict[str, str])
    """Code to the name of a class in the package's `errors` module."""
    response: str = ""
    """`module:Class` of the response record, relative to the package's `responses`; `runtime` for an unknown one,
    which is read as a plain Record; "" when only the status comes."""
    paging: Paging | None = None
    poll: Poll | None = None
    idempotent: bool = False
    page: str = ""
    """Address of the published page."""

    def __hash__(self) -> int:
        return hash(self.name)  # quick, and good enough to tell them apart


@dataclass(frozen=True, slots=True)
class Credential:
    """Where a credential travels: a parameter or a header whose value has `{value}` in it."""

    parameter: str = ""
    header: str = ""
    value: str = "{value}"
    signs: bool = False
    """A call that carries it is signed."""


@dataclass(frozen=True, slots=True)
class NamedScheme:
    """A way of signing that an application may choose."""

    scheme: Scheme
    replaces: tuple[str, ...] = ()
    """`key`, `token`: not sent as the service's own parameter or header where this scheme signs."""


@dataclass(frozen=True, slots=True)
class Conventions:
    """How typed values are written.

    `lists`: `join:X`, `repeat`, `brackets` (name[0]), `brackets1` (name[1]) or `dots` (name.1).
    """

    true: str = "1"
    false: str = "0"
    lists: str = "join:,"
    timestamp: str = "unix"
    """`unix`, `unix-ms`, or a strftime pattern for UTC."""
    datetime: str = "%Y-%m-%d %H:%M:%S"
    date: str = "%Y-%m-%d"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds."""

    connect: float = 5.0
    read: float = 30.0
    write: float = 60.0
    pool: float = 5.0
    reply: float = 60.0
    """From the first byte of a reply to its last."""

    @property
    def longest(self) -> float:
        return max(self.connect, self.read, self.write, self.pool, self.reply)


@dataclass(frozen=True, slots=True)
class Service:
    """What holds for every method of a service."""

    name: str
    title: str
    package: str
    """Import name of the generated package, where `errors` and `responses` are found."""
    version: str
    environment: str
    """Prefix of the environment variables: `X` gives X_API_KEY, X_API_SECRET, X_AUTH_TOKEN and X_TOKEN_SECRET."""
    base: str
    hosts: Mapping[str, str] = field(default_factory=dict[str, str])
    """Other base addresses by name."""
    path: str = ""
    """Appended to the base; `{method}` and `{format}` are filled in."""
    method_parameter: str = ""
    format_parameter: str = ""
    verb: Literal["GET", "POST"] = "GET"
    body: Body = "form"
    common: Literal["with", "query"] = "with"
    """Where a call with a body carries what the client adds: with the method's own parameters, or in the query."""
    constants: Mapping[str, str] = field(default_factory=dict[str, str])
    """Parameters that go with every call."""
    format: str = "json"
    """What clients ask for."""
    formats: tuple[str, ...] = ()
    """All that may be asked for."""
    key: Credential = Credential()
    token: Credential = Credential()
    scheme: Scheme | None = None
    schemes: Mapping[str, NamedScheme] = field(default_factory=dict[str, NamedScheme])
    """Other schemes by name, for the application to choose."""
    conventions: Conventions = Conventions()
    envelopes: Mapping[str, Envelope] = field(default_factory=dict[str, Envelope])
    errors: Mapping[str, str] = field(default_factory=dict[str, str])
    """Common code to the name of a class in the package's `errors` module."""
    permissions: tuple[Permission, ...] = ()
    levels: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Permission level to all levels that it includes, the lowest first."""
    check: LoginStep | None = None
    """The call that tells what a token may do and whose it is."""
    logins: Mapping[str, Login] = field(default_factory=dict[str, Login])
    timeouts: Timeouts = Timeouts()
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    rate_limit: RateLimit | None = None

    def __hash__(self) -> int:
        return hash(self.name)  # quick, and good enough to tell them apart

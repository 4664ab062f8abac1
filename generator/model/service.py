"""The checked, fully resolved description of a service: frozen values that know no output language.

`build.py` makes these from the YAML; views read them. Texts are exactly those of the description.
Codes, values and defaults are texts as they travel on the wire; numbers are limits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .login import Login, LoginStep
from .memory import Memory
from .method import Error, Method
from .shape import Origin, Type
from .store import Collection
from .wire import Conventions, Credential, Endpoint, Envelope, SigningScheme

PermissionShape = Literal["none", "items", "ladder", "scopes"]


@dataclass(frozen=True, slots=True)
class PermissionItem:
    """Something a token may reach, and the levels there are for it, lowest first; a flat scope has no levels."""

    name: str
    doc: str
    levels: tuple[str, ...]
    parameter: str
    """Name in an authorisation link."""


@dataclass(frozen=True, slots=True)
class Level:
    """A permission level and those it includes."""

    name: str
    implies: tuple[str, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds."""

    connect: float
    read: float
    write: float
    pool: float


@dataclass(frozen=True, slots=True)
class Retry:
    """When clients send a call again; times are seconds."""

    codes: tuple[str, ...]
    statuses: tuple[int, ...]
    attempts: int
    """How often a call is sent at most, the first time included."""
    first_delay: float
    longest_delay: float
    longest_retry_after: float
    deadline: float


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most so many calls of one client in so many seconds."""

    calls: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Package:
    """Names of what is generated."""

    distribution: str
    module: str
    client: str
    environment: str
    """Prefix of environment variables, such as PHOTOS."""
    version: str


@dataclass(frozen=True, slots=True)
class Service:
    """A whole service: what holds for every method, and the methods, sorted by name."""

    name: str
    title: str
    summary: str
    description: str
    home: str
    terms: str
    package: Package
    endpoint: Endpoint
    default_format: str
    key: Credential
    token: Credential
    signing: Mapping[str, object] | None
    """The signing block as described, defaults left out; None for a service that signs nothing."""
    conventions: Conventions
    envelopes: tuple[Envelope, ...]
    """One for each format the service or any method speaks, the default format first."""
    levels: tuple[Level, ...]
    permission_items: tuple[PermissionItem, ...]
    """Items with levels, or flat scopes; see permission_shape."""
    permissions_doc: str
    logins: tuple[Login, ...]
    errors: tuple[Error, ...]
    retry: Retry
    timeouts: Timeouts
    types: tuple[Type, ...]
    methods: tuple[Method, ...] = field(repr=False)
    origin: Origin
    formats: tuple[str, ...] = ("json",)
    """Formats a client may ask for, the default one first."""
    constants: tuple[tuple[str, str], ...] = ()
    """Parameters that go with every call as they are."""
    schemes: tuple[SigningScheme, ...] = ()
    """Further ways of signing."""
    xml_scalars: Literal["attribute", "element"] = "attribute"
    """Where a value is in XML unless its field says otherwise."""
    permission_shape: PermissionShape = "none"
    """items: a level for each item; ladder: one level for the whole service; scopes: flat names."""
    check: LoginStep | None = None
    """The call that tells what a token may do and whose it is."""
    store: tuple[Collection, ...] = ()
    """What the service keeps."""
    unasked_format: str = "json"
    """What the service answers in where no format is asked for."""
    rate_limit: RateLimit | None = None
    memory: Memory = field(default_factory=Memory, repr=False, compare=False)
    """What has been worked out of it."""

    def method(self, name: str) -> Method:
        return next(method for method in self.methods if method.name == name)

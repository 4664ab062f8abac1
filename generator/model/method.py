"""One method, as its file describes it, with all that it names put in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .parameter import Parameter, Rule
from .shape import Origin, Response
from .store import Action, When

Token = Literal["none", "optional", "required"]


PermissionsFor = Literal["always", "private"]


Status = Literal["documented", "listed", "inferred", "broken"]


PagingKind = Literal["page", "offset", "cursor"]


Body = Literal["form", "json"]


@dataclass(frozen=True, slots=True)
class Error:
    """One error a method, or the whole service, may answer."""

    code: str
    name: str
    """Class name in CapWords, without a suffix: AlbumNotFound."""
    doc: str = ""
    kind: str = ""
    """authentication, permission, signature, rate_limit, unavailable, bad_request, not_found, conflict, or ""."""
    when: When = field(default_factory=When)
    """What brings it up."""


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a changelog; `date` is YYYY-MM-DD."""

    date: str
    change: str


@dataclass(frozen=True, slots=True)
class PagingStyle:
    """How pages are asked for and told, under a name.

    `page`, `size`, `offset` and `cursor` are parameter names; `total`, `pages`, `current` and `next` are field
    names beside the items.
    """

    name: str
    kind: PagingKind
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


@dataclass(frozen=True, slots=True)
class Paging:
    """How one method is paged."""

    style: PagingStyle
    items: tuple[str, ...]
    """Path of field names from the top of the response to the list of items."""
    info: tuple[str, ...]
    """Path from the top of the response to the record that holds total, pages and so on; normally the parent of the
    items."""
    default_size: int | None = None
    max_size: int | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """A call to repeat until what this method started has ended."""

    call: str
    arguments: tuple[tuple[str, str], ...]
    """(parameter of the polled call, path in this method's response)."""
    item: tuple[str, ...]
    done: str
    failed: str
    wait: str
    """Field that tells the seconds to wait, or ""."""
    work: str
    """What the work is called where it is waited for: a word of its own, or the method's name."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method, as its file describes it, everything resolved."""

    name: str
    summary: str
    description: str
    signed: bool
    token: Token
    post_only: bool
    permissions: tuple[tuple[str, str], ...]
    """(item, level); the item is "" on a ladder, the level is "" for a scope."""
    permissions_for: PermissionsFor
    parameters: tuple[Parameter, ...]
    """In the order of the file."""
    open_parameters: bool
    """Any further argument is sent as it is."""
    rules: tuple[Rule, ...]
    response: Response
    paging: Paging | None
    poll: Poll | None
    errors_known: bool
    errors: tuple[Error, ...]
    changelog: tuple[Change, ...]
    see_also: tuple[str, ...]
    notes: tuple[str, ...]
    doubts: tuple[str, ...]
    status: Status
    idempotent: bool
    page: str
    """Address of the published page, or ""."""
    example_request: tuple[tuple[str, str], ...]
    """Wire values by parameter; empty when none is given."""
    example_response: object
    """JSON-like value, or None when none is given."""
    origin: Origin
    verb: str = "GET"
    """The verb it is called with: GET, POST, PUT, PATCH or DELETE."""
    body: Body = "form"
    """How what travels in a body is written; a call with a file is multipart."""
    path: str = ""
    """Appended to the base; `{method}`, `{format}` and names of parameters are filled in."""
    host: str = ""
    """Name of the base address in Endpoint.hosts; "" for the usual one."""
    formats: tuple[str, ...] = ()
    """Formats of its answers, whatever is asked; empty when it speaks all that the service does."""
    state: tuple[Action, ...] = ()
    """What a call does with what the service keeps; the first action gives the answer."""

    @property
    def group(self) -> tuple[str, ...]:
        """The name without its last part: ("album", "docs")."""
        return tuple(self.name.split(".")[:-1])

    @property
    def takes_file(self) -> bool:
        return any(parameter.type == "file" for parameter in self.parameters)

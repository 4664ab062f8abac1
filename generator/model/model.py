"""The checked, fully resolved description of a service: frozen values that know no output language.

`build.py` makes these from the YAML; views read them. Texts are exactly those of the description.
Codes, values and defaults are texts as they travel on the wire; numbers are limits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .memory import Memory
from .store import Action, Collection, When

Token = Literal["none", "optional", "required"]
PermissionsFor = Literal["always", "private"]
Status = Literal["documented", "listed", "inferred", "broken"]
RuleKind = Literal["any_of", "one_of", "at_most_one", "together", "instead", "same_length"]
PagingKind = Literal["page", "offset", "cursor"]
Place = Literal["query", "body", "header", "path"]
Body = Literal["form", "json"]
FailWhen = Literal["equal", "not_equal", "present", "not_empty", "status"]
PermissionShape = Literal["none", "items", "ladder", "scopes"]
StepKind = Literal["call", "request", "ask", "open", "wait", "callback"]

SCALARS = (
    "id",
    "string",
    "text",
    "integer",
    "number",
    "boolean",
    "enum",
    "timestamp",
    "datetime",
    "date",
    "url",
    "md5",
    "latitude",
    "longitude",
    "any",
)
"""Types of one value, in parameters and in responses alike."""

PARAMETER_TYPES = (*SCALARS, "list", "map", "file")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something was described: a path relative to the descriptions folder, and a line from 1."""

    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Value:
    """One allowed or special value: its text on the wire, and its meaning ("" when it speaks for itself)."""

    value: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument of a method."""

    name: str
    type: str
    """One of PARAMETER_TYPES."""
    of: str | None = None
    """Type of one item, for `list` and `map`."""
    required: bool = False
    doc: str = ""
    values: tuple[Value, ...] = ()
    """Allowed values of an enum, or of a list or map of enum."""
    default: str | None = None
    """What the service takes when the argument is left out; never sent by a client."""
    minimum: int | float | None = None
    maximum: int | float | None = None
    min_items: int | None = None
    max_items: int | None = None
    max_length: int | None = None
    """Characters of a text."""
    pattern: str | None = None
    special: tuple[Value, ...] = ()
    """Values allowed although they lie outside the limits, such as -999 for "no location"."""
    clears: bool = False
    """An empty value is legal and clears what was there."""
    spelling: str | None = None
    """How this list is written, where it differs from the service: see Conventions.lists."""
    format: str | None = None
    """strftime pattern of a date or datetime, where it differs from the service."""
    signed: bool = True
    """False for what stays outside the signature, files above all."""
    carries_token: bool = False
    """The token of the client is the value when the caller gives none."""
    place: Place = "query"
    """Where it travels: by its own word, else in the path that names it, else as the method's verb wants."""
    header: str = ""
    """Name of the header, for one that travels as such."""
    also: tuple[str, ...] = ()
    """Other wire names the service is known to accept."""
    deprecated: str | None = None
    """Why not to use it any more, or None."""
    doubt: str | None = None
    """What is not certain about it, or None."""
    inferred: bool = False
    """Guessed by analogy with sister methods."""
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule over several parameters of one method.

    any_of: at least one; one_of: exactly one; at_most_one: never two; together: all or none;
    instead: `names[0]` is needed unless one of the others is given; same_length: lists that run in parallel, those
    of them that are given have as many items.
    """

    kind: RuleKind
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value."""

    type: str
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list, in order; a lone item may come bare."""

    item: Shape


@dataclass(frozen=True, slots=True)
class MapOf:
    """An open map: its keys are data."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Record:
    """Named fields, described in place."""

    fields: tuple[Field, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A shared type, by its name in `types.yaml`."""

    name: str


Shape = Scalar | ListOf | MapOf | Record | Reference


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record."""

    name: str
    """What people call it."""
    shape: Shape
    doc: str = ""
    optional: bool = False
    """May be absent."""
    condition: str = ""
    """When it comes, in words or as `parameter=value`; "" when always."""
    xml: str = ""
    """Where it is in XML: `name` a child element, `a/b` one further down, `@name` an attribute, `text()` the
    element's own text."""
    also: tuple[str, ...] = ()
    """Other names seen for it in real answers."""
    json: str = ""
    """Its key in JSON and PHP, where that is not the name."""

    @property
    def key(self) -> str:
        """Its key in JSON and PHP."""
        return self.json or self.name


@dataclass(frozen=True, slots=True)
class Type:
    """A shared record type."""

    name: str
    record: Record
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """What a method answers. `record` is None when nothing but the status comes, or nothing is known."""

    kind: Literal["record", "none", "unknown"]
    record: Record | None = None


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
class Endpoint:
    """Where calls go."""

    base: str
    """Base address, with its trailing slash."""
    path: str
    """Appended to the base; `{method}` and `{format}` are filled in."""
    method_parameter: str
    """Name of the parameter that carries the method's name, or ""."""
    format_parameter: str
    """Name of the parameter that carries the format, or ""."""
    verb: str
    """Verb of a method that is not POST-only and tells no other: GET or POST."""
    body: Body
    """How parameters travel in a body; a call with a file is multipart."""
    hosts: tuple[tuple[str, str], ...] = ()
    """Other base addresses, by name."""
    common: Literal["with", "query"] = "with"
    """Where key, token, format, method name, constants and the signature's parameters travel when there is a body:
    with the method's own parameters, or always in the query."""


@dataclass(frozen=True, slots=True)
class Credential:
    """Where a credential travels: a parameter or a header."""

    parameter: str = ""
    header: str = ""
    value: str = ""
    """Header value with `{value}` in it."""
    signs: bool = False
    """A call that carries it is signed."""
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Conventions:
    """How typed values are written on the wire."""

    true: str
    false: str
    lists: str
    """`join:X` (X between items), `repeat`, `brackets` (name[0]), `brackets1` (name[1]) or `dots` (name.1)."""
    timestamp: str
    """`unix`, `unix-ms` or a strftime pattern; always UTC."""
    datetime: str
    date: str


@dataclass(frozen=True, slots=True)
class Failure:
    """One way in which an answer shows that the call failed."""

    when: FailWhen
    """equal, not_equal, present, not_empty: what stands at the path; status: an HTTP status of 400 or above."""
    path: tuple[str, ...] = ()
    """From the top of the answer, in XML from within the document element; its first key is no part of the answer."""
    value: str = ""
    """What equal and not_equal compare with."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """How one response format tells success and failure, and how it writes what XML would say otherwise."""

    format: str
    root: str = ""
    """Name of the document element, in XML; `{method}` and `{method_}` are filled in."""
    failures: tuple[Failure, ...] = ()
    """Any of them is a failure."""
    code: tuple[tuple[str, ...], ...] = ()
    """Paths, the first that gives a value wins."""
    message: tuple[tuple[str, ...], ...] = ()
    subcode: tuple[tuple[str, ...], ...] = ()
    text: str = ""
    """Key of the text beside attributes; "" when the format has none."""
    attributes: str = ""
    """Key of a member that gathers the attributes of an element; "" when they stand beside the rest."""
    attribute_prefix: str = ""
    """What stands before the name of an attribute."""
    wrapper: str = ""
    """Name of the function whose call is around the answer."""
    inside: str = ""
    """Key that holds the whole answer; `{method}` and `{method_}` (dots as underscores) are filled in."""
    xml_attributes: tuple[str, ...] = ()
    """Names on the paths above that are attributes, in XML; for those who show or write answers."""


@dataclass(frozen=True, slots=True)
class LoginStep:
    """One step of a login flow: what is done, in words, and the call or address it uses."""

    kind: StepKind
    """call: a method; request: an address that answers form-encoded; ask: values of the caller; open: an address for
    the person; wait: until the person has agreed; callback: parameters with which the person comes back."""
    doc: str
    call: str = ""
    address: str = ""
    """Of open and request."""
    arguments: tuple[tuple[str, str], ...] = ()
    """(name, template); fields are what was asked or given before, `permissions`, `callback` and `key`."""
    gives: tuple[tuple[str, str], ...] = ()
    """(name, path in the answer)."""
    names: tuple[str, ...] = ()
    """Of ask: what the caller has to give. Of callback: parameters with which the person comes back."""
    signed: str = ""
    """Variant of the scheme that signs the address before it is opened; "" for an address without a signature."""
    scheme: str = ""
    """Named scheme that signs; "" for the usual one."""


@dataclass(frozen=True, slots=True)
class Login:
    """One way for a person to let an application in."""

    name: str
    title: str
    doc: str
    page: str
    steps: tuple[LoginStep, ...]


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
class SigningScheme:
    """A way of signing that the user of a client may choose by its name."""

    name: str
    block: Mapping[str, object]
    """As Service.signing."""
    replaces: tuple[str, ...] = ()
    """Credentials that are not sent as the service's own parameters or headers: key, token."""
    doc: str = ""


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

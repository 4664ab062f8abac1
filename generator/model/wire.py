"""How calls travel, and how answers tell of failures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from .method import Body

FailWhen = Literal["equal", "not_equal", "present", "not_empty", "status"]


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
class SigningScheme:
    """A way of signing that the user of a client may choose by its name."""

    name: str
    block: Mapping[str, object]
    """As Service.signing."""
    replaces: tuple[str, ...] = ()
    """Credentials that are not sent as the service's own parameters or headers: key, token."""
    doc: str = ""

"""The arguments of a method, and the rules that hold among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .shape import SCALARS, Origin, Value

Place = Literal["query", "body", "header", "path"]


RuleKind = Literal["any_of", "one_of", "at_most_one", "together", "instead", "same_length"]


PARAMETER_TYPES = (*SCALARS, "list", "map", "file")


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

"""Facts about answers: how one format tells success and failure, and how it writes what is XML at heart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FailWhen = Literal["equal", "not_equal", "present", "not_empty", "status"]


@dataclass(frozen=True, slots=True)
class Failure:
    """One sign of a failure: what stands at a path, or for `status` the status of HTTP, 400 or above."""

    when: FailWhen = "present"
    path: tuple[str, ...] = ()
    """Its first key is no part of the answer."""
    value: str = ""
    """What equal and not_equal compare with."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """How one response format tells success, failure, code and message, and where it keeps texts and attributes."""

    root: str = ""
    """Name of the document element, in XML; `{method}` and `{method_}` (dots as underscores) are filled in."""
    failures: tuple[Failure, ...] = ()
    """Any of them is a failure."""
    code: tuple[tuple[str, ...], ...] = ()
    """Paths, the first that gives a value counts."""
    message: tuple[tuple[str, ...], ...] = ()
    subcode: tuple[tuple[str, ...], ...] = ()
    wrapper: str = ""
    """Name of a function whose call is written around JSON."""
    inside: str = ""
    """Key that holds the whole answer; `{method}` and `{method_}` are filled in."""
    text: str = ""
    """Key of the text beside attributes."""
    attributes: str = ""
    """Key of what are attributes in XML."""
    attribute_prefix: str = ""
    """What stands before the name of an attribute."""

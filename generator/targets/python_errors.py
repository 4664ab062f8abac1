"""Error classes: one for each distinct name, under the class of its kind."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..model.method import Error
from ..model.service import Service
from ..runtime import errors as runtime_errors
from .code import Code
from .python_package import header
from .python_text import docstring, literal

BASES = {
    "authentication": "AuthenticationError",
    "permission": "PermissionDenied",
    "signature": "SignatureError",
    "rate_limit": "RateLimitError",
    "unavailable": "UnavailableError",
    "bad_request": "BadRequestError",
    "not_found": "NotFoundError",
    "conflict": "ConflictError",
    "": "ServiceError",
}


@dataclass(frozen=True, slots=True)
class ErrorClass:
    """A class of the `errors` module."""

    name: Code
    base: Code
    docstring: Code


@dataclass(frozen=True, slots=True)
class ErrorModule:
    """The `errors` module."""

    header: Code
    inherited: tuple[Code, ...]
    """Names of the runtime's errors, passed on."""
    names: tuple[Code, ...]
    """Everything the module offers, sorted."""
    common: tuple[ErrorClass, ...]
    own: tuple[ErrorClass, ...]


def error_classes(service: Service) -> ErrorModule:
    """Common errors in the order of their codes, then those of single methods by name."""
    raised: dict[str, list[tuple[str, Error]]] = defaultdict(list)
    for method in service.methods:
        for error in method.errors:
            raised[error.name].append((method.name, error))
    inherited = runtime_errors.__all__
    mine = [error.name for error in service.errors] + list(raised)
    return ErrorModule(
        header=header(service, ["service.yaml", "the method files"]),
        inherited=tuple(map(Code, sorted(inherited))),
        names=tuple(literal(name) for name in sorted({*inherited, *mine})),
        common=tuple(_class(error, f"Code {error.code}, from any method.") for error in service.errors),
        own=tuple(_class(found[0][1], _raised_by(found)) for _, found in sorted(raised.items())),
    )


def _class(error: Error, origin: str) -> ErrorClass:
    return ErrorClass(Code(error.name), Code(BASES[error.kind]), docstring([error.doc, origin], 4))


def _raised_by(found: list[tuple[str, Error]]) -> str:
    return f"Raised by {', '.join(f'{method} ({error.code})' for method, error in found)}."

# Generated from methods/notes/service.yaml, the method files by `make generate`. Do not edit.
"""What can go wrong: the errors of the client, and one class for each error the service answers with.

Every class descends from `Error`; those that the service answers with from `ServiceError`.
"""

from __future__ import annotations

from .runtime.errors import (
    ArgumentError,
    AuthenticationError,
    BadRequestError,
    ClientClosed,
    ConflictError,
    ConnectionFailed,
    ConnectionLost,
    CredentialError,
    Error,
    HTTPStatusError,
    InsecureAddress,
    InvalidArgument,
    InvalidCredential,
    MissingArgument,
    MissingCredential,
    NotFoundError,
    PermissionDenied,
    PermissionMissing,
    ProcessingFailed,
    RateLimitError,
    RecordError,
    ReplyTooLarge,
    RuleViolation,
    ServiceError,
    ShownRequest,
    SignatureError,
    TimedOut,
    TokenStoreError,
    TransportError,
    UnavailableError,
    UnknownArgument,
    UnknownMethod,
    UnreadableResponse,
)

__all__ = [
    "ArgumentError",
    "AuthenticationError",
    "BadRequestError",
    "Busy",
    "ClientClosed",
    "ConflictError",
    "ConnectionFailed",
    "ConnectionLost",
    "CredentialError",
    "Error",
    "HTTPStatusError",
    "InsecureAddress",
    "InvalidArgument",
    "InvalidCredential",
    "MissingArgument",
    "MissingCredential",
    "NotFoundError",
    "NoteNotFound",
    "PermissionDenied",
    "PermissionMissing",
    "ProcessingFailed",
    "RateLimitError",
    "RecordError",
    "ReplyTooLarge",
    "RuleViolation",
    "ServiceError",
    "ShownRequest",
    "SignatureError",
    "SignatureWrong",
    "TextEmpty",
    "TimedOut",
    "TokenStoreError",
    "TransportError",
    "UnavailableError",
    "UnknownArgument",
    "UnknownMethod",
    "UnreadableResponse",
]


class SignatureWrong(SignatureError):
    """The signature does not match.

    Code 10, from any method.
    """


class Busy(UnavailableError):
    """Try again later.

    Code 90, from any method.
    """


class NoteNotFound(NotFoundError):
    """There is no such note.

    Raised by note.delete (1).
    """


class TextEmpty(BadRequestError):
    """There is nothing to write down.

    Raised by note.add (1).
    """

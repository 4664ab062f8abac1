# Generated from methods/market/service.yaml, the method files by `make generate`. Do not edit.
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
    "LoginRefused",
    "MissingArgument",
    "MissingCredential",
    "NotFoundError",
    "OrderUnknown",
    "PermissionDenied",
    "PermissionMissing",
    "ProcessingFailed",
    "RateLimitError",
    "RecordError",
    "ReplyTooLarge",
    "RuleViolation",
    "ScopeMissing",
    "ServiceError",
    "ShownRequest",
    "SignatureError",
    "SignatureWrong",
    "SoldOut",
    "TimedOut",
    "TokenMissing",
    "TokenStoreError",
    "TooFast",
    "TransportError",
    "UnavailableError",
    "UnknownArgument",
    "UnknownMethod",
    "UnreadableResponse",
]


class SignatureWrong(SignatureError):
    """The signature does not match the call.

    Code signature_wrong, from any method.
    """


class TokenMissing(AuthenticationError):
    """The call needs a token.

    Code token_missing, from any method.
    """


class ScopeMissing(PermissionDenied):
    """The token lacks a scope.

    Code scope_missing, from any method.
    """


class TooFast(RateLimitError):
    """Too many calls; wait a while.

    Code too_fast, from any method.
    """


class LoginRefused(AuthenticationError):
    """Code or password are wrong.

    Raised by session.open (login_refused).
    """


class OrderUnknown(NotFoundError):
    """There is no such order.

    Raised by order.attach (order_unknown), order.cancel (order_unknown), order.change
    (order_unknown), order.get (order_unknown).
    """


class SoldOut(ConflictError):
    """There is not enough left of it.

    Raised by order.place (sold_out).
    """

# Generated from methods/lastfm/service.yaml, the method files by `make generate`. Do not edit.
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
    "AuthenticationFailed",
    "BadRequestError",
    "ClientClosed",
    "ConflictError",
    "ConnectionFailed",
    "ConnectionLost",
    "CredentialError",
    "Error",
    "FormatInvalid",
    "HTTPStatusError",
    "InsecureAddress",
    "InvalidArgument",
    "InvalidCredential",
    "KeyInvalid",
    "KeySuspended",
    "LoginRequired",
    "MethodInvalid",
    "MissingArgument",
    "MissingCredential",
    "NotFoundError",
    "OperationFailed",
    "ParametersInvalid",
    "PermissionDenied",
    "PermissionMissing",
    "ProcessingFailed",
    "RateLimitError",
    "RateLimitExceeded",
    "RecordError",
    "ReplyTooLarge",
    "ResourceInvalid",
    "RuleViolation",
    "ServiceError",
    "ServiceInvalid",
    "ServiceOffline",
    "SessionInvalid",
    "ShownRequest",
    "SignatureError",
    "SignatureInvalid",
    "TemporaryFailure",
    "TimedOut",
    "TokenExpired",
    "TokenNotAuthorized",
    "TokenStoreError",
    "TransportError",
    "UnavailableError",
    "UnknownArgument",
    "UnknownMethod",
    "UnreadableResponse",
]


class ServiceInvalid(BadRequestError):
    """The part of the method's name before the dot is unknown. Seen also while the service is in
    trouble.

    Code 2, from any method.
    """


class MethodInvalid(BadRequestError):
    """No method has this name.

    Code 3, from any method.
    """


class AuthenticationFailed(AuthenticationError):
    """The caller is not let in: the password is wrong, the request token is unknown, a call that must
    be a POST was none, or the member has taken the permission back. Let the member log in again.

    Code 4, from any method.
    """


class FormatInvalid(BadRequestError):
    """The method does not answer in this format. All of them speak json and xml.

    Code 5, from any method.
    """


class ParametersInvalid(BadRequestError):
    """A parameter is missing or illegal, or it names an artist, an album, a track or a member that is
    not known. The message tells which.

    Code 6, from any method.
    """


class ResourceInvalid(NotFoundError):
    """The thing asked for does not exist, or has nothing of this kind.

    Code 7, from any method.
    """


class OperationFailed(UnavailableError):
    """Something went wrong inside the service. Try again.

    Code 8, from any method.
    """


class SessionInvalid(AuthenticationError):
    """The session key is unknown or was revoked. Let the member log in again.}

    Code 9, from any method.
    """


class KeyInvalid(AuthenticationError):
    """The application key is missing or unknown. Get one from the site.

    Code 10, from any method.
    """


class ServiceOffline(UnavailableError):
    """This part of the service is down for now. Try again later.

    Code 11, from any method.
    """


class SignatureInvalid(SignatureError):
    """The signature is missing or does not match the call. Compare the signed text with what was sent:
    every parameter but format and callback, by name in the order of bytes, values not
    percent-encoded, then the secret.

    Code 13, from any method.
    """


class TemporaryFailure(UnavailableError):
    """The call could not be worked on just now. Try again.

    Code 16, from any method.
    """


class KeySuspended(AuthenticationError):
    """The application key has been suspended, mostly for too many calls. Only Last.fm can lift that;
    write to its support.

    Code 26, from any method.
    """


class RateLimitExceeded(RateLimitError):
    """Too many calls came from this network address. Wait and call less often.

    Code 29, from any method.
    """


class LoginRequired(PermissionDenied):
    """The member hides this from everybody else. The session key of the member opens it.

    Raised by user.getInfo (17), user.getLovedTracks (17), user.getRecentTracks (17).
    """


class TokenExpired(AuthenticationError):
    """The request token is older than an hour. Begin the login anew.

    Raised by auth.getSession (15).
    """


class TokenNotAuthorized(AuthenticationError):
    """The member has not agreed yet. Wait and ask again with the same token.

    Raised by auth.getSession (14).
    """

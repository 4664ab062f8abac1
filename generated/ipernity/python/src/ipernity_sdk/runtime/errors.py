"""What can go wrong, as a tree:

    Error
      ArgumentError               also a ValueError; nothing was sent
        MissingArgument
        UnknownArgument           misspelt, or not taken by this method
        InvalidArgument           wrong type, not an allowed value, outside the limits
        RuleViolation             arguments that do not go together
        UnknownMethod
      CredentialError             nothing was sent
        MissingCredential
        InvalidCredential
        InsecureAddress           secrets would travel in the clear
        PermissionMissing         the token is known not to reach this far
        TokenStoreError           tokens cannot be kept, or read again
      TransportError              no answer
        ConnectionFailed          nothing was sent
          ClientClosed
        ConnectionLost            the call may have been carried out
        TimedOut
        ReplyTooLarge
      HTTPStatusError             a failure without a word from the service itself
      UnreadableResponse
      ProcessingFailed            what the service took in, it refused later
      RecordError                 also an AttributeError; a field is not what the description says
      ServiceError                what the service answers, with its code; also for codes nobody knows
        AuthenticationError       log in again, or check the key
        PermissionDenied
        SignatureError
        RateLimitError
        UnavailableError          try again later
        BadRequestError
        NotFoundError
        ConflictError

Every text is one line without control characters, at most 1,000 characters long and without our own secrets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from .masking import clean

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
    "MissingArgument",
    "MissingCredential",
    "NotFoundError",
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
    "TimedOut",
    "TokenStoreError",
    "TransportError",
    "UnavailableError",
    "UnknownArgument",
    "UnknownMethod",
    "UnreadableResponse",
]


@dataclass(frozen=True, slots=True)
class ShownRequest:
    """A request as it may be shown: secrets are `***`."""

    verb: str
    url: str
    """Without the query."""
    parameters: tuple[tuple[str, str], ...] = ()


class Error(Exception):
    """Base of everything a client raises."""

    attempts: int = 1
    """How often the call was sent, or tried to be."""
    retry_after: float | None = None
    """Seconds that the service asks to wait before the next call; None where it does not tell."""
    waiting_for: Mapping[str, object] | None = None
    """Of an error while it was waited for work that a call had started: what `wait_for` takes to go on waiting."""

    def __init__(self, message: str, *, method: str = "", request: ShownRequest | None = None) -> None:
        self.message = clean(message)
        self.method = method
        """Name of the method called, "" when it was about no call."""
        self.request = request
        """What was sent, secrets masked; None when nothing was."""
        super().__init__(self.message)

    def __str__(self) -> str:
        return self._with_attempts(f"{self.method}: {self.message}" if self.method else self.message)

    def _with_attempts(self, text: str) -> str:
        told = [f"{self.attempts} attempts"] if self.attempts > 1 else []
        told += [f"the service asks to wait {self.retry_after:g} s"] if self.retry_after else []
        return f"{text} ({', '.join(told)})" if told else text


class ArgumentError(Error, ValueError):
    """The arguments cannot be sent like this."""


class MissingArgument(ArgumentError):
    """A required argument was not given."""


class UnknownArgument(ArgumentError):
    """The method takes no argument of this name."""


class InvalidArgument(ArgumentError):
    """The value of an argument is not legal."""


class RuleViolation(ArgumentError):
    """Arguments that do not go together, or lack one another."""


class UnknownMethod(ArgumentError):
    """The service has no method of this name."""


class CredentialError(Error):
    """The credentials do not allow this call."""


class MissingCredential(CredentialError):
    """A key, secret or token is needed and was not given."""


class InvalidCredential(CredentialError):
    """A key, secret or token cannot be used as it is."""


class InsecureAddress(CredentialError):
    """The call would carry secrets over a connection that is not encrypted."""


class PermissionMissing(CredentialError):
    """The token is known not to reach this far; a new login has to ask for more."""

    item: str = ""
    """What is lacking: the name of an item or a scope, "" where one level holds for everything."""
    needed: str = ""
    """The level that is needed, "" of a scope."""
    held: str = ""
    """The level that the token has, "" where it has none."""


class TokenStoreError(CredentialError):
    """Tokens cannot be kept, or what was kept cannot be read."""

    grant: Any = None
    """The token of a login that could not be kept; it was given all the same. It does not go into pickles."""

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, {**vars(self), "grant": None}


class TransportError(Error):
    """The service could not be asked, or its answer did not arrive."""

    may_pass: ClassVar[bool] = False
    """Another attempt may come to another end."""

    def __init__(
        self, message: str, *, method: str = "", request: ShownRequest | None = None, was_sent: bool = True
    ) -> None:
        super().__init__(message, method=method, request=request)
        self.was_sent = was_sent
        """False where the service certainly saw nothing of the call."""


class ConnectionFailed(TransportError):
    """No connection came about; nothing was sent."""

    may_pass = True

    def __init__(
        self, message: str, *, method: str = "", request: ShownRequest | None = None, was_sent: bool = False
    ) -> None:
        super().__init__(message, method=method, request=request, was_sent=was_sent)


class ClientClosed(ConnectionFailed):
    """The client was closed before the call."""

    may_pass = False


class ConnectionLost(TransportError):
    """The connection broke; the service may have done what was asked."""

    may_pass = True


class TimedOut(TransportError):
    """The service took too long; it may have done what was asked."""

    may_pass = True


class ReplyTooLarge(TransportError):
    """The reply is longer than the client is willing to read."""


class HTTPStatusError(Error):
    """A status of HTTP that tells of a failure, with a body the service's own errors cannot be read from."""

    def __init__(self, message: str, *, status: int = 0, method: str = "", request: ShownRequest | None = None) -> None:
        super().__init__(message, method=method, request=request)
        self.status = status


class UnreadableResponse(Error):
    """The answer is not what the service is described to answer."""


class ProcessingFailed(Error):
    """The service took in what was sent, and refused it while it worked on it."""

    def __init__(
        self, message: str, *, item: Any = None, method: str = "", request: ShownRequest | None = None
    ) -> None:
        super().__init__(message, method=method, request=request)
        self.item = item
        """The record in which the service told so."""


class RecordError(Error, AttributeError):
    """A field of an answer is missing or cannot be read as its type; what came stays in reach: `record["name"]`."""

    def __init__(
        self,
        message: str,
        *,
        path: str = "",
        expected: str = "",
        value: object = None,
        readable: Mapping[int | str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.path = path
        """Where it is, from the top of the answer: `docs.doc[3].title`."""
        self.expected = expected
        """What is due there, such as `integer` or `list of record Doc`."""
        self.value = value
        """A copy of what came, None where nothing did; `***` under the names of secrets."""
        self.readable = readable or {}
        """The other items of the list or map, by place: all those that can be read."""


class ServiceError(Error):
    """The service answered with an error."""

    code: str
    """As the service sends it, as text."""
    subcode: str
    """The finer one, where the service has such; "" where it sends none."""
    status: int
    """Of HTTP; many services answer errors with 200."""

    def __init__(
        self,
        message: str,
        *,
        code: str = "",
        subcode: str = "",
        status: int = 0,
        method: str = "",
        request: ShownRequest | None = None,
    ) -> None:
        super().__init__(message, method=method, request=request)
        self.code = clean(code, longest=100)
        self.subcode = clean(subcode, longest=100)
        self.status = status

    def __str__(self) -> str:
        code = f"{self.code} ({self.subcode})" if self.subcode else self.code
        parts = (self.method, f"error {code}" if code else "error", self.message)
        return self._with_attempts(": ".join(filter(None, parts)))


class AuthenticationError(ServiceError):
    """Key or token are missing, unknown or no longer valid."""


class PermissionDenied(ServiceError):
    """The token does not reach this far."""


class SignatureError(ServiceError):
    """The signature, or what belongs to it, was refused."""

    string_to_sign: str = ""
    """What this client signed, secrets masked: compare it with what the service says it expected."""


class RateLimitError(ServiceError):
    """Too many calls."""


class UnavailableError(ServiceError):
    """The service cannot answer now."""


class BadRequestError(ServiceError):
    """The request is not as the service wants it."""


class NotFoundError(ServiceError):
    """What the call is about does not exist, or is hidden."""


class ConflictError(ServiceError):
    """What the call is about is not in a state for it."""

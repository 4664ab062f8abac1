from __future__ import annotations

from .runtime.errors import *  # noqa: F403
from .runtime.errors import NotFoundError, RateLimitError, SignatureError


class SignatureInvalid(SignatureError):
    """The signature does not match."""


class QuotaExceeded(RateLimitError):
    """Too many calls."""


class PictureNotFound(NotFoundError):
    """No such picture."""

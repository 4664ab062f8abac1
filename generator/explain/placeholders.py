"""Credentials to sign with where there are no real ones: words that say what belongs in their place."""

from __future__ import annotations

from ..runtime.credentials import Credentials
from ..runtime.facts import Method, Service
from ..runtime.signing import Scheme

KEY, SECRET, TOKEN, TOKEN_SECRET = "API_KEY", "API_SECRET", "AUTH_TOKEN", "TOKEN_SECRET"


def filled(own: Credentials, service: Service, method: Method | None, scheme: Scheme | None) -> Credentials:
    """The credentials at hand, with placeholders for the key and the secret that are missing.

    A token is made up only when nothing real is at hand and the call cannot do without: a real signature is wanted for
    just what was given.
    """
    uses = scheme.uses if scheme else frozenset[str]()
    needs_key = bool(service.key.parameter or service.key.header or "key" in uses)
    needs_token = method is not None and method.token == "required" and not own.values()
    token = own.token or TOKEN * needs_token
    return Credentials(
        key=own.key or KEY * needs_key,
        secret=own.secret or SECRET * ("secret" in uses),
        token=token,
        token_secret=own.token_secret or TOKEN_SECRET * (bool(token) and "token_secret" in uses),
    )

"""The token of a client: where it comes from, and what it does not reach."""

from __future__ import annotations

from dataclasses import replace

from .errors import InvalidCredential, PermissionMissing
from .facts import Method, Service
from .granted import Grant, asked, restored
from .settings import Settings, checked_credential, checked_scheme
from .token_store import DEFAULT, StoredToken, TokenStore


def with_token(
    service: Service, settings: Settings, token: object, token_secret: str | None, scheme: str | None
) -> Settings:
    """Settings with a token that is more than a text; what is told of its secret and its scheme wins over its own."""
    grant = restored(service, token) if isinstance(token, StoredToken) else token
    if not isinstance(grant, Grant):
        raise InvalidCredential("auth_token must be a text, or what a login or a token store gave")
    secret = grant.token_secret if token_secret is None else token_secret
    credentials = replace(
        settings.credentials,
        token=checked_credential("auth_token", grant.token),
        token_secret=checked_credential("token_secret", secret) if secret else "",
    )
    return replace(
        settings,
        credentials=credentials,
        scheme=settings.scheme if scheme else checked_scheme(service, grant.scheme),
        grant=grant,
    )


def with_store(service: Service, settings: Settings, store: TokenStore, scheme: str | None) -> Settings:
    """Settings with a store, and with the token that is kept there if there is no other."""
    settings = replace(settings, token_store=store)
    kept = None if settings.credentials.token else store.load(DEFAULT)
    return settings if kept is None else with_token(service, settings, kept, None, scheme)


def held(settings: Settings) -> Grant | None:
    """The token of a client, with what is known of it."""
    own = settings.credentials
    if settings.grant is not None or not own.token:
        return settings.grant
    return Grant(own.token, own.token_secret, scheme=settings.scheme)


def refuse(service: Service, grant: Grant, method: Method) -> None:
    """Raise what is lacking for a call, if the token is known not to reach as far."""
    missing, has = grant.missing(method), grant.permissions
    if not missing or has is None:
        return
    lacks = "; it ".join(_lack(item, level, has.get(item, "")) for item, level in missing.items())
    error = PermissionMissing(
        f"the token {lacks}{_how(service, asked(service, has.more(missing)))}", method=method.name
    )
    error.item, error.needed = next(iter(missing.items()))
    error.held = has.get(error.item, "")
    raise error


def _lack(item: str, needed: str, has: str) -> str:
    if not needed:
        return f"lacks the scope {item}"
    of = f" for {item}" if item else ""
    return f"has {has}{of}, and {needed} is needed" if has else f"has nothing{of}, and {needed} is needed"


def _how(service: Service, permissions: object) -> str:
    """The login to ask with."""
    for login in service.logins.values():
        if any("{permissions}" in step.arguments.values() for step in login.steps):
            return f"; ask the person for more: client.login.{login.python_name}(permissions={permissions!r})"
    return "; the person has to grant more"

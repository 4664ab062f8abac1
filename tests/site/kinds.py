"""Services that differ in what they have."""

from __future__ import annotations

from dataclasses import replace

from generator.model.service import Level, PermissionItem, Service
from generator.model.shape import Response
from generator.model.wire import Credential

from ..unit.service_values import a_method, a_service


def bare() -> Service:
    """Neither signatures nor tokens, permissions, logins, types or errors."""
    method = a_method("ping", token="none", errors=(), parameters=(), response=Response("none"))
    nothing = {"signing": None, "token": Credential(), "levels": (), "permission_items": (), "logins": ()}
    return replace(a_service(method), **nothing, errors=(), types=(), permission_shape="none")  # type: ignore[arg-type]


def of_scopes() -> Service:
    """Permissions are flat names."""
    scopes = (PermissionItem("orders", "See orders.", (), ""), PermissionItem("wallet", "Pay.", (), ""))
    paying = a_method("pay", token="required", signed=True, permissions=(("wallet", ""), ("orders", "")))
    return replace(a_service(paying, a_method()), levels=(), permission_items=scopes, permission_shape="scopes")


def of_a_ladder() -> Service:
    """One level for the whole service."""
    levels = (Level("read", ()), Level("write", ("read",)), Level("delete", ("write", "read")))
    writing = a_method("book.set", token="required", signed=True, permissions=(("", "write"),))
    reading = a_method(token="required", permissions=(("", "read"),))
    return replace(a_service(writing, reading), levels=levels, permission_items=(), permission_shape="ladder")

# Generated from methods/ipernity/user.get.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Parameter

USER_GET = Method(
    "user.get",
    signed=True,
    parameters=(Parameter("user_id", type="id"), Parameter("extra", type="list", of="enum", values=("custom",))),
    errors={"1": "MemberNotFound"},
    response="user:UserGetResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/user.get",
)

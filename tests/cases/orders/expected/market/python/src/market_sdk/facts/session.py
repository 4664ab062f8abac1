# Generated from methods/market/session.open.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Parameter, Rule

SESSION_OPEN = Method(
    "session.open",
    signed=True,
    token="none",
    verb="POST",
    path="session",
    parameters=(Parameter("code"), Parameter("place"), Parameter("user"), Parameter("password")),
    rules=(
        Rule("together", ("code", "place")),
        Rule("together", ("user", "password")),
        Rule("one_of", ("code", "user")),
    ),
    errors={"login_refused": "LoginRefused"},
    response="session:SessionOpenResponse",
    page="https://market.example/docs/session.open",
)

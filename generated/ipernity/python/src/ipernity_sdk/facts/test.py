# Generated from methods/ipernity/test.echo.yaml, methods/ipernity/test.hello.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.facts import Method, Parameter

TEST_ECHO = Method(
    "test.echo",
    parameters=(Parameter("echo", required=True),),
    open_parameters=True,
    errors={"1": "EchoMissing"},
    response="test:TestEchoResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/test.echo",
)

TEST_HELLO = Method(
    "test.hello",
    response="test:TestHelloResponse",
    idempotent=True,
    page="https://www.ipernity.com/help/api/method/test.hello",
)

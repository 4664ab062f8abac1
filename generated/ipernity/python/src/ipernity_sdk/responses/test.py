# Generated from methods/ipernity/test.echo.yaml, methods/ipernity/test.hello.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime import fields
from ..runtime.records import Record


class TestEchoResponse(Record):
    """The answer of `test.echo`."""

    echo = fields.string("echo")
    """The text that was sent."""


class TestHelloResponse(Record):
    """The answer of `test.hello`."""

    hello = fields.string("hello")
    """The greeting."""

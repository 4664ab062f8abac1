# Generated from methods/ipernity/test.echo.yaml, methods/ipernity/test.hello.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..facts import test as facts
from ..responses import test as responses
from ..runtime.groups import Group, described


class TestGroup(Group):
    """Calls of `test`."""

    @described(facts.TEST_ECHO)
    def echo(self, /, echo: str, **more: object) -> responses.TestEchoResponse:
        """Send a text and get it back.

        Proves that a program can reach the service and that the two agree about characters:
        accents, spaces and signs must come back as they were sent.

        Note: Any further argument may be sent and comes back under its own name.

        Args:
            echo: Text to get back.

        Needs nothing but the application key.

        Raises:
            EchoMissing: The text to send back is missing or blank. Send one as echo. (code 1)

        See https://www.ipernity.com/help/api/method/test.echo
        """
        return self._call(facts.TEST_ECHO, responses.TestEchoResponse, {**more, "echo": echo})

    @described(facts.TEST_HELLO)
    def hello(self) -> responses.TestHelloResponse:
        """Get a greeting from the service.

        The simplest call there is. It needs nothing but the application key, and proves that the
        key works.

        Needs nothing but the application key.

        See https://www.ipernity.com/help/api/method/test.hello
        """
        return self._call(facts.TEST_HELLO, responses.TestHelloResponse, {})

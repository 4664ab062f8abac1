# Generated from methods/ipernity/test.echo.yaml, methods/ipernity/test.hello.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "test.echo": MethodTexts(
        "Send a text and get it back.",
        about=(
            "Proves that a program can reach the service and that the two agree about characters: accents, spaces and signs must come back as they were sent.",
            "Note: Any further argument may be sent and comes back under its own name.",
        ),
        options=(Option("echo", "echo", "string", text="Text to get back.", required=True),),
        needs="nothing but the application key.",
        errors=(("EchoMissing (1)", "The text to send back is missing or blank. Send one as echo."),),
        page="https://www.ipernity.com/help/api/method/test.echo",
        is_open=True,
    ),
    "test.hello": MethodTexts(
        "Get a greeting from the service.",
        about=("The simplest call there is. It needs nothing but the application key, and proves that the key works.",),
        needs="nothing but the application key.",
        page="https://www.ipernity.com/help/api/method/test.hello",
    ),
}
"""What the help of the command line says about each method."""

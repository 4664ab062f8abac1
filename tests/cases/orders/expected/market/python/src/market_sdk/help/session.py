# Generated from methods/market/session.open.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.command.texts import MethodTexts, Option

HELP = {
    "session.open": MethodTexts(
        "Open a session.",
        options=(
            Option("code", "code", "string", text="What the seller came back with."),
            Option("place", "place", "string", text="The place that the code is good for."),
            Option("user", "user", "string", text="Name of the seller."),
            Option(
                "password",
                "password",
                "string",
                text="Password of the seller. `-` asks for it, or reads a line of standard input.",
            ),
        ),
        rules=(
            "Give --code and --place together, or none of them.",
            "Give --user and --password together, or none of them.",
            "Give exactly one of --code and --user.",
        ),
        needs="a signature, which the client makes.",
        errors=(("LoginRefused (login_refused)", "Code or password are wrong."),),
        page="https://market.example/docs/session.open",
    ),
}
"""What the help of the command line says about each method."""

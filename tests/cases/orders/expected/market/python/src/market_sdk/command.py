# Generated from methods/market/service.yaml by `make generate`. Do not edit.
"""The command line: `market METHOD --argument value`."""

from __future__ import annotations

from .runtime.command.main import main as run
from .runtime.command.texts import LoginTexts, Program

PROGRAM = Program(
    name="market",
    package="market_sdk",
    client="Market",
    version="0.1.0",
    title="Market",
    summary="A market that takes orders from programs.",
    environment="MARKET",
    formats=("json",),
    logins=(
        LoginTexts("web", "web", "Sites", permissions=True),
        LoginTexts("password", "password", "Devices", asks=("user", "password")),
    ),
    permissions=(("orders", ()), ("wallet", ())),
)


def main() -> int:
    """Carry out the command line; gives its exit status."""
    return run(PROGRAM)

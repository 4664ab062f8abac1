# Generated from methods/lastfm/service.yaml by `make generate`. Do not edit.
"""The command line: `lastfm METHOD --argument value`."""

from __future__ import annotations

from .runtime.command.main import main as run
from .runtime.command.texts import LoginTexts, Program

PROGRAM = Program(
    name="lastfm",
    package="lastfm_sdk",
    client="LastFm",
    version="0.1.0",
    title="Last.fm",
    summary="A music service that keeps what its members listen to, and recommends music by it.",
    environment="LASTFM",
    formats=("json", "xml"),
    logins=(
        LoginTexts("desktop", "desktop", "Desktop and command-line applications"),
        LoginTexts("web", "web", "Web applications"),
        LoginTexts("mobile", "mobile", "Devices on which the member types the password", asks=("username", "password")),
    ),
    permissions=(),
)


def main() -> int:
    """Carry out the command line; gives its exit status."""
    return run(PROGRAM)

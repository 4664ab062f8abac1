# Generated from methods/ipernity/service.yaml by `make generate`. Do not edit.
"""The command line: `ipernity METHOD --argument value`."""

from __future__ import annotations

from .runtime.command.main import main as run
from .runtime.command.texts import LoginTexts, Program

PROGRAM = Program(
    name="ipernity",
    package="ipernity_sdk",
    client="Ipernity",
    version="0.1.0",
    title="ipernity",
    summary="A community for sharing photos, videos, music and articles.",
    environment="IPERNITY",
    formats=("json", "xml", "php"),
    logins=(
        LoginTexts("desktop", "desktop", "Desktop and command-line applications", permissions=True),
        LoginTexts("web", "web", "Web applications", permissions=True),
        LoginTexts("oauth", "oauth", "Applications that speak OAuth 1.0", permissions=True),
    ),
    permissions=(
        ("doc", ("read", "write", "delete")),
        ("blog", ("read", "write", "delete")),
        ("post", ("read", "write", "delete")),
        ("network", ("read", "write", "delete")),
        ("profile", ("read", "write")),
    ),
)


def main() -> int:
    """Carry out the command line; gives its exit status."""
    return run(PROGRAM)

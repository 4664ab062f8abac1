# Generated from methods/notes/service.yaml by `make generate`. Do not edit.
"""The command line: `notes METHOD --argument value`."""

from __future__ import annotations

from .runtime.command.main import main as run
from .runtime.command.texts import Program

PROGRAM = Program(
    name="notes",
    package="notes_sdk",
    client="Notes",
    version="1.2.3",
    title="Notes",
    summary="A small service to record what is generated.",
    environment="NOTES",
    formats=("json",),
    logins=(),
    permissions=(("note", ("view", "change")),),
)


def main() -> int:
    """Carry out the command line; gives its exit status."""
    return run(PROGRAM)

from __future__ import annotations

from .runtime.command.main import main as run
from .runtime.command.texts import LoginTexts, Program

PROGRAM = Program(
    name="gallery",
    package="gallery",
    client="Gallery",
    version="1.2.3",
    title="Gallery",
    summary="Pictures of others.",
    environment="GALLERY",
    formats=("json", "xml", "php"),
    logins=(
        LoginTexts("desktop", "desktop", "Programs on a desk", permissions=True),
        LoginTexts("web", "web", "Web applications", permissions=True),
        LoginTexts("oauth", "oauth", "OAuth"),
        LoginTexts("password", "password", "Name and password", asks=("username", "password")),
    ),
    permissions=(("picture", ("read", "write")), ("album", ("read", "write"))),
)


def main() -> int:
    """Carry out the command line; gives its exit status."""
    return run(PROGRAM)

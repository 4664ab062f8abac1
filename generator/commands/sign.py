"""`methodgen sign`: what a client would send for a call, and how its signature comes about."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from . import completing
from .options import FAULTY, format_option, methods_option, service_names

LATEST = 253_402_300_799
"""The last second of the year 9999."""


@click.command(
    "sign",
    short_help="Show what a call sends, and how it is signed.",
    epilog="""
\b
Examples:
  methodgen sign photos photo.share photo_id=12 to=ann to=bob
  methodgen sign photos photo.share photo_id=12 --explain
  methodgen sign photos https://photos.example/authorize perms=read --variant link
  PHOTOS_API_KEY=… PHOTOS_API_SECRET=… methodgen sign photos photo.list

\b
Credentials come from the variables that the client reads, here PHOTOS_API_KEY,
PHOTOS_API_SECRET, PHOTOS_AUTH_TOKEN and PHOTOS_TOKEN_SECRET, which keeps them
out of the history of the shell. They are printed as ***.
""",
)
@click.argument("service", metavar="SERVICE", shell_complete=service_names)
@click.argument("method", metavar="METHOD", shell_complete=completing.from_service(completing.methods))
@click.argument(
    "arguments",
    nargs=-1,
    metavar="[NAME=VALUE]...",
    shell_complete=completing.from_service(completing.parameters),
)
@click.option("--explain", "-e", is_flag=True, help="Tell step by step how the string to sign comes about.")
@click.option(
    "--variant",
    metavar="V",
    default="",
    shell_complete=completing.from_service(completing.variants),
    help="Sign as the scheme does for another purpose, such as links.",
)
@click.option(
    "--scheme",
    metavar="NAME",
    default="",
    shell_complete=completing.from_service(completing.schemes),
    help="Sign by another scheme of the service.",
)
@click.option("--key", metavar="TEXT", help="Key of the application.")
@click.option("--secret", metavar="TEXT", help="Secret of the application.")
@click.option("--token", metavar="TEXT", help='What a person granted; "" for a call without it.')
@click.option("--token-secret", metavar="TEXT", help="Secret of the token, where the scheme has one.")
@click.option(
    "--time",
    "now",
    type=click.FloatRange(0, LATEST),
    metavar="SECONDS",
    help="Since 1970, instead of now: to repeat a signature.",
)
@click.option("--nonce", metavar="TEXT", help="Instead of a random one: to repeat a signature.")
@methods_option
@format_option
def command(
    service: str,
    method: str,
    arguments: tuple[str, ...],
    explain: bool,
    variant: str,
    scheme: str,
    key: str | None,
    secret: str | None,
    token: str | None,
    token_secret: str | None,
    now: float | None,
    nonce: str | None,
    methods: Path,
    form: str,
) -> None:
    """Show what a client would send for METHOD of SERVICE, and how it is signed; nothing is sent.

    Arguments are checked as a client checks them. A list takes the same name several times, a map NAME[KEY]=VALUE.
    Where METHOD is an address, a link to it is signed.
    """
    from ..explain.ask import Question, Unanswerable, answer
    from ..explain.call import How
    from ..explain.shown import shown
    from ..spec.load import load
    from .printing import print_problems
    from .sign_printing import print_data, print_shown

    found, problems = load(methods, [service])
    if problems.errors:
        print_problems(problems, "")
        sys.exit(FAULTY)
    clock = time.time if now is None else lambda: now
    how = How(scheme, variant, clock, None if nonce is None else lambda: nonce)
    try:
        told = shown(answer(found[0], Question(method, arguments, how, key, secret, token, token_secret)))
    except Unanswerable as fault:
        raise click.UsageError(str(fault)) from None
    if form == "json":
        print_data(told, explain=explain)
    else:
        print_shown(told, explain=explain)

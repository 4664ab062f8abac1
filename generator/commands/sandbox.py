"""`methodgen sandbox`: a local server that answers as the service would."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .options import FAULTY, FILES, FOLDER, methods_option, service_names


@click.command(
    "sandbox",
    short_help="Start a local server that answers as the service would.",
    epilog="""
\b
Examples:
  methodgen sandbox photos
  methodgen sandbox photos --port 9000 --state photos.sqlite
  methodgen sandbox photos --fault 'photo.get=error:105' --fault '*=slow:2'
""",
)
@click.argument("service", shell_complete=service_names)
@methods_option
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="Port; 0 for any free one."
)
@click.option("--state", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Keep everything here.")
@click.option("--seed", type=int, default=1, show_default=True, metavar="N", help="Decides what the samples are.")
@click.option("--key", default=None, help="Key of the application.  [default: sandbox-key]")
@click.option("--secret", default=None, help="Its secret.  [default: sandbox-secret]")
@click.option("--callback", default="", metavar="URL", help="Where browsers go after a login for the web.")
@click.option("--fault", "rules", multiple=True, metavar="RULE", help="Make calls fail: METHOD=error:105; repeatable.")
@click.option("--faults", is_flag=True, help="Let requests and the page of faults ask for failures, too.")
@click.option("--site", type=FOLDER, metavar="DIR", help="Pages to serve.  [default: generated/SERVICE/site]")
@click.option(
    "--strict", is_flag=True, help="Refuse parameters a method does not have; services take no notice of them."
)
@click.option("--verbose", is_flag=True, help="Print a line for each refused call.")
def command(
    service: str,
    methods: Path,
    port: int,
    state: Path | None,
    seed: int,
    key: str | None,
    secret: str | None,
    callback: str,
    rules: tuple[str, ...],
    faults: bool,
    site: Path | None,
    strict: bool,
    verbose: bool,
) -> None:
    """Answer the calls of SERVICE on this machine, from its description alone.

    Only programs on this machine can reach it. Nothing is kept when it ends, unless --state names a file.
    """
    from ..sandbox.build import KEY, SECRET, TOKEN, Wishes, build
    from ..sandbox.faults import BadRule, Rule
    from ..sandbox.registry import Application
    from ..sandbox.server import PortTaken, hosts, listen, serve
    from ..sandbox.state.shelf import Sqlite
    from ..spec.load import load
    from .printing import print_problems

    found, problems = load(methods, [service])
    print_problems(problems, "; nothing is served")
    if problems.errors or not found:
        sys.exit(FAULTY)
    try:
        parsed = tuple(map(Rule.parse, rules))
    except BadRule as bad:
        raise click.BadParameter(str(bad), param_hint="--fault") from None
    application = Application(key or KEY, secret or SECRET, callback=callback)
    try:
        sockets = listen(port)
    except PortTaken as taken:
        click.echo(f"error: {taken}", err=True)
        sys.exit(FILES)
    port = sockets[0].getsockname()[1]
    folder = site or Path("generated") / service / "site"
    shelf = Sqlite(state) if state else None
    wishes = Wishes((application,), seed, parsed, faults or bool(parsed), folder, shelf, strict=strict)
    app = build(found[0], hosts(port), wishes)
    app.desk.journal.echo = verbose
    click.echo(f"{found[0].title} at http://127.0.0.1:{port}/  (end with Ctrl-C)")
    click.echo(f"  calls    {app.address(port)}")
    click.echo(f"  seen     http://127.0.0.1:{port}/_sandbox/")
    click.echo(f"  key      {application.key}\n  secret   {application.secret}\n  token    {TOKEN}")
    if not (folder / "index.html").is_file():
        click.echo(f"  no pages in {folder}; methodgen docs {service} makes them")
    serve(app, sockets)

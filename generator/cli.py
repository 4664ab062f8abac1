"""The command line: arguments, exit status, printing; no decisions.

Exit status: 0 all is well; 1 a description is faulty, or output is not current; 2 wrong usage; 3 files.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from .output.write import Plan
    from .pipeline import Outcome
    from .problems import Problems

FAULTY, USAGE, FILES = 1, 2, 3
SHELLS = ("bash", "zsh", "fish")
FOLDER = click.Path(path_type=Path)

EXAMPLES = """
\b
Examples:
  methodgen generate                      everything under methods/ into generated/
  methodgen generate photos --target docs only the docs of one service
  methodgen generate --check              is the output current? (for CI)
  methodgen lint                          are the descriptions legal?
  methodgen new album.share --service photos
"""


def service_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Names of described services, for the shell."""
    folder = Path(context.params.get("methods") or "methods")
    names = sorted(path.parent.name for path in folder.glob("*/service.yaml"))
    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


def target_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Names of targets, for the shell."""
    from .targets.manifest import TARGETS

    return [CompletionItem(name) for name in TARGETS if name.startswith(incomplete)]


methods_option = click.option(
    "--methods", type=FOLDER, default=Path("methods"), show_default=True, metavar="DIR", help="Folder of descriptions."
)
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How results are printed.",
)
quiet_option = click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
services_argument = click.argument("services", nargs=-1, metavar="[SERVICE]...", shell_complete=service_names)


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXAMPLES)
@click.version_option(package_name="methodgen", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Show a traceback when methodgen itself fails.")
@click.pass_context
def cli(context: click.Context, debug: bool) -> None:
    """Generate clients, docs and tests for web APIs made of named, signed method calls.

    A service is a folder of YAML files, one for each method. Start with `methodgen generate`.
    """
    context.obj = debug
    if os.environ.get("NO_COLOR"):
        context.color = False


@cli.command(epilog="""
\b
Examples:
  methodgen generate
  methodgen generate photos --target python --target tests
  methodgen generate --dry-run
  methodgen generate --check --format json
""")
@services_argument
@methods_option
@click.option("--templates", type=FOLDER, metavar="DIR", help="Folder of templates.  [default: those methodgen has]")
@click.option(
    "--out", type=FOLDER, default=Path("generated"), show_default=True, metavar="DIR", help="Folder of the output."
)
@click.option(
    "--target", "-t", "targets", multiple=True, metavar="T", shell_complete=target_names, help="Only this; repeatable."
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 and a short diff when output is not current.")
@click.option("--dry-run", is_flag=True, help="Write nothing; list what would be written or removed.")
@format_option
@quiet_option
def generate(
    services: tuple[str, ...],
    methods: Path,
    templates: Path | None,
    out: Path,
    targets: tuple[str, ...],
    check: bool,
    dry_run: bool,
    form: str,
    quiet: bool,
) -> None:
    """Generate from the descriptions of SERVICE, or of all services.

    Nothing is written unless every description is legal, and a file that was edited by hand is never overwritten.
    """
    from . import paths
    from .output.report import short_diff
    from .pipeline import Order, carry_out, prepare
    from .progress import ProgressLine
    from .targets.manifest import TARGETS

    unknown = [target for target in targets if target not in TARGETS]
    if unknown:
        raise click.BadParameter(f"{unknown[0]!r} is not one of {', '.join(TARGETS)}.", param_hint="--target")
    order = Order(methods, templates or paths.templates(), out, services, targets or TARGETS)
    with ProgressLine(enabled=not quiet and form == "text") as progress:
        outcome = prepare(order, progress)
    writes = not (check or dry_run or outcome.is_faulty)
    if writes:
        carry_out(outcome)
    if form == "json":
        _print_json(outcome)
    else:
        _print_problems(outcome.problems, "; nothing was written")
        for plan in outcome.plans:
            _print_plan(plan, "would " if check or dry_run else "", listed=dry_run, quiet=quiet)
            if check and not plan.is_current:
                click.echo("\n".join(short_diff(plan)))
    if outcome.is_faulty or (check and not outcome.is_current):
        sys.exit(FAULTY)


@cli.command(epilog="\b\nExamples:\n  methodgen lint\n  methodgen lint photos --format json\n")
@services_argument
@methods_option
@format_option
@quiet_option
def lint(services: tuple[str, ...], methods: Path, form: str, quiet: bool) -> None:
    """Check the descriptions of SERVICE, or of all services, and nothing else."""
    from .pipeline import Outcome
    from .spec.load import load

    found, problems = load(methods, services or None)
    outcome = Outcome(problems)
    if form == "json":
        _print_json(outcome)
    else:
        _print_problems(outcome.problems, "")
        if not outcome.is_faulty and not quiet:
            for service in found:
                click.echo(f"{service.name}: {len(service.methods)} methods, all legal")
    if outcome.is_faulty:
        sys.exit(FAULTY)


@cli.command(epilog="\b\nExample:\n  methodgen new album.share --service photos\n")
@click.argument("method")
@click.option("--service", "-s", required=True, shell_complete=service_names, help="Service the method belongs to.")
@methods_option
def new(method: str, service: str, methods: Path) -> None:
    """Write a commented first description of METHOD, ready to be filled in."""
    from .spec.names import faults_of_method_name
    from .spec.skeleton import skeleton

    faults = faults_of_method_name(method)
    if faults:
        raise click.BadParameter(faults[0], param_hint="METHOD")
    folder = methods / service
    if not (folder / "service.yaml").is_file():
        raise click.BadParameter(f"there is no {folder / 'service.yaml'}.", param_hint="--service")
    path = folder / f"{method}.yaml"
    twins = [old.name for old in folder.glob("*.yaml") if old.name.lower() == path.name.lower()]
    if twins:
        raise click.UsageError(f"{folder / twins[0]} is there already.")
    path.write_text(skeleton(method, "../../generator/spec/schema/method.schema.json"), encoding="utf-8", newline="\n")
    click.echo(f"wrote {path}; fill it in, then run: methodgen lint {service}")


@cli.command(epilog='\b\nExample:\n  eval "$(methodgen completion bash)"\n')
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print a script that completes commands, options, services and targets in SHELL."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"no completion for {shell}.")
    click.echo(kind(cli, {}, "methodgen", "_METHODGEN_COMPLETE").source())


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command and exit with its status; our own failures are one line unless `--debug` is given."""
    debug = "--debug" in (sys.argv[1:] if arguments is None else arguments)
    try:
        cli.main(args=None if arguments is None else list(arguments), prog_name="methodgen")
    except Exception as fault:
        if debug:
            raise
        from .output.write import OutputFault

        if isinstance(fault, OutputFault):
            for line in fault.faults:
                click.echo(line, err=True)
            click.echo("nothing was written", err=True)
            sys.exit(FILES)
        if isinstance(fault, OSError):
            click.echo(f"{fault.filename or 'files'}: error: {fault.strerror}", err=True)
            sys.exit(FILES)
        click.echo(f"internal error: {fault} (run with --debug); nothing was written", err=True)
        sys.exit(FILES)
    sys.exit(0)


def _print_problems(problems: Problems, verdict: str) -> None:
    for line in problems.lines:
        head, mark, rest = line.partition(" error: ")
        click.echo(f"{head}{click.style(mark, fg='red', bold=True)}{rest}", err=True)
    if problems.summary:
        click.secho(problems.summary + verdict * bool(problems.errors), err=True, bold=True)


def _print_plan(plan: Plan, would: str, *, listed: bool, quiet: bool) -> None:
    from .output.report import changes

    name = plan.folder.name
    if listed:
        for what, path in changes(plan):
            click.echo(f"would {what} {path}")
    if quiet:
        return
    if plan.is_current:
        click.echo(f"{name}: up to date, {plan.unchanged} files")
    else:
        click.echo(f"{name}: {would}write {len(plan.writes)}, remove {len(plan.removals)}, keep {plan.unchanged} files")


def _print_json(outcome: Outcome) -> None:
    from .output.report import changes

    problems = [
        {name: getattr(problem, name) for name in ("file", "line", "column", "level", "where", "text")}
        for problem in outcome.problems
    ]
    services: list[dict[str, Any]] = [
        {
            "service": plan.folder.name,
            "current": plan.is_current,
            "unchanged": plan.unchanged,
            "changes": [{"what": what, "path": path} for what, path in changes(plan)],
        }
        for plan in outcome.plans
    ]
    click.echo(json.dumps({"problems": problems, "services": services}, indent=1))

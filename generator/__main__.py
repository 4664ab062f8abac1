"""The way in: `methodgen` and `python -m generator`.

A run that finds nothing to do must be quick, so that editors, hooks and CI may run it all the time. It is recognised
here, by the lock files and before anything is imported that a run needs; everything else is the command line's.
"""

from __future__ import annotations

import sys

FLAGS = {"--check", "--dry-run", "-q", "--quiet"}
FOLDERS = {"--methods": "methods", "--out": "generated", "--templates": ""}


def main() -> None:
    """Run a command and exit with its status."""
    if sys.argv[1:2] != ["generate"] or not _is_current(sys.argv[2:]):
        from .cli import main as run

        run()


def _is_current(arguments: list[str]) -> bool:
    """Whether this is a plain `generate` with nothing to do, which has then been told; a doubt is a no."""
    folders = dict(FOLDERS)
    services: list[str] = []
    given = iter(arguments)
    for argument in given:
        name, has_value, value = argument.partition("=")
        if name in FOLDERS:
            folders[name] = value if has_value else next(given, "-")
        elif not argument.startswith("-"):
            services.append(argument)
        elif argument not in FLAGS:
            return False
    if not all(value or name == "--templates" for name, value in folders.items()):
        return False
    from .output.lock import counted_if_current

    counts = counted_if_current(folders["--methods"], folders["--templates"], folders["--out"], services)
    if counts is None:
        return False
    if not {"-q", "--quiet"}.intersection(arguments):
        try:
            sys.stdout.write("".join(f"{name}: up to date, {count} files\n" for name, count in counts.items()))
            sys.stdout.flush()
        except OSError:
            return False
    return True


if __name__ == "__main__":
    main()

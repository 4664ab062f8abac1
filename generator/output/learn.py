"""`python -m generator.output.learn FOLDER...`: learn the shapes of what these descriptions make."""

from __future__ import annotations

import sys
from pathlib import Path

from .. import paths
from ..spec.load import load
from ..targets.manifest import TARGETS, read_manifest
from .format import Formatter
from .learnt import write
from .produce import produce
from .shapes import is_nameless


def main() -> None:
    """Show black everything anew."""
    formatter = Formatter(known=())
    for folder in map(Path, sys.argv[1:]):
        for service in load(folder)[0]:
            for target in TARGETS:
                produce(service, read_manifest(paths.templates(), target), formatter)
    shapes = set(filter(is_nameless, formatter.settled.known))
    write(shapes)
    print(f"{len(shapes)} of {len(formatter.settled.known)} shapes kept")


if __name__ == "__main__":
    main()

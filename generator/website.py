"""The run that builds web sites: like that of `pipeline.py`, into a folder apart that is never committed.

A site has a manifest of its own, so that neither run minds the files of the other.
"""

from __future__ import annotations

from pathlib import Path

from .model.service import Service
from .output.produce import produce
from .output.write import Plan, plan
from .pipeline import Order, Outcome, Progress
from .spec.load import load
from .targets.manifest import SITE, TWINS, read_manifest


def prepare(order: Order, progress: Progress) -> Outcome:
    """Everything but the disk; `carry_out` of the pipeline writes it. The targets of the order do not matter."""
    progress("reading descriptions")
    services, problems = load(order.methods, order.services or None)
    outcome = Outcome(problems)
    if outcome.is_faulty:
        return outcome
    return Outcome(problems, tuple(_plan(service, order, progress) for service in services))


def files(service: Service, templates: Path, progress: Progress) -> dict[str, str]:
    """The pages by their path in the site, and the texts in Markdown that lie beside them."""
    found: dict[str, str] = {}
    for name in (TWINS, SITE):
        manifest = read_manifest(templates, name)
        for file in produce(service, manifest):
            progress(f"{service.name}: {file.path}")
            found[file.path.removeprefix(f"{manifest.output}/")] = file.text
    return found


def _plan(service: Service, order: Order, progress: Progress) -> Plan:
    return plan(order.out / service.name / SITE, files(service, order.templates, progress))

"""What a shell offers that has to be looked up in the descriptions of the service named before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from ..model.service import Service

Completer = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]
Names = Callable[[click.Context, "Service"], Iterable[str]]


def from_service(names: Names) -> Completer:
    """Offers those names that begin with what is typed; nothing while the descriptions are faulty."""

    def complete(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from ..spec.load import load

        folder = Path(context.params.get("methods") or "methods")
        # behind an option that still lacks its value, the parser has given up and left the words where they were
        service = context.params.get("service") or next(iter(context.args), "")
        services, _ = load(folder, [str(service)])
        offered = (name for found in services for name in names(context, found))
        return [CompletionItem(name) for name in offered if name.startswith(incomplete)]

    return complete


def methods(context: click.Context, service: Service) -> Iterable[str]:
    """Names of methods."""
    return [method.name for method in service.methods]


def parameters(context: click.Context, service: Service) -> Iterable[str]:
    """`name=` for every parameter of the method that is not given yet, and `name=value` where the values are known."""
    given = {text.partition("=")[0] for text in context.params.get("arguments") or ()}
    for method in service.methods:
        if method.name == context.params.get("method"):
            for parameter in method.parameters:
                if parameter.name not in given or parameter.type in ("list", "map"):
                    yield f"{parameter.name}="
                    yield from (f"{parameter.name}={value.value}" for value in parameter.values)


def permissions(context: click.Context, service: Service) -> Iterable[str]:
    """What can be declared: `item=level`, of a ladder the level, of scopes the scope."""
    from ..model.least import choices
    from ..permissions.declared import written

    return [written(item, level) for item, levels in choices(service) for level in levels or ("",)]


def schemes(context: click.Context, service: Service) -> Iterable[str]:
    """Names of further ways to sign."""
    return [scheme.name for scheme in service.schemes]


def variants(context: click.Context, service: Service) -> Iterable[str]:
    """Names of variants, of the scheme that was chosen."""
    blocks = {scheme.name: scheme.block for scheme in service.schemes} | {"": service.signing or {}}
    found = blocks.get(context.params.get("scheme") or "", {}).get("variants")
    return list(cast("Mapping[str, object]", found or {}))

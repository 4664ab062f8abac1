"""Tests of what is refused before anything is sent: for want of an argument or a credential, or by a rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.parameter import Rule
from .code import Code
from .python_layout import call, layout
from .python_text import literal
from .tests_calls import Arguments, Caller
from .tests_choices import Names, breaking, fewest
from .tests_samples import Sample, of_items

NONE = Sample(Code("None"), "")


@dataclass(frozen=True, slots=True)
class Refused:
    """Calls that raise one error, and send nothing."""

    name: Code
    client: Code
    error: Code
    match: Code
    calls: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Ruled:
    """Calls that break a rule, and calls that keep it."""

    name: Code
    match: Code
    broken: tuple[Code, ...]
    kept: tuple[Code, ...]


def refused(caller: Caller) -> Iterator[Refused]:
    """Missing and unknown arguments, missing credentials."""
    yield from _missing(caller)
    if not caller.method.open_parameters:
        keywords = [(names.argument(name), value.python) for name, value in caller.fewest().items()]
        unknown = call("member.call", [("", literal(caller.method.name)), *keywords, ("unheard_of", literal("1"))])
        yield _refused("knows_its_arguments", "UnknownArgument", literal("unheard_of"), layout(unknown, 8, after=0))
    yield from _without_credentials(caller)


def ruled(caller: Caller) -> Iterator[Ruled]:
    """What each rule forbids, and what it allows: every argument of it, on its own where the rules let it."""
    seen: set[str] = set()
    for rule in caller.method.rules:
        name = _words(rule)
        yield Ruled(
            name=Code(f"{name}_too" if name in seen else name),
            match=literal(names.argument(rule.names[0])),
            broken=tuple(caller.written(arguments, indent=8) for arguments in _broken(caller, rule)),
            kept=tuple(caller.written(caller.arguments(chosen)) for chosen in _kept(caller, rule)),
        )
        seen.add(name)


def _broken(caller: Caller, rule: Rule) -> Iterator[Arguments]:
    if rule.kind != "same_length":
        yield from (caller.arguments(chosen) for chosen in breaking(caller.method, rule))
        return
    last = next(parameter for parameter in caller.method.parameters if parameter.name == rule.names[-1])
    if fewest(caller.method, rule.names) is not None and (last.min_items or 1) == 1:
        yield caller.fewest(rule.names) | {last.name: of_items(caller.service.conventions, last, 1)}


def _kept(caller: Caller, rule: Rule) -> list[Names]:
    if rule.kind in ("together", "same_length"):
        wanted = [fewest(caller.method, rule.names)]
    else:
        others = {name: [other for other in rule.names if other != name] for name in rule.names}
        wanted = [fewest(caller.method, [name], unwanted) for name, unwanted in others.items()]
    return list(dict.fromkeys(chosen for chosen in wanted if chosen is not None))


def _words(rule: Rule) -> str:
    """A rule in the words of a test's name: `needs_title_or_description`, `takes_lat_and_lng_together`."""
    plain = [_plain(name) for name in rule.names]
    first, last = plain[0], plain[-1] if len(plain) < 4 else f"{len(plain) - 1}_more"
    others = "_".join(plain[1:-1]) if len(plain) < 4 else ""
    start = "_".join(filter(None, (first, others)))
    match rule.kind:
        case "any_of":
            return f"needs_{start}_or_{last}"
        case "one_of":
            return f"needs_just_one_of_{start}_and_{last}"
        case "at_most_one":
            return f"takes_only_one_of_{start}_and_{last}"
        case "together":
            return f"takes_{start}_and_{last}_together"
        case "same_length":
            return f"takes_{start}_and_{last}_in_parallel"
        case "instead":
            return f"needs_{first}_unless_{'_or_'.join(plain[1:4])}_is_given"


def _missing(caller: Caller) -> Iterator[Refused]:
    arguments = caller.fewest()
    for parameter in caller.method.parameters:
        if parameter.required and not parameter.carries_token:
            written = caller.written(arguments | {parameter.name: NONE}, indent=8)
            yield _refused(
                f"needs_{_plain(parameter.name)}", "MissingArgument", literal(names.argument(parameter.name)), written
            )


def _without_credentials(caller: Caller) -> Iterator[Refused]:
    method = caller.method
    if method.token == "required":
        written = caller.written(caller.fewest(), "application", indent=8)
        carried = any(parameter.carries_token and parameter.required for parameter in method.parameters)
        error = "MissingArgument" if carried else "MissingCredential"
        yield _refused("needs_a_token", error, literal("token"), written, client="application")
    if method.signed:
        client = "member_without_secret"
        written = caller.written(caller.fewest(), client, indent=8)
        yield _refused("needs_the_secret", "MissingCredential", literal("secret"), written, client=client)


def _refused(name: str, error: str, match: Code, *calls: Code, client: str = "member") -> Refused:
    return Refused(Code(name), Code(client), Code(error), match, calls)


def _plain(name: str) -> str:
    return names.snake(name).strip("_") or "argument"

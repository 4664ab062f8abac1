"""Which arguments go together: lawful and unlawful sets of them, chosen by a method's rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model.method import Method
from ..model.parameter import Rule

Names = frozenset[str]


def lawful(method: Method, names: Names) -> bool:
    """Whether a call with just these arguments keeps every rule."""
    return all(keeps(rule, names) for rule in method.rules)


def keeps(rule: Rule, names: Names) -> bool:
    """Whether these arguments keep one rule."""
    given = sum(name in names for name in rule.names)
    match rule.kind:
        case "any_of" | "instead":
            return given > 0
        case "one_of":
            return given == 1
        case "at_most_one":
            return given <= 1
        case "together":
            return given in (0, len(rule.names))
        case _:  # a rule about values, not about what is given
            return True


def fewest(method: Method, wanted: Iterable[str] = (), unwanted: Iterable[str] = ()) -> Names | None:
    """The required arguments, the wanted ones, and what the rules need besides; None where that cannot be."""
    shut_out = set(unwanted)
    chosen = {parameter.name for parameter in method.parameters if parameter.required} | set(wanted)
    for _ in method.parameters:
        broken = next((rule for rule in method.rules if not keeps(rule, frozenset(chosen))), None)
        if broken is None:
            break
        if broken.kind == "together":
            chosen |= set(broken.names)
        else:
            chosen |= set(_helpful(method, broken, chosen, shut_out, method.rules))
    names = frozenset(chosen)
    return names if lawful(method, names) and not names & shut_out else None


def most(method: Method) -> Names:
    """As many arguments as the rules allow, the first ones of the description before later ones."""
    chosen = fewest(method) or frozenset()
    for parameter in method.parameters:
        more = chosen | _companions(method, parameter.name)
        if lawful(method, more):
            chosen = more
    return chosen


def breaking(method: Method, rule: Rule) -> Iterator[Names]:
    """Sets of arguments that break this rule and no other."""
    match rule.kind:
        case "any_of" | "instead" | "one_of":
            wrong = [_without(method, rule)]
        case "together":
            wrong = [_with(method, rule, [name]) for name in rule.names]
        case _:
            wrong = []
    if rule.kind in ("one_of", "at_most_one"):
        wrong.append(_with(method, rule, rule.names[:2]))
    others = [other for other in method.rules if other != rule]
    return (names for names in wrong if not keeps(rule, names) and all(keeps(other, names) for other in others))


def _without(method: Method, rule: Rule) -> Names:
    return _with(method, rule, ()) - set(rule.names)


def _with(method: Method, rule: Rule, wanted: Iterable[str]) -> Names:
    """The arguments that the other rules ask for, and the wanted ones of this rule."""
    needed = {parameter.name for parameter in method.parameters if parameter.required} | set(wanted)
    others = [other for other in method.rules if other != rule]
    for other in others:
        if not keeps(other, frozenset(needed)):
            together = other.kind == "together"
            needed |= set(other.names if together else _helpful(method, other, needed, set(rule.names), others))
    return frozenset(needed)


def _helpful(method: Method, rule: Rule, chosen: set[str], shut_out: set[str], rules: Iterable[Rule]) -> Names:
    """The first argument of a rule that these rules allow besides the chosen ones, with those that go with it."""
    for name in rule.names:
        more = _companions(method, name)
        if not more & shut_out and not any(_exclusive(other, chosen | more) for other in rules):
            return more
    return frozenset()


def _exclusive(rule: Rule, names: set[str]) -> bool:
    return rule.kind in ("one_of", "at_most_one") and sum(name in names for name in rule.names) > 1


def _companions(method: Method, name: str) -> Names:
    """The argument, and all that have to be given together with it."""
    names = {name}
    for _ in method.rules:
        names.update(*(rule.names for rule in method.rules if rule.kind == "together" and names & set(rule.names)))
    return frozenset(names)

"""The arguments of a call: all that are needed, all legal, and none that breaks a rule."""

from __future__ import annotations

from collections.abc import Iterable

from ..model.method import Method
from ..model.parameter import Parameter, Rule
from ..model.wire import Conventions
from . import limits
from .call import Call
from .refused import Refused
from .state.scene import Argument
from .values import fault, items

_ONE_TEXT = frozenset({"string", "text"})


class Parameters:
    """Reads and checks the arguments of one method."""

    def __init__(self, method: Method, conventions: Conventions, own: frozenset[str]) -> None:
        self._method = method
        self._conventions = conventions
        self._names = {name for each in method.parameters for name in (each.name, *each.also)}
        self._own = own - self._names
        self._defaults = {each.name: each.default for each in method.parameters if each.default is not None}
        in_rules = {name for rule in method.rules for name in rule.names}
        told = [dict(error.when.conditions).get("missing", ()) for error in method.errors]
        self._proofs = frozenset(name for action in method.state for name, _ in action.proof)
        """Parameters any of which may come in place of what is asked of a person."""
        self._missed = {names[0] for names in told if len(names) == 1}
        """Parameters that some error misses where they are blank."""
        self._needed = [names for names in told if names and "any" not in names and in_rules.isdisjoint(names)]

    def check(self, call: Call) -> None:
        """Raises Refused; else the call has its arguments."""
        values: dict[str, list[str]] = {}
        for name, value in call.incoming.pairs:
            values.setdefault(name, []).append(value)
        for name, value in call.given.items():
            values.setdefault(name, [value])
        found: dict[str, Argument] = {}
        for parameter in self._method.parameters:
            argument = self._argument(parameter, values, call)
            if argument is not None:
                found[parameter.name] = argument
            elif parameter.required and not self._may_be_absent(parameter, call):
                raise Refused("missing", (parameter.name,), f"{parameter.name} is missing")
        self._files(call)
        for names in self._needed:
            if not any(_has_text(found.get(name)) or name in call.incoming.files for name in names):
                raise Refused("missing", names, f"{' or '.join(names)} is missing")
        for rule in self._method.rules:
            _rule(rule, found)
        for name, texts in values.items() if self._method.open_parameters else ():
            if name not in self._names and name not in self._own:
                found[name] = texts[0]
        call.arguments = {**self._defaults, **found}

    def strangers(self, call: Call) -> list[str]:
        """Parameters that the method does not have."""
        if self._method.open_parameters:
            return []
        names = {name.partition("[")[0].partition(".")[0] for name in (*call.given, *call.incoming.files)}
        return sorted(names - self._names - self._own - self._proofs)

    def _may_be_absent(self, parameter: Parameter, call: Call) -> bool:
        return (
            parameter.name in call.incoming.files or parameter.carries_token or not self._proofs.isdisjoint(call.given)
        )

    def _argument(self, parameter: Parameter, values: dict[str, list[str]], call: Call) -> Argument | None:
        name = next((each for each in (parameter.name, *parameter.also) if each in values), parameter.name)
        if parameter.type == "file":
            return None
        if parameter.type == "list":
            return self._list(parameter, items(parameter, name, values, self._conventions), name in values)
        if parameter.place == "header" and parameter.header.lower() in call.request.headers:
            texts = [call.request.headers[parameter.header.lower()]]
        else:
            texts = values.get(name, [])
        if not texts:
            return None
        if len(texts) > 1:
            raise Refused("invalid", (parameter.name,), f"{parameter.name} came {len(texts)} times")
        self._legal(parameter, texts[0])
        return texts[0]

    def _list(self, parameter: Parameter, texts: list[str], came: bool) -> Argument | None:
        if not came and not texts:
            return None
        if not texts and not parameter.clears:
            raise Refused("missing", (parameter.name,), f"{parameter.name} is empty")
        most = parameter.max_items or limits.FIELDS
        if len(texts) > most:
            raise Refused("invalid", (parameter.name,), f"{parameter.name} has {len(texts)} items; the limit is {most}")
        if texts and len(texts) < (parameter.min_items or 0):
            raise Refused("invalid", (parameter.name,), f"{parameter.name} needs {parameter.min_items} items")
        for text in texts:
            self._legal(parameter, text)
        return texts

    def _legal(self, parameter: Parameter, text: str) -> None:
        name = parameter.name
        kind = parameter.of or parameter.type
        if kind in _ONE_TEXT and not text.strip() and (parameter.required or name in self._missed):
            raise Refused("missing", (name,), f"{name} is blank")
        if why := fault(parameter, text, self._conventions):
            raise Refused("missing" if not text else "invalid", (name,), f"{name} {why}")

    def _files(self, call: Call) -> None:
        for parameter in self._method.parameters:
            part = call.incoming.files.get(parameter.name)
            if parameter.type == "file" and part is not None and not part.content:
                raise Refused("missing", (parameter.name,), f"{parameter.name} is an empty file")
            if parameter.type == "file" and parameter.required and part is None:
                raise Refused("missing", (parameter.name,), f"{parameter.name} is missing")


def _rule(rule: Rule, found: dict[str, Argument]) -> None:
    given = [name for name in rule.names if name in found]
    listed = ", ".join(rule.names)
    match rule.kind:
        case "any_of" if not given:
            raise Refused("missing", rule.names, f"one of {listed} is needed")
        case "instead" if not given:
            raise Refused("missing", rule.names[:1], f"{rule.names[0]} is needed")
        case "one_of" if len(given) != 1:
            raise Refused("invalid" if given else "missing", rule.names, f"exactly one of {listed} is needed")
        case "at_most_one" if len(given) > 1:
            raise Refused("invalid", tuple(given), f"only one of {listed} may be given")
        case "together" if 0 < len(given) < len(rule.names):
            absent = tuple(name for name in rule.names if name not in given)
            raise Refused("missing", absent, f"{listed} go together")
        case "same_length" if len({len(found[name]) for name in given}) > 1:
            raise Refused("invalid", tuple(given), f"{listed} must have as many items each")
        case _:
            return


def _has_text(value: Argument | None) -> bool:
    if isinstance(value, str):
        return bool(value.strip())
    return _any(value or ())


def _any(values: Iterable[str]) -> bool:
    return any(value.strip() for value in values)

"""Docstrings of generated methods: what a call does, what it takes, what it needs, what it raises."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..model import names
from ..model.method import Method, Poll
from ..model.parameter import Parameter, Rule
from ..model.shape import Value
from .code import Code
from .python_arguments import Argument
from .python_text import WIDTH, docstring, hanging

INDENT = 8
STATUS = {
    "listed": "The service lists this method but never documented it.",
    "inferred": "This description was inferred from sister methods.",
    "broken": "This method is reported not to work.",
}

PROGRESS = "Called while files are sent, with the bytes sent and those in all; a further attempt begins anew."


def method_docstring(method: Method, taken: tuple[Argument, ...]) -> Code:
    """The docstring of a method, ready to stand in its body."""
    return docstring(_sections(method, taken), INDENT)


def iterator_docstring(method: Method) -> Code:
    """The docstring of the function that goes through all pages."""
    call = f"`{names.function(method.name)}`"
    return docstring(
        [
            f"Go through the items of all pages of {call}, fetching each page when it is needed.",
            f"Takes what {call} takes. Call `.pages()` on the result to get whole responses instead of items.",
        ],
        INDENT,
    )


def and_wait_docstring(method: Method, poll: Poll) -> Code:
    """The docstring of the function that calls and waits."""
    call = f"`{names.function(method.name)}`"
    first = f"Call {call} and wait until its work is done. Takes what {call} takes."
    return docstring([first, *_wait(poll)], INDENT)


def waiting_docstring(method: Method, poll: Poll) -> Code:
    """The docstring of the function that waits for the work of an earlier call."""
    call = f"`{names.function(method.name)}`"
    return docstring([f"Wait until the work of an earlier call of {call} is done.", *_wait(poll)], INDENT)


def _wait(poll: Poll) -> Iterator[str]:
    yield (
        f"Asks `{names.call_path(poll.call)}` now and then, for `timeout` seconds at most (600 unless given), and "
        "gives what that tells in the end."
    )
    failed = [hanging("ProcessingFailed", "What was sent was refused; `error.item` tells more.", WIDTH - INDENT)]
    late = "Not done in time. As every error on the way it has `waiting_for`, the arguments to go on waiting with."
    yield "\n".join(["Raises:", *failed * bool(poll.failed), hanging("TimedOut", late, WIDTH - INDENT)])


def needs(method: Method) -> str:
    """What a call needs, in a sentence or two."""
    wants: list[str] = []
    if method.token == "required":
        wants.append("a token")
    levels = ", ".join(f"{item}: {level}" if item and level else item or level for item, level in method.permissions)
    if levels:
        private = ", for private items only" if method.permissions_for == "private" else ""
        wants.append(f"the permission {levels}{private}")
    if method.signed:
        wants.append("a signature, which the client makes")
    if not wants:
        return "nothing but the application key."
    return f"{wants[0]}." if len(wants) == 1 else f"{', '.join(wants[:-1])} and {wants[-1]}."


def parameter_text(parameter: Parameter) -> str:
    """What an argument means and what is legal."""
    return " ".join([_sentence(parameter.doc), *_limits(parameter)])


def rule_text(rule: Rule, shown: Callable[[str], str] = lambda name: f"`{names.argument(name)}`") -> str:
    """A rule over several arguments, in words."""
    listed = [shown(name) for name in rule.names]
    together = f"{', '.join(listed[:-1])} and {listed[-1]}"
    either = f"{', '.join(listed[:-1])} or {listed[-1]}"
    return {
        "any_of": f"Give at least one of {together}.",
        "one_of": f"Give exactly one of {together}.",
        "at_most_one": f"Give {either}, not more than one of them.",
        "together": f"Give {together} together, or none of them.",
        "same_length": f"{together} run in parallel: give as many items in each that is given.",
        "instead": f"{listed[0]} is needed unless {' or '.join(listed[1:])} is given.",
    }[rule.kind]


def about(method: Method) -> Iterator[str]:
    """What is said about a method beside its summary, in paragraphs."""
    yield from _paragraphs(method.description)
    if method.status in STATUS:
        yield STATUS[method.status]
    for doubt in method.doubts:
        yield f"In doubt: {doubt}"
    for note in method.notes:
        yield f"Note: {note}"


def _sections(method: Method, taken: tuple[Argument, ...]) -> Iterator[str]:
    yield method.summary
    yield from about(method)
    for rule in method.rules:
        yield rule_text(rule)
    width = WIDTH - INDENT
    if taken:
        entries = [hanging(argument.name, parameter_text(argument.parameter), width) for argument in taken]
        entries += [hanging("progress", PROGRESS, width)] * method.takes_file
        yield "\n".join(["Args:", *entries])
    yield f"Needs {needs(method)}"
    if method.errors:
        entries = [hanging(error.name, f"{error.doc} (code {error.code})", width) for error in method.errors]
        yield "\n".join(["Raises:", *entries])
    if method.page:
        yield f"See {method.page}"


def _paragraphs(text: str) -> list[str]:
    return [" ".join(block.split()) for block in text.split("\n\n") if block.strip()]


def _limits(parameter: Parameter) -> Iterator[str]:
    if parameter.values:
        yield (
            f"One of {_values(parameter.values)}."
            if parameter.type != "list"
            else f"Any of {_values(parameter.values)}."
        )
    if parameter.minimum is not None and parameter.maximum is not None:
        yield f"From {parameter.minimum} to {parameter.maximum}."
    elif parameter.minimum is not None:
        yield f"At least {parameter.minimum}."
    elif parameter.maximum is not None:
        yield f"At most {parameter.maximum}."
    if parameter.max_items is not None:
        yield f"At most {parameter.max_items} items."
    if parameter.max_length is not None:
        yield f"At most {parameter.max_length} characters."
    for value in parameter.special:
        yield f"{value.value} is legal too: {_sentence(value.doc)}"
    if parameter.clears:
        yield "An empty value clears what was there."
    if parameter.default is not None:
        yield f"{parameter.default or 'Empty'} when left out."
    if parameter.inferred:
        yield "Not documented; inferred from sister methods."
    if parameter.doubt:
        yield f"In doubt: {_sentence(parameter.doubt)}"
    if parameter.deprecated:
        yield f"Deprecated: {_sentence(parameter.deprecated)}"


def _values(values: tuple[Value, ...]) -> str:
    return ", ".join(_value(value) for value in values)


def _value(value: Value) -> str:
    shown = value.value or "(empty)"
    return f"{shown} ({value.doc.rstrip('.')})" if value.doc else shown


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?:" else f"{text}."

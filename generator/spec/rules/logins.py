"""Rules about logins: each step is possible with what the steps before it gave, and a token comes out."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import names
from ...problems import Problem, did_you_mean, listed, quoted
from ..description import Description, path
from ..node import Node
from .addresses import unfilled
from .paths import Nowhere, answer, follow

_GIVEN = frozenset({"key", "callback"})
"""What a login has from its start; and permissions, where there are any."""
_KINDS = ("call", "request", "ask", "open", "wait", "callback")
_FITS = {"arguments": ("call", "request", "open"), "gives": ("call", "request"), "scheme": ("request", "open")}


def logins(description: Description) -> Iterator[Problem]:
    """The steps of a login use what is at hand, and take what the answers have."""
    given = _GIVEN | ({"permissions"} & description.service.entries.keys())
    for _, login in description.service.children("logins"):
        at_hand = set(given)
        for step in login.items_of("steps"):
            for _, value in step.children("arguments"):
                yield from unfilled(value, at_hand)
            if call := step.get("call"):
                yield from _call(description, step, call)
            at_hand.update(dict(step.children("gives")), _named(step, "ask"), _named(step, "callback"))


def login_steps(description: Description) -> Iterator[Problem]:
    """A step has only keys that its kind has a use for, and is signed in a way that is described."""
    for _, login in description.service.children("logins"):
        opened = [step for step in login.items_of("steps") if "open" in step.entries]
        for step in opened[1:]:
            yield step.entries["open"].key_problem("a login opens one address; this is the second")
        for step in login.items_of("steps"):
            kind = next((kind for kind in _KINDS if kind in step.entries), "")
            for key, kinds in _FITS.items():
                if key in step.entries and kind and kind not in kinds:
                    yield step.entries[key].key_problem(f"a step of the kind {kind} has no {key}; {listed(kinds)} have")
            if kind == "request" or "signed" in step.entries:
                yield from _signing(description, step)
            elif kind == "open" and (scheme := step.get("scheme")):
                yield scheme.key_problem("only an address that is signed needs a scheme; add signed: and a variant")


def login_tokens(description: Description) -> Iterator[Problem]:
    """A login ends with a token."""
    for _, login in description.service.children("logins"):
        steps = login.items_of("steps")
        given = {name for step in steps for name in dict(step.children("gives"))}
        if steps and "token" not in given:
            hint = did_you_mean("token", given) or "; add gives: {token: …} to the step that brings it"
            yield login.key_problem(f"no step gives the token{hint}")


def token_check(description: Description) -> Iterator[Problem]:
    """What tells how far a token reaches is a method that can be called with the token alone."""
    check = description.service.get("token", "check")
    call = check.get("call") if check else None
    if check is None or call is None:
        return
    yield from _call(description, check, call)
    for name, login in description.service.children("logins"):
        if names.snake(name) == "check":
            yield login.key_problem("clients call what token.check describes so; choose another name")
    if "permissions" not in description.service.entries and (told := check.get("gives", "permissions")):
        yield told.key_problem("service.yaml describes no permissions; add the block or remove this")
    method = description.methods.get(call.text)
    if method is None:
        return
    if method.string("token", "optional") == "none":
        yield call.problem(f"{quoted(call.text)} takes no token, so it tells nothing about one")
    for name, parameter in description.parameters(method):
        if parameter.flag("required") and not parameter.flag("carries_token"):
            yield call.problem(f"{quoted(call.text)} needs {quoted(name)}, and the client has only the token")


def _named(step: Node, key: str) -> tuple[str, ...]:
    node = step.get(key)
    return (node.texts or (node.text,)) if node else ()


def _signing(description: Description, step: Node) -> Iterator[Problem]:
    scheme, signed = step.get("scheme"), step.get("signed")
    schemes = dict(description.service.children("schemes"))
    if scheme and scheme.text not in schemes:
        hint = did_you_mean(scheme.text, schemes)
        yield scheme.problem(f"no scheme {quoted(scheme.text)} in `schemes`{hint}")
        return
    block = schemes[scheme.text] if scheme else description.service.get("signing")
    if block is None and "signing" not in description.service.entries:
        yield (signed or step).key_problem("the step is signed, but nothing says how; add signing or name a scheme")
    elif signed and block:
        variants = dict(block.children("variants"))
        if signed.text not in variants:
            hint = did_you_mean(signed.text, variants) or (f"; it has {listed(variants)}" if variants else "")
            yield signed.problem(f"no variant {quoted(signed.text)} of {scheme.text if scheme else 'signing'}{hint}")


def _call(description: Description, step: Node, call: Node) -> Iterator[Problem]:
    names = description.method_names
    if call.text not in names:
        yield call.problem(f"no method {quoted(call.text)} in this service{did_you_mean(call.text, names)}")
    method = description.methods.get(call.text)
    known = dict(description.parameters(method)) if method else {}
    for name, value in step.children("arguments"):
        if method and name not in known and not method.flag("open_parameters"):
            hint = did_you_mean(name, known)
            yield value.key_problem(f"{quoted(call.text)} has no parameter {quoted(name)}{hint}")
    start = answer(description, call.text)
    for _, value in step.children("gives"):
        try:
            follow(description, start, path(value.text))
        except Nowhere as reason:
            yield value.problem(str(reason))

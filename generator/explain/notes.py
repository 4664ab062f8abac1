"""What has to be said beside a call: whose credentials these are, and why there is no signature."""

from __future__ import annotations

from collections.abc import Iterator

from .ask import Answer
from .placeholders import KEY, SECRET, TOKEN, TOKEN_SECRET


def notes(answer: Answer) -> Iterator[str]:
    """One sentence for each thing worth knowing."""
    yield from _made_up(answer)
    method = answer.method
    variable = f"{answer.service.environment}_{TOKEN}"
    if method and method.token == "required" and not _has_token(answer):
        yield f"{method.name} needs a token, and a client would refuse to send this without one; set {variable}"
    if answer.call.proof is None:
        yield f"this call is not signed: {_why_not(answer)}"


def _made_up(answer: Answer) -> Iterator[str]:
    real, used = answer.own.values(), answer.credentials
    proof = answer.call.proof
    uses = proof.scheme.uses if proof else frozenset[str]()
    sent = [*(each.value for each in answer.call.parameters), *(value for _, value in answer.call.headers)]
    names = {
        KEY: used.key if "key" in uses or any(used.key in value for value in sent) else "",
        SECRET: used.secret if "secret" in uses else "",
        TOKEN: used.token,
        TOKEN_SECRET: used.token_secret if "token_secret" in uses else "",
    }
    made_up = [name for name, value in names.items() if value == name and value not in real]
    if made_up:
        stand = "stand in for what was not given" if made_up[1:] else "stands in for what was not given"
        variables = ", ".join(f"{answer.service.environment}_{name}" for name in made_up)
        yield f"{', '.join(made_up)} {stand}; set {variables}"


def _has_token(answer: Answer) -> bool:
    """The token is sent, or an argument carries it."""
    parameters = answer.method.parameters if answer.method else ()
    return bool(answer.credentials.token) or any(one.carries_token and one.name in answer.given for one in parameters)


def _why_not(answer: Answer) -> str:
    if answer.service.scheme is None and not answer.service.schemes:
        return f"{answer.service.title} signs nothing"
    takes_token = answer.method is not None and answer.method.token != "none"
    if answer.service.token.signs and takes_token and not _has_token(answer):
        return "only a call that carries a token is"
    return f"{answer.subject} is described so"

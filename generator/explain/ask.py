"""A question about a signature, answered with the call that a client would make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..model.service import Service
from ..problems import did_you_mean, quoted
from ..runtime import facts
from ..runtime.credentials import Credentials
from ..runtime.errors import Error
from ..runtime.settings import credentials_of
from ..runtime.signing import SigningError
from ..targets.facts import method_facts, service_facts
from .call import Call, How, call, link, scheme_of
from .placeholders import filled
from .values import NoArgument, arguments_of, pairs_of

OPTIONAL: facts.Token = "optional"


class Unanswerable(ValueError):
    """The call cannot be made like this, and why."""


@dataclass(frozen=True, slots=True)
class Question:
    """A call as somebody asks about it. A credential that is None comes from the environment; "" is none at all."""

    subject: str
    """Name of a method, or address of a link."""
    arguments: tuple[str, ...] = field(default=(), repr=False)
    """`name=value`"""
    how: How = field(default_factory=How)
    key: str | None = field(default=None, repr=False)
    secret: str | None = field(default=None, repr=False)
    token: str | None = field(default=None, repr=False)
    token_secret: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """The call, and what it was made of; secrets and all."""

    service: facts.Service
    subject: str
    method: facts.Method | None
    """None for a link."""
    given: Mapping[str, object] = field(repr=False)
    own: Credentials
    """Those that are real."""
    credentials: Credentials
    call: Call


def answer(described: Service, question: Question) -> Answer:
    """The call that was asked about; raises Unanswerable."""
    try:
        return _answer(described, question)
    except (Error, SigningError, NoArgument) as fault:
        raise Unanswerable(str(fault)) from None


def _answer(described: Service, question: Question) -> Answer:
    service = service_facts(described)
    own = _own(service, question)
    scheme = scheme_of(service, question.how)
    if "://" in question.subject:
        given = dict(pairs_of(question.arguments))
        credentials = filled(own, service, None, scheme)
        made = link(service, question.subject, tuple(given.items()), credentials, question.how)
        return Answer(service, question.subject, None, given, own, credentials, made)
    method = _method(described, question.subject)
    arguments = arguments_of(method, question.arguments, service.conventions)
    credentials = filled(own, service, method, scheme)
    made = call(service, _without_token(method, credentials), arguments, credentials, question.how)
    return Answer(service, question.subject, method, arguments, own, credentials, made)


def _method(described: Service, name: str) -> facts.Method:
    for method in described.methods:
        if method.name == name:
            return method_facts(described, method)
    known = [method.name for method in described.methods]
    raise NoArgument(f"{described.name} has no method {quoted(name)}{did_you_mean(name, known)}")


def _own(service: facts.Service, question: Question) -> Credentials:
    given = (question.key, question.secret, question.token, question.token_secret)
    own = credentials_of(service, *(value or None for value in given))
    return Credentials(
        key="" if question.key == "" else own.key,
        secret="" if question.secret == "" else own.secret,
        token="" if question.token == "" else own.token,
        token_secret="" if "" in (question.token, question.token_secret) else own.token_secret,
    )


def _without_token(method: facts.Method, credentials: Credentials) -> facts.Method:
    """A method that needs a token can be looked at without one; a client would refuse."""
    return method if credentials.token or method.token == "none" else replace(method, token=OPTIONAL)

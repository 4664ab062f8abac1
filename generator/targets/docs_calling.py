"""The page about what holds for every call: addresses, credentials, signing, values, answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.method import Error
from ..model.methods import BODILESS
from ..model.service import Service
from ..model.wire import Credential
from ..runtime.signing import Scheme
from . import docs_words
from .code import Code
from .docs_answers import answers, failures, size
from .docs_pages import Block, Pages, header
from .docs_proof import KEY, SIGNATURE, TOKEN
from .docs_signing import signing
from .docs_text import bullets, code, fence, prose
from .docs_values import values


@dataclass(frozen=True, slots=True)
class CallingPage:
    """What holds for every call."""

    header: Code
    title: Code
    python: Code
    environment: Code
    facts: Code
    stand_ins: Code
    """Words that stand for credentials in examples."""
    signing: tuple[Code, ...]
    values: Code
    answers: tuple[Block, ...]
    limits: Code


def calling_page(service: Service) -> CallingPage:
    """Addresses, credentials, signing, values and answers."""
    pages, package = Pages(service), service.package
    variables = [code(f"{package.environment}_{name.upper()}") for name in credentials(service)]
    return CallingPage(
        header=header(service, "service.yaml"),
        title=prose(service.title),
        python=_python(service),
        environment=Code(", ").join(variables),
        facts=bullets(_facts(pages)),
        stand_ins=_stand_ins(service),
        signing=tuple(signing(service)),
        values=values(service),
        answers=tuple(_answers(service)),
        limits=bullets(_limits(service)),
    )


def _python(service: Service) -> Code:
    package = service.package
    given = ", ".join(f'{name}="…"' for name in credentials(service))
    lines = [f"from {package.module} import {package.client}", "", f"client = {package.client}({given})"]
    return fence("\n".join(lines), "python")


def credentials(service: Service) -> Iterator[str]:
    """Arguments of the client that this service has a use for."""
    blocks = [service.signing, *(scheme.block for scheme in service.schemes)]
    used = {name for block in blocks if block is not None for name in Scheme.parse(block).uses}
    if docs_words.has_key(service) or "key" in used:
        yield "api_key"
    if "secret" in used:
        yield "api_secret"
    if docs_words.has_tokens(service):
        yield "auth_token"
    if "token_secret" in used:
        yield "token_secret"


def _stand_ins(service: Service) -> Code:
    words = [KEY] * docs_words.has_key(service) + [TOKEN] * docs_words.has_tokens(service)
    words += [SIGNATURE] * docs_words.signs(service)
    if not words:
        return Code("")
    *others, last = map(code, words)
    shown = (
        f"{Code(', ').join(others)} and {last} stand where yours go" if others else f"{last} stands where yours goes"
    )
    return Code(f"In examples, {shown}.")


def _facts(pages: Pages) -> Iterator[Code]:
    service, endpoint = pages.service, pages.service.endpoint
    own = any(method.path != endpoint.path for method in service.methods)
    address = code(endpoint.base + endpoint.path)
    yield Code(f"**Address:** {address}{', and behind it what a method says' if own else ''}")
    for name, base in endpoint.hosts:
        yield Code(f"**Address of some methods ({prose(name)}):** {code(base)}")
    others = sorted({docs_words.verb(service, method) for method in service.methods} - {endpoint.verb})
    some = f"; {' or '.join(others)} for the methods that say so" if others else ""
    yield Code(f"**Verb:** {prose(endpoint.verb)}{some}")
    if endpoint.method_parameter:
        yield Code(f"**Name of the method:** in the parameter {code(endpoint.method_parameter)}")
    if endpoint.format_parameter:
        yield Code(f"**Format:** in the parameter {code(endpoint.format_parameter)}")
    formats = [code(name) for name in service.formats]
    asked = f"; the client asks for {code(service.default_format)}" if len(formats) > 1 else ""
    yield Code(f"**Format{'s' if len(formats) > 1 else ''}:** {Code(', ').join(formats)}{asked}")
    yield Code(f"**Parameters:** {'; '.join(_parameters(service))}")
    if service.constants:
        shown = [code(f"{name}={value}") for name, value in service.constants]
        yield Code(f"**In every call:** {Code(', ').join(shown)}")
    for name, credential in (("Key", service.key), ("Token", service.token)):
        where = _where(credential)
        if where or credential.doc:
            told = (Code(f"**{name}:** {where or 'goes into the signature'}."), pages.sentence(credential.doc))
            yield Code(" ").join(piece for piece in told if piece)


def _parameters(service: Service) -> Iterator[str]:
    """Where parameters travel, for the verbs that there are."""
    verbs = sorted({docs_words.verb(service, method) for method in service.methods})
    bare = [verb for verb in verbs if verb in BODILESS]
    full = [verb for verb in verbs if verb not in BODILESS]
    if bare:
        yield f"in the query of a {' or '.join(bare)}"
    if full:
        body = "as a form" if service.endpoint.body == "form" else "as JSON"
        yield f"{body} in the body of a {' or '.join(full)}"
        if service.endpoint.common == "query":
            yield "what the client adds by itself always in the query"
    if any(method.takes_file for method in service.methods):
        yield "in several parts with a file"


def _where(credential: Credential) -> Code:
    if credential.parameter:
        return Code(f"in the parameter {code(credential.parameter)}")
    if credential.header:
        return Code(f"in the header {code(f'{credential.header}: {credential.value}')}")
    return Code("")


def _answers(service: Service) -> Iterator[Block]:
    """The shortest answer there is, and a failure."""
    described = [method for method in service.methods if method.response.record is not None]
    if described:
        yield from answers(service, min(described, key=lambda method: size(service, method)), "Success in")
    yield from failures(service, service.errors[0] if service.errors else Error("1", "SomethingWrong"), "Failure in")


def _limits(service: Service) -> Iterator[Code]:
    times = service.timeouts
    waits = f"{times.connect:g} seconds to connect, {times.read:g} to read, {times.write:g} to write"
    yield Code(f"**Waits:** at most {waits}, and {times.pool:g} for a free connection")
    again = [*map(code, service.retry.codes), *(code(f"HTTP {status}") for status in service.retry.statuses)]
    if again:
        yield Code(f"**Tried again:** after {Code(', ').join(again)}, when the method is safe to repeat")
    if limit := service.rate_limit:
        yield Code(f"**Rate limit:** clients send at most {limit.calls:g} calls in {limit.seconds:g} s")

"""The page of login flows: how a person lets an application in."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from ..model import names
from ..model.login import Login, LoginStep
from ..model.service import Service
from .code import Code
from .docs_pages import Block, Pages, header
from .docs_proof import link_address
from .docs_text import code, external, fence, paragraphs, prose
from .docs_words import has_permissions
from .python_text import literal


@dataclass(frozen=True, slots=True)
class LoginPage:
    """All login flows of a service."""

    header: Code
    title: Code
    token: Code
    permissions: Code
    flows: tuple[Block, ...]


def login_page(service: Service) -> LoginPage:
    """Every flow, step by step."""
    pages = Pages(service)
    asked = "scopes" if service.permission_shape == "scopes" else "levels"
    permissions = Code(f"{pages.page('Permissions', 'permissions.md')} lists the {asked} to ask for. ")
    return LoginPage(
        header=header(service, "service.yaml"),
        title=prose(service.title),
        token=pages.sentence(service.token.doc),
        permissions=permissions if has_permissions(service) else Code(""),
        flows=tuple(Block(prose(flow.title), Code("\n\n").join(_flow(pages, flow))) for flow in service.logins),
    )


def _flow(pages: Pages, flow: Login) -> Iterator[Code]:
    yield from map(pages.prose, paragraphs(flow.doc))
    yield Code("\n").join(Code(f"{number}. {_step(pages, step)}") for number, step in enumerate(flow.steps, 1))
    if any(name == "token" for step in flow.steps for name, _ in step.gives):
        yield Code("In Python:")
        yield fence("\n".join(_python(pages.service, flow)), "python")
    if flow.page:
        yield Code(f"Published page: {external(flow.page)}")


def _step(pages: Pages, step: LoginStep) -> Code:
    lines = [pages.sentence(step.doc), *_told(pages, step)]
    if step.gives:
        given = [Code(f"{prose(name)} in {code(path)}") for name, path in step.gives]
        lines.append(Code(f"It gives {Code(', ').join(given)}."))
    text = Code(" ").join(line for line in lines if line)
    return Code(f"{text}{_address(pages, step)}") if step.kind == "open" else text


def _told(pages: Pages, step: LoginStep) -> Iterator[Code]:
    """What a step does, beside its own words."""
    named = Code(", ").join(map(code, step.names))
    match step.kind:
        case "call":
            yield Code(f"Call {pages.method(step.call)}{_with(step)}.")
        case "request":
            signed = f", signed by the scheme {code(step.scheme)}" if step.scheme else ", signed"
            yield Code(f"Send a POST to {code(step.address)}{_with(step)}{signed}. The answer comes like a form.")
        case "ask":
            yield Code(f"The caller gives {named}.")
        case "callback":
            yield Code(f"It brings {named}.")
        case "open" | "wait":
            return


def _with(step: LoginStep) -> str:
    given = [code(name) for name, _ in step.arguments]
    return f" with {Code(', ').join(given)}" if given else ""


def _address(pages: Pages, step: LoginStep) -> Code:
    address = link_address(pages.service, step.address, step.arguments, signed=bool(step.signed), scheme=step.scheme)
    return Code("\n\n" + textwrap.indent(fence(address, "text"), "   ") + "\n")


def _python(service: Service, flow: Login) -> Iterator[str]:
    """The flow as an application runs it."""
    client, function = service.package.client, f"client.login.{names.snake(flow.name)}"
    yield f"from {service.package.module} import {client}"
    yield ""
    yield f"with {client}() as client:"
    if any(step.kind == "open" for step in flow.steps):
        yield f"    flow = {function}({', '.join(_options(service, flow))})"
        yield "    print(flow.url)  # for the person to open"
        if any(step.kind == "callback" for step in flow.steps):
            yield '    came_back = input("Address the browser came back to: ")'
            yield "    grant = flow.finish(came_back)"
        else:
            yield '    input("Press Enter when the person has agreed.")'
            yield "    grant = flow.finish()"
    else:
        asked = [name for step in flow.steps for name in step.names if step.kind == "ask"]
        given = ", ".join(f'{names.argument(name)}="…"' for name in asked)
        yield f"    grant = {function}({given})"
    yield "    granted = client.with_options(auth_token=grant)"


def _options(service: Service, flow: Login) -> Iterator[str]:
    templates = " ".join(template for step in flow.steps for _, template in step.arguments)
    if "{permissions}" in templates and (asked := _sample(service)):
        yield f"permissions={asked}"
    if "{callback}" in templates:
        yield 'callback="https://example.org/back"'


def _sample(service: Service) -> str:
    """Something to ask for."""
    if service.permission_shape == "ladder":
        return literal(service.levels[-1].name) if service.levels else ""
    for item in service.permission_items:
        return f"{{{literal(item.name)}: {literal(item.levels[0])}}}" if item.levels else f"[{literal(item.name)}]"
    return ""

"""The page of login flows: how a person lets an application in."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from ..model.model import Login, LoginStep, Service
from .code import Code
from .docs_pages import Block, Pages, header
from .docs_request import link_address
from .docs_text import code, external, fence, paragraphs, prose


@dataclass(frozen=True, slots=True)
class LoginPage:
    """All login flows of a service."""

    header: Code
    title: Code
    token: Code
    flows: tuple[Block, ...]


def login_page(service: Service) -> LoginPage:
    """Every flow, step by step."""
    pages = Pages(service)
    return LoginPage(
        header=header(service, "service.yaml"),
        title=prose(service.title),
        token=pages.sentence(service.token.doc),
        flows=tuple(Block(prose(flow.title), Code("\n\n").join(_flow(pages, flow))) for flow in service.logins),
    )


def _flow(pages: Pages, flow: Login) -> Iterator[Code]:
    yield from map(pages.prose, paragraphs(flow.doc))
    yield Code("\n").join(Code(f"{number}. {_step(pages, flow, step)}") for number, step in enumerate(flow.steps, 1))
    if flow.page:
        yield Code(f"Published page: {external(flow.page)}")


def _step(pages: Pages, flow: Login, step: LoginStep) -> Code:
    lines = [pages.sentence(step.doc)]
    if step.call:
        lines.append(Code(f"Call {pages.method(step.call)}{_with(step)}."))
    if step.kind == "callback":
        lines.append(Code(f"It brings {Code(', ').join(map(code, step.names))}."))
    elif step.gives:
        given = [Code(f"{prose(name)} in {code(path)}") for name, path in step.gives]
        lines.append(Code(f"It gives {Code(', ').join(given)}."))
    text = Code(" ").join(line for line in lines if line)
    return Code(f"{text}{_address(pages, step)}") if step.kind == "open" else text


def _with(step: LoginStep) -> str:
    given = [code(name) for name, _ in step.arguments]
    return f" with {Code(', ').join(given)}" if given else ""


def _address(pages: Pages, step: LoginStep) -> Code:
    shown = fence(link_address(pages.service, step.address, step.arguments, signed=bool(step.signed)), "text")
    return Code("\n\n" + textwrap.indent(shown, "   ") + "\n")

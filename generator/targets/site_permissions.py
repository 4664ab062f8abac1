"""The permission explorer: what methods need, what a permission opens, and the link to ask for it."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.service import Service
from .docs_pages import Block
from .docs_permissions import permissions_page
from .docs_text import slug
from .html_markdown import block, inline
from .html_text import Html, attribute, data
from .site_facts import service_data
from .site_pages import Page, section


@dataclass(frozen=True, slots=True)
class Part:
    """A text under a heading of its own."""

    anchor: Html
    title: Html
    text: Html


@dataclass(frozen=True, slots=True)
class SitePermissions:
    """All permissions of a service."""

    page: Page
    paragraphs: tuple[Html, ...]
    levels: Html
    login: Html
    heading: Html
    heading_anchor: Html
    items: tuple[Part, ...]
    ladder: Html
    without: Html
    explorer: Html
    """JSON for the explorer."""


def site_permissions(service: Service) -> SitePermissions:
    """What can be asked for, and what asks for it."""
    content = permissions_page(service)
    return SitePermissions(
        page=section("permissions"),
        paragraphs=tuple(map(inline, content.paragraphs)),
        levels=block(content.levels),
        login=inline(content.login),
        heading=inline(content.heading),
        heading_anchor=attribute(slug(content.heading)),
        items=tuple(map(_part, content.items)),
        ladder=block(content.ladder),
        without=block(content.without),
        explorer=data(_explorer(service)),
    )


def _part(one: Block) -> Part:
    return Part(attribute(slug(one.title)), inline(one.title), block(one.text))


def _explorer(service: Service) -> dict[str, object]:
    return {
        "service": service_data(service),
        "shape": service.permission_shape,
        "items": [
            {"name": item.name, "doc": item.doc, "levels": item.levels, "parameter": item.parameter}
            for item in service.permission_items
        ],
        "levels": [{"name": level.name, "implies": level.implies, "doc": level.doc} for level in service.levels],
        "methods": [
            {
                "name": method.name,
                "summary": method.summary,
                "needs": dict(method.permissions),
                "private": method.permissions_for == "private",
                "token": method.token,
            }
            for method in service.methods
        ],
        "links": [
            {
                "title": flow.title,
                "address": step.address,
                "arguments": dict(step.arguments),
                "signed": step.signed,
                "scheme": step.scheme,
            }
            for flow in service.logins
            for step in flow.steps
            if step.kind == "open"
        ],
    }

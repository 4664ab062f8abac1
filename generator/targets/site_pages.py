"""What every page of the site has: its place, its head, and the way to all other pages."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from ..model.method import Method
from ..model.service import Service
from . import docs_words
from .html_text import Html, anchor, attribute, text

SECTIONS = (
    ("index", "Overview"),
    ("calling", "How calls travel"),
    ("signing", "Signing"),
    ("login", "Logging in"),
    ("permissions", "Permissions"),
    ("errors", "Errors"),
    ("types", "Types"),
    ("changelog", "Changelog"),
    ("doubts", "Doubts"),
)
"""Pages beside those of methods and guides, where a service has what they are about."""
SUMMARIES = {
    "calling": "Addresses, credentials, signing, values and answers.",
    "signing": "The rule, and a calculator that shows every step.",
    "login": "How a person lets an application in.",
    "permissions": "Which method needs which level, and what a level opens.",
    "errors": "Every code: where it comes from and what to do.",
    "types": "Records that several methods answer with.",
    "changelog": "What changed, latest first.",
    "doubts": "What is not certain about these descriptions.",
}


@dataclass(frozen=True, slots=True)
class Page:
    """Where a page is, and what its head says."""

    path: Html
    """From the top of the site, without an ending: the page is `.html`, its twin `.md`."""
    base: Html
    """From the page to the top of the site."""
    title: Html
    summary: Html
    """For search engines and link previews, inside an attribute."""
    group: Html
    """The group of methods that is open in the list; "" for none."""


@dataclass(frozen=True, slots=True)
class Link:
    """An entry of the list of pages."""

    path: Html
    title: Html
    summary: Html
    mark: Html
    """POST and the like; "" for none."""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under a heading."""

    name: Html
    anchor: Html
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages show."""

    title: Html
    package: Html
    version: Html
    sections: tuple[Link, ...]
    guides: tuple[Link, ...]
    groups: tuple[Group, ...]


def page(path: str, title: str, summary: str = "", group: str = "") -> Page:
    """The head of a page; its texts are not yet quoted."""
    return Page(
        path=attribute(path),
        base=Html("../" * path.count("/")),
        title=text(title),
        summary=attribute(" ".join(summary.split())),
        group=text(group),
    )


def sections(service: Service) -> dict[str, str]:
    """Names and titles of the pages that the site of a service has."""
    has = {
        "signing": service.signing is not None or bool(service.schemes),
        "login": bool(service.logins),
        "permissions": service.permission_shape != "none",
        "types": bool(service.types),
        "changelog": any(method.changelog for method in service.methods),
    }
    return {name: title for name, title in SECTIONS if has.get(name, True)}


def section(name: str) -> Page:
    """The head of a page beside those of methods."""
    return page(name, dict(SECTIONS)[name], SUMMARIES.get(name, ""))


def site(service: Service, guides: tuple[Link, ...]) -> Site:
    """All pages there are."""
    return Site(
        title=text(service.title),
        package=text(service.package.distribution),
        version=text(service.package.version),
        sections=tuple(
            Link(Html(name), Html(title), Html(SUMMARIES.get(name, "")), Html(""))
            for name, title in sections(service).items()
        ),
        guides=guides,
        groups=tuple(
            Group(text(name), anchor("group", name), tuple(_link(service, one) for one in found))
            for name, found in groupby(service.methods, group_name)
        ),
    )


def group_name(method: Method) -> str:
    """The heading under which a method is listed."""
    return method.group[0] if method.group else "Others"


def _link(service: Service, method: Method) -> Link:
    verb = docs_words.verb(service, method)
    mark = text(verb) if verb != "GET" else Html("")
    return Link(attribute(f"methods/{method.name}"), text(method.name), text(method.summary), mark)

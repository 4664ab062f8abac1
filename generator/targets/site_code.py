"""Code on the right of a method: the call in several languages, and what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model.method import Method
from ..model.service import Service
from .docs_method import MethodPage
from .docs_request import command
from .docs_text import slug
from .html_markdown import block, code_block, fences
from .html_text import Html, anchor, attribute
from .python_command_words import command_line

LANGUAGES = {"json": "JSON", "xml": "XML"}


@dataclass(frozen=True, slots=True)
class Tab:
    """One way to write the same thing."""

    kind: Html
    """The same tab is chosen on every page."""
    title: Html
    body: Html


@dataclass(frozen=True, slots=True)
class Panel:
    """Tabs under a heading."""

    anchor: Html
    title: Html
    tabs: tuple[Tab, ...]


@dataclass(frozen=True, slots=True)
class Hint:
    """A text that belongs to code on the right."""

    anchor: Html
    title: Html
    text: Html


def panels(service: Service, method: Method, content: MethodPage) -> Iterator[Panel]:
    """Everything on the right, from top to bottom."""
    python = {str(one.title): fences(one.text) for one in content.python}
    calls: list[tuple[str, Iterable[tuple[str, str]]]] = [("Python", python["Sync"]), ("Async", python["Async"])]
    calls.append(("curl", (("sh", command(service, method)),)))
    calls += [("HTTP", ((name, code),)) for one in content.requests for name, code in fences(one) if name == "http"]
    calls.append(("Command line", (("sh", command_line(service, method)),)))
    yield _panel("Call", calls)
    for title in ("All pages", "Until it is done"):
        if title in python:
            yield _panel(title, zip(("Python", "Async"), ((one,) for one in python[title]), strict=False))
    answers = [
        (LANGUAGES.get(language, language), ((language, code),))
        for one in content.examples
        for language, code in fences(one.text)
    ]
    if answers:
        yield _panel("Answer", answers)


def hints(content: MethodPage) -> Iterator[Hint]:
    """What is said beside code that needs words."""
    for one in content.python:
        said, _, _ = one.text.partition("```")
        if said.strip():
            yield Hint(attribute(slug(one.title)), Html(one.title), block(said))


def _panel(title: str, tabs: Iterable[tuple[str, Iterable[tuple[str, str]]]]) -> Panel:
    return Panel(
        anchor=anchor("code", title.lower()),
        title=Html(title),
        tabs=tuple(
            Tab(
                anchor(name.lower()),
                Html(name),
                Html("").join(code_block(code, language) for language, code in code_blocks),
            )
            for name, code_blocks in tabs
        ),
    )

"""The Markdown of our own views as HTML, so that pages and their Markdown twins say the same.

Only what the docs views write has to be read: texts of a description are quoted for Markdown by then, and are quoted
once more, for HTML, here. There is no raw HTML and no image, and links lead to the web or to other pages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from .docs_text import slug
from .html_highlight import highlight
from .html_text import Html, anchor, attribute, text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererHTML
    from markdown_it.token import Token

LINK = re.compile(r"(?:https?://|mailto:)\S+|(?!//|[\w+.-]*:)[\w./#~%-]+")
"""What a link may lead to: the web, an address for mail, or a place within the site."""


def block(markdown: str) -> Html:
    """Whole paragraphs, lists, tables, blocks of code."""
    if not markdown:
        return Html("")
    tokens = _parser().parse(markdown)
    _name_headings(tokens)
    return Html(_render(tokens).strip())


@lru_cache(maxsize=4096)
def inline(markdown: str) -> Html:
    """Text within a line."""
    return Html(_parser().renderInline(markdown))


def fences(markdown: str) -> tuple[tuple[str, str], ...]:
    """Language and text of every block of code."""
    return tuple((token.info, token.content) for token in _parser().parse(markdown) if token.type == "fence")


def headings(markdown: str) -> tuple[tuple[int, str], ...]:
    """Level and text of every heading."""
    tokens = _parser().parse(markdown)
    return tuple(
        (int(before.tag[1]), _shown(token)) for before, token in pairwise(tokens) if before.type == "heading_open"
    )


def page(target: str) -> str:
    """The address of a page from that of its Markdown twin."""
    return re.sub(r"^(?!https?:)([^#?]*)\.md(?=$|#)", r"\1.html", target)


def _render(tokens: Sequence[Token]) -> str:
    parser = _parser()
    return str(parser.renderer.render(tokens, parser.options, {}))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    class Parser(MarkdownIt):
        def validateLink(self, url: str) -> bool:
            return LINK.fullmatch(url) is not None

    parser = Parser("commonmark", {"html": False}).enable("table").disable("image")
    for kind, rule in RULES.items():
        parser.add_render_rule(kind, rule)
    return parser


def _name_headings(tokens: Sequence[Token]) -> None:
    """Anchors as in the Markdown twin; the second heading of a name is numbered."""
    seen: dict[str, int] = {}
    for before, token in pairwise(tokens):
        if before.type == "heading_open":
            name = slug(_shown(token))
            number = seen[name] = seen.get(name, -1) + 1
            before.attrs["id"] = f"{name}-{number}" if number else name


def _shown(token: Token) -> str:
    return "".join(child.content for child in token.children or ())


def _heading_close(_: RendererHTML, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    opening = tokens[index - 2]
    place = str(opening.attrs.get("id", ""))
    level = opening.tag
    if level == "h1" or not place:
        return f"</{level}>\n"
    return f"{anchor_link(place, _shown(tokens[index - 1]))}</{level}>\n"


def anchor_link(place: str, label: str) -> Html:
    """The sign beside a thing that links to it."""
    return Html(f'<a class="anchor" href="#{attribute(place)}" aria-label="{attribute(f"Link to {label}")}">#</a>')


def _link_open(_: RendererHTML, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    target = page(str(tokens[index].attrs.get("href", "")))
    away = ' rel="noopener noreferrer"' if re.match("https?:", target) else ""
    return f'<a href="{attribute(target)}"{away}>'


def _fence(_: RendererHTML, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    return code_block(tokens[index].content, tokens[index].info)


def code_block(content: str, language: str) -> Html:
    """A block of code with its language, for people to copy."""
    kind = anchor(language or "text")
    shown = highlight(content.rstrip("\n"), language)
    return Html(f'<div class="code" data-language="{kind}"><pre tabindex="0"><code>{shown}</code></pre></div>\n')


def _code_inline(_: RendererHTML, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    return f"<code>{text(tokens[index].content)}</code>"


def _text(_: RendererHTML, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    return text(tokens[index].content)


def _table_open(*_: Any) -> str:
    return '<div class="scroll" tabindex="0"><table>\n'


def _table_close(*_: Any) -> str:
    return "</table></div>\n"


RULES: Mapping[str, Any] = {
    "heading_close": _heading_close,
    "link_open": _link_open,
    "fence": _fence,
    "code_block": _fence,
    "code_inline": _code_inline,
    "text": _text,
    "table_open": _table_open,
    "table_close": _table_close,
}

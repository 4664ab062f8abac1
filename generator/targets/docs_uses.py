"""How a method is used in Python: called, gone through page by page, asked until it is done."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import names
from ..model.method import Method
from ..model.service import Service
from . import docs_python
from .code import Code
from .docs_pages import Block, Pages
from .docs_text import code


def uses(service: Service, method: Method) -> Iterator[Block]:
    """The call, all its pages, and waiting until it is done."""
    yield Block(Code("Sync"), docs_python.call(service, method))
    yield Block(Code("Async"), docs_python.async_call(service, method))
    if method.paging is not None:
        shown = (docs_python.iteration(service, method), docs_python.async_iteration(service, method))
        yield Block(Code("All pages"), Code("\n\n").join((_paging_text(method), *shown)))
    if method.poll is not None:
        text = Code(f"{_polling_text(service, method)}\n\n{docs_python.polling(service, method, method.poll)}")
        yield Block(Code("Until it is done"), text)


def _paging_text(method: Method) -> Code:
    paging = method.paging
    assert paging is not None
    style = paging.style
    asked = [code(name) for name in (style.page, style.offset, style.cursor) if name]
    text = (
        f"The client asks for one page after another, by {Code(' and ').join(asked)}, and gives the items one by one."
    )
    if paging.max_size is not None and style.size:
        text += f" A page holds at most {paging.max_size} of them ({code(style.size)})."
    text += " Call `.pages()` on the result to go through whole responses instead."
    return Code(text)


def _polling_text(service: Service, method: Method) -> Code:
    poll = method.poll
    assert poll is not None
    pages = Pages(service, base="../")
    text = f"The answer comes before the work is done. Ask {pages.method(poll.call)} until {code(poll.done)} is true"
    text += f" or, when it failed, {code(poll.failed)} is" if poll.failed else ""
    text += f"; {code(poll.wait)} tells how many seconds to wait." if poll.wait else "."
    group = f"client.{names.call_path(method.name)}".rpartition(".")[0]
    both, alone = (code(f"{group}.{name(poll.work)}") for name in (names.and_wait, names.wait_for))
    text += f" {both}, which takes the same arguments and a timeout, does all of this in one call, and {alone} waits"
    return Code(f"{text} for an earlier one. Step by step it is:")

"""The page of doubts: what is not certain, gathered from all methods."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.method import Method
from ..model.service import Service
from . import docs_words
from .code import Code
from .docs_pages import Block, Pages, header
from .docs_text import bullets, code, prose


@dataclass(frozen=True, slots=True)
class DoubtsPage:
    """All doubts of a service."""

    header: Code
    title: Code
    statuses: tuple[Block, ...]
    doubts: Code


def doubts_page(service: Service) -> DoubtsPage:
    """Methods that were never documented or do not work, then every single doubt."""
    pages = Pages(service)
    return DoubtsPage(
        header=header(service),
        title=prose(service.title),
        statuses=tuple(
            Block(Code(text), Code(", ").join(found))
            for status, text in docs_words.STATUS.items()
            if (found := [pages.method(one.name) for one in service.methods if one.status == status])
        ),
        doubts=bullets(doubt for method in service.methods for doubt in _doubts(pages, method)),
    )


def _doubts(pages: Pages, method: Method) -> Iterator[Code]:
    name = pages.method(method.name)
    for doubt in method.doubts:
        yield Code(f"{name}: {pages.sentence(doubt)}")
    for one in method.parameters:
        if one.doubt is not None:
            yield Code(f"{name}, {code(one.name)}: {pages.sentence(one.doubt)}")

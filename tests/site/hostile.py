"""A service in which every text is one that an attacker might have written."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from generator.model.method import Change
from generator.model.service import Service
from generator.model.shape import Value

from ..unit.service_values import a_method, a_service

TEXTS: dict[str, str] = json.loads((Path(__file__).parent / "hostile_texts.json").read_text(encoding="utf-8"))
PROSE = frozenset(
    {"title", "summary", "description", "doc", "change", "doubt", "deprecated", "condition", "permissions_doc"}
)
"""Names of fields that hold a text for people."""
LISTS_OF_PROSE = frozenset({"notes", "doubts"})


def small_service() -> Service:
    """Two methods, with something in every place where a text can stand."""
    values = (Value("one", "The first."), Value("two", "The second."))
    parameter = replace(
        a_method().parameters[0],
        values=values,
        type="enum",
        special=(Value("-1", "Nowhere."),),
        default="one",
        deprecated="Old.",
        doubt="Unsure.",
    )
    told = {"notes": ("Note.",), "doubts": ("Doubt.",), "changelog": (Change("2020-01-02", "Changed."),)}
    getting = a_method(description="More.", see_also=("book.add",), parameters=(parameter,), **told)
    needs = {"permissions": (("shelf", "write"),), "token": "required", "signed": True, "post_only": True}
    adding = a_method("book.add", example_request=(("book_id", "7"),), status="inferred", **needs, **told)
    return a_service(getting, adding, description="About.")


def infested(service: Service, text: Callable[[], str]) -> Service:
    """The service with another text, each asked for anew, in every place that holds one for people."""
    return _infested(service, text)


def taking_turns(start: int) -> Callable[[], str]:
    """All hostile texts, over and over, beginning with one of them."""
    texts, turn = list(TEXTS.values()), count(start)
    return lambda: texts[next(turn) % len(texts)]


def _infested(value: Any, text: Callable[[], str]) -> Any:
    if isinstance(value, tuple):
        return tuple(_infested(one, text) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes: dict[str, Any] = {}
    for field in fields(value):
        part = getattr(value, field.name)
        if field.name in LISTS_OF_PROSE:
            changes[field.name] = tuple(text() for _ in part)
        elif field.name in PROSE and isinstance(part, str):
            changes[field.name] = text()
        elif isinstance(part, tuple) or is_dataclass(part):
            changes[field.name] = _infested(part, text)
    return replace(value, **changes)

"""How an answer is read in Python: the way to something worth printing."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import names
from ..model.examples import record_of
from ..model.service import Service
from ..model.shape import ListOf, Record, Reference, Scalar, Shape

Path = tuple[str, ...]
TEXTS = ("string", "text")


def use(service: Service, record: Record | None) -> list[str]:
    """A line or two that read something of the answer."""
    if record is None:
        return ["print(response)"]
    path, shape = _down(service, record)
    if isinstance(shape, ListOf):
        item = variable(path[-1])
        return [f"for {item} in response.{dotted(path)}:", f"    print({item}{first_value(service, shape.item)})"]
    return [f"print(response.{dotted(path)})"] if path else ["print(response)"]


def first_value(service: Service, shape: Shape | None) -> str:
    """`.doc.title`, as long as records lead to it."""
    inner = record_of(service, shape) if isinstance(shape, Reference) else shape
    if not isinstance(inner, Record):
        return ""
    path, found = _down(service, inner, lists=False)
    return f".{dotted(path)}" if path and isinstance(found, Scalar) else ""


def _down(service: Service, record: Record, *, lists: bool = True) -> tuple[Path, Shape]:
    """The way to the first value, or to a list that comes before long."""
    fields = [field for field in record.fields if not field.optional]
    if lists:
        listed = [field for field in fields if isinstance(field.shape, ListOf)]
        if listed:
            return (listed[0].name,), listed[0].shape
    else:
        fields = [field for field in fields if isinstance(field.shape, Scalar)] or fields
    if not fields:
        return (), record
    shape = fields[0].shape
    inner = record_of(service, shape) if isinstance(shape, Reference) else shape
    if isinstance(inner, Record):
        path, found = _down(service, inner, lists=lists)
        return (fields[0].name, *path), found
    return (fields[0].name,), inner


def text_path(service: Service, shape: Shape | None, types: Sequence[str] = TEXTS, depth: int = 3) -> Path:
    """The way to a text of any content, through records that always come; () for none."""
    inner = record_of(service, shape) if isinstance(shape, Reference) else shape
    for field in inner.fields if isinstance(inner, Record) and depth else ():
        if field.optional:
            continue
        if isinstance(field.shape, Scalar) and field.shape.type in types and not field.shape.values:
            return (field.name,)
        if below := text_path(service, field.shape, types, depth - 1):
            return (field.name, *below)
    return ()


def shape_at(service: Service, record: Record | None, path: Path) -> Shape | None:
    """What lies at a path of field names."""
    shape: Shape | None = record
    for name in path:
        shape = record_of(service, shape) if isinstance(shape, Reference) else shape
        fields = shape.fields if isinstance(shape, Record) else ()
        shape = next((field.shape for field in fields if field.name == name), None)
    return shape


def dotted(path: Sequence[str]) -> str:
    """A path as attributes."""
    return ".".join(map(names.attribute, path))


def variable(name: str) -> str:
    """A name for one item that hides nothing."""
    name = names.attribute(name)
    return "item" if name in ("client", "response", "print") else name

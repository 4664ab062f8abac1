"""Fields with records, lists and maps: opened at the first reading and kept, so that `reply.user is reply.user`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from .misfits import Misfit, misread, missing
from .plain import entries_of, is_map, items_of
from .views import Field

if TYPE_CHECKING:
    from .errors import RecordError
    from .records import Record

T = TypeVar("T")


class Readable(dict[Any, Any]):
    """What could be read of a list or map in which something does not fit, kept as its items know their place by it."""


class KeptField(Field[T]):
    """A field whose value is opened once."""

    __slots__ = ()

    def _convert(self, record: Record, value: Any) -> T:
        kept = record.__cache__
        if kept is None:
            kept = record.__cache__ = {}
        elif self in kept and kept[self].__class__ is not Readable:
            return cast("T", kept[self])
        result = kept[self] = self._open(record, value)
        return result

    def _open(self, record: Record, value: Any) -> T:
        raise NotImplementedError

    def _item_misread(self, record: Record, entries: dict[Any, Any], misfit: Misfit) -> RecordError:
        """The error about one item; it has the others, so that one that is odd takes none with it."""
        readable = Readable()
        for key, value in entries.items():
            try:
                readable[key] = self._read_all((value,), record)[0]
            except Misfit:
                continue
        if record.__cache__ is not None:
            record.__cache__[self] = readable
        key = list(entries)[misfit.index]
        return misread(record, self, entries[key], key, readable)


class RecordField(KeptField[T]):
    """A field with one record."""

    __slots__ = ()

    def _open(self, record: Record, value: Any) -> T:
        if value is None:
            if not self.optional:
                raise missing(record, self)
            return cast("T", None)
        try:
            return cast("T", self._read_all((value,), record)[0])
        except Misfit:
            raise misread(record, self, value) from None


class ListField(KeptField[list[T]]):
    """A field with a list: empty when nothing came, of one when a lone item came, in order when it came numbered."""

    __slots__ = ()

    @property
    def kind(self) -> str:
        return f"list of {self.item_kind}"

    def _open(self, record: Record, value: Any) -> list[T]:
        items = items_of(value)
        try:
            return self._read_all(items, record)
        except Misfit as misfit:
            raise self._item_misread(record, dict(enumerate(items)), misfit) from None


class MapField(KeptField[dict[str, T]]):
    """A field with an open map: empty when nothing came, keyed by position when a list came."""

    __slots__ = ()

    @property
    def kind(self) -> str:
        return f"map of {self.item_kind}"

    def _open(self, record: Record, value: Any) -> dict[str, T]:
        try:
            entries = entries_of(record.__manner__.flat(value) if is_map(value) else value)
        except ValueError:
            raise misread(record, self, value) from None
        try:
            return dict(zip(entries, self._read_all(entries.values(), record), strict=True))
        except Misfit as misfit:
            raise self._item_misread(record, entries, misfit) from None

"""How a field looks at its key, behind the factories of `fields`: a scalar is converted at each reading."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, Never, Self, TypeVar, cast, overload

from .errors import RecordError
from .frames import bare
from .manner import PLAIN
from .misfits import Misfit, misread, missing, read_only
from .opening import open_records
from .plain import OWN_TEXT, reach_down
from .scalars import as_is, as_own_text, as_text

if TYPE_CHECKING:
    from .records import Record

T = TypeVar("T")
R = TypeVar("R", bound="Record")


class Field(Generic[T]):
    """One described key of a record: on the class this description, on a record the value."""

    __slots__ = ("_read_all", "also", "attribute", "is_own_text", "item", "name", "optional", "paths")

    def __init__(
        self, name: str, item: Scalar[Any] | type[Record], also: tuple[str, ...] = (), optional: bool = False
    ) -> None:
        self.name = name
        """Key in the data."""
        self.item = item
        """What the value is or, in a list or map, what it is made of."""
        self.also = tuple(key for key in also if "/" not in key)
        """Further keys, tried in order where `name` is absent."""
        self.paths = tuple(tuple(key.split("/")) for key in also if "/" in key)
        """Where it is in XML when that is further down; tried first, for `name` may be the first step."""
        self.is_own_text = OWN_TEXT in (name, *also)
        """In XML it is what stands in the element itself, which is left out where it is empty."""
        self.optional = optional
        self.attribute = name
        """Name in Python."""
        self._read_all = cast(
            "Callable[[Iterable[Any], Record], list[Any]]",
            item.read_all if isinstance(item, Scalar) else partial(open_records, item),
        )

    def __set_name__(self, owner: type[Record], attribute: str) -> None:
        self.attribute = attribute

    @property
    def kind(self) -> str:
        """In words: `integer`, `record Doc`, `list of record Doc`, `map of boolean`."""
        return self.item_kind

    @property
    def item_kind(self) -> str:
        """The same of one item."""
        return self.item.name if isinstance(self.item, Scalar) else f"record {self.item.__name__}"

    def __repr__(self) -> str:
        return f"<field {self.attribute}: {self.kind}{' or None' if self.optional else ''}>"

    @overload
    def __get__(self, record: None, owner: type[Record]) -> Self: ...
    @overload
    def __get__(self, record: Record, owner: type[Record] | None = None) -> T: ...
    def __get__(self, record: Record | None, owner: type[Record] | None = None) -> Self | T:
        if record is None:
            return self
        value = record.__raw__.get(self.name)
        if value is None or self.paths:
            value = self.find(record)
        try:
            return self._convert(record, value)
        except RecordError as error:
            fault = bare(error)
        del value
        raise fault

    @property
    def keys(self) -> tuple[str, ...]:
        """Its names, and where a path to it begins."""
        return (self.name, *self.also, *(path[0] for path in self.paths))

    def find(self, record: Record) -> Any:
        """What came, wherever it may be; None where nothing did."""
        raw, manner = record.__raw__, record.__manner__
        for path in self.paths:
            if (value := reach_down(raw, path)) is not None:
                return value
        for name in (self.name, *self.also):
            if (value := raw.get(name)) is not None:
                return value
        if self.is_own_text:
            return next((raw[key] for key in manner.texts if raw.get(key) is not None), None)
        if manner is not PLAIN:
            for name in (self.name, *self.also):
                if (value := manner.attribute(raw, name)) is not None:
                    return value
        return None

    def __set__(self, record: Record, value: Never) -> None:
        raise read_only(record, self.attribute)

    def __delete__(self, record: Record) -> None:
        raise read_only(record, self.attribute)

    def _convert(self, record: Record, value: Any) -> T:
        raise NotImplementedError


class Scalar(Generic[T]):
    """A type of one value, and the factory of fields of this type."""

    __slots__ = ("name", "read")

    def __init__(self, name: str, read: Callable[[Any], T | None]) -> None:
        self.name = name
        self.read = read

    @overload
    def __call__(self, name: str, *, also: tuple[str, ...] = ..., optional: Literal[False] = ...) -> Field[T]: ...
    @overload
    def __call__(self, name: str, *, also: tuple[str, ...] = ..., optional: Literal[True]) -> Field[T | None]: ...
    def __call__(self, name: str, *, also: tuple[str, ...] = (), optional: bool = False) -> Field[Any]:
        return ScalarField[Any](name, self, also, optional)

    def read_all(self, values: Iterable[Any], parent: Record) -> list[T]:
        """The items of a list or map."""
        read, result = self.read, list[Any]()
        for value in values:
            if value.__class__ is dict and read is not as_is:
                value = parent.__manner__.text_of(value)
            try:
                item = None if value is None else read(value)
            except (ValueError, OverflowError):
                raise Misfit(len(result)) from None
            if item is None and read is not as_is:
                raise Misfit(len(result))
            result.append(item)
        return result


class ScalarField(Field[T]):
    """A field with one value."""

    __slots__ = ("_read",)

    def __init__(self, name: str, item: Scalar[Any], also: tuple[str, ...], optional: bool) -> None:
        super().__init__(name, item, also, optional)
        self._read = as_own_text if self.is_own_text and item.read is as_text and optional else item.read

    def _convert(self, record: Record, value: Any) -> T:
        came = value
        if value.__class__ is dict and self._read is not as_is:
            value = record.__manner__.text_of(value)
        try:
            result = None if value is None else self._read(value)
        except (ValueError, OverflowError):
            raise misread(record, self, came) from None
        if result is None and not self.optional and self._read is not as_is:
            if value is None and self.is_own_text and self._read is as_text:
                return cast("T", "")
            raise missing(record, self) if value is None else misread(record, self, came)
        return cast("T", result)

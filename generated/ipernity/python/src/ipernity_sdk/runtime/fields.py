"""The fields of a record: typed views of one key each, converted when they are read.

    title = fields.text("title")                           str
    license = fields.enum("license", optional=True)        str | None
    dates = fields.record("dates", Dates)                  Dates
    doc = fields.list_of("doc", Doc)                       list[Doc], empty when absent
    can = fields.map_of("can", fields.boolean)             dict[str, bool], empty when absent

There is one factory for each type of the descriptions. `also` are further names that services use for the same thing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from . import scalars
from .nested import ListField, MapField, RecordField
from .views import Field, Scalar

if TYPE_CHECKING:
    from .records import Record

T = TypeVar("T")
R = TypeVar("R", bound="Record")
Names = tuple[str, ...]

id = Scalar[str]("id", scalars.as_text)
string = Scalar[str]("string", scalars.as_text)
text = Scalar[str]("text", scalars.as_text)
enum = Scalar[str]("enum", scalars.as_text)
url = Scalar[str]("url", scalars.as_text)
md5 = Scalar[str]("md5", scalars.as_text)
integer = Scalar[int]("integer", scalars.as_integer)
number = Scalar[float]("number", scalars.as_number)
latitude = Scalar[float]("latitude", scalars.as_number)
longitude = Scalar[float]("longitude", scalars.as_number)
boolean = Scalar[bool]("boolean", scalars.as_boolean)
timestamp = Scalar[dt.datetime]("timestamp", scalars.as_timestamp)
datetime = Scalar[dt.datetime]("datetime", scalars.as_datetime)
date = Scalar[dt.date]("date", scalars.as_date)
any = Scalar[Any]("any", scalars.as_is)


def spelt(kind: Scalar[T], pattern: str) -> Scalar[T]:
    """A timestamp, datetime or date as this service writes it: by a strftime pattern, or `unix-ms`."""
    if pattern == "unix-ms":
        return Scalar[Any](kind.name, scalars.as_milliseconds)
    last: dict[str, Callable[[dt.datetime], Any]] = {"timestamp": scalars.in_utc, "date": dt.datetime.date}
    return Scalar[Any](kind.name, scalars.as_written(pattern, last.get(kind.name, scalars.as_is)))


@overload
def record(name: str, item: type[R], *, also: Names = (), optional: Literal[False] = False) -> Field[R]: ...
@overload
def record(name: str, item: type[R], *, also: Names = (), optional: Literal[True]) -> Field[R | None]: ...
def record(name: str, item: type[R], *, also: Names = (), optional: bool = False) -> Field[Any]:
    """A record in the record; "" and [] open as an empty one."""
    return RecordField[Any](name, item, also, optional)


@overload
def list_of(name: str, item: Scalar[T], *, also: Names = (), optional: bool = False) -> Field[list[T]]: ...
@overload
def list_of(name: str, item: type[R], *, also: Names = (), optional: bool = False) -> Field[list[R]]: ...
def list_of(
    name: str, item: Scalar[Any] | type[Record], *, also: Names = (), optional: bool = False
) -> Field[list[Any]]:
    """A list, empty when it is absent, optional or not; a lone item makes a list of one."""
    return ListField[Any](name, item, also, optional)


@overload
def map_of(name: str, item: Scalar[T], *, also: Names = (), optional: bool = False) -> Field[dict[str, T]]: ...
@overload
def map_of(name: str, item: type[R], *, also: Names = (), optional: bool = False) -> Field[dict[str, R]]: ...
def map_of(
    name: str, item: Scalar[Any] | type[Record], *, also: Names = (), optional: bool = False
) -> Field[dict[str, Any]]:
    """A map whose keys are data, empty when it is absent, optional or not."""
    return MapField[Any](name, item, also, optional)

"""Records: typed, read-only views over what a service answered.

A record keeps the plain data as it came. Its attributes are the described fields, converted when they are read; what
is not described, or does not fit its description, stays reachable by its name on the wire: `record["name"]`.
"""

from __future__ import annotations

from collections.abc import Iterator, KeysView, Mapping
from copy import deepcopy
from datetime import date
from types import MappingProxyType
from typing import Any, ClassVar

from .errors import RecordError
from .manner import PLAIN, Manner
from .masking import HIDDEN, is_sensitive
from .misfits import Misfit, label, show, without_secrets
from .opening import keys_of
from .plain import OWN_TEXT, is_list
from .views import Field

LONGEST = 300
"""Characters of a repr, the class aside."""


class RecordType(type):
    """Collects the fields of a record class, and gives its records no room for other attributes.

    `class Record(records.Record, texts=("#text",))` says in what manner the records of a service are written.
    """

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **manner: tuple[str, ...]
    ) -> RecordType:
        if manner:
            namespace["__manner__"] = Manner(**{**manner, "texts": (OWN_TEXT, *manner.get("texts", ()))})
        fields = {name: field for base in reversed(bases) for name, field in getattr(base, "__fields__", {}).items()}
        fields |= {name: field for name, field in namespace.items() if isinstance(field, Field)}
        return super().__new__(mcs, name, bases, {"__slots__": (), **namespace, "__fields__": MappingProxyType(fields)})


class Record(metaclass=RecordType):
    """What a service answered, or a part of it.

    Two records are equal when they are of one class and read the same, whatever the spelling on the wire: "12" or 12.
    """

    __slots__ = ("__cache__", "__parent__", "__raw__", "__weakref__")
    __match_args__ = ()
    __fields__: ClassVar[Mapping[str, Field[Any]]]
    """The described fields by attribute, in order."""
    __manner__: ClassVar[Manner] = PLAIN
    __raw__: dict[str, Any]
    __parent__: Record | None
    __cache__: dict[Field[Any], Any] | None

    def __init__(self, data: object = None) -> None:
        try:
            self.__raw__ = {} if data is None else keys_of(type(self), data)
        except Misfit:
            text = f"{type(self).__name__}: expected a record, got {show(data)}"
            raise RecordError(text, expected="record", value=without_secrets(data)) from None
        self.__parent__ = self.__cache__ = None

    def __getitem__(self, name: str) -> Any:
        """What came under a name on the wire, as it came."""
        return self.__raw__[name]

    def get(self, name: str, default: Any = None) -> Any:
        """What came under a name on the wire, as it came."""
        return self.__raw__.get(name, default)

    def keys(self) -> KeysView[str]:
        """The names that came."""
        return self.__raw__.keys()

    def __contains__(self, name: object) -> bool:
        return name in self.__raw__

    def __iter__(self) -> Iterator[str]:
        return iter(self.__raw__)

    def __len__(self) -> int:
        return len(self.__raw__)

    def to_dict(self) -> dict[str, Any]:
        """A copy of the data as it came, undescribed names included: JSON-like, yours to change."""
        return deepcopy(self.__raw__)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record) or type(self) is not type(other):
            return NotImplemented
        return self.__raw__ == other.__raw__ or _reading(self) == _reading(other)

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{label(name)}={_shown(name, value)}" for name, value in _reading(self).items() if value is not None
        )
        return f"{type(self).__name__}({shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + '…'})"

    def _repr_html_(self) -> str:
        """A table, for notebooks."""
        from .notebook import html_of

        return html_of(self)

    def __reduce__(self) -> tuple[type[Record], tuple[dict[str, Any]]]:
        return type(self), (self.__raw__,)


def _reading(record: Record) -> dict[str, Any]:
    """What the record says: described fields as they read (as they came, where they cannot be read), then the rest."""
    reading, rest = dict[str, Any](), dict(record.__manner__.flat(record.__raw__))
    for attribute, field in record.__fields__.items():
        came = [rest.pop(name) for name in field.keys if name in rest]
        try:
            reading[attribute] = getattr(record, attribute)
        except RecordError:
            reading[attribute] = came[0] if len(came) == 1 else came or None
    return reading | rest


def _shown(name: str, value: object) -> str:
    if is_sensitive(name):
        return HIDDEN
    if isinstance(value, Record):
        return f"{type(value).__name__}({'…' if value else ''})"
    if is_list(value) and any(isinstance(item, Record) for item in value):
        return f"[{len(value)} × {type(value[0]).__name__}]"
    return str(value) if isinstance(value, date) else show(value)

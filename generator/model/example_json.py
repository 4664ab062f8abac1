"""Example data as JSON writes it: under the keys of the fields, texts and attributes where the format keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from .examples import record_of
from .service import Service
from .shape import Field, ListOf, MapOf, Record, Reference, Shape
from .wire import Envelope
from .xml_tree import Data, as_data, as_items


@dataclass(frozen=True, slots=True)
class Keys:
    """Renames the fields of example data, which go by their names; what no shape foresees stays as it is."""

    service: Service
    envelope: Envelope

    def of(self, shape: Shape | None, value: object) -> object:
        """The value with the keys that its shape has in JSON."""
        if isinstance(shape, Reference):
            shape = record_of(self.service, shape)
        items, data = as_items(value), as_data(value)
        if isinstance(shape, ListOf):
            return [self.of(shape.item, item) for item in items] if items is not None else self.of(shape.item, value)
        if data is not None and isinstance(shape, MapOf):
            return {key: self.of(shape.item, entry) for key, entry in data.items()}
        return self._record(shape, data) if data is not None and isinstance(shape, Record) else value

    def _record(self, record: Record, data: Data) -> Data:
        known = {name: field for field in record.fields for name in (*field.also, field.name)}
        made: Data = {}
        attributes: Data = {}
        beside = any(field.xml == "text()" for field in record.fields)
        for name, value in data.items():
            field = known.get(name)
            key, gathered = (name, False) if field is None else self._key(field)
            (attributes if gathered and not beside else made)[key] = self.of(field.shape if field else None, value)
        return made | ({self.envelope.attributes: attributes} if attributes else {})

    def _key(self, field: Field) -> tuple[str, bool]:
        """The key of a field, and whether it stands among the attributes, apart from the rest."""
        if field.json:
            return field.json, False
        if field.xml == "text()" and self.envelope.text:
            return self.envelope.text, False
        if field.xml.startswith("@") and (self.envelope.attributes or self.envelope.attribute_prefix):
            name = field.xml.removeprefix("@")
            return f"{self.envelope.attribute_prefix}{name}", bool(self.envelope.attributes)
        return field.name, False

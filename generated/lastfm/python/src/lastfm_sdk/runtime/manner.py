"""How data that is XML at heart comes in other formats: where the text of an element is, and where its attributes are.

<image size="small">a.png</image>
{"#text": "a.png", "size": "small"}             texts=("#text",)
{"_content": "a.png", "@attr": {"size": "small"}}     texts=("_content",), attributes=("@attr",)
{"$t": "a.png", "@size": "small"}               texts=("$t",), prefixes=("@",)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .plain import OWN_TEXT, is_map, is_nothing


@dataclass(frozen=True, slots=True)
class Manner:
    """The conventions of all formats of a service together."""

    texts: tuple[str, ...] = (OWN_TEXT,)
    """Keys of an element's own text."""
    attributes: tuple[str, ...] = ()
    """Keys of members that gather the attributes."""
    prefixes: tuple[str, ...] = ()
    """What may stand before the name of an attribute."""

    def text_of(self, value: dict[str, Any]) -> Any:
        """The text of an element, the value itself where it is none."""
        for key in self.texts:
            if key in value:
                return value[key]
        return "" if self is not PLAIN and value and self._has_attributes_only(value) else value

    def attribute(self, value: dict[str, Any], name: str) -> Any:
        """An attribute that does not stand among the other keys; None where there is none."""
        for key in self.attributes:
            if is_map(gathered := value.get(key)) and name in gathered:
                return gathered[name]
        return next((value[prefix + name] for prefix in self.prefixes if prefix + name in value), None)

    def flat(self, value: dict[str, Any]) -> dict[str, Any]:
        """The same as XML would have given it: attributes among the other keys, the text under its own key."""
        if self is PLAIN:
            return value
        flat: dict[str, Any] = {}
        for key, part in value.items():
            if key in self.attributes and is_map(part):
                flat |= part
            elif key in self.texts:
                flat |= {} if is_nothing(part) else {OWN_TEXT: part}
            else:
                prefix = next((prefix for prefix in self.prefixes if key.startswith(prefix)), "")
                flat[key.removeprefix(prefix)] = part
        return flat

    def _has_attributes_only(self, value: dict[str, Any]) -> bool:
        return not any(isinstance(part, dict | list) for key, part in value.items() if key not in self.attributes)


PLAIN = Manner()
"""Of a service that tells nothing of the kind."""

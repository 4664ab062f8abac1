"""Why a call is refused, before it is known which of the described errors that is."""

from __future__ import annotations


class Refused(Exception):
    """A check of the call failed, or something is wrong with parameters; see `when` in the descriptions.

    `what` is one of the words of `when`; `names` are the parameters (or what else is full or denied), none for a check
    of the call as a whole. The text is for people and names no secret.
    """

    def __init__(self, what: str, names: tuple[str, ...] = (), text: str = "") -> None:
        super().__init__(what, names, text)
        self.what = what
        self.names = names
        self.text = text

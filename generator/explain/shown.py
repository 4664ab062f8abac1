"""A call as it may be shown: without secrets, and with how its signature came about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..runtime.credentials import Credentials
from ..runtime.masking import is_sensitive, mask
from .ask import Answer
from .call import Sent
from .notes import notes
from .steps import Line, Step, explained


@dataclass(frozen=True, slots=True)
class Shown:
    """What would be sent. Only the signature is left of what others should not see."""

    service: str
    subject: str
    verb: str
    url: str
    """Without the query."""
    parameters: tuple[Sent, ...]
    headers: tuple[Line, ...]
    files: tuple[Line, ...]
    string_to_sign: str
    """With `***` for every secret; "" for a call that is not signed."""
    signature: str
    steps: tuple[Step, ...]
    notes: tuple[str, ...]


def shown(answer: Answer) -> Shown:
    """The call, with `***` for whatever is secret. Placeholders are not."""
    call, secrets = answer.call, _secrets(answer)
    texts = secrets.values() if secrets else ()
    text, steps = explained(call.proof, secrets, _outside(answer)) if call.proof else ("", ())
    return Shown(
        service=answer.service.name,
        subject=answer.subject,
        verb=call.verb,
        url=mask(call.url, texts),
        parameters=tuple(replace(sent, value=mask(sent.value, texts)) for sent in call.parameters),
        headers=tuple((name, mask(value, texts)) for name, value in call.headers),
        files=call.files,
        string_to_sign=text,
        signature=mask(call.proof.signed.signature, texts) if call.proof else "",
        steps=steps,
        notes=tuple(notes(answer)),
    )


def _secrets(answer: Answer) -> Credentials | None:
    """Credentials, and arguments that are as good as such; None where everything is made up."""
    carriers = {each.name for each in answer.method.parameters if each.carries_token} if answer.method else set[str]()
    sensitive = {
        name: str(value) for name, value in answer.given.items() if value and (name in carriers or is_sensitive(name))
    }
    if not sensitive and not answer.own.values():
        return None
    return replace(answer.credentials, others=sensitive)


def _outside(answer: Answer) -> Iterator[Line]:
    """Arguments that never come near the signature."""
    for parameter in answer.method.parameters if answer.method else ():
        if parameter.name not in answer.given and parameter.python_name not in answer.given:
            continue
        if parameter.type == "file":
            yield parameter.name, "a file"
        elif parameter.place in ("path", "header"):
            yield parameter.name, f"travels in the {parameter.place}"
        elif not parameter.signed:
            yield parameter.name, "stays outside by its description"

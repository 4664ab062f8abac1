"""Rules about signing: each block is held against the very code that signs, until all its faults are told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ...problems import Problem, quoted
from ...runtime.signing import Scheme, SchemeError
from ..description import Description
from ..node import Node
from ..schemas import as_json

MOST_FAULTS = 50
_HARMLESS: dict[str, object] = {
    "digest": "md5",
    "pair": "{k}{v}",
    "value": "{signature}",
    "place": [{"param": "signature"}],
    "header": "X-Signature",
}
"""What takes the place of a faulty value, so that the next fault shows; a text without secrets for all others."""
_SECRETS = frozenset({"secret", "token", "token_secret"})
"""What not everybody has; further credentials, `cred.NAME`, count as such too."""
_ABOUT_SCHEMES = frozenset({"replaces", "doc"})

Path = tuple[str | int, ...]


def signing_block(description: Description) -> Iterator[Problem]:
    """Templates, fields, filters and places of the signing block make sense, and not anybody can sign."""
    node = description.service.get("signing")
    if node and _is_whole(node):
        yield from _faults(node, cast("dict[str, object]", as_json(node, "service", "signing")))


def schemes(description: Description) -> Iterator[Problem]:
    """The same for every named scheme, and what it replaces is there."""
    named = description.service.get("schemes")
    if named is None:
        return
    if description.knows_service and "signing" not in description.service.entries:
        yield named.key_problem("schemes are further ways to sign; the usual one is missing, signing")
    for name, node in named.entries.items():
        for credential in node.items_of("replaces"):
            if credential.text not in description.service.entries:
                yield credential.problem(f"service.yaml describes no {credential.text}, so nothing is replaced")
        if _is_whole(node):
            blocks = cast("dict[str, dict[str, object]]", as_json(_only(named, name), "service", "schemes"))
            block = {key: value for key, value in blocks[name].items() if key not in _ABOUT_SCHEMES}
            yield from _faults(node, block)


def signing_needed(description: Description) -> Iterator[Problem]:
    """Where calls are signed, service.yaml says how."""
    if not description.knows_service or "signing" in description.service.entries:
        return
    signs = description.service.get("token", "signs")
    if signs and signs.text == "true":
        yield signs.key_problem("the token makes calls signed, but service.yaml has no signing block")
    for method in description.methods.values():
        if method.flag("signed"):
            yield method.entries["signed"].key_problem("the method is signed, but service.yaml has no signing block")


def additions(description: Description) -> Iterator[Problem]:
    """What is put in before signing is something."""
    for block in (description.service.get("signing"), *dict(description.service.children("schemes")).values()):
        for _, value in block.children("add") if block else ():
            if value.content == "":
                yield value.problem("is empty, so that nothing would be put in; remove it or tell a value")


def credentials_used(description: Description) -> Iterator[Problem]:
    """A credential that is neither parameter nor header goes into the signature."""
    service = description.service
    blocks = [service.get("signing"), *dict(service.children("schemes")).values()]
    texts = [text for block in blocks if block for text in _texts(block)]
    for name in ("key", "token"):
        node = service.get(name)
        is_signed = any(f"{{{name}}}" in text or f"{{{name}|" in text for text in texts)
        if node and not {"parameter", "header"} & node.entries.keys() and not is_signed:
            yield node.key_problem(f"the {name} travels nowhere; name its parameter or header, or sign with {{{name}}}")


def _faults(node: Node, block: dict[str, object]) -> Iterator[Problem]:
    """Every fault, each put right in turn for the next one to show; what variants change comes last."""
    variants = block.pop("variants", {})
    told: set[Path] = set()
    for _ in range(MOST_FAULTS):
        try:
            scheme = Scheme.parse(block)
            if "variants" not in block:
                block["variants"] = variants
                scheme = Scheme.parse(block)
        except SchemeError as error:
            path = tuple(error.path)
            if path not in told:
                yield _find(node, path, error.text)
            if not _mend(block, path, again=path in told):
                return
            told.add(path)
        else:
            if not told:
                yield from _without_secret(node, scheme)
            return


def _without_secret(node: Node, scheme: Scheme) -> Iterator[Problem]:
    """What is digested without a secret anybody can sign; a variant is told of where it differs."""
    for where, each in [
        (node, scheme),
        *((node.get("variants", name), each) for name, each in scheme.variants.items()),
    ]:
        is_keyed = each.digest.startswith("hmac-")
        decides = [told for key in ("key", "message", "digest") if where and (told := where.get(key))]
        if decides and each.digest != "none" and not any(map(_is_secret, _fields(each, is_keyed=is_keyed))):
            yield decides[0].problem("anybody could make this signature; put {secret} or {token_secret} in")


def _fields(scheme: Scheme, *, is_keyed: bool) -> set[str]:
    """All fields that go into the digest, those of parts and of what is added before included."""
    found: set[str] = set()
    due = {*scheme.message.fields, *(scheme.key.fields if is_keyed else ())}
    due.update(*(template.fields for _, template in scheme.add))
    while due:
        name = due.pop()
        found.add(name)
        due |= scheme.parts[name].fields - found if name in scheme.parts else set()
    return found


def _is_secret(field: str) -> bool:
    return field in _SECRETS or field.startswith("cred.")


def _mend(block: dict[str, object], path: Path, *, again: bool) -> bool:
    """Put something harmless in the place of a faulty value, or take it away when even that is at fault."""
    holder: object = block
    for part in path[:-1]:
        if isinstance(holder, list) and isinstance(part, int):
            holder = cast("list[object]", holder)[part]
        elif isinstance(holder, dict):
            holder = cast("dict[object, object]", holder).get(part)
    if not path:
        return False
    last = path[-1]
    if isinstance(holder, list) and isinstance(last, int):
        cast("list[object]", holder)[last] = {"param": f"signature{last}"}
        return not again
    if not isinstance(holder, dict):
        return False
    entries = cast("dict[object, object]", holder)
    if again or last not in entries or not _is_template(last, entries[last]):
        return _take_away(entries, last)
    entries[last] = _HARMLESS.get(str(last), "text")
    return True


def _is_template(key: str | int, value: object) -> bool:
    return key in ("digest", "header") or (isinstance(value, str) and bool({"{", "}"} & {*value}))


def _take_away(entries: dict[object, object], key: str | int) -> bool:
    """Without the key the usual value holds; what has none gets a harmless one."""
    if key in ("digest", "message", "place") and (harmless := _HARMLESS.get(str(key), "text")) != entries.get(key):
        entries[key] = harmless
        return True
    return entries.pop(key, None) is not None


def _find(node: Node, path: Path, text: str) -> Problem:
    """A problem at the node at a path, or at the last one on the way to it."""
    for part in path:
        below = node.items[part] if isinstance(part, int) and part < len(node.items) else node.get(str(part))
        if below is None:
            return (
                node.problem(text) if text.startswith("unknown") else node.key_problem(f"{quoted(str(part))} is {text}")
            )
        node = below
    return node.problem(text)


def _only(node: Node, name: str) -> Node:
    return node._replace(content={name: node.entries[name]})


def _texts(node: Node) -> Iterator[str]:
    yield node.text
    for below in (*node.items, *node.entries.values()):
        yield from _texts(below)


def _is_whole(node: Node) -> bool:
    """Nothing below was illegal; else what is wrong has been told already."""
    below = (*node.items, *node.entries.values())
    return node.content is not None and all(map(_is_whole, below))

"""From a call to the request that is sent: arguments checked and spelt, credentials added, signed. Sends nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from . import percent
from .address import is_private
from .arguments import check
from .credentials import Credentials
from .errors import InsecureAddress, InvalidCredential, ShownRequest
from .facts import Method, Parameter, Service
from .legal import Argument
from .masking import HIDDEN, clean, is_sensitive, mask
from .multipart import Multipart
from .placing import Draft
from .plan import BODIES, plan_of
from .proof import Proof
from .signing import Param, Signable, SigningError
from .uploads import Upload

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Request:
    """What goes out. Only `verb`, `method` and what `shown` gives are free of secrets."""

    method: str
    verb: str
    url: str
    """Without the query."""
    query: Pairs = field(default=(), repr=False)
    form: Pairs = field(default=(), repr=False)
    path: Pairs = field(default=(), repr=False)
    """Arguments that stand within the address."""
    files: tuple[tuple[str, Upload], ...] = ()
    headers: Pairs = field(default=(), repr=False)
    document: str = field(default="", repr=False)
    """The form, where it travels as JSON."""
    format: str = ""
    """What the answer was asked for in; "" is what the service usually gives."""
    string_to_sign: str = field(default="", repr=False)
    """What the signature was made of, "" where there is none."""
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """Values that no text about this request may show."""

    @property
    def target(self) -> str:
        """The address with its query."""
        return f"{self.url}?{self.encoded_query}" if self.query else self.url

    @property
    def encoded_query(self) -> str:
        """The query as it travels."""
        return percent.encode(self.query, "rfc3986")

    def body(self) -> tuple[str, bytes | Multipart]:
        """Content type and content; "" where there is no body."""
        if self.files:
            parts = Multipart(self.form, self.files)
            return parts.content_type, parts
        if self.document:
            return "application/json", self.document.encode()
        if self.form or self.verb in BODIES:
            return "application/x-www-form-urlencoded", percent.encode(self.form, "form").encode()
        return "", b""

    def shown(self) -> ShownRequest:
        """What may be told of it."""
        pairs = [
            (name, HIDDEN if is_sensitive(name) else mask(value, self.secrets))
            for name, value in (*self.query, *self.form)
        ]
        url = mask(self.url, self.secrets)
        return ShownRequest(self.verb, url, (*pairs, *((name, upload.name) for name, upload in self.files)))

    def shown_string_to_sign(self) -> str:
        """What was signed, as it may be told."""
        private = (value for name, value in (*self.query, *self.form) if is_sensitive(name))
        return clean(self.string_to_sign, (*self.secrets, *private), longest=LONGEST_SIGNED)


LONGEST_SIGNED = 10_000
"""Characters of a string to sign that an error carries."""


def build_request(
    service: Service,
    method: Method,
    arguments: Mapping[str, object],
    credentials: Credentials,
    *,
    base_url: str = "",
    format: str = "",
    scheme: str = "",
    allow_http: bool = False,
    clock: Callable[[], float] = time.time,
    nonce: Callable[[], str] | None = None,
) -> Request:
    """The request for one call; raises what is wrong with it before anything is sent.

    `base_url`, `format` and `scheme` stand in for those of the service.
    """
    plan = plan_of(service, method)
    if plan.carriers and credentials.token:
        arguments = _with_token(plan.carriers, arguments, credentials.token)
    checked = check(method, arguments, service.conventions, plan.taken, plan.in_json)
    names = {name for each in checked for name, _ in each.pairs}
    proof = Proof.of(service, method, credentials, scheme, names)
    proof.require()

    format = method.format if method.format in service.formats else format or service.format
    draft = Draft.of(plan, method, checked)
    url = draft.url(service, method, base_url, format)
    if (proof.scheme or proof.has_token) and not allow_http and not is_private(url):
        raise InsecureAddress("a call with a signature or a token needs https", method=method.name)
    with_form = draft.has_body and service.common == "with"
    draft.add(proof.parameters(format), with_form, first=True)
    draft.headers += proof.headers()

    signature, string_to_sign = "", ""
    if proof.scheme:
        outside = () if plan.signs_all else _outside(checked)
        with_form = with_form and not (draft.is_json and "body" in proof.scheme.uses)
        signable = Signable(
            method=method.name,
            verb=draft.verb,
            url=url,
            query=[Param(*pair) for pair in draft.query if pair[0] not in outside],
            form=[Param(*pair) for pair in draft.form if pair[0] not in outside],
            body=draft.document() if draft.is_json else None,
            adds_to_form=with_form,
        )
        try:
            signed = proof.scheme.sign(signable, proof.signer, clock=clock, nonce=nonce)
        except SigningError as error:
            raise InvalidCredential(str(error), method=method.name) from None
        signature, string_to_sign = signed.signature, signed.string_to_sign
        draft.add(signed.parameters, with_form)
        draft.headers += signed.headers

    carried = [value for each in checked if each.parameter.carries_token for _, value in each.pairs]
    return Request(
        method=method.name,
        verb=draft.verb,
        url=url,
        query=tuple(draft.query),
        form=tuple(draft.form),
        path=tuple(draft.path.items()),
        files=tuple(draft.files),
        headers=tuple(draft.headers),
        document=draft.document(),
        format=format,
        string_to_sign=string_to_sign,
        secrets=(*credentials.values(), *carried, signature),
    )


def _with_token(carriers: Iterable[Parameter], arguments: Mapping[str, object], token: str) -> Mapping[str, object]:
    """The client's own token, where a parameter carries the token and the caller gives none."""
    for parameter in carriers:
        if all(arguments.get(name) is None for name in (parameter.name, parameter.python_name)):
            return {**arguments, parameter.name: token}
    return arguments


def _outside(checked: Iterable[Argument]) -> set[str]:
    """Names of arguments that stay out of the signature."""
    return {name for each in checked if not each.parameter.signed for name, _ in each.pairs}

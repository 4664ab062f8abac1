"""Explaining a signature: over the published examples of many schemes, with nothing changed and nothing leaked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.explain.call import Proof, Witness
from generator.explain.steps import explained
from generator.runtime.credentials import Credentials
from generator.runtime.listing import Param
from generator.runtime.signable import Signable
from generator.runtime.signing import Scheme

from ..runtime.test_signing import credentials, signable

VECTORS = json.loads((Path(__file__).parents[1] / "runtime" / "signing_vectors.json").read_text(encoding="utf-8"))
each_vector = pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["id"])


def proof_of(vector: dict[str, Any]) -> Proof:
    scheme = Scheme.parse(VECTORS["schemes"][vector["scheme"]]).variant(vector.get("variant", ""))
    witness = Witness.of(scheme)
    now = float(vector["request"].get("timestamp", "0"))
    witness.sign(signable(vector["request"]), credentials(vector["creds"]), clock=lambda: now)
    return witness.proofs[0]


@each_vector
def test_what_is_explained_is_what_was_signed(vector: dict[str, Any]) -> None:
    proof = proof_of(vector)
    text, steps = explained(proof, None, ())
    assert proof.signed.signature == vector["expected"]
    assert text == proof.signed.string_to_sign
    assert [step.result for step in steps if step.title.startswith("Put the string")] == [text]
    assert vector["expected"] in [step.result for step in steps]


@each_vector
def test_parameters_that_are_left_out_do_not_count(vector: dict[str, Any]) -> None:
    proof = proof_of(vector)
    listing = proof.scheme.listing
    _, steps = explained(proof, None, ())
    counting = [step.lines for step in steps if step.title == "Take the parameters that count"]
    if counting and not isinstance(listing.source, tuple):
        made = [step.result for step in steps if step.title.startswith("Make {params}")]
        assert made == [listing.write(Param(name, value) for name, value in counting[0])]


@each_vector
def test_secrets_are_hidden_in_every_step(vector: dict[str, Any]) -> None:
    secret = "deadc0de" * 4  # hexadecimal and base64 alike, for schemes that decode it
    proof = proof_of({**vector, "creds": {**vector["creds"], "secret": secret, "token_secret": secret}})
    text, steps = explained(proof, proof.credentials, ())
    shown = [text, *(step.title for step in steps), *(line for step in steps for pair in step.lines for line in pair)]
    shown += [step.result for step in steps]
    assert not any(secret in one for one in shown)


def test_a_mask_that_was_percent_encoded_is_still_a_mask() -> None:
    block = {
        "digest": "hmac-sha1",
        "message": "{params|rfc3986}",
        "params": {"encode": "rfc3986", "pair": "{k}={v}"},
        "add": {"app": "{key}"},
        "place": [{"param": "sig"}],
    }
    witness = Witness.of(Scheme.parse(block))
    secrets = Credentials("the-key", "the-secret")
    witness.sign(Signable(), secrets)
    text, _ = explained(witness.proofs[0], secrets, ())
    assert text == "app%3D***"

# Generated from methods/ipernity/doc.setLicense.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_set_license_tells_its_facts(member):
    spec = member.doc.set_license.spec
    assert spec.name == "doc.setLicense"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == (
        Parameter("doc_id", type="id", required=True),
        Parameter("license", type="enum", required=True, values=("0", "1", "3", "5", "7", "9", "11", "255")),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_set_license_sends_every_parameter(member, server):
    member.doc.set_license(doc_id="12345", license="9")
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.setLicense/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "license": "9",
        "api_sig": "0b8c6cea36d3a1937b2656a3ebd7318f",
    }


def test_set_license_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.set_license(doc_id=None, license="9")
    assert server.is_silent


def test_set_license_needs_license(member, server):
    with pytest.raises(errors.MissingArgument, match="license"):
        member.doc.set_license(doc_id="12345", license=None)
    assert server.is_silent


def test_set_license_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.setLicense", doc_id="12345", license="9", unheard_of="1")
    assert server.is_silent


def test_set_license_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.set_license(doc_id="12345", license="9")
    assert server.is_silent


def test_set_license_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.set_license(doc_id="12345", license="9")
    assert server.is_silent


def test_set_license_checks_license(member, server):
    for license in ("0", "1", "3", "5", "7", "9", "11", "255"):
        member.doc.set_license(doc_id="12345", license=license)
        assert server.request.form["license"] == license
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="license"):
            member.doc.set_license(doc_id="12345", license=wrong)
    assert len(server.requests) == 8


def test_set_license_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.doc.set_license(doc_id="12345", license="9")
    assert answer is None

# Generated from methods/ipernity/doc.setGeo.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter, Rule


def test_set_geo_tells_its_facts(member):
    spec = member.doc.set_geo.spec
    assert spec.name == "doc.setGeo"
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
        Parameter("lng", type="longitude", special=("-999",)),
        Parameter("lat", type="latitude", special=("-999",)),
    )
    assert spec.rules == (Rule("together", ("lat", "lng")),)
    assert spec.paging is None
    assert spec.poll is None


def test_set_geo_sends_every_parameter(member, server):
    member.doc.set_geo(doc_id="12345", lng=2.3522, lat=48.8566)
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.setGeo/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "lng": "2.3522",
        "lat": "48.8566",
        "api_sig": "69b806b231b14f142d65833e415f642c",
    }


def test_set_geo_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.set_geo(doc_id=None)
    assert server.is_silent


def test_set_geo_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.setGeo", doc_id="12345", unheard_of="1")
    assert server.is_silent


def test_set_geo_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.set_geo(doc_id="12345")
    assert server.is_silent


def test_set_geo_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.set_geo(doc_id="12345")
    assert server.is_silent


def test_set_geo_checks_lng(member, server):
    for lng, sent in ((-180, "-180"), (180, "180"), (-999, "-999")):
        member.doc.set_geo(doc_id="12345", lng=lng, lat=48.8566)
        assert server.request.form["lng"] == sent
    for wrong in (-181, 181, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="lng"):
            member.doc.set_geo(doc_id="12345", lng=wrong, lat=48.8566)
    assert len(server.requests) == 3


def test_set_geo_checks_lat(member, server):
    for lat, sent in ((-90, "-90"), (90, "90"), (-999, "-999")):
        member.doc.set_geo(doc_id="12345", lng=2.3522, lat=lat)
        assert server.request.form["lat"] == sent
    for wrong in (-91, 91, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="lat"):
            member.doc.set_geo(doc_id="12345", lng=2.3522, lat=wrong)
    assert len(server.requests) == 3


def test_set_geo_takes_lat_and_lng_together(member, server):
    with pytest.raises(errors.RuleViolation, match="lat"):
        member.doc.set_geo(doc_id="12345", lat=48.8566)
    with pytest.raises(errors.RuleViolation, match="lat"):
        member.doc.set_geo(doc_id="12345", lng=2.3522)
    assert server.is_silent
    member.doc.set_geo(doc_id="12345", lng=2.3522, lat=48.8566)
    assert len(server.requests) == 1


def test_set_geo_answers_with_nothing(member, server):
    came = {}
    server.answer(came)
    answer = member.doc.set_geo(doc_id="12345")
    assert answer is None

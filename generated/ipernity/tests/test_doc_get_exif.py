# Generated from methods/ipernity/doc.getExif.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter


def test_get_exif_tells_its_facts(member):
    spec = member.doc.get_exif.spec
    assert spec.name == "doc.getExif"
    assert not spec.signed
    assert spec.token == "optional"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "read"}
    assert spec.permissions_for == "private"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "DocumentNotFound"}
    assert spec.parameters == (Parameter("doc_id", type="id", required=True),)
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_exif_sends_every_parameter(member, server):
    member.doc.get_exif(doc_id="12345")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getExif/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "api_sig": "1c951c5affe79c3398c912d598f194fb",
    }
    assert server.request.form == {}


def test_get_exif_works_without_a_token(visitor, server):
    visitor.doc.get_exif(doc_id="12345")
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/doc.getExif/json"
    assert server.request.query == {"api_key": "example-key", "doc_id": "12345"}
    assert server.request.form == {}


def test_get_exif_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.get_exif(doc_id=None)
    assert server.is_silent


def test_get_exif_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.getExif", doc_id="12345", unheard_of="1")
    assert server.is_silent


def test_get_exif_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "exif": {
            "Make": "SAMSUNG",
            "CameraModelName": "GT-I9100",
            "Date/TimeOriginal": "2011:11:14 11:56:49",
            "ExposureTime": "1/129",
            "FNumber": "2.7",
            "FocalLength": "4.0 mm",
            "ISO": "32",
            "ImageSize": "3264x2448",
            "Orientation": "Horizontal (normal)",
        },
    }
    server.answer(came)
    answer = member.doc.get_exif(doc_id="12345")
    check(
        answer,
        exif={
            "Make": "SAMSUNG",
            "CameraModelName": "GT-I9100",
            "Date/TimeOriginal": "2011:11:14 11:56:49",
            "ExposureTime": "1/129",
            "FNumber": "2.7",
            "FocalLength": "4.0 mm",
            "ISO": "32",
            "ImageSize": "3264x2448",
            "Orientation": "Horizontal (normal)",
        },
    )
    assert kinds(type(answer)) == {"exif": "map of string"}


def test_get_exif_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.get_exif(doc_id="12345")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.getExif"

# Generated from methods/ipernity/doc.set.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter, Rule


def test_set_tells_its_facts(member):
    spec = member.doc.set.spec
    assert spec.name == "doc.set"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "DocumentNotFound", "2": "NothingToChange", "3": "ValueInvalid"}
    assert spec.parameters == (
        Parameter("doc_id", type="id", required=True),
        Parameter("title"),
        Parameter("description", type="text"),
        Parameter("lng", type="longitude", special=("-999",)),
        Parameter("lat", type="latitude", special=("-999",)),
        Parameter("is_public", type="boolean"),
        Parameter("is_family", type="boolean"),
        Parameter("is_friend", type="boolean"),
        Parameter("share", type="enum", values=("0", "1", "2", "3", "4")),
        Parameter("perm_comment", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tag", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tagme", type="enum", values=("0", "3", "4", "5")),
        Parameter("license", type="enum", values=("0", "1", "3", "5", "7", "9", "11", "255")),
        Parameter("safety", type="enum", values=("1", "2", "3")),
    )
    assert spec.rules == (
        Rule("any_of", ("title", "description")),
        Rule("together", ("lat", "lng")),
        Rule("together", ("is_public", "is_family", "is_friend")),
    )
    assert spec.paging is None
    assert spec.poll is None


def test_set_sends_every_parameter(member, server):
    member.doc.set(
        doc_id="12345",
        title="A new title",
        description="Well...",
        lng=2.2945,
        lat=48.8584,
        is_public=True,
        is_family=True,
        is_friend=True,
        share="0",
        perm_comment="0",
        perm_tag="0",
        perm_tagme="0",
        license="0",
        safety="1",
    )
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/doc.set/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "title": "A new title",
        "description": "Well...",
        "lng": "2.2945",
        "lat": "48.8584",
        "is_public": "1",
        "is_family": "1",
        "is_friend": "1",
        "share": "0",
        "perm_comment": "0",
        "perm_tag": "0",
        "perm_tagme": "0",
        "license": "0",
        "safety": "1",
        "api_sig": "f3197c70d58650514f55e98ce19206b3",
    }


def test_set_needs_doc_id(member, server):
    with pytest.raises(errors.MissingArgument, match="doc_id"):
        member.doc.set(doc_id=None, title="A new title")
    assert server.is_silent


def test_set_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("doc.set", doc_id="12345", title="A new title", unheard_of="1")
    assert server.is_silent


def test_set_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.doc.set(doc_id="12345", title="A new title")
    assert server.is_silent


def test_set_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.doc.set(doc_id="12345", title="A new title")
    assert server.is_silent


def test_set_checks_lng(member, server):
    for lng, sent in ((-180, "-180"), (180, "180"), (-999, "-999")):
        member.doc.set(doc_id="12345", title="A new title", lng=lng, lat=48.8584)
        assert server.request.form["lng"] == sent
    for wrong in (-181, 181, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="lng"):
            member.doc.set(doc_id="12345", title="A new title", lng=wrong, lat=48.8584)
    assert len(server.requests) == 3


def test_set_checks_lat(member, server):
    for lat, sent in ((-90, "-90"), (90, "90"), (-999, "-999")):
        member.doc.set(doc_id="12345", title="A new title", lng=2.2945, lat=lat)
        assert server.request.form["lat"] == sent
    for wrong in (-91, 91, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="lat"):
            member.doc.set(doc_id="12345", title="A new title", lng=2.2945, lat=wrong)
    assert len(server.requests) == 3


def test_set_checks_is_public(member, server):
    for is_public, sent in ((True, "1"), (False, "0")):
        member.doc.set(doc_id="12345", title="A new title", is_public=is_public, is_family=True, is_friend=True)
        assert server.request.form["is_public"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="is_public"):
            member.doc.set(doc_id="12345", title="A new title", is_public=wrong, is_family=True, is_friend=True)
    assert len(server.requests) == 2


def test_set_checks_is_family(member, server):
    for is_family, sent in ((True, "1"), (False, "0")):
        member.doc.set(doc_id="12345", title="A new title", is_public=True, is_family=is_family, is_friend=True)
        assert server.request.form["is_family"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="is_family"):
            member.doc.set(doc_id="12345", title="A new title", is_public=True, is_family=wrong, is_friend=True)
    assert len(server.requests) == 2


def test_set_checks_is_friend(member, server):
    for is_friend, sent in ((True, "1"), (False, "0")):
        member.doc.set(doc_id="12345", title="A new title", is_public=True, is_family=True, is_friend=is_friend)
        assert server.request.form["is_friend"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="is_friend"):
            member.doc.set(doc_id="12345", title="A new title", is_public=True, is_family=True, is_friend=wrong)
    assert len(server.requests) == 2


def test_set_checks_share(member, server):
    for share in ("0", "1", "2", "3", "4"):
        member.doc.set(doc_id="12345", title="A new title", share=share)
        assert server.request.form["share"] == share
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="share"):
            member.doc.set(doc_id="12345", title="A new title", share=wrong)
    assert len(server.requests) == 5


def test_set_checks_perm_comment(member, server):
    for perm_comment in ("0", "3", "4", "5"):
        member.doc.set(doc_id="12345", title="A new title", perm_comment=perm_comment)
        assert server.request.form["perm_comment"] == perm_comment
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_comment"):
            member.doc.set(doc_id="12345", title="A new title", perm_comment=wrong)
    assert len(server.requests) == 4


def test_set_checks_perm_tag(member, server):
    for perm_tag in ("0", "3", "4", "5"):
        member.doc.set(doc_id="12345", title="A new title", perm_tag=perm_tag)
        assert server.request.form["perm_tag"] == perm_tag
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_tag"):
            member.doc.set(doc_id="12345", title="A new title", perm_tag=wrong)
    assert len(server.requests) == 4


def test_set_checks_perm_tagme(member, server):
    for perm_tagme in ("0", "3", "4", "5"):
        member.doc.set(doc_id="12345", title="A new title", perm_tagme=perm_tagme)
        assert server.request.form["perm_tagme"] == perm_tagme
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_tagme"):
            member.doc.set(doc_id="12345", title="A new title", perm_tagme=wrong)
    assert len(server.requests) == 4


def test_set_checks_license(member, server):
    for license in ("0", "1", "3", "5", "7", "9", "11", "255"):
        member.doc.set(doc_id="12345", title="A new title", license=license)
        assert server.request.form["license"] == license
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="license"):
            member.doc.set(doc_id="12345", title="A new title", license=wrong)
    assert len(server.requests) == 8


def test_set_checks_safety(member, server):
    for safety in ("1", "2", "3"):
        member.doc.set(doc_id="12345", title="A new title", safety=safety)
        assert server.request.form["safety"] == safety
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="safety"):
            member.doc.set(doc_id="12345", title="A new title", safety=wrong)
    assert len(server.requests) == 3


def test_set_needs_title_or_description(member, server):
    with pytest.raises(errors.RuleViolation, match="title"):
        member.doc.set(doc_id="12345")
    assert server.is_silent
    member.doc.set(doc_id="12345", title="A new title")
    member.doc.set(doc_id="12345", description="Well...")
    assert len(server.requests) == 2


def test_set_takes_lat_and_lng_together(member, server):
    with pytest.raises(errors.RuleViolation, match="lat"):
        member.doc.set(doc_id="12345", title="A new title", lat=48.8584)
    with pytest.raises(errors.RuleViolation, match="lat"):
        member.doc.set(doc_id="12345", title="A new title", lng=2.2945)
    assert server.is_silent
    member.doc.set(doc_id="12345", title="A new title", lng=2.2945, lat=48.8584)
    assert len(server.requests) == 1


def test_set_takes_is_public_is_family_and_is_friend_together(member, server):
    with pytest.raises(errors.RuleViolation, match="is_public"):
        member.doc.set(doc_id="12345", title="A new title", is_public=True)
    with pytest.raises(errors.RuleViolation, match="is_public"):
        member.doc.set(doc_id="12345", title="A new title", is_family=True)
    with pytest.raises(errors.RuleViolation, match="is_public"):
        member.doc.set(doc_id="12345", title="A new title", is_friend=True)
    assert server.is_silent
    member.doc.set(doc_id="12345", title="A new title", is_public=True, is_family=True, is_friend=True)
    assert len(server.requests) == 1


def test_set_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"doc": {"doc_id": "12345", "title": "A new title", "share": 0, "description": "Well..."}}
    server.answer(came)
    answer = member.doc.set(doc_id="12345", title="A new title")
    check(answer.doc, doc_id="12345", title="A new title", share=0, description="Well...")
    assert kinds(type(answer)) == {"doc": "record DocSetDoc or None"}
    assert kinds(type(answer).doc.item) == {
        "doc_id": "id",
        "title": "string",
        "share": "integer or None",
        "description": "text",
    }


def test_set_raises_document_not_found(member, server):
    server.fail("1", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.doc.set(doc_id="12345", title="A new title")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("1", "Document not found")
    assert caught.value.method == "doc.set"


def test_set_raises_nothing_to_change(member, server):
    server.fail("2", "Nothing to change")
    with pytest.raises(errors.BadRequestError) as caught:
        member.doc.set(doc_id="12345", title="A new title")
    assert type(caught.value) is errors.NothingToChange
    assert (caught.value.code, caught.value.message) == ("2", "Nothing to change")
    assert caught.value.method == "doc.set"


def test_set_raises_value_invalid(member, server):
    server.fail("3", "Value invalid")
    with pytest.raises(errors.BadRequestError) as caught:
        member.doc.set(doc_id="12345", title="A new title")
    assert type(caught.value) is errors.ValueInvalid
    assert (caught.value.code, caught.value.message) == ("3", "Value invalid")
    assert caught.value.method == "doc.set"

# Generated from methods/ipernity/upload.file.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

from datetime import datetime

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter, Poll, Rule


def test_file_tells_its_facts(member):
    spec = member.upload.file.spec
    assert spec.name == "upload.file"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"1": "FileMissing", "2": "FileTooLarge", "3": "FileRefused"}
    assert spec.parameters == (
        Parameter("file", type="file", required=True, signed=False),
        Parameter("title"),
        Parameter("description", type="text"),
        Parameter("created_at", type="datetime"),
        Parameter("license", type="enum", values=("0", "1", "3", "5", "7", "9", "11", "255")),
        Parameter("is_public", type="boolean"),
        Parameter("is_family", type="boolean"),
        Parameter("is_friend", type="boolean"),
        Parameter("keywords", type="list"),
        Parameter("album_id", type="id"),
        Parameter("member_ids", type="list", of="id"),
        Parameter("perm_comment", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tag", type="enum", values=("0", "3", "4", "5")),
        Parameter("perm_tagme", type="enum", values=("0", "3", "4", "5")),
        Parameter("lng", type="longitude", special=("-999",)),
        Parameter("lat", type="latitude", special=("-999",)),
        Parameter("dir", type="enum", values=("1", "3", "6", "8")),
        Parameter("async", argument="async_", type="boolean"),
    )
    assert spec.rules == (Rule("together", ("lat", "lng")),)
    assert spec.paging is None
    assert spec.poll == Poll(
        "upload.checkTickets",
        arguments={"tickets": ("ticket",)},
        item=("tickets", "ticket"),
        done="done",
        failed="invalid",
        wait="eta",
    )


def test_file_sends_every_parameter(member, server):
    member.upload.file(
        file=b"content of the file",
        title="Red car",
        description="Some description",
        created_at=datetime(2024, 5, 17, 9, 30),
        license="1",
        is_public=True,
        is_family=True,
        is_friend=True,
        keywords=["Some keywords", "Some keywords 2"],
        album_id="61135",
        member_ids=["11331", "11332"],
        perm_comment="0",
        perm_tag="0",
        perm_tagme="0",
        lng=5.387699,
        lat=43.271221,
        dir="1",
        async_=True,
    )
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/upload.file/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "title": "Red car",
        "description": "Some description",
        "created_at": "2024-05-17 09:30:00",
        "license": "1",
        "is_public": "1",
        "is_family": "1",
        "is_friend": "1",
        "keywords": "Some keywords,Some keywords 2",
        "album_id": "61135",
        "member_ids": "11331,11332",
        "perm_comment": "0",
        "perm_tag": "0",
        "perm_tagme": "0",
        "lng": "5.387699",
        "lat": "43.271221",
        "dir": "1",
        "async": "1",
        "api_sig": "593af6ee83c92eaeb2fe444a5b97b664",
    }
    assert server.request.files == {"file": b"content of the file"}


def test_file_streams_file(member, server, stream):
    member.upload.file(file=stream)
    assert server.request.files["file"] == stream.getvalue()
    assert 0 < stream.largest_read < len(stream.getvalue())


def test_file_needs_file(member, server):
    with pytest.raises(errors.MissingArgument, match="file"):
        member.upload.file(file=None)
    assert server.is_silent


def test_file_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("upload.file", file=b"content of the file", unheard_of="1")
    assert server.is_silent


def test_file_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.upload.file(file=b"content of the file")
    assert server.is_silent


def test_file_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.upload.file(file=b"content of the file")
    assert server.is_silent


def test_file_checks_license(member, server):
    for license in ("0", "1", "3", "5", "7", "9", "11", "255"):
        member.upload.file(file=b"content of the file", license=license)
        assert server.request.form["license"] == license
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="license"):
            member.upload.file(file=b"content of the file", license=wrong)
    assert len(server.requests) == 8


def test_file_checks_is_public(member, server):
    for is_public, sent in ((True, "1"), (False, "0")):
        member.upload.file(file=b"content of the file", is_public=is_public)
        assert server.request.form["is_public"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="is_public"):
            member.upload.file(file=b"content of the file", is_public=wrong)
    assert len(server.requests) == 2


def test_file_checks_is_family(member, server):
    for is_family, sent in ((True, "1"), (False, "0")):
        member.upload.file(file=b"content of the file", is_family=is_family)
        assert server.request.form["is_family"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="is_family"):
            member.upload.file(file=b"content of the file", is_family=wrong)
    assert len(server.requests) == 2


def test_file_checks_is_friend(member, server):
    for is_friend, sent in ((True, "1"), (False, "0")):
        member.upload.file(file=b"content of the file", is_friend=is_friend)
        assert server.request.form["is_friend"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="is_friend"):
            member.upload.file(file=b"content of the file", is_friend=wrong)
    assert len(server.requests) == 2


def test_file_checks_perm_comment(member, server):
    for perm_comment in ("0", "3", "4", "5"):
        member.upload.file(file=b"content of the file", perm_comment=perm_comment)
        assert server.request.form["perm_comment"] == perm_comment
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_comment"):
            member.upload.file(file=b"content of the file", perm_comment=wrong)
    assert len(server.requests) == 4


def test_file_checks_perm_tag(member, server):
    for perm_tag in ("0", "3", "4", "5"):
        member.upload.file(file=b"content of the file", perm_tag=perm_tag)
        assert server.request.form["perm_tag"] == perm_tag
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_tag"):
            member.upload.file(file=b"content of the file", perm_tag=wrong)
    assert len(server.requests) == 4


def test_file_checks_perm_tagme(member, server):
    for perm_tagme in ("0", "3", "4", "5"):
        member.upload.file(file=b"content of the file", perm_tagme=perm_tagme)
        assert server.request.form["perm_tagme"] == perm_tagme
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="perm_tagme"):
            member.upload.file(file=b"content of the file", perm_tagme=wrong)
    assert len(server.requests) == 4


def test_file_checks_lng(member, server):
    for lng, sent in ((-180, "-180"), (180, "180"), (-999, "-999")):
        member.upload.file(file=b"content of the file", lng=lng, lat=43.271221)
        assert server.request.form["lng"] == sent
    for wrong in (-181, 181, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="lng"):
            member.upload.file(file=b"content of the file", lng=wrong, lat=43.271221)
    assert len(server.requests) == 3


def test_file_checks_lat(member, server):
    for lat, sent in ((-90, "-90"), (90, "90"), (-999, "-999")):
        member.upload.file(file=b"content of the file", lng=5.387699, lat=lat)
        assert server.request.form["lat"] == sent
    for wrong in (-91, 91, "perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="lat"):
            member.upload.file(file=b"content of the file", lng=5.387699, lat=wrong)
    assert len(server.requests) == 3


def test_file_checks_dir(member, server):
    for dir in ("1", "3", "6", "8"):
        member.upload.file(file=b"content of the file", dir=dir)
        assert server.request.form["dir"] == dir
    for wrong in ("unheard of", ""):
        with pytest.raises(errors.InvalidArgument, match="dir"):
            member.upload.file(file=b"content of the file", dir=wrong)
    assert len(server.requests) == 4


def test_file_checks_async(member, server):
    for async_, sent in ((True, "1"), (False, "0")):
        member.upload.file(file=b"content of the file", async_=async_)
        assert server.request.form["async"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="async_"):
            member.upload.file(file=b"content of the file", async_=wrong)
    assert len(server.requests) == 2


def test_file_takes_lat_and_lng_together(member, server):
    with pytest.raises(errors.RuleViolation, match="lat"):
        member.upload.file(file=b"content of the file", lat=43.271221)
    with pytest.raises(errors.RuleViolation, match="lat"):
        member.upload.file(file=b"content of the file", lng=5.387699)
    assert server.is_silent
    member.upload.file(file=b"content of the file", lng=5.387699, lat=43.271221)
    assert len(server.requests) == 1


def test_file_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"ticket": "12345445"}
    server.answer(came)
    answer = member.upload.file(file=b"content of the file")
    check(answer, ticket="12345445")
    assert kinds(type(answer)) == {"ticket": "string"}


def test_upload_and_wait_asks_until_it_is_done(member, server):
    started = {"ticket": "7-x"}
    done = {"tickets": {"ticket": [{"done": "1", "invalid": "0"}]}}
    server.answer(started, done)
    item = member.upload.upload_and_wait(file=b"content of the file")
    assert item.done is True
    assert server.request.query["tickets"] == "7-x"
    assert len(server.requests) == 2
    server.answer(done)
    assert member.upload.wait_for_upload(tickets="7-x") == item


def test_upload_and_wait_raises_when_it_failed(member, server):
    started = {"ticket": "7-x"}
    failed = {"tickets": {"ticket": [{"done": "0", "invalid": "1"}]}}
    server.answer(started, failed)
    with pytest.raises(errors.ProcessingFailed) as caught:
        member.upload.upload_and_wait(file=b"content of the file")
    assert caught.value.waiting_for == {"tickets": "7-x"}


def test_file_raises_file_missing(member, server):
    server.fail("1", "File missing")
    with pytest.raises(errors.BadRequestError) as caught:
        member.upload.file(file=b"content of the file")
    assert type(caught.value) is errors.FileMissing
    assert (caught.value.code, caught.value.message) == ("1", "File missing")
    assert caught.value.method == "upload.file"


def test_file_raises_file_too_large(member, server):
    server.fail("2", "File too large")
    with pytest.raises(errors.BadRequestError) as caught:
        member.upload.file(file=b"content of the file")
    assert type(caught.value) is errors.FileTooLarge
    assert (caught.value.code, caught.value.message) == ("2", "File too large")
    assert caught.value.method == "upload.file"


def test_file_raises_file_refused(member, server):
    server.fail("3", "File refused")
    with pytest.raises(errors.ServiceError) as caught:
        member.upload.file(file=b"content of the file")
    assert type(caught.value) is errors.FileRefused
    assert (caught.value.code, caught.value.message) == ("3", "File refused")
    assert caught.value.method == "upload.file"

# Generated from methods/ipernity/upload.replace.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors
from ipernity_sdk.runtime.facts import Parameter, Poll


def test_replace_tells_its_facts(member):
    spec = member.upload.replace.spec
    assert spec.name == "upload.replace"
    assert spec.signed
    assert spec.token == "required"
    assert spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {
        "1": "FileMissing",
        "2": "FileTooLarge",
        "3": "UploadQuotaExceeded",
        "4": "DocumentNotFound",
        "5": "MediaTypeDiffers",
        "6": "ClubAccountNeeded",
    }
    assert spec.parameters == (
        Parameter("file", type="file", required=True, signed=False),
        Parameter("doc_id", type="id"),
        Parameter("async", argument="async_", type="boolean"),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll == Poll(
        "upload.checkTickets",
        arguments={"tickets": ("ticket",)},
        item=("tickets", "ticket"),
        done="done",
        failed="invalid",
        wait="eta",
    )


def test_replace_sends_every_parameter(member, server):
    member.upload.replace(file=b"content of the file", doc_id="12345", async_=True)
    assert server.request.verb == "POST"
    assert server.request.url == "https://api.ipernity.com/api/upload.replace/json"
    assert server.request.query == {}
    assert server.request.form == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "doc_id": "12345",
        "async": "1",
        "api_sig": "210c0a0ab133f210b6fa9966229d2504",
    }
    assert server.request.files == {"file": b"content of the file"}


def test_replace_streams_file(member, server, stream):
    member.upload.replace(file=stream)
    assert server.request.files["file"] == stream.getvalue()
    assert 0 < stream.largest_read < len(stream.getvalue())


def test_replace_needs_file(member, server):
    with pytest.raises(errors.MissingArgument, match="file"):
        member.upload.replace(file=None)
    assert server.is_silent


def test_replace_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("upload.replace", file=b"content of the file", unheard_of="1")
    assert server.is_silent


def test_replace_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.upload.replace(file=b"content of the file")
    assert server.is_silent


def test_replace_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.upload.replace(file=b"content of the file")
    assert server.is_silent


def test_replace_checks_async(member, server):
    for async_, sent in ((True, "1"), (False, "0")):
        member.upload.replace(file=b"content of the file", async_=async_)
        assert server.request.form["async"] == sent
    for wrong in ("perhaps", ""):
        with pytest.raises(errors.InvalidArgument, match="async_"):
            member.upload.replace(file=b"content of the file", async_=wrong)
    assert len(server.requests) == 2


def test_replace_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"ticket": "12345445-98829"}
    server.answer(came)
    answer = member.upload.replace(file=b"content of the file")
    check(answer, ticket="12345445-98829")
    assert kinds(type(answer)) == {"ticket": "string"}


def test_replace_and_wait_asks_until_it_is_done(member, server):
    started = {"ticket": "7-x"}
    done = {"tickets": {"ticket": [{"done": "1", "invalid": "0"}]}}
    server.answer(started, done)
    item = member.upload.replace_and_wait(file=b"content of the file")
    assert item.done is True
    assert server.request.query["tickets"] == "7-x"
    assert len(server.requests) == 2
    server.answer(done)
    assert member.upload.wait_for_replace(tickets="7-x") == item


def test_replace_and_wait_raises_when_it_failed(member, server):
    started = {"ticket": "7-x"}
    failed = {"tickets": {"ticket": [{"done": "0", "invalid": "1"}]}}
    server.answer(started, failed)
    with pytest.raises(errors.ProcessingFailed) as caught:
        member.upload.replace_and_wait(file=b"content of the file")
    assert caught.value.waiting_for == {"tickets": "7-x"}


def test_replace_raises_file_missing(member, server):
    server.fail("1", "File missing")
    with pytest.raises(errors.BadRequestError) as caught:
        member.upload.replace(file=b"content of the file")
    assert type(caught.value) is errors.FileMissing
    assert (caught.value.code, caught.value.message) == ("1", "File missing")
    assert caught.value.method == "upload.replace"


def test_replace_raises_file_too_large(member, server):
    server.fail("2", "File too large")
    with pytest.raises(errors.BadRequestError) as caught:
        member.upload.replace(file=b"content of the file")
    assert type(caught.value) is errors.FileTooLarge
    assert (caught.value.code, caught.value.message) == ("2", "File too large")
    assert caught.value.method == "upload.replace"


def test_replace_raises_upload_quota_exceeded(member, server):
    server.fail("3", "Upload quota exceeded")
    with pytest.raises(errors.RateLimitError) as caught:
        member.upload.replace(file=b"content of the file")
    assert type(caught.value) is errors.UploadQuotaExceeded
    assert (caught.value.code, caught.value.message) == ("3", "Upload quota exceeded")
    assert caught.value.method == "upload.replace"


def test_replace_raises_document_not_found(member, server):
    server.fail("4", "Document not found")
    with pytest.raises(errors.NotFoundError) as caught:
        member.upload.replace(file=b"content of the file")
    assert type(caught.value) is errors.DocumentNotFound
    assert (caught.value.code, caught.value.message) == ("4", "Document not found")
    assert caught.value.method == "upload.replace"


def test_replace_raises_media_type_differs(member, server):
    server.fail("5", "Media type differs")
    with pytest.raises(errors.ConflictError) as caught:
        member.upload.replace(file=b"content of the file")
    assert type(caught.value) is errors.MediaTypeDiffers
    assert (caught.value.code, caught.value.message) == ("5", "Media type differs")
    assert caught.value.method == "upload.replace"


def test_replace_raises_club_account_needed(member, server):
    server.fail("6", "Club account needed")
    with pytest.raises(errors.PermissionDenied) as caught:
        member.upload.replace(file=b"content of the file")
    assert type(caught.value) is errors.ClubAccountNeeded
    assert (caught.value.code, caught.value.message) == ("6", "Club account needed")
    assert caught.value.method == "upload.replace"

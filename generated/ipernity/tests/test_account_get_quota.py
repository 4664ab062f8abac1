# Generated from methods/ipernity/account.getQuota.yaml, methods/ipernity/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from ipernity_sdk import errors


def test_get_quota_tells_its_facts(member):
    spec = member.account.get_quota.spec
    assert spec.name == "account.getQuota"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert not (spec.verb or spec.body or spec.host or spec.path or spec.format)
    assert spec.permissions == {"doc": "write"}
    assert spec.permissions_for == "always"
    assert spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {}
    assert spec.parameters == ()
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_get_quota_sends_every_parameter(member, server):
    member.account.get_quota()
    assert server.request.verb == "GET"
    assert server.request.url == "https://api.ipernity.com/api/account.getQuota/json"
    assert server.request.query == {
        "api_key": "example-key",
        "auth_token": "example-token",
        "api_sig": "3958bd31ea8925b69c09c8d5ba8e67ff",
    }
    assert server.request.form == {}


def test_get_quota_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("account.getQuota", unheard_of="1")
    assert server.is_silent


def test_get_quota_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.account.get_quota()
    assert server.is_silent


def test_get_quota_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.account.get_quota()
    assert server.is_silent


def test_get_quota_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {
        "quota": {
            "user_id": "1234",
            "is_pro": True,
            "upload": {
                "unlimited": True,
                "max": {"bytes": 10737418240, "kb": 10485760, "mb": 10240, "percent": 100, "seconds": 7200},
                "used": {"bytes": 262144000, "kb": 256000, "mb": 250, "percent": 3, "seconds": 125},
                "left": {"bytes": 10475274240, "kb": 10229760, "mb": 9990, "percent": 97, "seconds": 7075},
            },
            "maxfilesize": {
                "photo": {"bytes": 104857600, "kb": 102400, "mb": 100},
                "audio": {"bytes": 104857600, "kb": 102400, "mb": 100},
                "video": {"bytes": 104857600, "kb": 102400, "mb": 100},
                "other": {"bytes": 104857600, "kb": 102400, "mb": 100},
            },
            "albums": {"max": 2048, "created": 32, "left": 2016},
        },
    }
    server.answer(came)
    answer = member.account.get_quota()
    check(answer.quota, user_id="1234", is_pro=True)
    check(answer.quota.upload, unlimited=True)
    check(answer.quota.upload.max, bytes=10737418240, kb=10485760, mb=10240, percent=100, seconds=7200)
    check(answer.quota.upload.used, bytes=262144000, kb=256000, mb=250, percent=3, seconds=125)
    check(answer.quota.upload.left, bytes=10475274240, kb=10229760, mb=9990, percent=97, seconds=7075)
    check(answer.quota.maxfilesize.photo, bytes=104857600, kb=102400, mb=100)
    check(answer.quota.maxfilesize.audio, bytes=104857600, kb=102400, mb=100)
    check(answer.quota.maxfilesize.video, bytes=104857600, kb=102400, mb=100)
    check(answer.quota.maxfilesize.other, bytes=104857600, kb=102400, mb=100)
    check(answer.quota.albums, max=2048, created=32, left=2016)
    assert kinds(type(answer)) == {"quota": "record AccountGetQuotaQuota"}
    assert kinds(type(answer).quota.item) == {
        "user_id": "id",
        "is_pro": "boolean",
        "upload": "record AccountGetQuotaQuotaUpload",
        "maxfilesize": "record AccountGetQuotaQuotaMaxfilesize",
        "albums": "record AccountGetQuotaQuotaAlbums",
    }
    assert kinds(type(answer).quota.item.upload.item) == {
        "unlimited": "boolean",
        "max": "record Allowance",
        "used": "record Allowance",
        "left": "record Allowance",
    }
    assert kinds(type(answer).quota.item.maxfilesize.item) == {
        "photo": "record FileSize",
        "audio": "record FileSize",
        "video": "record FileSize",
        "other": "record FileSize",
    }
    assert kinds(type(answer).quota.item.albums.item) == {"max": "integer", "created": "integer", "left": "integer"}

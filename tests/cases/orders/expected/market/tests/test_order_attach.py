# Generated from methods/market/order.attach.yaml, methods/market/service.yaml by `make generate`. Do not edit.
from __future__ import annotations

import pytest
from market_sdk import errors
from market_sdk.runtime.facts import Parameter


def test_attach_tells_its_facts(member):
    spec = member.order.attach.spec
    assert spec.name == "order.attach"
    assert spec.signed
    assert spec.token == "required"
    assert not spec.post_only
    assert spec.verb == "PUT"
    assert spec.body == "form"
    assert spec.host == "upload"
    assert spec.path == "orders/{order_id}/file"
    assert not spec.format
    assert spec.permissions == {"orders": ""}
    assert spec.permissions_for == "always"
    assert not spec.idempotent
    assert not spec.open_parameters
    assert spec.errors == {"order_unknown": "OrderUnknown"}
    assert spec.parameters == (
        Parameter("order_id", type="id", required=True, place="path"),
        Parameter("title"),
        Parameter("file", type="file", required=True, signed=False),
    )
    assert spec.rules == ()
    assert spec.paging is None
    assert spec.poll is None


def test_attach_sends_every_parameter(member, server):
    member.order.attach(order_id="45640", title="Some title", file=b"content of the file")
    assert server.request.verb == "PUT"
    assert server.request.url == "https://files.market.example/orders/45640/file"
    assert server.request.query == {"version": "2026-01-01"}
    assert server.request.form == {"title": "Some title"}
    assert server.request.headers["x-key"] == "example-key"
    assert server.request.headers["authorization"] == "Bearer example-token"
    assert server.request.headers["x-timestamp"] == "1229000000000"
    assert server.request.headers["x-nonce"] == "0123456789abcdef0123456789abcdef"
    assert server.request.headers["x-signature"] == "v1=RJ+O1fU5yEzQqI84Uwr/rb7dP0qJZ6fFUYKusDhCLB8="
    assert server.request.files == {"file": b"content of the file"}


def test_attach_streams_file(member, server, stream):
    member.order.attach(order_id="45640", file=stream)
    assert server.request.files["file"] == stream.getvalue()
    assert 0 < stream.largest_read < len(stream.getvalue())


def test_attach_needs_order_id(member, server):
    with pytest.raises(errors.MissingArgument, match="order_id"):
        member.order.attach(order_id=None, file=b"content of the file")
    assert server.is_silent


def test_attach_needs_file(member, server):
    with pytest.raises(errors.MissingArgument, match="file"):
        member.order.attach(order_id="45640", file=None)
    assert server.is_silent


def test_attach_knows_its_arguments(member, server):
    with pytest.raises(errors.UnknownArgument, match="unheard_of"):
        member.call("order.attach", order_id="45640", file=b"content of the file", unheard_of="1")
    assert server.is_silent


def test_attach_needs_a_token(application, server):
    with pytest.raises(errors.MissingCredential, match="token"):
        application.order.attach(order_id="45640", file=b"content of the file")
    assert server.is_silent


def test_attach_needs_the_secret(member_without_secret, server):
    with pytest.raises(errors.MissingCredential, match="secret"):
        member_without_secret.order.attach(order_id="45640", file=b"content of the file")
    assert server.is_silent


def test_attach_reads_every_field_of_the_answer(member, server, check, kinds):
    came = {"size": "1"}
    server.answer(came)
    answer = member.order.attach(order_id="45640", file=b"content of the file")
    check(answer, size=1)
    assert kinds(type(answer)) == {"size": "integer"}


def test_attach_raises_order_unknown(member, server):
    server.fail("order_unknown", "Order unknown")
    with pytest.raises(errors.NotFoundError) as caught:
        member.order.attach(order_id="45640", file=b"content of the file")
    assert type(caught.value) is errors.OrderUnknown
    assert (caught.value.code, caught.value.message) == ("order_unknown", "Order unknown")
    assert caught.value.method == "order.attach"

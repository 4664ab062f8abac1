"""Faults on request, by rule, by header and by page; off unless asked for."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest

from generator.sandbox.app import Sandbox
from generator.sandbox.build import KEY, Wishes
from generator.sandbox.faults import BadRule, Rule

from .running import Answer, described, sandbox, send


def get(app: Sandbox, method: str = "test.hello", fault: str = "") -> Answer:
    headers = {"x-sandbox-fault": fault} if fault else {}
    return send(app, f"/api/{method}/json", query=f"api_key={KEY}", headers=headers)


@pytest.fixture(scope="module")
def open_app() -> Sandbox:
    return sandbox(Wishes(faults=True))


DECLARED = sorted(
    {(method.name, error.code) for method in described().methods for error in method.errors}
    | {("test.hello", error.code) for error in described().errors}
)


@pytest.mark.parametrize(("method", "code"), DECLARED)
def test_every_declared_error_can_be_asked_for(open_app: Sandbox, method: str, code: str) -> None:
    answer = get(open_app, method, f"error:{code}")
    assert answer.code == code
    assert answer.json["api"]["message"]


def test_statuses_come_with_what_belongs_to_them(open_app: Sandbox) -> None:
    limited = get(open_app, fault="status:429")
    assert (limited.status, limited.headers["retry-after"]) == (429, "1")
    broken = get(open_app, fault="status:502")
    assert (broken.status, broken.headers["content-type"]) == (502, "text/html; charset=utf-8")
    assert b"<html>" in broken.body


def test_a_cut_answer_is_shorter_than_it_says(open_app: Sandbox) -> None:
    answer = get(open_app, fault="cut")
    assert 0 < len(answer.body) < int(answer.headers["content-length"])


def test_a_slow_answer_is_held_back(open_app: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("generator.sandbox.app.asyncio.sleep", sleep)
    assert get(open_app, fault="slow:2.5").code == ""
    assert get(open_app, fault="slow:999").code == ""
    assert slept == [2.5, 30.0]


def test_rules_hold_for_their_methods_and_as_often_as_told() -> None:
    app = sandbox(Wishes(rules=(Rule.parse("test.*=error:501@2"), Rule.parse("doc.get=status:503"))))
    assert [get(app).code for _ in range(3)] == ["501", "501", ""]
    assert get(app, "doc.get").status == 503
    assert get(app, "doc.getList").status == 200


def test_nobody_asks_for_faults_unless_allowed() -> None:
    assert get(sandbox(), fault="error:105").code == ""


def test_faults_are_added_on_the_page() -> None:
    app = sandbox(Wishes(faults=True))
    page = send(app, "/_sandbox/faults").body
    found = re.search(rb'name="proof" value="(\w+)"', page)
    assert found
    form = {"proof": found[1].decode(), "do": "add", "rule": "test.hello=error:113"}
    assert send(app, "/_sandbox/faults", "POST", body=urlencode(form).encode()).status == 200
    assert get(app).code == "113"
    bad = send(app, "/_sandbox/faults", "POST", body=urlencode({**form, "rule": "<b>"}).encode())
    assert b"&lt;b&gt;" in bad.body
    send(app, "/_sandbox/faults", "POST", body=urlencode({**form, "do": "clear"}).encode())
    assert get(app).code == ""
    assert send(app, "/_sandbox/faults", "POST", body=urlencode({**form, "proof": "x"}).encode()).status == 403


@pytest.mark.parametrize(
    "text", ["", "doc.get", "doc.get=error", "x=status:200", "x=slow:fast", "x=explode", "error:1"]
)
def test_rules_that_say_nothing_are_refused(text: str) -> None:
    with pytest.raises(BadRule):
        Rule.parse(text)


def test_a_header_that_is_no_rule_is_a_bad_request(open_app: Sandbox) -> None:
    assert get(open_app, fault="explode").status == 400

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.method import Method
from generator.model.parameter import Parameter, Rule, RuleKind
from generator.model.shape import Origin, Response
from generator.targets.tests_choices import breaking, fewest, keeps, lawful, most

PLAIN = Method(
    name="things.do",
    summary="Do things.",
    description="",
    signed=False,
    token="optional",
    post_only=False,
    permissions=(),
    permissions_for="always",
    parameters=(),
    open_parameters=False,
    rules=(),
    response=Response("none"),
    paging=None,
    poll=None,
    errors_known=True,
    errors=(),
    changelog=(),
    see_also=(),
    notes=(),
    doubts=(),
    status="documented",
    idempotent=False,
    page="",
    example_request=(),
    example_response=None,
    origin=Origin("things.do.yaml", 1),
)


def ruled(*rules: Rule, names: str = "abcd", required: str = "") -> Method:
    parameters = tuple(Parameter(name, "id", required=name in required) for name in names)
    return replace(PLAIN, parameters=parameters, rules=rules)


@pytest.mark.parametrize(
    ("kind", "kept", "broken"),
    [
        ("any_of", ["a", "b", "ab"], ["", "c"]),
        ("one_of", ["a", "b"], ["", "ab"]),
        ("at_most_one", ["", "a", "b"], ["ab"]),
        ("together", ["", "ab", "abc"], ["a", "b"]),
        ("instead", ["a", "b", "ab"], ["", "c"]),
    ],
)
def test_a_rule_is_kept_or_broken(kind: RuleKind, kept: list[str], broken: list[str]) -> None:
    rule = Rule(kind, ("a", "b"))
    assert [keeps(rule, frozenset(names)) for names in kept] == [True] * len(kept)
    assert [keeps(rule, frozenset(names)) for names in broken] == [False] * len(broken)


def test_fewest_adds_only_what_the_rules_need() -> None:
    method = ruled(Rule("any_of", ("a", "b")), Rule("together", ("a", "c")), required="d")
    assert fewest(method) == set("acd")
    assert fewest(method, ["b"]) == set("bd")
    assert fewest(method, unwanted=["a"]) == set("bd")


def test_fewest_gives_up_where_rules_contradict() -> None:
    method = ruled(Rule("at_most_one", ("a", "b")), required="ab")
    assert fewest(method) is None


def test_most_leaves_out_what_excludes_each_other() -> None:
    method = ruled(Rule("at_most_one", ("a", "b")), Rule("one_of", ("c", "d")))
    assert most(method) == set("ac")


def test_most_gives_all_where_the_rules_allow_it() -> None:
    method = ruled(Rule("together", ("b", "c")), Rule("any_of", ("a", "d")))
    assert most(method) == set("abcd")


@pytest.mark.parametrize("kind", ["any_of", "one_of", "at_most_one", "together", "instead"])
def test_breaking_breaks_one_rule_and_keeps_the_others(kind: RuleKind) -> None:
    rule = Rule(kind, ("a", "b"))
    method = ruled(rule, Rule("any_of", ("c", "d")), required="d")
    found = list(breaking(method, rule))
    assert found
    for names in found:
        assert not keeps(rule, names)
        assert lawful(replace(method, rules=method.rules[1:]), names)
        assert "d" in names


def test_both_ways_of_breaking_exactly_one_are_found() -> None:
    rule = Rule("one_of", ("a", "b"))
    assert set(breaking(ruled(rule, Rule("instead", ("c", "d"))), rule)) == {frozenset("c"), frozenset("abc")}

"""What is worked out once for a method holds for its calls, and for nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace

from generator.runtime.facts import Method, Parameter
from generator.runtime.plan import plan_of
from generator.runtime.signing import Credentials, Scheme, Signable, Signed

from .test_requests import SERVICE, build


@dataclass(frozen=True, slots=True)
class Counting(Scheme):
    """A scheme that counts what it signs; all of them are equal."""

    signed: list[str] = field(default_factory=list[str], compare=False)

    @classmethod
    def of(cls, scheme: Scheme) -> Counting:
        return cls(**{each.name: getattr(scheme, each.name) for each in fields(Scheme)})

    def sign(
        self,
        request: Signable,
        credentials: Credentials,
        *,
        variant: str = "",
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] | None = None,
    ) -> Signed:
        self.signed.append(request.method)
        return Scheme.sign(self, request, credentials, variant=variant, clock=clock, nonce=nonce)


def test_equal_services_sign_each_by_its_own_scheme() -> None:
    assert SERVICE.scheme is not None
    one, other = Counting.of(SERVICE.scheme), Counting.of(SERVICE.scheme)
    assert one == other
    method = Method("a.b", signed=True)
    build(method, replace(SERVICE, scheme=one))
    build(method, replace(SERVICE, scheme=other))
    assert (one.signed, other.signed) == (["a.b"], ["a.b"])


def test_methods_of_one_name_are_told_apart() -> None:
    sends, gets = Method("a.b", verb="POST"), Method("a.b", parameters=(Parameter("c", signed=False),))
    assert (plan_of(SERVICE, sends).verb, plan_of(SERVICE, gets).verb) == ("POST", "GET")
    assert (plan_of(SERVICE, sends).signs_all, plan_of(SERVICE, gets).signs_all) == (True, False)
    assert plan_of(replace(SERVICE, verb="POST"), gets).verb == "POST"


def test_files_need_a_verb_with_a_body() -> None:
    for verb, due in (("GET", "POST"), ("DELETE", "POST"), ("PUT", "PUT"), ("PATCH", "PATCH")):
        plan = plan_of(SERVICE, Method("a.b", verb=verb))
        assert (plan.verb_with(has_files=False), plan.verb_with(has_files=True)) == (verb, due)

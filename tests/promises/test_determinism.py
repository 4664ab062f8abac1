"""The same bytes, whatever is around a run: a part of `python -m tests.fuzz.determinism`."""

from __future__ import annotations

import pytest

from ..fuzz.determinism import CIRCUMSTANCES, ROOT, Around, digest_of

ORDERS = ROOT / "tests" / "cases" / "orders" / "methods"


@pytest.fixture(scope="module")
def usual() -> str:
    return digest_of(ORDERS, Around())


@pytest.mark.parametrize("name", ["all together", "reversed folders"])
def test_the_same_bytes(usual: str, name: str) -> None:
    assert digest_of(ORDERS, CIRCUMSTANCES[name]) == usual

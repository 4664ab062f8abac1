"""A service unlike the others is a folder of YAML: its generated client works against a server on this machine."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator import paths
from generator.pipeline import Order, carry_out, prepare

Steps = Generator[Any, Any, Any]
"""Things to wait for, each outcome sent back."""
CASE = Path(__file__).parents[1] / "cases" / "orders" / "methods"


def _market() -> ModuleType:
    spec = importlib.util.spec_from_file_location("market", Path(__file__).with_name("market.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


market = _market()


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    out = tmp_path_factory.mktemp("generated")
    outcome = prepare(Order(CASE, paths.templates(), out, targets=("python",)), lambda _: None)
    assert outcome.problems.lines == []
    carry_out(outcome)
    source = str(out / "market" / "python" / "src")
    sys.path.insert(0, source)
    yield import_module("market_sdk")
    sys.path.remove(source)
    for name in [name for name in sys.modules if name.partition(".")[0] == "market_sdk"]:
        del sys.modules[name]


@pytest.fixture
def server() -> Iterator[Any]:
    with market.running() as running:
        yield running


class Desk:
    """Uses a client of one kind; what is awaited is awaited."""

    def __init__(self, sdk: ModuleType, kind: str, server: Any) -> None:
        self.sdk = sdk
        self.kind = kind
        self.server = server

    def use(self, steps: Callable[[Any], Steps], **options: Any) -> Any:
        """Run `steps`: each thing it yields is called for, and its outcome is sent back."""
        given = {"api_key": market.KEY, "api_secret": market.SECRET, "auth_token": market.TOKEN} | options
        if self.kind == "sync":
            with self.sdk.Market(base_url=self.server.address, **given) as client:
                return self._sync(steps(client))

        async def main() -> Any:
            async with self.sdk.AsyncMarket(base_url=self.server.address, **given) as client:
                return await self._async(steps(client))

        return asyncio.run(main())

    def _sync(self, steps: Steps) -> Any:
        try:
            step = next(steps)
            while True:
                step = steps.send(list(step) if hasattr(step, "pages") else step)
        except StopIteration as end:
            return end.value

    async def _async(self, steps: Steps) -> Any:
        try:
            step = next(steps)
            while True:
                try:
                    came = [item async for item in step] if hasattr(step, "pages") else await step
                except self.sdk.errors.Error as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(came)
        except StopIteration as end:
            return end.value


@pytest.fixture(params=["sync", "async"])
def desk(request: pytest.FixtureRequest, sdk: ModuleType, server: Any) -> Desk:
    return Desk(sdk, request.param, server)


def test_orders_are_placed_changed_and_cancelled(desk: Desk) -> None:
    def steps(client: Any) -> Steps:
        placed = yield client.order.place("ä cup", 3, price=0.5, is_gift=True, tags=["blue", "a&b"], once="once-1")
        order = placed.order
        got = yield client.order.get(order.order_id)
        assert got.order == order
        changed = yield client.order.change(order.order_id, ["red"])
        assert changed.order.tags == ["red"]
        nothing = yield client.order.cancel(order.order_id)
        assert nothing is None
        return order

    order = desk.use(steps)
    assert (order.order_id, order.item, order.quantity, order.price, order.is_gift) == ("o/1", "ä cup", 3, 0.5, True)
    assert (order.tags, order.placed_at) == (["blue", "a&b"], datetime(2026, 11, 21, 12, tzinfo=UTC))
    assert desk.server.orders == {}
    verb, target, headers, body = desk.server.seen[0]
    assert (verb, target, headers["Idempotency-Key"]) == ("POST", "/v1/orders?version=2026-01-01", "once-1")
    assert body.decode() == '{"item": "ä cup", "quantity": 3, "price": 0.5, "is_gift": true, "tags": ["blue", "a&b"]}'
    assert [target.partition("?")[0] for _, target, _, _ in desk.server.seen[1:]] == ["/v1/orders/o%2F1"] * 3


def test_a_parameter_of_a_body_call_may_go_into_the_query(desk: Desk) -> None:
    def steps(client: Any) -> Steps:
        return (yield client.order.place("cup", 1, dry_run=True))

    desk.use(steps)
    assert desk.server.seen[0][1] == "/v1/orders?version=2026-01-01&dry_run=true"
    assert desk.server.orders == {}


def test_a_list_goes_on_by_its_cursor(desk: Desk) -> None:
    def steps(client: Any) -> Steps:
        for number in range(5):
            yield client.order.place(f"cup {number}", 1, tags=["odd" if number % 2 else "even"])
        every = yield client.order.iter_list()
        some = yield client.order.iter_list(tag=["odd", "none"], limit=1)
        return every, some

    every, some = desk.use(steps)
    assert [order.item for order in every] == [f"cup {number}" for number in range(5)]
    assert [order.item for order in some] == ["cup 1", "cup 3"]
    listed = [target for verb, target, _, _ in desk.server.seen if verb == "GET"]
    assert len(listed) == 3 + 2
    assert "after=from-4" in listed[2]
    assert "tag=odd&tag=none" in listed[3]


def test_errors_have_words_for_codes(desk: Desk) -> None:
    errors = desk.sdk.errors

    def sold_out(client: Any) -> Steps:
        yield client.order.place("cup", 1001)

    with pytest.raises(errors.SoldOut) as raised:
        desk.use(sold_out)
    error = raised.value
    assert isinstance(error, errors.ConflictError)
    assert (error.code, error.subcode, error.message) == ("sold_out", "stock", "not enough")

    def unknown(client: Any) -> Steps:
        yield client.order.get("nothing")

    with pytest.raises(errors.OrderUnknown, match="no order nothing"):
        desk.use(unknown)
    with pytest.raises(errors.TokenMissing) as refused:
        desk.use(unknown, auth_token="another-token")
    assert refused.value.subcode == "expired"
    with pytest.raises(errors.SignatureWrong):
        desk.use(unknown, api_secret="another-secret")


def test_a_file_goes_to_the_host_of_files(desk: Desk, sdk: ModuleType) -> None:
    def steps(client: Any) -> Steps:
        placed = yield client.order.place("cup", 1)
        return (yield client.order.attach(placed.order.order_id, b"\x00picture\xff", title="a cup"))

    assert desk.use(steps).size == 9
    assert desk.server.orders["o/1"]["title"] == "a cup"
    request = import_module("market_sdk.runtime.request").build_request(
        import_module("market_sdk.service").SERVICE,
        import_module("market_sdk.facts.order").ORDER_ATTACH,
        {"order_id": "1", "file": b""},
        import_module("market_sdk.runtime.credentials").Credentials(key="k", secret="s", token="t"),
    )
    assert (request.verb, request.url) == ("PUT", "https://files.market.example/orders/1/file")


def test_a_seller_lets_a_site_in(desk: Desk) -> None:
    def steps(client: Any) -> Steps:
        started = client.login.web(permissions=["wallet", "orders"], callback="https://site.example/back")
        flow = yield started
        assert flow.url.endswith(
            "/allow?client=key-of-program&back=https%3A%2F%2Fsite.example%2Fback&scope=orders%20wallet"
        )
        grant = yield flow.finish("https://site.example/back?place=eu&code=c0de")
        assert grant["seller"] == "ali"
        yield client.with_options(auth_token=grant.token).order.place("cup", 1)
        return grant

    assert desk.use(steps, auth_token=None).token == market.TOKEN
    assert len(desk.server.orders) == 1


def test_a_password_is_exchanged_for_a_token(desk: Desk) -> None:
    def steps(client: Any) -> Steps:
        return (yield client.login.password("ali", "open sesame"))

    assert desk.use(steps).token == market.TOKEN

    def wrong(client: Any) -> Steps:
        yield client.login.password("ali", "abracadabra")

    with pytest.raises(desk.sdk.errors.LoginRefused) as raised:
        desk.use(wrong)
    assert "abracadabra" not in f"{raised.value} {raised.value.request}"
    with pytest.raises(desk.sdk.errors.InvalidArgument, match="scope must be one of orders, wallet"):
        desk.use(misspelt)


def misspelt(client: Any) -> Steps:
    yield client.login.web(permissions=["walet"])

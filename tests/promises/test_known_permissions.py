"""What a token is known to reach decides, for every method of every service, what is sent."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx2
import pytest

from generator.model.method import Method
from generator.model.service import Service

from .described import SERVICES, methods
from .packages import facts_of, importable, runtime
from .test_fake import arguments, bound, fake_of

EVERY = [pytest.param(service, id=service.name) for service in SERVICES]
NEEDING = [
    pytest.param(service, method, id=f"{service.name}-{method.name}")
    for service, method in methods()
    if method.permissions
]


@pytest.fixture(scope="module", autouse=True)
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with importable(tmp_path_factory.mktemp("generated")):
        yield


def token(service: Service, permissions: dict[str, str]) -> Any:
    return runtime(service, "token_store").StoredToken("token-of-the-test", permissions=permissions)


def one_lower(service: Service, item: str, level: str) -> str:
    levels = next((each.levels for each in service.permission_items if each.name == item), ())
    return levels[levels.index(level) - 1] if levels.index(level) else "none"


@pytest.mark.parametrize(("service", "method"), NEEDING)
def test_the_level_needed_is_enough_and_one_lower_is_refused_unsent(service: Service, method: Method) -> None:
    errors = import_module(f"{service.package.module}.errors")
    fake = fake_of(service)
    given, needed = arguments(service, method), dict(method.permissions)
    calls = [fake.client, fake.async_client]

    async def call(client: Any, permissions: dict[str, str]) -> None:
        outcome = bound(client.with_options(auth_token=token(service, permissions)), method)(**given)
        if client is fake.async_client:
            await outcome

    async def main() -> None:
        for count, client in enumerate(calls):
            await call(client, needed)
            assert len(fake.calls_of(method.name)) == count + 1

    asyncio.run(main())
    fake.reset()
    for item, level in needed.items():
        for client in calls:
            low = one_lower(service, item, level)
            if method.permissions_for == "private":
                asyncio.run(call(client, {**needed, item: low}))
                continue
            with pytest.raises(errors.PermissionMissing) as raised:
                asyncio.run(call(client, {**needed, item: low}))
            error = raised.value
            assert (error.method, error.item, error.needed) == (method.name, item, level)
            assert error.held == ("" if low == "none" else low)
            fake.assert_nothing_called()
    assert facts_of(service, method).permissions == needed


@pytest.mark.parametrize("service", EVERY)
def test_what_needs_nothing_is_never_refused(service: Service) -> None:
    fake = fake_of(service)
    client = fake.client.with_options(auth_token=token(service, {}))
    for method in service.methods:
        if not method.permissions:
            bound(client, method)(**arguments(service, method))
            fake.assert_called_once(method.name)


@pytest.mark.parametrize(
    ("service", "method"), [each for each in NEEDING if each.values[1].permissions_for == "always"]
)
def test_the_login_that_a_refusal_names_asks_for_just_what_is_needed_and_held(service: Service, method: Method) -> None:
    fake = fake_of(service)
    held = {item.name: item.levels[0] for item in service.permission_items}
    client = fake.client.with_options(auth_token=token(service, held))
    with pytest.raises(import_module(f"{service.package.module}.errors").PermissionMissing) as raised:
        bound(client, method)(**arguments(service, method))
    login = re.search(r"client\.login\.\w+\(permissions=.*\)$", str(raised.value))
    assert login
    flow = eval(login[0], {"client": client})
    link = dict(parse_qsl(urlsplit(flow.url).query))
    wanted = {**held, **dict(method.permissions)}
    parameters = {item.parameter: wanted[item.name] for item in service.permission_items}
    assert {name: link.get(name) for name in parameters} == parameters


ASKING = [
    pytest.param(service, login.name, id=f"{service.name}-{login.name}")
    for service in SERVICES
    for login in service.logins
    if any("{permissions}" in template for step in login.steps for _, template in step.arguments)
]


@pytest.mark.parametrize(("service", "login"), ASKING)
def test_links_ask_for_the_levels_asked_and_are_signed_where_that_is_due(service: Service, login: str) -> None:
    (described,) = [each for each in service.logins if each.name == login]
    (step,) = [each for each in described.steps if each.kind == "open"]
    client = fake_of(service).client
    if any(each.kind == "request" for each in described.steps):  # of an address that is no method's
        given = httpx2.Response(200, content=b"oauth_token=t&oauth_token_secret=s")
        http = httpx2.Client(transport=httpx2.MockTransport(lambda request: given))
        client = type(client)(api_key="k", api_secret="s", http_client=http)
    for item in service.permission_items:
        for level in item.levels:
            url = getattr(client.login, login)(permissions={item.name: level}).url
            link = dict(parse_qsl(urlsplit(url).query))
            asked = {name: link[name] for name in link if name in {each.parameter for each in service.permission_items}}
            assert asked == {item.parameter: level}
            assert (len(link.get("api_sig", "")) == 32) is bool(step.signed)


@pytest.mark.parametrize("service", EVERY)
def test_a_token_can_be_asked_about_where_that_is_described(service: Service) -> None:
    fake = fake_of(service)
    assert hasattr(fake.client.login, "check") is (service.check is not None)
    if service.check is None:
        return
    for format in service.formats:
        client = fake.client.with_options(format=format)
        grant, answer = client.login.check(), client.auth.check_token().auth
        held = {item.name: getattr(answer.permissions, item.name) for item in service.permission_items}
        assert grant.user == answer.user
        assert grant.permissions == {item: level for item, level in held.items() if level not in (None, "none")}

    async def later() -> Any:
        return await fake.async_client.login.check()

    assert asyncio.run(later()).permissions == grant.permissions

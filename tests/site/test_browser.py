"""What pages do in a real browser. Without Chromium these are skipped; `make browser` installs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import paths
from generator.model.service import Service
from generator.website import files

from .browser import Browser
from .hostile import infested, small_service, taking_turns
from .kinds import of_a_ladder, of_scopes
from .sandbox import KEY, SECRET, TOKEN, StubSandbox

PAGES = [
    "index",
    "calling",
    "signing",
    "login",
    "permissions",
    "errors",
    "types",
    "methods/doc.search",
    "guides/start",
    "guides/logins",
    "guides/describing",
]
HOSTILE_PAGES = [
    "index",
    "signing",
    "login",
    "permissions",
    "errors",
    "types",
    "doubts",
    "methods/book.get",
    "methods/book.add",
]


def address(site: Path, page: str) -> str:
    path, _, rest = page.partition("#")
    return (site / f"{path}.html").as_uri() + (f"#{rest}" if rest else "")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pages_open_as_files_without_a_word_in_the_console(browser: Browser, site: Path, theme: str) -> None:
    browser.theme(theme)
    papers: set[str] = set()
    for page in PAGES:
        browser.open(address(site, page))
        papers.add(browser.run("return getComputedStyle(document.body).backgroundColor"))
    assert browser.read_log() == []
    assert papers == {"rgb(255, 255, 255)"} if theme == "light" else papers == {"rgb(18, 23, 26)"}


def test_no_page_asks_for_anything_beyond_the_site(browser: Browser, site: Path, sandbox: StubSandbox) -> None:
    for page in PAGES:
        browser.open(address(site, page))
        browser.open(f"{sandbox.url}{page}.html")
        browser.wait("!document.getElementById('origin').hidden")
    asked = {url for url in browser.read_requests() if not url.startswith((site.as_uri(), sandbox.url, "about:"))}
    assert asked == set()
    assert browser.read_log() == []


@pytest.mark.parametrize("page", PAGES)
def test_a_phone_shows_a_page_without_scrolling_sideways(browser: Browser, site: Path, page: str) -> None:
    browser.size(360, 740, mobile=True)
    browser.open(address(site, page))
    assert browser.run("return [document.documentElement.scrollWidth, innerWidth]") == [360, 360]


def test_the_list_of_pages_opens_on_a_phone(browser: Browser, site: Path) -> None:
    browser.size(360, 740, mobile=True)
    browser.open(address(site, "index"))
    shown = "getComputedStyle(document.getElementById('side')).visibility === 'visible'"
    assert not browser.run(f"return {shown}")
    browser.run("document.querySelector('.menu').click()")
    browser.wait(shown)
    browser.press("Escape")
    browser.wait(f"!({shown})")


def test_the_theme_changes_and_stays(browser: Browser, site: Path) -> None:
    browser.open(address(site, "index"))
    browser.run("document.querySelector('.theme').click()")
    try:
        browser.open(address(site, "methods/doc.get"))
        assert browser.run("return getComputedStyle(document.body).backgroundColor") == "rgb(18, 23, 26)"
        assert browser.run("return document.querySelector('.theme').ariaPressed") == "true"
    finally:
        browser.run("localStorage.clear()")


def test_search_by_keyboard(browser: Browser, site: Path) -> None:
    browser.open(address(site, "methods/doc.get"))
    browser.press("/")
    assert browser.run("return document.activeElement.id") == "search"
    browser.press(*"album add")
    titles = browser.run("return [...document.querySelectorAll('.hit-title')].map(hit => hit.textContent)")
    assert titles[:2] == ["album.docs.add", "doc.albums.add"]
    browser.press("Down", "Down", "Up")
    chosen = browser.run("return document.getElementById('search').getAttribute('aria-activedescendant')")
    assert chosen == "hit-1"
    browser.press("Enter")
    browser.wait("location.href.endsWith('/methods/doc.albums.add.html') && document.readyState === 'complete'")


def test_search_finds_an_error_by_its_code_and_leaves_by_escape(browser: Browser, site: Path) -> None:
    browser.open(address(site, "index"))
    browser.press("/", *"105")
    assert browser.text(".hits [aria-selected=true] .hit-title") == "SignatureInvalid"
    browser.press("Escape")
    assert browser.run("return [document.getElementById('hits').hidden, document.getElementById('pages').hidden]") == [
        True,
        False,
    ]


def test_tabs_by_keyboard_and_their_choice_holds(browser: Browser, site: Path) -> None:
    browser.open(address(site, "methods/doc.get"))
    browser.run("document.querySelector('#code-call [role=tab]').focus()")
    browser.press("Right")
    try:
        assert browser.text("#code-call [aria-selected=true]") == "Async"
        assert "async with" in browser.text("#code-call [role=tabpanel]:not([hidden])")
        browser.open(address(site, "methods/album.get"))
        assert browser.text("#code-call [aria-selected=true]") == "Async"
    finally:
        browser.run("localStorage.clear()")


def test_the_first_key_leads_past_the_list_of_pages(browser: Browser, site: Path) -> None:
    browser.open(address(site, "methods/doc.get"))
    browser.press("Tab")
    assert browser.run("return document.activeElement.className") == "skip"
    outline = browser.run("return getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    browser.press("Enter")
    assert browser.run("return document.activeElement.id") == "content"


def test_permissions_from_methods(browser: Browser, site: Path) -> None:
    browser.open(address(site, "permissions#need=album.docs.add,post.get"))
    grants = "return [...document.querySelectorAll('code.grant')].map(one => one.textContent)"
    assert browser.run(grants) == ["doc: write", "blog: read"]
    link = browser.text(".result .code")
    assert "perm_doc=write&perm_blog=read" in link and link.rstrip("Copy\n").endswith("api_sig=SIGNATURE")
    browser.run("document.getElementById('choose-album.delete').click()")
    assert browser.run(grants) == ["doc: delete", "blog: read"]
    browser.run("document.getElementById('reach-private').click()")
    assert browser.run(grants) == ["doc: delete"]


def test_methods_from_permissions(browser: Browser, site: Path) -> None:
    browser.open(address(site, "permissions"))
    opened = (
        "return [...document.querySelectorAll('.opens')].map(one => [one.querySelector('summary').innerText, "
        "[...one.querySelectorAll('a')].map(link => link.textContent)])"
    )
    before = dict(browser.run(opened))
    assert "album.create" in before[next(title for title in before if title.startswith("Closed"))]
    browser.type("#grant-doc", "write")
    after = {title.rpartition(" ")[0]: methods for title, methods in browser.run(opened)}
    assert {"album.create", "album.get"} <= set(after["Opened by it"])
    assert "album.delete" in after["Closed"] and "post.get" in after["Open, but not for private items"]


def test_the_error_finder(browser: Browser, site: Path) -> None:
    browser.open(address(site, "errors"))
    shown = (
        "return [...document.querySelectorAll('.error-card:not([hidden]) h3')]"
        ".map(one => one.firstChild.textContent.trim())"
    )
    assert len(browser.run(shown)) > 50
    browser.type("#error-query", "105")
    assert browser.run(shown) == ["SignatureInvalid"]
    browser.type("#error-query", "1")
    assert "AlbumNotFound" in browser.run(shown) and "KeyMissing" not in browser.run(shown)
    browser.type("#error-query", "no such thing as this")
    assert browser.run(shown) == [] and browser.run("return !document.getElementById('nothing').hidden")


def test_hostile_texts_do_nothing(browser: Browser, tmp_path: Path) -> None:
    for turn in (0, 13, 27):
        folder = built(infested(small_service(), taking_turns(turn)), tmp_path / str(turn))
        for page in HOSTILE_PAGES:
            browser.open(address(folder, page))
            browser.press("/", "b", "o", "o")
            title, strange = browser.run(
                "return [document.title, document.querySelectorAll("
                "'main script:not([type]), iframe, img, [onerror], [src=x]').length]"
            )
            assert (title == "canary", strange) == (False, 0), (turn, page)
    assert browser.read_log() == []
    assert [url for url in browser.read_requests() if not url.startswith(("file://", "about:"))] == []


def test_without_a_sandbox_the_form_says_how_to_get_one(browser: Browser, site: Path) -> None:
    browser.open(address(site, "methods/doc.get"))
    browser.wait("document.querySelector('.offline')")
    assert "make sandbox" in browser.text(".offline")
    assert browser.run("return document.querySelector('.live [type=submit]').disabled")


def live(browser: Browser, sandbox: StubSandbox, method: str) -> None:
    browser.open(f"{sandbox.url}methods/{method}.html")
    browser.wait("!document.querySelector('.live [type=submit]').disabled")


def send(browser: Browser) -> str:
    browser.run("document.querySelector('.live [type=submit]').click()")
    browser.wait("document.querySelector('.answer[data-outcome]')")
    return str(browser.run("return document.querySelector('.answer').dataset.outcome"))


def test_a_live_call_that_succeeds(browser: Browser, sandbox: StubSandbox) -> None:
    live(browser, sandbox, "album.docs.add")
    assert browser.run("return document.querySelector('.live input[inputmode=numeric]').value") == "77"
    assert send(browser) == "success"
    call = sandbox.calls[-1]
    assert (call["verb"], call["path"]) == ("POST", "/api/album.docs.add/json")
    assert (call["album_id"], call["doc_id"], call["api_key"], call["auth_token"]) == (
        "77",
        "396419,396414,396413",
        KEY,
        TOKEN,
    )
    assert "<img" in browser.text("#live") and browser.run("return document.querySelectorAll('#live img').length") == 0
    assert browser.read_log() == []


def test_a_live_call_with_a_wrong_secret_is_explained(browser: Browser, sandbox: StubSandbox) -> None:
    live(browser, sandbox, "album.docs.add")
    browser.type("#live [type=password]", "wrong")
    assert send(browser) == "105"
    said = browser.text(".answer")
    assert "SignatureInvalid" in said and "<b>invalid</b>" in said and "it is the secret that differs" in said


def test_secrets_stay_in_the_tab(browser: Browser, sandbox: StubSandbox) -> None:
    live(browser, sandbox, "album.docs.add")
    browser.type("#live [type=password]", SECRET)
    send(browser)
    snippets = browser.run(
        "return [...document.querySelectorAll('#live-panel .code pre')].map(one => one.textContent).join('\\n')"
    )
    kept = browser.run(
        "return JSON.stringify([{...localStorage}, {...sessionStorage}, "
        "location.href, document.title, document.cookie])"
    )
    for secret in (SECRET, TOKEN):
        assert secret not in snippets and secret not in kept
    assert "api_key=API_KEY" in snippets
    asked = [url for url in browser.read_requests() if SECRET in url]
    assert asked == []


def test_the_same_call_as_code(browser: Browser, site: Path) -> None:
    browser.open(address(site, "methods/doc.search"))
    browser.type("#live textarea", "a \"b\"\n'c' $(x)")
    code = browser.run(
        "return [...document.querySelectorAll('#live-panel [role=tabpanel]')]"
        ".map(one => one.querySelector('pre')?.textContent || '')"
    )
    assert 'text="a \\"b\\"\\n\'c\' $(x)",' in code[2]
    assert "'text=a \"b\"\n'\"'\"'c'\"'\"' $(x)'" in code[4]
    assert code[5].startswith("ipernity doc.search") and "--text 'a \"b\"\n'\"'\"'c'\"'\"' $(x)'" in code[5]


def test_the_calculator_shows_every_step(browser: Browser, site: Path) -> None:
    browser.open(address(site, "signing"))
    facts = json.loads(browser.run("return document.getElementById('data').textContent"))
    assert browser.run("return document.querySelector('#calculator select').value") == facts["methods"][0]["name"]
    browser.type("#calculator select", "account.getQuota")
    assert browser.text("[data-signed-text]") == "api_keyAPI_KEYauth_tokenAUTH_TOKENaccount.getQuotaAPI_SECRET"
    assert browser.text("[data-signature] pre") == "080e335be1c79ac1afe7ccbb2aa56956"
    browser.run("document.getElementById('hide-secrets').click()")
    assert "API_SECRET" not in browser.text("#calculator .steps")


def test_the_calculator_tells_where_texts_part(browser: Browser, site: Path) -> None:
    browser.open(address(site, "signing"))
    browser.type("#calculator select", "account.getQuota")
    browser.type(".compare textarea", "api_keyAPI_KEYauth_tokenAUTH_TOKENaccount.getquotaAPI_SECRET")
    assert "character 46" in browser.text(".verdict")
    browser.type(".compare textarea", "080e335be1c79ac1afe7ccbb2aa56956")
    assert browser.text(".verdict").startswith("The same.")


def built(service: Service, folder: Path) -> Path:
    """The site of a service made by hand."""
    for path, text in files(service, paths.templates(), lambda _: None).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return folder


GRANTS = "return [...document.querySelectorAll('code.grant')].map(one => one.textContent)"
OPENED = "return [...document.querySelectorAll('.opens:first-child a')].map(one => one.textContent)"


def test_the_explorer_of_scopes(browser: Browser, tmp_path: Path) -> None:
    browser.open(address(built(of_scopes(), tmp_path), "permissions#need=pay"))
    assert browser.run(GRANTS) == ["orders", "wallet"]
    assert "may=orders%20wallet" in browser.text(".result .code")
    assert browser.run(OPENED) == []
    browser.run("document.getElementById('grant-orders').click(); document.getElementById('grant-wallet').click()")
    assert browser.run(OPENED) == ["pay"]


def test_the_explorer_of_a_ladder(browser: Browser, tmp_path: Path) -> None:
    browser.open(address(built(of_a_ladder(), tmp_path), "permissions#need=book.get,book.set"))
    assert browser.run(GRANTS) == ["level: write"]
    assert "may=write" in browser.text(".result .code")
    browser.type("#grant-level", "read")
    assert browser.run(OPENED) == ["book.get"]
    assert browser.read_log() == []

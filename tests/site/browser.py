"""Chromium, driven by ChromeDriver over plain HTTP: no more of WebDriver than these tests need."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Down": "\ue015", "Up": "\ue013", "Right": "\ue014", "Tab": "\ue004"}
WAIT = """
const [source, done] = arguments;
const look = new Function(source);
const started = Date.now();
(function again() {
  const found = look();
  if (found || Date.now() - started > 8000) done(found);
  else setTimeout(again, 10);
})();
"""


def missing() -> str:
    """Why there is no browser; "" when there is one."""
    absent = [name for name in ("chromium", "chromedriver") if shutil.which(name) is None]
    return f"no {' and '.join(absent)}: run `make browser`" if absent else ""


class Browser:
    """One window."""

    def __init__(self, profile: Path) -> None:
        self._driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._driver.stdout is not None
        said = next(line for line in self._driver.stdout if "started successfully on port" in line)
        self._root = f"http://127.0.0.1:{said.rsplit(' ', 1)[1].strip().rstrip('.')}"
        options = {"args": [*FLAGS, f"--user-data-dir={profile}"], "binary": shutil.which("chromium")}
        wanted = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}
        wanted["timeouts"] = {"script": 15000}
        session = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self._session = f"/session/{session['sessionId']}"

    def close(self) -> None:
        try:
            self._ask("DELETE", self._session)
        finally:
            self._driver.terminate()
            self._driver.wait()
            assert self._driver.stdout is not None
            self._driver.stdout.close()

    def open(self, url: str) -> None:
        """A page, whole, also where only the part behind # differs."""
        self._ask("POST", f"{self._session}/url", {"url": "about:blank"})
        self._ask("POST", f"{self._session}/url", {"url": url})

    def run(self, script: str, *arguments: object) -> Any:
        return self._ask("POST", f"{self._session}/execute/sync", {"script": script, "args": list(arguments)})

    def wait(self, expression: str) -> Any:
        """What an expression gives once it is true; fails when it never is."""
        source = f"return {expression}"
        found = self._ask("POST", f"{self._session}/execute/async", {"script": WAIT, "args": [source]})
        assert found, f"never came true: {expression}"
        return found

    def press(self, *keys: str) -> None:
        """Keys, one after the other, to whatever has the focus."""
        pressed = [{"type": kind, "value": KEYS.get(key, key)} for key in keys for kind in ("keyDown", "keyUp")]
        actions = [{"type": "key", "id": "keyboard", "actions": pressed}]
        self._ask("POST", f"{self._session}/actions", {"actions": actions})

    def type(self, selector: str, text: str) -> None:
        """Put a text in place of what a control holds, as if it were typed."""
        self.run(
            "const box = document.querySelector(arguments[0]); box.focus(); box.value = arguments[1];"
            "for (const kind of ['input', 'change']) box.dispatchEvent(new Event(kind, {bubbles: true}));",
            selector,
            text,
        )

    def text(self, selector: str) -> str:
        return str(self.run("return document.querySelector(arguments[0]).innerText", selector))

    def size(self, width: int, height: int, *, mobile: bool = False) -> None:
        self._devtools(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile
        )

    def theme(self, name: str) -> None:
        """What the system prefers: light or dark."""
        features = [{"name": "prefers-color-scheme", "value": name}, {"name": "hover", "value": "hover"}]
        self._devtools("Emulation.setEmulatedMedia", features=features)

    def screenshot(self) -> bytes:
        return base64.b64decode(self._devtools("Page.captureScreenshot", format="png")["data"])

    def read_log(self) -> list[str]:
        """What the console has said since it was last read, breaches of the policy included."""
        return [entry["message"] for entry in self._ask("POST", f"{self._session}/se/log", {"type": "browser"})]

    def read_requests(self) -> list[str]:
        """Addresses that were asked for since they were last read."""
        entries = self._ask("POST", f"{self._session}/se/log", {"type": "performance"})
        events = (json.loads(entry["message"])["message"] for entry in entries)
        return [one["params"]["request"]["url"] for one in events if one["method"] == "Network.requestWillBeSent"]

    def _devtools(self, command: str, **parameters: object) -> Any:
        return self._ask("POST", f"{self._session}/goog/cdp/execute", {"cmd": command, "params": parameters})

    def _ask(self, verb: str, path: str, data: object = None) -> Any:
        body = json.dumps(data).encode() if verb == "POST" else None
        with urlopen(Request(self._root + path, body, {"Content-Type": "application/json"}, method=verb)) as reply:
            return json.load(reply)["value"]

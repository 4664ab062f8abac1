"""The proxy that the environment names, as curl and httpx2 read it: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY."""

from __future__ import annotations

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from .errors import ConnectionFailed


class EnvironmentProxy:
    """What the environment said when it was first asked. No file is read, so no password comes from one."""

    def __init__(self) -> None:
        self._named: dict[str, str] | None = None
        self._found: dict[tuple[str, str], str | None] = {}

    def of(self, url: str) -> str | None:
        """The address of the proxy for this one, None for none."""
        if self._named is None:
            self._named = getproxies()
        if not self._named:
            return None
        parts = urlsplit(url)
        origin = parts.scheme, parts.netloc
        if origin not in self._found:
            self._found[origin] = self._look(parts.scheme, parts.hostname or "", self._named)
        return self._found[origin]

    def _look(self, scheme: str, host: str, named: dict[str, str]) -> str | None:
        proxy = named.get(scheme) or named.get("all")
        if not proxy or proxy_bypass(host):
            return None
        proxy = proxy if "://" in proxy else f"http://{proxy}"
        if not proxy.startswith(("http://", "https://")):
            raise ConnectionFailed("aiohttp sends over proxies of http and https only")
        return proxy

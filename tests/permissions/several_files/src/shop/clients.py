"""Where the client is made."""

from ipernity_sdk import Ipernity

_client: Ipernity | None = None


def shared():
    global _client
    if _client is None:
        _client = Ipernity()
    return _client


default = shared()

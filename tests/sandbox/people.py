"""What a person does in the browser."""

from __future__ import annotations

import re
import urllib.parse
import urllib.request


def agree(url: str) -> str:
    """Let the application in; gives the name of the account."""
    with urllib.request.urlopen(url) as reply:
        page = reply.read().decode()
    proof = re.search(r'name="proof" value="(\w+)"', page)
    account = re.search(r'<option value="(\w+)"', page)
    assert proof
    assert account
    form = urllib.parse.urlencode({"proof": proof[1], "account": account[1], "decision": "allow"})
    with urllib.request.urlopen(url, form.encode()) as reply:
        assert reply.status == 200
    return account[1]

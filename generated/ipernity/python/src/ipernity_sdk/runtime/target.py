"""The address of a request as httpx2 wants it, made without parsing the whole of it for each call."""

from __future__ import annotations

from functools import lru_cache

import httpx2

from .request import Request

LONGEST = 4096
"""Characters of a query that is put behind an address; what httpx2 says to a longer one, it may say itself."""


def target_of(request: Request) -> httpx2.URL:
    """The same as `httpx2.URL(request.target)`, which looks at every character and takes as long as a signature.

    Calls of a method differ in their queries, and these are percent-encoded by our own rule, so there is nothing to
    find out about them. The parts of a parsed address are no public matter of httpx2: should they become others, the
    whole is parsed as ever.
    """
    query = request.encoded_query
    if request.path or not query or len(query) > LONGEST:
        return httpx2.URL(request.target)
    url = httpx2.URL(parsed(request.url))
    try:
        vars(url)["_uri_reference"] = vars(url)["_uri_reference"]._replace(query=query)
    except (AttributeError, KeyError, TypeError, ValueError):
        return httpx2.URL(request.target)
    return url


@lru_cache(maxsize=256)
def parsed(url: str) -> httpx2.URL:
    """An address without a query; there is one for each method."""
    return httpx2.URL(url)

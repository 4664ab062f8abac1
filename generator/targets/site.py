"""The view of the `site` target: the pages of the docs as a web site, with what a page can do and a text cannot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model.service import Service
from .html_text import data
from .site_errors import site_errors
from .site_facts import service_data
from .site_guides import guides, manuals
from .site_index import articles, site_index
from .site_llms import llms
from .site_method import site_method
from .site_pages import sections, site
from .site_permissions import site_permissions
from .site_search import search_index
from .site_signing import site_signing


def view(service: Service) -> Mapping[str, Sequence[object]]:
    """What the templates of the target lay out."""
    found, added = guides(service), manuals()
    there, calling = sections(service), data(service_data(service))
    return {
        "service": (site(service, tuple(guide.link for guide in found) + tuple(manual.link for manual in added)),),
        "index": (site_index(service),),
        **articles(service),
        "signing": (site_signing(service),) if "signing" in there else (),
        "permissions": (site_permissions(service),) if "permissions" in there else (),
        "errors": (site_errors(service),),
        "search": (search_index(service, (*found, *added)),),
        "llms": (llms(service, (*found, *added)),),
        "guide": found,
        "manual": added,
        "method": tuple(site_method(service, method, calling) for method in service.methods),
    }

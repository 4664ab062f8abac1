"""The view of the `docs` target: a page for each method, and pages over all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model.service import Service
from .docs_calling import calling_page
from .docs_doubts import doubts_page
from .docs_errors import errors_page
from .docs_guide_topics import ALL, topics
from .docs_guides import guide_page
from .docs_index import changelog_page, index_page
from .docs_login import login_page
from .docs_method import method_page
from .docs_permissions import permissions_page
from .docs_types import types_page
from .later import later


def view(service: Service) -> Mapping[str, Sequence[object]]:
    """What the templates of the target lay out."""
    return {
        "service": (service,),
        "index": (later(index_page, service),),
        "calling": (later(calling_page, service),),
        "login": (later(login_page, service),) if service.logins else (),
        "permissions": (later(permissions_page, service),) if service.permission_shape != "none" else (),
        "errors": (later(errors_page, service),),
        "doubts": (later(doubts_page, service),),
        "types": (later(types_page, service),) if service.types else (),
        "changelog": (later(changelog_page, service),) if any(method.changelog for method in service.methods) else (),
        "guide": tuple(later(guide_page, service, topic) for topic in (ALL, *topics(service))),
        "method": tuple(later(method_page, service, method) for method in service.methods),
    }

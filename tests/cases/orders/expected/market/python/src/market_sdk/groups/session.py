# Generated from methods/market/session.open.yaml by `make generate`. Do not edit.
from __future__ import annotations

from ..facts import session as facts
from ..responses import session as responses
from ..runtime.groups import Group, described


class SessionGroup(Group):
    """Calls of `session`."""

    @described(facts.SESSION_OPEN)
    def open(
        self,
        *,
        code: str | None = None,
        place: str | None = None,
        user: str | None = None,
        password: str | None = None,
    ) -> responses.SessionOpenResponse:
        """Open a session.

        Give `code` and `place` together, or none of them.

        Give `user` and `password` together, or none of them.

        Give exactly one of `code` and `user`.

        Args:
            code: What the seller came back with.
            place: The place that the code is good for.
            user: Name of the seller.
            password: Password of the seller.

        Needs a signature, which the client makes.

        Raises:
            LoginRefused: Code or password are wrong. (code login_refused)

        See https://market.example/docs/session.open
        """
        return self._call(
            facts.SESSION_OPEN,
            responses.SessionOpenResponse,
            {"code": code, "place": place, "user": user, "password": password},
        )

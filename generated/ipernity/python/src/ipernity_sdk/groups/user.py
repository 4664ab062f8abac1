# Generated from methods/ipernity/user.get.yaml by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..facts import user as facts
from ..responses import user as responses
from ..runtime.groups import Group, described


class UserGroup(Group):
    """Calls of `user`."""

    @described(facts.USER_GET)
    def get(
        self,
        *,
        user_id: str | int | None = None,
        extra: Sequence[Literal["custom"]] | Literal["custom"] | None = None,
    ) -> responses.UserGetResponse:
        """Get the details of a member.

        In doubt: Whether the moments in dates come as seconds or as YYYY-MM-DD HH:MM:SS is not
        known; both are read.

        In doubt: Older pages say that no signature is needed.

        In doubt: Where and in which form the custom fields come with extra=custom is not published.

        Args:
            user_id: Member wanted. The alias from the member's address is accepted too. The
                caller's own details come when it is left out. In doubt: Marked as required, yet
                clients call without it and get the caller.
            extra: Further parts to return. Any of custom (Custom fields; the service does not
                explain them).

        Needs a signature, which the client makes.

        Raises:
            MemberNotFound: No member has this id, or the account is closed. (code 1)

        See https://www.ipernity.com/help/api/method/user.get
        """
        return self._call(facts.USER_GET, responses.UserGetResponse, {"user_id": user_id, "extra": extra})

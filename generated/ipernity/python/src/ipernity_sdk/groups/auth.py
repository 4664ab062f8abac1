# Generated from methods/ipernity by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..facts import auth as facts
from ..responses import auth as responses
from ..runtime.groups import Group, described


class AuthGroup(Group):
    """Calls of `auth`."""

    @described(facts.AUTH_CHECK_TOKEN)
    def check_token(
        self,
        *,
        auth_token: str | None = None,
        extra: Sequence[Literal["pref"]] | Literal["pref"] | None = None,
    ) -> responses.AuthCheckTokenResponse:
        """Check a token and see how far it reaches.

        Call it when a program starts with a token from an earlier login: it tells whether the token
        still holds, which permissions it carries and whose it is. A token that the member has
        revoked is answered with the common error 107.

        In doubt: The published XML calls the permissions perms, whereas clients read permissions
        from the JSON answer; both names are accepted.

        In doubt: Where and in which form the preferences come with extra=pref is not published;
        look at the untyped fields of the answer.

        Note: The token is the ordinary credential of the call and its argument at once; it is sent
        a single time.

        Args:
            auth_token: Token to check. The client's own one is sent when it is left out.
            extra: Further parts to return. Any of pref (Preferences of the member).

        Needs a token and a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/auth.checkToken
        """
        return self._call(
            facts.AUTH_CHECK_TOKEN,
            responses.AuthCheckTokenResponse,
            {"auth_token": auth_token, "extra": extra},
        )

    @described(facts.AUTH_GET_FROB)
    def get_frob(self) -> responses.AuthGetFrobResponse:
        """Get a frob, the ticket for one attempt to log in.

        A program that cannot be called back starts its login here. It puts the frob into the signed
        link that the member opens in a browser, and exchanges it for a token once the member has
        agreed. A site that has a callback address registered with its key needs no call of this
        method: the member's browser brings the frob along.

        Note: A frob works once and only for a few minutes; ask for a new one for every attempt.

        Needs a signature, which the client makes.

        See https://www.ipernity.com/help/api/method/auth.getFrob
        """
        return self._call(facts.AUTH_GET_FROB, responses.AuthGetFrobResponse, {})

    @described(facts.AUTH_GET_TOKEN)
    def get_token(
        self,
        frob: str,
        *,
        extra: Sequence[Literal["pref"]] | Literal["pref"] | None = None,
    ) -> responses.AuthGetTokenResponse:
        """Exchange a frob for a token.

        The last step of a login. It succeeds once the member has agreed to the permissions asked
        for; the answer tells the token, how far it reaches, and whose it is. Keep all three: a
        token stays good until the member revokes it.

        In doubt: Where and in which form the preferences come with extra=pref is not published;
        look at the untyped fields of the answer.

        Args:
            frob: Frob of this login. It is used up by the exchange.
            extra: Further parts to return. Any of pref (Preferences of the member).

        Needs a signature, which the client makes.

        Raises:
            FrobMissing: The call came without a frob. Send the one of this login. (code 1)
            FrobInvalid: The frob is unknown, too old or already exchanged. Start a new login. (code
                2)

        See https://www.ipernity.com/help/api/method/auth.getToken
        """
        return self._call(facts.AUTH_GET_TOKEN, responses.AuthGetTokenResponse, {"frob": frob, "extra": extra})

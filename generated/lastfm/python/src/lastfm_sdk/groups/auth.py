# Generated from methods/lastfm by `make generate`. Do not edit.
from __future__ import annotations

from ..facts import auth as facts
from ..responses import auth as responses
from ..runtime.groups import Group, described


class AuthGroup(Group):
    """Calls of `auth`."""

    @described(facts.AUTH_GET_MOBILE_SESSION)
    def get_mobile_session(
        self,
        username: str,
        password: str,
    ) -> responses.AuthGetMobileSessionResponse:
        """Get a session key for a member's name and password.

        Meant for devices of their own, where the member types the password and no web page can be
        opened. The password travels in the body of a POST over https. Keep the session key and
        forget the password.

        Note: A wrong password and a call that is no POST are both told as error 4.

        Note: The name in the answer is that of the account, also where the e-mail address was sent.

        Note: Old clients sent authToken, a hash of name and password, in place of the password;
        that has been given up.

        Args:
            username: Name of the account, or its e-mail address.
            password: Password of the account as it was typed.

        Needs a signature, which the client makes.

        See https://www.last.fm/api/show/auth.getMobileSession
        """
        return self._call(
            facts.AUTH_GET_MOBILE_SESSION,
            responses.AuthGetMobileSessionResponse,
            {"username": username, "password": password},
        )

    @described(facts.AUTH_GET_SESSION)
    def get_session(self, token: str) -> responses.AuthGetSessionResponse:
        """Exchange a request token for a session key.

        The last step of a login: the member has agreed on the page of the site, and the request
        token that stood in the link, or came back with the browser, becomes a session key.

        Note: A request token works once.

        Note: A request token that the service never gave out is told as error 4.

        Args:
            token: Request token that the member agreed to.

        Needs a signature, which the client makes.

        Raises:
            TokenNotAuthorized: The member has not agreed yet. Wait and ask again with the same
                token. (code 14)
            TokenExpired: The request token is older than an hour. Begin the login anew. (code 15)

        See https://www.last.fm/api/show/auth.getSession
        """
        return self._call(facts.AUTH_GET_SESSION, responses.AuthGetSessionResponse, {"token": token})

    @described(facts.AUTH_GET_TOKEN)
    def get_token(self) -> responses.AuthGetTokenResponse:
        """Get a request token, the ticket for one attempt to log in.

        A program that cannot be called back starts its login here. It opens the page of the site
        with the token in the member's browser, and exchanges the token for a session key once the
        member has agreed. A site that can be called back needs no call of this method: the member's
        browser brings a token along.

        Note: Error 8 says here that no token could be given out just now.

        Needs a signature, which the client makes.

        See https://www.last.fm/api/show/auth.getToken
        """
        return self._call(facts.AUTH_GET_TOKEN, responses.AuthGetTokenResponse, {})

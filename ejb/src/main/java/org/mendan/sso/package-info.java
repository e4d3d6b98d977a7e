/**
 * Sign-in by the institution's identity provider, and what that provider tells us later.
 *
 * <p>The protocol is OpenID Connect's authorization code flow with PKCE, state and nonce. What is under way is kept in a
 * sealed cookie of the browser that began it, so that any node can finish it and nobody else can; the key lies in the
 * grid. Tokens are checked by Nimbus: signature by a public key of the provider and never by a shared secret, issuer,
 * audience, times with a tolerance of 60 seconds, nonce. Keys and discovery are fetched with time limits, once a minute
 * by a timer; an unknown key makes them fetched at most twice in 30 seconds.
 *
 * <p>An account belongs to issuer and subject, never to a login or an e-mail address: those can be given to somebody else.
 * Only where the operator asks for it ({@code mendan.sso.link}) is an account that was there before taken over by its
 * login. Where the provider later names another login, the account stays linked and keeps its own, and the audit entry of the
 * sign-in tells both. The provider leads: name, role and organisation follow its claims at each sign-in, as far as claims are named.
 *
 * <p>That everybody comes by the provider is a policy and no setting: it is an institution's decision that is audited and may
 * need a second pair of eyes to be taken back, and the page can ask for proof that the other way is open. Whom it must not
 * shut out is a setting, for it has to be in reach when nobody can sign in.
 *
 * <p>A meeting does not depend on any token, so the end of a token's life cuts nothing. A back-channel logout is somebody's
 * word: it ends the sessions it names and the host's meeting.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html">OpenID Connect Core 1.0</a>
 * @see <a href="https://openid.net/specs/openid-connect-backchannel-1_0.html">Back-Channel Logout 1.0</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9700">RFC 9700, best current practice</a>
 */
@NullMarked
package org.mendan.sso;

import org.jspecify.annotations.NullMarked;

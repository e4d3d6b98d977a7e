/**
 * Sign-in by the provider over HTTP: the way there, the way back, and what the provider calls when somebody signs out.
 *
 * <p>Whoever comes back is handed to the one authentication mechanism as an {@link org.mendan.web.sso.SsoCredential}, so that
 * sessions, limits and roles are the same as after a password. Every refusal leads to the sign-in page, which says it in
 * one sentence. Tokens stand in no address and in no log.
 */
@NullMarked
package org.mendan.web.sso;

import org.jspecify.annotations.NullMarked;

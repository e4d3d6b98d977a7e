/**
 * Links by mail with which people set their own password: an invitation, which makes an account usable for the first time, and
 * a reset for whoever has forgotten it. No administrator ever knows a password of somebody else, so there is no other way to
 * a first one.
 *
 * <p>A link works once, for seven days or for 30 minutes, and only the newest of an account. Opening it uses nothing up, for
 * mail scanners open links too; setting the password does. Only hashes of the tokens are kept: whoever reads the database can
 * open no account. Links lead to the configured address ({@code mendan.url}), never to what a request calls this server.
 *
 * <p>Accounts that belong to somebody at an identity provider get no links: who leaves the institution loses the access there,
 * and must not have kept a second way in.
 *
 * <p>Whoever asks for a reset gets the same answer, at once, whether there is such an account or not; looking it up and
 * sending the mail happens after the answer.
 */
@NullMarked
package org.mendan.invitation;

import org.jspecify.annotations.NullMarked;

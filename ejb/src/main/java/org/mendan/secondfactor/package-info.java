/**
 * The second step of a sign-in by password: a code of six digits from an authenticator app (RFC 6238), or, where the app is
 * lost, one of ten recovery codes.
 *
 * <p>Everybody decides this for the own account; an administrator can take it away from somebody who has lost both. The
 * password is looked at first, and neither it nor a code is ever told apart from the count of failures that locks an account:
 * a right password does not clear it until the code was right as well. A code counts once; those of the time steps right
 * before and after are taken too, for clocks of phones are not exact (RFC 6238, 5.2).
 *
 * <p>The secret has to be readable, unlike a password, so whoever reads the database can make codes; it is the second factor
 * only, and useless without the password. Of recovery codes only SHA-256 hashes are kept: they hold 60 random bits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238, TOTP</a>
 */
@NullMarked
package org.mendan.secondfactor;

import org.jspecify.annotations.NullMarked;

/**
 * Who a host is: sign-in by login and password, the lock after repeated failures, and the first accounts.
 *
 * <p>Passwords are kept as PBKDF2 hashes made by Jakarta Security's {@code Pbkdf2PasswordHash} (NIST SP 800-132, work
 * factor after the OWASP Password Storage Cheat Sheet). Every attempt costs the same work, whether the login exists, is
 * locked or has another password, and the page gives one answer to all of them, so that nobody learns which logins
 * exist. The hash is computed outside the transaction; the decision is taken under the account's row lock, so that a
 * thousand guesses at once still count as one after the other.
 */
@NullMarked
package org.mendan.identity;

import org.jspecify.annotations.NullMarked;

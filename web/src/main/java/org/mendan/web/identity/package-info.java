/**
 * Sign-in over HTTP: Jakarta Security's mechanism and identity store, the sign-in page and signing out.
 *
 * <p>Everything below {@code /host/} needs the role {@code HOST} (web.xml). Whoever has none is sent to {@code /sign-in} and
 * from there back, to a path below {@code /host/} only. The caller's principal name is the login.
 *
 * @see <a href="https://jakarta.ee/specifications/security/3.0/">Jakarta Security 3.0</a>
 */
@NullMarked
package org.mendan.web.identity;

import org.jspecify.annotations.NullMarked;

package org.mendan.sso;

import java.time.Duration;

/**
 * The provider says that somebody has signed out there.
 *
 * @param id of the notice itself; a second one of the same id is a copy
 * @param subject who; empty where only the session is named
 * @param session the provider's number of the session that ended; empty for all of the subject's
 */
record LogoutNotice(String id, String issuer, String subject, String session) {
    /** How long a copy could still be taken for the notice itself. */
    static final Duration REMEMBERED = Duration.ofMinutes(10);
}

package org.mendan.session;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's sign-in with one browser.
 *
 * @param id what its HTTP session remembers
 * @param organisation of the account, whose policies hold
 * @param since when it began
 * @param seen when it was last used, to the minute
 * @param address where it was last used
 * @param browser the User-Agent
 * @param refused the address it was last refused from, for the audit log tells each once; empty where there was none
 */
public record Session(
        String id, UUID organisation, Instant since, Instant seen, String address, String browser, String refused) {

    Session seenAt(Instant now, String where) {
        return new Session(id, organisation, since, now, where, browser, "");
    }

    Session refusedFrom(String where) {
        return new Session(id, organisation, since, seen, address, browser, where);
    }

    Session of(UUID other) {
        return new Session(id, other, since, seen, address, browser, refused);
    }
}

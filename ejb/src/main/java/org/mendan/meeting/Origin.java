package org.mendan.meeting;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is fixed about a meeting from its start.
 *
 * @param recordNumber the number of its record, as people cite it
 * @param guestEntry what the guest came in by: the connection number
 * @param hostToken fingerprint of the host's resume token
 * @param guestToken fingerprint of the guest's resume token
 * @param guestBrowser the browser that accepted the terms; the guest's token works in no other
 */
public record Origin(
        MeetingId id,
        long recordNumber,
        Host host,
        String guestEntry,
        Watchword watchword,
        Instant startedAt,
        String hostToken,
        String guestToken,
        String guestBrowser,
        UUID consent) {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** Whether this is the browser that accepted the terms, by what it calls itself; blanks at commas do not count. */
    public boolean sameBrowser(String browser) {
        return tight(browser).startsWith(tight(guestBrowser));
    }

    private static String tight(String browser) {
        return COMMA.matcher(browser).replaceAll(",");
    }
}

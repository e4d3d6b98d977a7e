package org.mendan.it.http;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.mendan.it.grid.Nodes;

/** Records of meetings long ago, put into the database as if they had been held then. */
record PastMeetings(Nodes nodes) {
    private static final AtomicLong NUMBERS = new AtomicLong(7_000_000_000L);

    /** So many of that host, an hour apart from that moment on, each so many minutes long; the number of the first. */
    long held(String login, int count, String from, int minutes, String ending) {
        UUID consent = UUID.randomUUID();
        nodes.change(
                "insert into consent (id, given_at, address, browser) values (?, current_timestamp, '', '')", consent);
        long first = NUMBERS.getAndAdd(count);
        OffsetDateTime start = OffsetDateTime.parse(from);
        nodes.change(
                "insert into meeting_record (id, record_number, organisation_id, host_id, host_name, branch,"
                        + " connection_number, guest_address, guest_browser, consent_id, started_at, watchword, ended_at,"
                        + " ending, counterpart, search_text)"
                        + " select random_uuid(), cast(? as bigint) + x, a.organisation_id, a.id, a.display_name, '支店',"
                        + " '123456', '', '', cast(? as uuid), dateadd(hour, x, cast(? as timestamp with time zone)), '桜',"
                        + " dateadd(hour, x, cast(? as timestamp with time zone)), cast(? as varchar), 'お客さま' || x,"
                        + " cast(cast(? as bigint) + x as varchar)"
                        + " from system_range(0, cast(? as bigint)) as hour_of(x) cross join account a where a.login = ?",
                first,
                consent,
                start,
                start.plusMinutes(minutes),
                ending,
                first,
                count - 1,
                login);
        return first;
    }
}

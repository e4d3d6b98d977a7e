package org.mendan.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.record.Ending;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.record.MeetingRecords;
import org.mendan.persistence.terms.Consents;

/** Where meetings meet their records: each call is one transaction. */
@Stateless
public class MeetingHistoryBean {
    @Inject
    private MeetingRecords records;

    @Inject
    private Consents consents;

    @Inject
    private AuditBean audit;

    /** Opens the record of a meeting and ties the guest's consent to it. */
    public Origin open(MeetingId id, Host host, Entry entry, Watchword watchword, String hostToken, Instant now) {
        MeetingRecord record = new MeetingRecord(
                id.value(),
                records.nextNumber(),
                host.organisationId(),
                host.accountId(),
                host.name(),
                host.branch(),
                entry.number(),
                entry.address(),
                entry.browser(),
                entry.consent(),
                now,
                watchword.key(),
                hostToken,
                entry.token(),
                null,
                null);
        records.add(record);
        consents.tie(entry.consent(), id.value());
        audit.succeeded(host.accountId().toString(), "meeting.start", id.toString(), entry.address(), "");
        return origin(record);
    }

    /** Closes the record; does nothing where it is closed already. */
    public void close(MeetingId id, Ending how, Instant now) {
        Optional<MeetingRecord> open = records.find(id.value()).filter(MeetingRecord::isOpen);
        open.ifPresent(record -> {
            record.end(now, how);
            audit.succeeded(record.hostId().toString(), "meeting.end", id.toString(), "", how.name());
        });
    }

    /** The meetings that had not ended when the servers last stopped. */
    public List<Origin> unfinished() {
        return records.open().stream().map(MeetingHistoryBean::origin).toList();
    }

    private static Origin origin(MeetingRecord record) {
        return new Origin(
                new MeetingId(record.id()),
                record.number(),
                new Host(record.hostId(), record.organisationId(), record.hostName(), record.branch()),
                record.connectionNumber(),
                new Watchword(record.watchword()),
                record.startedAt(),
                record.hostToken().orElse(""),
                record.guestToken().orElse(""),
                record.guestBrowser(),
                record.consentId());
    }
}

package org.mendan.record;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.camera.PictureQualities;
import org.mendan.persistence.camera.PictureQuality;
import org.mendan.persistence.memo.MemoUpdate;
import org.mendan.persistence.memo.Memos;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.record.MeetingRecords;
import org.mendan.persistence.record.RecordSearch;
import org.mendan.persistence.terms.Consent;
import org.mendan.persistence.terms.ConsentItem;
import org.mendan.persistence.terms.Consents;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersions;

/** Reads a host's own meeting records. Whatever the search says, nobody else's are found. */
@Stateless
public class RecordBean {
    @Inject
    private MeetingRecords records;

    @Inject
    private Memos memos;

    @Inject
    private PictureQualities qualities;

    @Inject
    private Consents consents;

    @Inject
    private TermsVersions versions;

    @EJB
    private AuditBean audit;

    /** A part of what the search finds among the host's records, newest first. */
    public List<MeetingRecord> page(UUID hostId, RecordSearch search, int first, int max) {
        return records.page(own(hostId, search), first, max);
    }

    /** How many of the host's records the search finds. */
    public long count(UUID hostId, RecordSearch search) {
        return records.count(own(hostId, search));
    }

    /** One record whole; nothing, and an entry in the audit log, where it is not the host's. */
    public Optional<RecordDetail> detail(UUID hostId, UUID id, String address) {
        Optional<MeetingRecord> found = records.find(id);
        if (found.isPresent() && !found.get().hostId().equals(hostId)) {
            audit.failed(hostId.toString(), "record.read", id.toString(), address, "not the host's own");
            return Optional.empty();
        }
        return found.map(this::detail);
    }

    private RecordDetail detail(MeetingRecord meeting) {
        List<MemoUpdate> updates = memos.since(meeting.id(), 0);
        String text = MemoText.of(memos.find(meeting.id()), updates);
        Optional<Consent> consent = consents.find(meeting.consentId());
        List<TermsVersion> accepted = consent.stream()
                .flatMap(given -> given.items().stream())
                .map(ConsentItem::termsVersionId)
                .flatMap(version -> versions.find(version).stream())
                .toList();
        List<PictureQuality> pictures = PictureChanges.of(qualities.of(meeting.id()));
        return new RecordDetail(meeting, text, updates, pictures, consent.orElse(null), accepted);
    }

    private static RecordSearch own(UUID hostId, RecordSearch search) {
        return new RecordSearch(hostId, search.from(), search.until(), search.words());
    }
}

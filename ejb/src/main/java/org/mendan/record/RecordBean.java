package org.mendan.record;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.camera.PictureQualities;
import org.mendan.persistence.camera.PictureQuality;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.memo.MemoUpdate;
import org.mendan.persistence.memo.Memos;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.persistence.presentation.ShownDocument;
import org.mendan.persistence.presentation.ShownPages;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.record.MeetingRecords;
import org.mendan.persistence.record.RecordTags;
import org.mendan.persistence.terms.Consent;
import org.mendan.persistence.terms.ConsentItem;
import org.mendan.persistence.terms.Consents;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersions;
import org.mendan.record.ShownTimes.DocumentTime;

/** Reads one meeting record, and takes what its host writes about it. */
@Stateless
public class RecordBean {
    private static final int COMPLETIONS = 10;

    @Inject
    private MeetingRecords records;

    @Inject
    private RecordTags tags;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private Memos memos;

    @Inject
    private PictureQualities qualities;

    @Inject
    private ShownPages shown;

    @Inject
    private Consents consents;

    @Inject
    private TermsVersions versions;

    @EJB
    private AuditBean audit;

    /** One record whole; nothing, and an entry in the audit log, where the reader may not see it. */
    public Optional<RecordDetail> detail(UUID reader, UUID id, String address) {
        Account account = account(reader);
        RecordScope scope = RecordScope.of(account);
        Optional<MeetingRecord> found = records.find(id);
        boolean seen = found.filter(meeting ->
                        scope.reach(organisations::subtree).covers(meeting.hostId(), meeting.organisationId()))
                .isPresent();
        if (found.isPresent() && !seen) {
            audit.failed(account.login(), "record.read", id.toString(), address, "outside the reader's scope");
            return Optional.empty();
        }
        return found.map(meeting -> detail(meeting, scope.edits(meeting)));
    }

    /**
     * Stores what the host typed, unless somebody else did so since he began.
     *
     * @throws IllegalArgumentException where the edit has problems, wrapped by the container
     */
    public RecordEditing edit(UUID editor, UUID id, RecordEdit edit, String address) {
        if (!edit.problems().isEmpty()) {
            throw new IllegalArgumentException("edit: " + edit.problems());
        }
        Account account = account(editor);
        Optional<MeetingRecord> found = records.findForUpdate(id);
        if (found.filter(RecordScope.of(account)::edits).isEmpty()) {
            found.ifPresent(meeting ->
                    audit.failed(account.login(), "record.edit", id.toString(), address, "not the own record"));
            return RecordEditing.REFUSED;
        }
        MeetingRecord meeting = found.get();
        if (meeting.note().version() != edit.version()) {
            audit.failed(account.login(), "record.edit", id.toString(), address, "changed meanwhile");
            return RecordEditing.CHANGED_MEANWHILE;
        }
        String changes = RecordChanges.of(meeting.note(), tags(id), edit);
        if (!changes.isEmpty()) {
            meeting.describe(edit.counterpart(), edit.topic(), edit.outlook(), memo(id, memos.since(id, 0)));
            tags.replace(meeting, edit.tags());
            audit.succeeded(account.login(), "record.edit", id.toString(), address, changes);
        }
        return RecordEditing.SAVED;
    }

    /** Tags in use, with that part in them, that are offered to whoever types one. */
    public List<String> completions(UUID reader, String part) {
        return tags.inUse(RecordScope.of(account(reader)).tags(organisations::subtree), part, COMPLETIONS);
    }

    private RecordDetail detail(MeetingRecord meeting, boolean editable) {
        List<MemoUpdate> updates = memos.since(meeting.id(), 0);
        Optional<Consent> consent = consents.find(meeting.consentId());
        List<TermsVersion> accepted = consent.stream()
                .flatMap(given -> given.items().stream())
                .map(ConsentItem::termsVersionId)
                .flatMap(version -> versions.find(version).stream())
                .toList();
        List<PictureQuality> pictures = PictureChanges.of(qualities.of(meeting.id()));
        String text = memo(meeting.id(), updates);
        return new RecordDetail(
                meeting,
                tags(meeting.id()),
                editable,
                text,
                updates,
                pictures,
                shown(meeting),
                consent.orElse(null),
                accepted);
    }

    private List<DocumentTime> shown(MeetingRecord meeting) {
        List<ShownDocument> documents = shown.documents(meeting.id());
        List<UUID> showings = documents.stream().map(ShownDocument::id).toList();
        return ShownTimes.of(documents, shown.pages(showings), meeting.endedAt().orElseGet(Instant::now));
    }

    private String memo(UUID id, List<MemoUpdate> updates) {
        return MemoText.of(memos.find(id), updates);
    }

    private List<String> tags(UUID id) {
        Map<UUID, List<String>> found = tags.of(List.of(id));
        return found.getOrDefault(id, List.of());
    }

    private Account account(UUID id) {
        return accounts.find(id).orElseThrow(() -> new IllegalStateException("The reader's account is gone"));
    }
}

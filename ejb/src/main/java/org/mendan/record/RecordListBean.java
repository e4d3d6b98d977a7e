package org.mendan.record;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.persistence.presentation.ShownDocument;
import org.mendan.persistence.presentation.ShownPage;
import org.mendan.persistence.presentation.ShownPages;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.record.MeetingRecords;
import org.mendan.persistence.record.RecordOrder;
import org.mendan.persistence.record.RecordPlace;
import org.mendan.persistence.record.RecordSearch;
import org.mendan.persistence.record.RecordTags;

/** Lists of records. Whatever a search says, only what the reader may see is found. */
@Stateless
public class RecordListBean {
    /** So many are counted and paged through; who looks for more narrows the search. */
    public static final int MOST = 10_000;

    @Inject
    private MeetingRecords records;

    @Inject
    private RecordTags tags;

    @Inject
    private ShownPages shown;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @EJB
    private AuditBean audit;

    public List<RecordLine> page(UUID reader, RecordSearch search, RecordOrder order, int first, int max) {
        return lines(records.page(seen(reader, search), order, first, max));
    }

    /** How many are found; {@link #MOST} and one more where there are more. */
    public int count(UUID reader, RecordSearch search) {
        return records.count(seen(reader, search), MOST + 1);
    }

    public RecordScope scope(UUID reader) {
        return RecordScope.of(account(reader));
    }

    /** Whether the reader may take the list with him; audited either way. */
    public boolean export(UUID reader, String searched, String address) {
        Account account = account(reader);
        boolean allowed = RecordScope.of(account).exports();
        if (allowed) {
            audit.succeeded(account.login(), "record.export", "records", address, searched);
        } else {
            audit.failed(account.login(), "record.export", "records", address, "no right");
        }
        return allowed;
    }

    /** The next part of an export, from behind that place on. */
    public List<RecordExport> after(UUID reader, RecordSearch search, @Nullable RecordPlace last, int max) {
        List<MeetingRecord> part = records.after(seen(reader, search), last, max);
        List<ShownDocument> documents =
                shown.documents(part.stream().map(MeetingRecord::id).toList());
        List<ShownPage> pages =
                shown.pages(documents.stream().map(ShownDocument::id).toList());
        Map<UUID, List<ShownDocument>> byMeeting =
                documents.stream().collect(Collectors.groupingBy(ShownDocument::meetingId));
        return lines(part).stream()
                .map(line -> new RecordExport(
                        line,
                        ShownTimes.of(
                                byMeeting.getOrDefault(line.meeting().id(), List.of()),
                                pages,
                                line.meeting().endedAt().orElseGet(Instant::now))))
                .toList();
    }

    private RecordSearch seen(UUID reader, RecordSearch search) {
        return search.within(scope(reader).reach(organisations::subtree));
    }

    private List<RecordLine> lines(List<MeetingRecord> page) {
        Map<UUID, List<String>> found =
                tags.of(page.stream().map(MeetingRecord::id).toList());
        return page.stream()
                .map(meeting -> new RecordLine(meeting, found.getOrDefault(meeting.id(), List.of())))
                .toList();
    }

    private Account account(UUID id) {
        return accounts.find(id).orElseThrow(() -> new IllegalStateException("The reader's account is gone"));
    }
}

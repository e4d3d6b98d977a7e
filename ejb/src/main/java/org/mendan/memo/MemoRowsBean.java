package org.mendan.memo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Side;
import org.mendan.persistence.memo.Author;
import org.mendan.persistence.memo.Memo;
import org.mendan.persistence.memo.MemoUpdate;
import org.mendan.persistence.memo.Memos;

/** The memo tables, one transaction of its own for every call, committed when the call returns. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MemoRowsBean {
    @Inject
    Memos memos;

    public MemoStore.Snapshot snapshot(MeetingId meeting) {
        return memos.find(meeting.value())
                .map(memo -> new MemoStore.Snapshot(memo.version(), memo.text()))
                .orElse(new MemoStore.Snapshot(0, ""));
    }

    public List<AcceptedUpdate> since(MeetingId meeting, int version) {
        return memos.since(meeting.value(), version).stream()
                .map(row -> new AcceptedUpdate(
                        row.version(), sideOf(row.author()), row.clientId(), row.changes(), row.acceptedAt()))
                .toList();
    }

    public void append(List<MemoStore.Rows> rows) {
        memos.append(rows.stream()
                .flatMap(row ->
                        row.updates().stream().map(update -> rowOf(row.meeting().value(), update)))
                .toList());
    }

    public void keep(MeetingId meeting, MemoStore.Snapshot snapshot, Instant at) {
        UUID id = meeting.value();
        if (memos.find(id).isPresent()) {
            memos.snapshot(id, snapshot.text(), snapshot.version(), at);
        } else {
            memos.add(new Memo(id, snapshot.text(), snapshot.version(), at));
        }
    }

    private static MemoUpdate rowOf(UUID meeting, AcceptedUpdate update) {
        Author author = update.author() == Side.HOST ? Author.HOST : Author.GUEST;
        return new MemoUpdate(meeting, update.version(), author, update.clientId(), update.changes(), update.at());
    }

    private static Side sideOf(Author author) {
        return author == Author.HOST ? Side.HOST : Side.GUEST;
    }
}

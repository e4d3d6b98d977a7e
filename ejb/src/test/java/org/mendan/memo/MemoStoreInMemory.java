package org.mendan.memo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mendan.meeting.MeetingId;

/** The store in memory, with the same fence as the database and with every way to fail that the database has. */
final class MemoStoreInMemory implements MemoStore {
    private final Map<MeetingId, List<AcceptedUpdate>> updates = new HashMap<>();
    private final Map<MeetingId, Snapshot> snapshots = new HashMap<>();
    private final Set<MeetingId> refused = new HashSet<>();
    private boolean away;
    private boolean outcomeUnknown;
    private boolean awayAfterOutcome;
    private int transactions;
    private int snapshotWrites;
    private int refusals;

    /** How often it was asked in vain. */
    synchronized int refusals() {
        return refusals;
    }

    synchronized void goAway() {
        away = true;
    }

    synchronized void comeBack() {
        away = false;
    }

    /** The next append takes place, but its caller hears of a failure. */
    synchronized void hideNextOutcome() {
        outcomeUnknown = true;
    }

    /** The next append takes place, its caller hears of a failure, and then the store is away. */
    synchronized void hideNextOutcomeAndGoAway() {
        outcomeUnknown = true;
        awayAfterOutcome = true;
    }

    synchronized void refuse(MeetingId meeting) {
        refused.add(meeting);
    }

    synchronized int transactions() {
        return transactions;
    }

    synchronized int snapshotWrites() {
        return snapshotWrites;
    }

    synchronized List<AcceptedUpdate> all(MeetingId meeting) {
        return List.copyOf(updates.getOrDefault(meeting, List.of()));
    }

    synchronized Snapshot kept(MeetingId meeting) {
        return snapshots.getOrDefault(meeting, new Snapshot(0, ""));
    }

    String text(MeetingId meeting) throws InvalidChange {
        MemoHistory history = new MemoHistory(all(meeting));
        return history.text(history.version());
    }

    @Override
    public synchronized Snapshot snapshot(MeetingId meeting) throws StoreFailed {
        answer();
        return kept(meeting);
    }

    @Override
    public synchronized List<AcceptedUpdate> since(MeetingId meeting, int version) throws StoreFailed {
        answer();
        return all(meeting).stream()
                .filter(update -> update.version() > version)
                .toList();
    }

    @Override
    public synchronized void append(List<Rows> rows) throws StoreFailed {
        answer();
        for (Rows row : rows) {
            int next = all(row.meeting()).size() + 1;
            if (refused.contains(row.meeting()) || row.updates().get(0).version() != next) {
                throw new StoreFailed("refused");
            }
        }
        rows.forEach(row ->
                updates.computeIfAbsent(row.meeting(), id -> new ArrayList<>()).addAll(row.updates()));
        transactions++;
        if (outcomeUnknown) {
            outcomeUnknown = false;
            away = awayAfterOutcome;
            throw new StoreFailed("connection lost at commit");
        }
    }

    @Override
    public synchronized void keep(MeetingId meeting, Snapshot snapshot, Instant at) throws StoreFailed {
        answer();
        snapshotWrites++;
        snapshots.merge(meeting, snapshot, (old, fresh) -> fresh.version() > old.version() ? fresh : old);
    }

    private void answer() throws StoreFailed {
        if (away) {
            refusals++;
            throw new StoreFailed("away");
        }
    }
}

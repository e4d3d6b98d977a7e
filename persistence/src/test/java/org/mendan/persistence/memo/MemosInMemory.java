package org.mendan.persistence.memo;

import jakarta.persistence.EntityExistsException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Memos for tests; an append is stored whole or not at all, like a transaction. */
public final class MemosInMemory implements Memos {
    private final Map<UUID, Memo> memos = new ConcurrentHashMap<>();
    private final Map<UUID, NavigableMap<Integer, MemoUpdate>> updates = new ConcurrentHashMap<>();

    @Override
    public void add(Memo memo) {
        if (memos.putIfAbsent(memo.meetingId(), memo) != null) {
            throw new EntityExistsException("The meeting has a memo");
        }
    }

    @Override
    public Optional<Memo> find(UUID meetingId) {
        return Optional.ofNullable(memos.get(meetingId));
    }

    @Override
    public void snapshot(UUID meetingId, String text, int version, Instant at) {
        find(meetingId)
                .orElseThrow(() -> new IllegalArgumentException("meetingId: no memo"))
                .advance(text, version, at);
    }

    @Override
    public synchronized void append(List<MemoUpdate> more) {
        Set<MemoUpdateKey> keys = new HashSet<>();
        for (MemoUpdate update : more) {
            if (!keys.add(new MemoUpdateKey(update.meetingId(), update.version()))
                    || of(update.meetingId()).containsKey(update.version())) {
                throw new VersionTaken("A version of the memo exists", new EntityExistsException());
            }
        }
        more.forEach(update -> of(update.meetingId()).put(update.version(), update));
    }

    @Override
    public synchronized List<MemoUpdate> since(UUID meetingId, int version) {
        return List.copyOf(of(meetingId).tailMap(version, false).values());
    }

    @Override
    public synchronized int version(UUID meetingId) {
        return of(meetingId).isEmpty() ? 0 : of(meetingId).lastKey();
    }

    private NavigableMap<Integer, MemoUpdate> of(UUID meetingId) {
        return updates.computeIfAbsent(meetingId, id -> new TreeMap<>());
    }
}

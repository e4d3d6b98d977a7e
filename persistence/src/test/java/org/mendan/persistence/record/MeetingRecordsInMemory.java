package org.mendan.persistence.record;

import jakarta.persistence.EntityExistsException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** Meeting records for tests; {@code memoText} tells the text of a meeting's memo to the search. */
public final class MeetingRecordsInMemory implements MeetingRecords {
    private static final Comparator<MeetingRecord> NEWEST_FIRST = Comparator.comparing(MeetingRecord::startedAt)
            .thenComparing(MeetingRecord::number)
            .reversed();

    private final AtomicLong numbers = new AtomicLong(1_000_000);
    private final Map<UUID, MeetingRecord> records = new ConcurrentHashMap<>();
    private final Function<UUID, String> memoText;

    public MeetingRecordsInMemory() {
        this(id -> "");
    }

    public MeetingRecordsInMemory(Function<UUID, String> memoText) {
        this.memoText = memoText;
    }

    @Override
    public long nextNumber() {
        return numbers.incrementAndGet();
    }

    @Override
    public void add(MeetingRecord meetingRecord) {
        if (records.putIfAbsent(meetingRecord.id(), meetingRecord) != null) {
            throw new EntityExistsException("A meeting record of this id exists");
        }
    }

    @Override
    public Optional<MeetingRecord> find(UUID id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public Optional<MeetingRecord> openByHostToken(String fingerprint) {
        return newestFirst()
                .filter(r -> r.hostToken().filter(fingerprint::equals).isPresent())
                .findFirst();
    }

    @Override
    public Optional<MeetingRecord> openByGuestToken(String fingerprint) {
        return newestFirst()
                .filter(r -> r.guestToken().filter(fingerprint::equals).isPresent())
                .findFirst();
    }

    @Override
    public Optional<MeetingRecord> openOfHost(UUID hostId) {
        return newestFirst()
                .filter(r -> r.isOpen() && r.hostId().equals(hostId))
                .findFirst();
    }

    @Override
    public List<MeetingRecord> open() {
        return records.values().stream()
                .filter(MeetingRecord::isOpen)
                .sorted(NEWEST_FIRST.reversed())
                .toList();
    }

    @Override
    public List<MeetingRecord> page(RecordSearch search, int first, int max) {
        return newestFirst()
                .filter(r -> matches(r, search))
                .skip(first)
                .limit(max)
                .toList();
    }

    @Override
    public long count(RecordSearch search) {
        return newestFirst().filter(r -> matches(r, search)).count();
    }

    private Stream<MeetingRecord> newestFirst() {
        return records.values().stream().sorted(NEWEST_FIRST);
    }

    private boolean matches(MeetingRecord r, RecordSearch search) {
        return r.hostId().equals(search.hostId())
                && (search.from() == null || !r.startedAt().isBefore(search.from()))
                && (search.until() == null || r.startedAt().isBefore(search.until()))
                && (search.words() == null || speaksOf(r, search.words()));
    }

    private boolean speaksOf(MeetingRecord r, String words) {
        String text = memoText.apply(r.id()).toLowerCase(Locale.ROOT);
        return text.contains(words.toLowerCase(Locale.ROOT))
                || Long.toString(r.number()).equals(words);
    }
}

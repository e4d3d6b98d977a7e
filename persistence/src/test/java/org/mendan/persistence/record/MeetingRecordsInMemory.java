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
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.SearchWords;

/** Meeting records for tests; {@code memoText} and {@code tags} tell the search what stands elsewhere. */
public final class MeetingRecordsInMemory implements MeetingRecords {
    private static final Comparator<MeetingRecord> NEWEST_FIRST = Comparator.comparing(MeetingRecord::startedAt)
            .thenComparing(MeetingRecord::number)
            .reversed();

    private final AtomicLong numbers = new AtomicLong(1_000_000);
    private final Map<UUID, MeetingRecord> records = new ConcurrentHashMap<>();
    private final Function<UUID, String> memoText;
    private final Function<UUID, List<String>> tags;

    public MeetingRecordsInMemory() {
        this(id -> "", id -> List.of());
    }

    public MeetingRecordsInMemory(Function<UUID, String> memoText, Function<UUID, List<String>> tags) {
        this.memoText = memoText;
        this.tags = tags;
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
    public Optional<MeetingRecord> findForUpdate(UUID id) {
        return find(id);
    }

    @Override
    public List<MeetingRecord> page(RecordSearch search, RecordOrder order, int first, int max) {
        return records.values().stream()
                .filter(r -> matches(r, search))
                .sorted(sorted(order))
                .skip(first)
                .limit(max)
                .toList();
    }

    @Override
    public List<MeetingRecord> after(RecordSearch search, @Nullable RecordPlace last, int max) {
        return newestFirst()
                .filter(r -> matches(r, search) && (last == null || isBehind(r, last)))
                .limit(max)
                .toList();
    }

    @Override
    public int count(RecordSearch search, int most) {
        return (int) newestFirst().filter(r -> matches(r, search)).limit(most).count();
    }

    private static boolean isBehind(MeetingRecord r, RecordPlace last) {
        int start = r.startedAt().compareTo(last.startedAt());
        return start < 0 || (start == 0 && r.number() < last.number());
    }

    private static Comparator<MeetingRecord> sorted(RecordOrder order) {
        Comparator<MeetingRecord> by =
                switch (order.key()) {
                    case STARTED -> Comparator.comparing(MeetingRecord::startedAt);
                    case NUMBER -> Comparator.comparing(MeetingRecord::number);
                    case HOST -> Comparator.comparing(MeetingRecord::hostName);
                    case COUNTERPART -> Comparator.comparing(r -> r.note().counterpart());
                };
        Comparator<MeetingRecord> whole = by.thenComparing(MeetingRecord::number);
        return order.ascending() ? whole : whole.reversed();
    }

    private Stream<MeetingRecord> newestFirst() {
        return records.values().stream().sorted(NEWEST_FIRST);
    }

    private boolean matches(MeetingRecord r, RecordSearch search) {
        return search.reach().covers(r.hostId(), r.organisationId())
                && (search.from() == null || !r.startedAt().isBefore(search.from()))
                && (search.until() == null || r.startedAt().isBefore(search.until()))
                && (search.ending() == null || r.ending().equals(Optional.of(search.ending())))
                && (search.host() == null || holds(r.hostName(), search.host()))
                && tags.apply(r.id()).containsAll(search.tags())
                && (search.words() == null || speaksOf(r, search.words()));
    }

    private boolean speaksOf(MeetingRecord r, String words) {
        r.findBy(memoText.apply(r.id()));
        return SearchWords.of(words).stream().allMatch(r.searchText()::contains);
    }

    private static boolean holds(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}

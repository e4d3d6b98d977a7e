package org.mendan.persistence.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An audit log for tests. */
public final class AuditLogInMemory implements AuditLog {
    private static final Comparator<AuditEntry> NEWEST_FIRST =
            Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::id).reversed();

    private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();

    @Override
    public void append(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<AuditEntry> page(AuditSearch search, int first, int max) {
        return found(search).skip(first).limit(max).toList();
    }

    @Override
    public List<AuditEntry> pageAfter(AuditSearch search, @Nullable AuditEntry last, int max) {
        return found(search)
                .filter(entry -> last == null || NEWEST_FIRST.compare(entry, last) > 0)
                .limit(max)
                .toList();
    }

    @Override
    public long count(AuditSearch search) {
        return found(search).count();
    }

    @Override
    public List<String> actions() {
        return entries.stream().map(AuditEntry::action).distinct().sorted().toList();
    }

    List<AuditEntry> entries() {
        return entries;
    }

    private Stream<AuditEntry> found(AuditSearch search) {
        return entries.stream()
                .filter(e -> search.from() == null || !e.at().isBefore(search.from()))
                .filter(e -> search.until() == null || e.at().isBefore(search.until()))
                .filter(e -> search.action() == null || e.action().equals(search.action()))
                .filter(e -> search.outcome() == null || e.outcome() == search.outcome())
                .filter(e -> search.words() == null || holds(e, search.words()))
                .sorted(NEWEST_FIRST);
    }

    private static boolean holds(AuditEntry entry, String words) {
        return Stream.of(entry.actor(), entry.object(), entry.address(), entry.detail())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }
}

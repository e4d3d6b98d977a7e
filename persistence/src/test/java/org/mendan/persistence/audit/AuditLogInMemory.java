package org.mendan.persistence.audit;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** An audit log for tests. */
public final class AuditLogInMemory implements AuditLog {
    private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();

    @Override
    public void append(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<AuditEntry> newest(int max) {
        return newestFirst().limit(max).toList();
    }

    @Override
    public List<AuditEntry> byAction(String action) {
        return newestFirst().filter(e -> e.action().equals(action)).toList();
    }

    private Stream<AuditEntry> newestFirst() {
        return entries.stream().sorted(Comparator.comparing(AuditEntry::at).reversed());
    }
}

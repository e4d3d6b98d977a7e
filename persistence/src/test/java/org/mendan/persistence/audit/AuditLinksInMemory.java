package org.mendan.persistence.audit;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A chain for tests, over the entries of a log in memory; a test may break it. */
public final class AuditLinksInMemory implements AuditLinks {
    private final AuditLogInMemory log;
    private final List<AuditLink> links = new ArrayList<>();

    public AuditLinksInMemory(AuditLogInMemory log) {
        this.log = log;
    }

    @Override
    public Optional<AuditLink> last() {
        return links.stream().max(Comparator.comparingLong(AuditLink::position));
    }

    @Override
    public Optional<AuditLink> at(long position) {
        return links.stream().filter(link -> link.position() == position).findFirst();
    }

    @Override
    public void add(List<AuditLink> added) {
        for (AuditLink link : added) {
            if (links.stream().anyMatch(other -> other.position() == link.position())
                    || links.stream().anyMatch(other -> other.entryId().equals(link.entryId()))) {
                throw new PersistenceException("taken: " + link.position());
            }
            links.add(link);
        }
    }

    @Override
    public List<AuditEntry> loose(Instant since, int max) {
        return loose().filter(entry -> !entry.at().isBefore(since)).limit(max).toList();
    }

    @Override
    public long looseBefore(Instant moment) {
        return loose().filter(entry -> entry.at().isBefore(moment)).count();
    }

    @Override
    public List<LinkedEntry> after(long position, int max) {
        return links.stream()
                .filter(link -> link.position() > position)
                .sorted(Comparator.comparingLong(AuditLink::position))
                .limit(max)
                .map(link -> new LinkedEntry(
                        link,
                        log.entries().stream()
                                .filter(entry -> entry.id().equals(link.entryId()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** The links themselves, to be broken. */
    public List<AuditLink> links() {
        return links;
    }

    /** The entries themselves, to be broken. */
    public List<AuditEntry> entries() {
        return log.entries();
    }

    private Stream<AuditEntry> loose() {
        return log.entries().stream()
                .filter(entry -> links.stream().noneMatch(link -> link.entryId().equals(entry.id())))
                .sorted(Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::id));
    }
}

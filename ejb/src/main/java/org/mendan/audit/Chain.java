package org.mendan.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.AuditLink;
import org.mendan.persistence.audit.AuditLinks;

/** Takes entries into the chain. */
final class Chain {
    private final AuditLinks links;

    Chain(AuditLinks links) {
        this.links = links;
    }

    /** Links the oldest loose entries that happened at that moment or later, {@code max} at most. */
    Taken extend(Instant since, int max) {
        List<AuditEntry> loose = links.loose(since, max);
        if (loose.isEmpty()) {
            return new Taken(0, since);
        }
        Optional<AuditLink> last = links.last();
        long position = last.map(AuditLink::position).orElse(0L);
        String hash = last.map(AuditLink::hash).orElse(EntryHash.NOTHING_BEFORE);
        List<AuditLink> added = new ArrayList<>(loose.size());
        for (AuditEntry entry : loose) {
            position++;
            hash = EntryHash.of(hash, position, entry);
            added.add(new AuditLink(position, entry.id(), hash));
        }
        links.add(added);
        return new Taken(added.size(), loose.get(loose.size() - 1).at());
    }
}

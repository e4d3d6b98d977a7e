package org.mendan.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.AuditLink;
import org.mendan.persistence.audit.AuditLinks;
import org.mendan.persistence.audit.LinkedEntry;

/** Goes along the whole chain and computes every hash again. */
final class ChainCheck {
    private static final int AT_ONCE = 1000;

    private final AuditLinks links;
    private final TreeMap<Long, String> anchors = new TreeMap<>();
    private final int anchorCount;
    private final LongConsumer progress;

    private long position;
    private String hash = EntryHash.NOTHING_BEFORE;

    /** Checks against these anchors; {@code progress} hears how many entries were found right so far. */
    ChainCheck(AuditLinks links, List<Anchor> anchors, LongConsumer progress) {
        this.links = links;
        this.progress = progress;
        this.anchorCount = anchors.size();
        // Of two anchors of one position that disagree one is wrong, whatever the chain says
        anchors.forEach(anchor -> this.anchors.merge(
                anchor.position(), anchor.hash(), (one, other) -> one.equals(other) ? one : "contradictory"));
    }

    /** The first break ends it; entries without a link count from before that moment. */
    ChainReport run(Instant looseBefore) {
        @Nullable Break broken = along();
        return new ChainReport(
                position, hash, broken == null ? links.looseBefore(looseBefore) : 0, anchorCount, broken);
    }

    private @Nullable Break along() {
        List<LinkedEntry> part = links.after(0, AT_ONCE);
        while (!part.isEmpty()) {
            for (LinkedEntry next : part) {
                Break broken = step(next);
                if (broken != null) {
                    return broken;
                }
            }
            progress.accept(position);
            part = links.after(position, AT_ONCE);
        }
        Map.@Nullable Entry<Long, String> beyond = anchors.higherEntry(position);
        return beyond == null ? null : new Break(Break.Kind.ANCHOR, position + 1, null);
    }

    private @Nullable Break step(LinkedEntry next) {
        AuditLink link = next.link();
        AuditEntry entry = next.entry();
        long expected = position + 1;
        if (link.position() != expected) {
            return new Break(Break.Kind.LINK_MISSING, expected, null);
        }
        if (entry == null) {
            return new Break(Break.Kind.ENTRY_MISSING, expected, null);
        }
        if (!EntryHash.of(hash, expected, entry).equals(link.hash())) {
            return new Break(Break.Kind.CHANGED, expected, entry);
        }
        if (!anchors.getOrDefault(expected, link.hash()).equals(link.hash())) {
            return new Break(Break.Kind.ANCHOR, expected, entry);
        }
        position = expected;
        hash = link.hash();
        return null;
    }
}

package org.mendan.terms;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mendan.persistence.terms.TermsLine;

/** One version of a document and how it stands at a moment. */
public record TermsStanding(TermsLine line, State state) {

    /** How a version stands. */
    public enum State {
        PLANNED,
        CURRENT,
        PAST,
        WITHDRAWN
    }

    /** All versions of one document as they stand at that moment, in the order given. */
    static List<TermsStanding> of(List<TermsLine> lines, Instant now) {
        Map<String, UUID> current = new HashMap<>();
        lines.stream()
                .filter(line ->
                        line.withdrawnAt() == null && !line.effectiveFrom().isAfter(now))
                .sorted(Comparator.comparing(TermsLine::effectiveFrom).thenComparing(TermsLine::number))
                .forEach(line -> current.put(line.language(), line.id()));
        return lines.stream()
                .map(line -> new TermsStanding(line, state(line, current, now)))
                .toList();
    }

    private static State state(TermsLine line, Map<String, UUID> current, Instant now) {
        if (line.withdrawnAt() != null) {
            return State.WITHDRAWN;
        }
        if (line.effectiveFrom().isAfter(now)) {
            return State.PLANNED;
        }
        return line.id().equals(current.get(line.language())) ? State.CURRENT : State.PAST;
    }
}

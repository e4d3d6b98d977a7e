package org.mendan.document;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.document.ApprovalState;
import org.mendan.persistence.document.ConversionState;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentApproval;

/**
 * Whether a document may be shown: it has pages, its last day is not over, and, where its organisation wants that, its
 * present edition is approved. What was said of an earlier edition does not count.
 *
 * @param file how far the file that counts is
 * @param approvalNeeded whether only what is approved may be shown
 * @param approval what the latest application for the present edition has come to; null where there is none
 * @param expired whether its last day is over
 */
public record Standing(
        ConversionState file, boolean approvalNeeded, @Nullable ApprovalState approval, boolean expired) {

    /**
     * How it stands with a document.
     *
     * @param latest the latest application for it; one for another edition does not count
     * @param today in the institution's zone
     */
    static Standing of(
            Document document,
            ConversionState file,
            boolean approvalNeeded,
            @Nullable DocumentApproval latest,
            LocalDate today) {
        boolean present = latest != null && latest.content() == document.content();
        return new Standing(
                file,
                approvalNeeded,
                present ? latest.state() : null,
                document.expiresOn().filter(today::isAfter).isPresent());
    }

    /** Why it cannot be shown; nothing where it can. */
    public Optional<Unusable> problem() {
        if (file == ConversionState.FAILED) {
            return Optional.of(Unusable.FAILED);
        }
        if (file != ConversionState.READY) {
            return Optional.of(Unusable.NOT_CONVERTED);
        }
        if (expired) {
            return Optional.of(Unusable.EXPIRED);
        }
        return approvalNeeded ? unapproved() : Optional.empty();
    }

    private Optional<Unusable> unapproved() {
        if (approval == null) {
            return Optional.of(Unusable.NOT_APPROVED);
        }
        return switch (approval) {
            case APPROVED -> Optional.empty();
            case WAITING -> Optional.of(Unusable.AWAITING_APPROVAL);
            case REJECTED -> Optional.of(Unusable.REJECTED);
            case WITHDRAWN, OVERTAKEN -> Optional.of(Unusable.NOT_APPROVED);
        };
    }
}

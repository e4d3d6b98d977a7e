package org.mendan.persistence.terms;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document as a line of a list.
 *
 * @param publishedBy the login of who published it; empty where it came from a file
 * @param withdrawnAt when it was taken back; null where it was not
 */
public record TermsLine(
        UUID id,
        TermsKind kind,
        int number,
        String language,
        String title,
        Instant effectiveFrom,
        Instant publishedAt,
        String publishedBy,
        @Nullable Instant withdrawnAt) {}

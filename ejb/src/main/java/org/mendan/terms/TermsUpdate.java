package org.mendan.terms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mendan.persistence.terms.TermsDocument;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.persistence.terms.TermsLine;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersions;

/** Stores texts as the next versions of one organisation's documents. */
final class TermsUpdate {
    private final TermsVersions versions;
    private final UUID organisation;

    TermsUpdate(TermsVersions versions, UUID organisation) {
        this.versions = versions;
        this.organisation = organisation;
    }

    /**
     * Takes a text from the institution's own files, unless it has ever been a version: files that stay as they are never
     * undo what was published on the page since.
     */
    Optional<TermsVersion> take(TermsText text, Instant now) {
        UUID document = document(text.kind()).id();
        return versions.has(document, text.language(), text.sha256())
                ? Optional.empty()
                : Optional.of(publish(text, now, now, ""));
    }

    /** Takes one of the product's samples where there is no text at all; another product version brings no other terms. */
    Optional<TermsVersion> takeSample(TermsText sample, Instant now) {
        boolean any = versions.lines(document(sample.kind()).id()).stream()
                .anyMatch(line -> line.language().equals(sample.language()));
        return any ? Optional.empty() : Optional.of(publish(sample, now, now, ""));
    }

    /** Stores the text as the next version, whatever there is. */
    TermsVersion publish(TermsText text, Instant effectiveFrom, Instant now, String by) {
        UUID document = document(text.kind()).id();
        int number = versions.lines(document).stream()
                        .filter(line -> line.language().equals(text.language()))
                        .findFirst()
                        .map(TermsLine::number)
                        .orElse(0)
                + 1;
        TermsVersion next = new TermsVersion(
                UUID.randomUUID(),
                document,
                text.kind(),
                number,
                text.language(),
                text.title(),
                text.body(),
                text.sha256(),
                effectiveFrom,
                now,
                by);
        versions.add(next);
        return next;
    }

    TermsDocument document(TermsKind kind) {
        return versions.document(organisation, kind).orElseGet(() -> added(kind));
    }

    private TermsDocument added(TermsKind kind) {
        TermsDocument document = new TermsDocument(UUID.randomUUID(), organisation, kind);
        versions.add(document);
        return document;
    }
}

package org.mendan.terms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mendan.persistence.terms.TermsDocument;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersions;

/** Brings the stored terms of one organisation up to the files. */
final class TermsUpdate {
    private final TermsVersions versions;
    private final UUID organisation;

    TermsUpdate(TermsVersions versions, UUID organisation) {
        this.versions = versions;
        this.organisation = organisation;
    }

    /** Stores the text as the next version if it differs from the newest one. */
    Optional<TermsVersion> take(TermsText text, Instant now) {
        TermsDocument document = versions.document(organisation, text.kind()).orElseGet(() -> added(text));
        Optional<TermsVersion> newest = versions.newest(document.id(), text.language());
        if (newest.filter(version -> version.sha256().equals(text.sha256())).isPresent()) {
            return Optional.empty();
        }
        int number = newest.map(TermsVersion::number).orElse(0) + 1;
        TermsVersion next = new TermsVersion(
                UUID.randomUUID(),
                document.id(),
                text.kind(),
                number,
                text.language(),
                text.title(),
                text.body(),
                text.sha256(),
                now);
        versions.add(next);
        return Optional.of(next);
    }

    private TermsDocument added(TermsText text) {
        TermsDocument document = new TermsDocument(UUID.randomUUID(), organisation, text.kind());
        versions.add(document);
        return document;
    }
}

package org.mendan.persistence.terms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The terms documents and all their versions. */
public interface TermsVersions {
    /** Adds the document; a second one of an organisation's kind is refused with a {@code PersistenceException}. */
    void add(TermsDocument document);

    /** Adds the version; a second one of a document's language and number is refused with a {@code PersistenceException}. */
    void add(TermsVersion version);

    Optional<TermsDocument> document(UUID organisationId, TermsKind kind);

    /**
     * Of each kind the version in that language whose day came last, in the order of {@link TermsKind}; of two with the same
     * day the higher number. One that was withdrawn counts nowhere.
     */
    List<TermsVersion> current(String language, Instant now);

    Optional<TermsVersion> find(UUID id);

    /** All versions of a document, without their words; the highest number first, Japanese before English. */
    List<TermsLine> lines(UUID documentId);

    /** Whether that text has ever been a version of the document in that language; see {@link TermsVersion#sha256Of}. */
    boolean has(UUID documentId, String language, String sha256);
}

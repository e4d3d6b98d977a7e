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

    /** Of each kind the highest number in that language whose day has come, in the order of {@link TermsKind}. */
    List<TermsVersion> current(String language, Instant now);

    Optional<TermsVersion> find(UUID id);

    /** The highest number of a document in that language, in effect or not yet. */
    Optional<TermsVersion> newest(UUID documentId, String language);
}

package org.mendan.persistence.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The terms in the database. */
@Dependent
public class JpaTermsVersions implements TermsVersions {
    private static final String CURRENT =
            """
            SELECT v FROM TermsVersion v WHERE v.language = :language AND v.number = (
                SELECT MAX(w.number) FROM TermsVersion w
                WHERE w.kind = v.kind AND w.language = :language AND w.effectiveFrom <= :now)
            AND v.effectiveFrom <= :now ORDER BY v.effectiveFrom, v.id""";

    private final EntityManager em;

    @Inject
    public JpaTermsVersions(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(TermsDocument document) {
        em.persist(document);
        em.flush();
    }

    @Override
    public void add(TermsVersion version) {
        em.persist(version);
        em.flush();
    }

    @Override
    public Optional<TermsDocument> document(UUID organisationId, TermsKind kind) {
        return em.createQuery(
                        "SELECT d FROM TermsDocument d WHERE d.organisationId = :organisation AND d.kind = :kind",
                        TermsDocument.class)
                .setParameter("organisation", organisationId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<TermsVersion> current(String language, Instant now) {
        Map<TermsKind, TermsVersion> byKind = new EnumMap<>(TermsKind.class);
        em.createQuery(CURRENT, TermsVersion.class)
                .setParameter("language", language)
                .setParameter("now", now)
                .getResultStream()
                .forEach(version -> byKind.putIfAbsent(version.kind(), version));
        return List.copyOf(byKind.values());
    }

    @Override
    public Optional<TermsVersion> find(UUID id) {
        return Optional.ofNullable(em.find(TermsVersion.class, id));
    }

    @Override
    public Optional<TermsVersion> newest(UUID documentId, String language) {
        return em.createQuery(
                        """
                        SELECT v FROM TermsVersion v WHERE v.documentId = :document AND v.language = :language
                        ORDER BY v.number DESC""",
                        TermsVersion.class)
                .setParameter("document", documentId)
                .setParameter("language", language)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

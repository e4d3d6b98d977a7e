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
            SELECT v FROM TermsVersion v
            WHERE v.language = :language AND v.withdrawnAt IS NULL AND v.effectiveFrom <= :now AND NOT EXISTS (
                SELECT w FROM TermsVersion w
                WHERE w.kind = v.kind AND w.language = :language AND w.withdrawnAt IS NULL AND w.effectiveFrom <= :now
                AND (w.effectiveFrom > v.effectiveFrom OR w.effectiveFrom = v.effectiveFrom AND w.number > v.number))
            ORDER BY v.effectiveFrom, v.id""";

    private static final String LINES =
            """
            SELECT NEW org.mendan.persistence.terms.TermsLine(v.id, v.kind, v.number, v.language, v.title,
                v.effectiveFrom, v.publishedAt, v.publishedBy, v.withdrawnAt)
            FROM TermsVersion v WHERE v.documentId = :document ORDER BY v.number DESC, v.language DESC""";

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
    public List<TermsLine> lines(UUID documentId) {
        return em.createQuery(LINES, TermsLine.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    @Override
    public boolean has(UUID documentId, String language, String sha256) {
        return em.createQuery(
                                """
                                SELECT COUNT(v) FROM TermsVersion v
                                WHERE v.documentId = :document AND v.language = :language AND v.sha256 = :sha256""",
                                Long.class)
                        .setParameter("document", documentId)
                        .setParameter("language", language)
                        .setParameter("sha256", sha256)
                        .getSingleResult()
                > 0;
    }
}

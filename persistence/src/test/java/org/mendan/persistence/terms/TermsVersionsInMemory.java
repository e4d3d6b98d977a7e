package org.mendan.persistence.terms;

import jakarta.persistence.EntityExistsException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Terms for tests. */
public final class TermsVersionsInMemory implements TermsVersions {
    private final List<TermsDocument> documents = new CopyOnWriteArrayList<>();
    private final List<TermsVersion> versions = new CopyOnWriteArrayList<>();

    @Override
    public synchronized void add(TermsDocument document) {
        if (document(document.organisationId(), document.kind()).isPresent()) {
            throw new EntityExistsException("The organisation has a document of this kind");
        }
        documents.add(document);
    }

    @Override
    public synchronized void add(TermsVersion version) {
        if (of(version.documentId(), version.language()).anyMatch(v -> v.number() == version.number())) {
            throw new EntityExistsException("The document has a version of this number");
        }
        versions.add(version);
    }

    @Override
    public Optional<TermsDocument> document(UUID organisationId, TermsKind kind) {
        return documents.stream()
                .filter(d -> d.organisationId().equals(organisationId) && d.kind() == kind)
                .findFirst();
    }

    @Override
    public List<TermsVersion> current(String language, Instant now) {
        return Arrays.stream(TermsKind.values())
                .flatMap(kind -> versions.stream()
                        .filter(v -> v.kind() == kind && v.language().equals(language))
                        .filter(v ->
                                v.withdrawnAt().isEmpty() && !v.effectiveFrom().isAfter(now))
                        .max(Comparator.comparing(TermsVersion::effectiveFrom).thenComparing(TermsVersion::number))
                        .stream())
                .toList();
    }

    @Override
    public Optional<TermsVersion> find(UUID id) {
        return versions.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    @Override
    public List<TermsLine> lines(UUID documentId) {
        return versions.stream()
                .filter(v -> v.documentId().equals(documentId))
                .sorted(Comparator.comparing(TermsVersion::number)
                        .thenComparing(TermsVersion::language)
                        .reversed())
                .map(TermsVersionsInMemory::line)
                .toList();
    }

    @Override
    public boolean has(UUID documentId, String language, String sha256) {
        return of(documentId, language).anyMatch(v -> v.sha256().equals(sha256));
    }

    private static TermsLine line(TermsVersion v) {
        return new TermsLine(
                v.id(),
                v.kind(),
                v.number(),
                v.language(),
                v.title(),
                v.effectiveFrom(),
                v.publishedAt(),
                v.publishedBy(),
                v.withdrawnAt().orElse(null));
    }

    private Stream<TermsVersion> of(UUID documentId, String language) {
        return versions.stream()
                .filter(v -> v.documentId().equals(documentId) && v.language().equals(language));
    }
}

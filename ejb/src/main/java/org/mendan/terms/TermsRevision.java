package org.mendan.terms;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.persistence.terms.TermsLine;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersions;
import org.mendan.terms.TermsOutcome.Done;
import org.mendan.terms.TermsOutcome.Problem;
import org.mendan.terms.TermsOutcome.Refused;

/**
 * Revisions of one organisation's documents. Of each document one revision at most is planned ahead: what holds tomorrow is
 * then always the one that was planned, whatever is published in between.
 */
final class TermsRevision {
    static final int TITLE = 200;
    static final int BODY = 100_000;
    /** So that a year typed wrong is noticed. */
    static final Duration AHEAD = Duration.ofDays(3 * 366);

    private final TermsVersions versions;
    private final UUID organisation;
    private final Instant now;

    TermsRevision(TermsVersions versions, UUID organisation, Instant now) {
        this.versions = versions;
        this.organisation = organisation;
        this.now = now;
    }

    /** The texts that a revision is written over: of each language the one in effect. */
    Map<String, TermsVersion> latest(TermsKind kind) {
        Map<String, TermsVersion> latest = new HashMap<>();
        for (String language : TermsFiles.LANGUAGES) {
            versions.current(language, now).stream()
                    .filter(version -> version.kind() == kind)
                    .forEach(version -> latest.put(language, version));
        }
        return latest;
    }

    /** What stands against publishing the draft now; nothing where it can be published. Nothing is stored. */
    Optional<Refused> check(TermsDraft draft) {
        for (String language : TermsFiles.LANGUAGES) {
            Optional<Problem> wrong = wrong(draft.texts().get(language));
            if (wrong.isPresent()) {
                return Optional.of(new Refused(wrong.get(), Optional.of(language)));
            }
        }
        Instant from = draft.from();
        if (from != null && !from.isAfter(now)) {
            return Optional.of(Refused.of(Problem.MOMENT_PAST));
        }
        if (from != null && from.isAfter(now.plus(AHEAD))) {
            return Optional.of(Refused.of(Problem.MOMENT_FAR));
        }
        if (planned(draft.kind())) {
            return Optional.of(Refused.of(Problem.ANOTHER_PLANNED));
        }
        Map<String, UUID> ids = new HashMap<>();
        latest(draft.kind()).forEach((language, version) -> ids.put(language, version.id()));
        if (!ids.equals(draft.seen())) {
            return Optional.of(Refused.of(Problem.OVERTAKEN));
        }
        return changed(draft).isEmpty() ? Optional.of(Refused.of(Problem.NOTHING_CHANGED)) : Optional.empty();
    }

    /** Stores a version of each language whose text is another one than that in effect. */
    TermsOutcome publish(TermsDraft draft, String by) {
        Optional<Refused> refused = check(draft);
        if (refused.isPresent()) {
            return refused.get();
        }
        Instant from = draft.from() == null ? now : draft.from();
        TermsUpdate update = new TermsUpdate(versions, organisation);
        List<TermsVersion> published = new ArrayList<>();
        for (TermsText text : changed(draft)) {
            published.add(update.publish(text, from, now, by));
        }
        return new Done(published);
    }

    /** Takes back a planned revision of a document, in all its languages. */
    TermsOutcome withdraw(UUID id) {
        Optional<TermsVersion> found = versions.find(id);
        if (found.isEmpty() || found.get().withdrawnAt().isPresent()) {
            return Refused.of(Problem.GONE);
        }
        if (!now.isBefore(found.get().effectiveFrom())) {
            return Refused.of(Problem.IN_EFFECT);
        }
        List<TermsVersion> withdrawn = new ArrayList<>();
        for (TermsLine line : versions.lines(found.get().documentId())) {
            if (ahead(line)) {
                TermsVersion version = versions.find(line.id()).orElseThrow();
                version.withdraw(now);
                withdrawn.add(version);
            }
        }
        return new Done(withdrawn);
    }

    /** The texts of a draft that differ from those in effect. */
    List<TermsText> changed(TermsDraft draft) {
        Map<String, TermsVersion> latest = latest(draft.kind());
        List<TermsText> changed = new ArrayList<>();
        for (String language : TermsFiles.LANGUAGES) {
            TermsDraft.Words words = draft.texts().get(language);
            TermsText text = new TermsText(draft.kind(), language, words.title(), words.body());
            TermsVersion old = latest.get(language);
            if (old == null || !old.sha256().equals(text.sha256())) {
                changed.add(text);
            }
        }
        return changed;
    }

    private boolean planned(TermsKind kind) {
        return versions.document(organisation, kind).stream()
                .flatMap(document -> versions.lines(document.id()).stream())
                .anyMatch(this::ahead);
    }

    private boolean ahead(TermsLine line) {
        return line.withdrawnAt() == null && line.effectiveFrom().isAfter(now);
    }

    private static Optional<Problem> wrong(TermsDraft.Words words) {
        if (words.title().isEmpty()) {
            return Optional.of(Problem.TITLE_MISSING);
        }
        if (words.title().length() > TITLE) {
            return Optional.of(Problem.TITLE_LONG);
        }
        if (words.body().isEmpty()) {
            return Optional.of(Problem.BODY_MISSING);
        }
        if (words.body().length() > BODY) {
            return Optional.of(Problem.BODY_LONG);
        }
        return unreadable(words.title())
                        || unreadable(words.body().replace("\n", "").replace("\t", ""))
                ? Optional.of(Problem.UNREADABLE_SIGN)
                : Optional.empty();
    }

    // Signs that no reader sees but that make two texts differ, or that no database stores
    private static boolean unreadable(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}

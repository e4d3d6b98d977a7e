package org.mendan.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mendan.persistence.terms.ConsentItem;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.persistence.terms.TermsVersion;

/** What a guest is asked to accept: the current text of every kind, in one language. */
record TermsOffer(List<TermsVersion> versions) {
    TermsOffer {
        versions = List.copyOf(versions);
    }

    boolean complete() {
        return versions.size() == TermsKind.values().length;
    }

    /** Whether exactly these versions, in whatever order, were accepted. */
    boolean isExactly(List<UUID> accepted) {
        Set<UUID> offered = new HashSet<>();
        versions.forEach(version -> offered.add(version.id()));
        return complete() && accepted.size() == offered.size() && offered.equals(new HashSet<>(accepted));
    }

    List<ConsentItem> items() {
        return versions.stream()
                .map(version -> new ConsentItem(version.id(), version.sha256()))
                .toList();
    }
}

package org.mendan.terms;

import java.util.List;
import java.util.Optional;
import org.mendan.persistence.terms.TermsVersion;

/** What came of a revision. */
public sealed interface TermsOutcome {
    /** What is wrong with a draft, in the order in which a page tells it. */
    enum Problem {
        TITLE_MISSING,
        TITLE_LONG,
        BODY_MISSING,
        BODY_LONG,
        UNREADABLE_SIGN,
        MOMENT_PAST,
        MOMENT_FAR,
        NOTHING_CHANGED,
        ANOTHER_PLANNED,
        OVERTAKEN,
        IN_EFFECT,
        GONE
    }

    /** These versions were stored, or taken back; a language whose text stayed as it was is not among them. */
    record Done(List<TermsVersion> versions) implements TermsOutcome {
        public Done {
            versions = List.copyOf(versions);
        }
    }

    /** Nothing was changed; the language whose text is meant, where it is about one. */
    record Refused(Problem problem, Optional<String> language) implements TermsOutcome {
        static Refused of(Problem problem) {
            return new Refused(problem, Optional.empty());
        }
    }
}

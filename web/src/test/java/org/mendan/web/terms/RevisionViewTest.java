package org.mendan.web.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.persistence.terms.TermsLine;
import org.mendan.terms.TermsDraft;
import org.mendan.terms.TermsStanding;
import org.mendan.terms.TermsStanding.State;
import org.mendan.terms.TermsText;

class RevisionViewTest {
    private static final TermsKind KIND = TermsKind.TERMS_OF_USE;

    private static TermsStanding standing(int number, String language, State state) {
        Instant then = Instant.EPOCH;
        return new TermsStanding(
                new TermsLine(UUID.randomUUID(), KIND, number, language, "題", then, then, "", null), state);
    }

    @Test
    void AD3_a_preview_shows_the_number_a_changed_language_gets_and_the_one_that_stays() {
        TermsDraft draft = new TermsDraft(
                KIND,
                Map.of("ja", new TermsDraft.Words("題", "新"), "en", new TermsDraft.Words("Title", "Text")),
                null,
                Map.of());
        List<TermsStanding> standings = List.of(
                standing(4, "en", State.WITHDRAWN),
                standing(3, "ja", State.CURRENT),
                standing(3, "en", State.CURRENT),
                standing(2, "ja", State.PAST));
        assertThat(RevisionView.of(draft, List.of(new TermsText(KIND, "ja", "題", "新")), standings))
                .containsExactly(
                        new RevisionView("ja", "題", "新", true, 4), new RevisionView("en", "Title", "Text", false, 3));
    }
}

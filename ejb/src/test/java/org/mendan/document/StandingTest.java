package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mendan.persistence.document.ApprovalState;
import org.mendan.persistence.document.ConversionState;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentApproval;

class StandingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    private final Document document = new Document(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "約款",
            Instant.EPOCH,
            "owner@example.jp");

    private DocumentApproval application(ApprovalState state) {
        DocumentApproval application = new DocumentApproval(
                UUID.randomUUID(), document, document.ownerId(), UUID.randomUUID(), "", Instant.EPOCH);
        if (state != ApprovalState.WAITING) {
            application.settle(state, "", Instant.EPOCH);
        }
        return application;
    }

    private Standing standing(ConversionState file, boolean needed, @Nullable DocumentApproval latest) {
        return Standing.of(document, file, needed, latest, TODAY);
    }

    @ParameterizedTest
    @CsvSource({"WAITING,NOT_CONVERTED", "CONVERTING,NOT_CONVERTED", "FAILED,FAILED"})
    void DO2_a_document_without_its_pages_cannot_be_shown_even_if_it_is_approved(ConversionState file, Unusable why) {
        assertThat(standing(file, true, application(ApprovalState.APPROVED)).problem())
                .contains(why);
        assertThat(standing(file, false, null).problem()).contains(why);
    }

    @Test
    void DO2_a_document_can_be_shown_through_the_end_of_its_last_day() {
        document.expire(TODAY);
        assertThat(standing(ConversionState.READY, false, null).problem()).isEmpty();
        document.expire(TODAY.minusDays(1));
        assertThat(standing(ConversionState.READY, false, null).problem()).contains(Unusable.EXPIRED);
        assertThat(standing(ConversionState.READY, true, application(ApprovalState.APPROVED))
                        .problem())
                .contains(Unusable.EXPIRED);
        document.expire(null);
        assertThat(standing(ConversionState.READY, false, null).problem()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ApprovalState.class)
    void DO2_with_the_policy_off_no_approval_matters(ApprovalState state) {
        assertThat(standing(ConversionState.READY, false, application(state)).problem())
                .isEmpty();
    }

    @Nested
    class With_the_policy_on {
        @Test
        void DO2_a_document_that_nobody_was_asked_about_cannot_be_shown() {
            assertThat(standing(ConversionState.READY, true, null).problem()).contains(Unusable.NOT_APPROVED);
        }

        @ParameterizedTest
        @CsvSource({"WAITING,AWAITING_APPROVAL", "REJECTED,REJECTED", "WITHDRAWN,NOT_APPROVED", "OVERTAKEN,NOT_APPROVED"
        })
        void DO2_what_is_not_approved_says_why_it_cannot_be_shown(ApprovalState state, Unusable why) {
            assertThat(standing(ConversionState.READY, true, application(state)).problem())
                    .contains(why);
        }

        @Test
        void DO2_an_approved_document_can_be_shown_until_any_change() {
            DocumentApproval approved = application(ApprovalState.APPROVED);
            assertThat(standing(ConversionState.READY, true, approved).problem())
                    .isEmpty();
            document.revise();
            assertThat(standing(ConversionState.READY, true, approved).problem())
                    .contains(Unusable.NOT_APPROVED);
        }
    }
}

package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.Layout;
import org.mendan.persistence.document.PageImage;

class DocumentEditTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    private final UUID version = UUID.randomUUID();
    private final Document document = new Document(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), version, "約款", Instant.EPOCH, "owner");
    private final DocumentPage page = new DocumentPage(
            version,
            1,
            100,
            100,
            "",
            new PageImage(UUID.randomUUID(), "image/png"),
            new PageImage(UUID.randomUUID(), "image/png"));

    private static DocumentEdit edit(String title, String description, Layout layout, Optional<LocalDate> expires) {
        return new DocumentEdit(title, description, layout, expires, Map.of(), false, false, 1);
    }

    @Test
    void DO2_saving_what_is_there_already_is_no_change_and_everything_else_is() {
        assertThat(edit(" 約款 ", "", Layout.HORIZONTAL, Optional.empty()).changes(document, List.of(page)))
                .isFalse();
        assertThat(edit("別", "", Layout.HORIZONTAL, Optional.empty()).alters(document))
                .isTrue();
        assertThat(edit("約款", "説明", Layout.HORIZONTAL, Optional.empty()).alters(document))
                .isTrue();
        assertThat(edit("約款", "", Layout.VERTICAL, Optional.empty()).alters(document))
                .isTrue();
        assertThat(edit("約款", "", Layout.HORIZONTAL, Optional.of(TODAY)).alters(document))
                .isTrue();
        assertThat(new DocumentEdit("約款", "", Layout.HORIZONTAL, Optional.empty(), Map.of(), true, false, 1)
                        .alters(document))
                .isTrue();
        assertThat(new DocumentEdit("約款", "", Layout.HORIZONTAL, Optional.empty(), Map.of(), false, true, 1)
                        .alters(document))
                .isTrue();
        DocumentEdit noted = new DocumentEdit(
                "約款", "", Layout.HORIZONTAL, Optional.empty(), Map.of(1, "ここで質問を受ける"), false, false, 1);
        assertThat(noted.changes(document, List.of(page))).isTrue();
        page.note("ここで質問を受ける");
        assertThat(noted.changes(document, List.of(page))).isFalse();
    }

    @Test
    void DO2_a_last_day_that_is_over_is_taken_for_a_slip_unless_it_was_there_before() {
        Optional<LocalDate> yesterday = Optional.of(TODAY.minusDays(1));
        assertThat(edit("約款", "", Layout.HORIZONTAL, yesterday).ends(document, TODAY))
                .isTrue();
        assertThat(edit("約款", "", Layout.HORIZONTAL, Optional.of(TODAY)).ends(document, TODAY))
                .isFalse();
        document.expire(TODAY.minusDays(1));
        assertThat(edit("約款", "", Layout.HORIZONTAL, yesterday).ends(document, TODAY))
                .isFalse();
    }
}

package org.mendan.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mendan.meeting.Side;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.presentation.PresentationRequest.Allow;
import org.mendan.presentation.PresentationRequest.Close;
import org.mendan.presentation.PresentationRequest.Turn;

class PresentationTest {
    private static final UUID SHOWING = new UUID(0, 1);
    private static final List<PageSize> THREE =
            List.of(new PageSize(1600, 900), new PageSize(1600, 900), new PageSize(1600, 2262));

    static Presentation begun(Spot spot) {
        DocumentVersion version = new DocumentVersion(
                new UUID(0, 3), new UUID(0, 2), 1, "a.pdf", "application/pdf", 1, "a", Instant.EPOCH, "suzuki");
        return Presentation.begun(SHOWING, document(), version, THREE, spot);
    }

    private static Document document() {
        return new Document(
                new UUID(0, 2), new UUID(0, 4), new UUID(0, 5), new UUID(0, 3), "投資信託のご案内", Instant.EPOCH, "suzuki");
    }

    private final Presentation shown = begun(Spot.START);

    private static Turn to(int page) {
        return new Turn(SHOWING, new Spot(page, 0));
    }

    @Test
    void DO3_a_document_opens_at_its_beginning_or_where_it_was() {
        assertThat(shown.spot()).isEqualTo(new Spot(1, 0));
        assertThat(begun(new Spot(3, 500)).spot()).isEqualTo(new Spot(3, 500));
        assertThat(begun(new Spot(4, 0)).spot())
                .as("another file with fewer pages")
                .isEqualTo(Spot.START);
        assertThat(shown.guestTurns()).isFalse();
    }

    @Test
    void DO5_a_guest_may_save_the_file_where_the_document_said_so_when_it_was_opened() {
        assertThat(shown.saveable()).isFalse();
        Document open = document();
        open.allow(true, false);
        DocumentVersion version = new DocumentVersion(
                new UUID(0, 3), new UUID(0, 2), 1, "a.pdf", "application/pdf", 1, "a", Instant.EPOCH, "suzuki");
        Presentation saved = Presentation.begun(SHOWING, open, version, THREE, Spot.START);
        assertThat(saved.saveable()).isTrue();
        assertThat(saved.turned(to(2), Side.HOST).orElseThrow().saveable()).isTrue();
        assertThat(PresentationJson.read(PresentationJson.write(saved))).isEqualTo(saved);
    }

    @Test
    void DO3_the_host_turns_to_any_page_and_every_turn_has_its_number() {
        Presentation third = shown.turned(to(3), Side.HOST).orElseThrow();
        assertThat(third.spot().page()).isEqualTo(3);
        assertThat(third.turn()).isEqualTo(1);
        assertThat(third.turned(to(1), Side.HOST).orElseThrow().turn()).isEqualTo(2);
        assertThat(shown.turned(to(4), Side.HOST)).isEmpty();
    }

    @Test
    void DO4_the_guest_turns_only_while_the_host_lets_him() {
        assertThat(shown.turned(to(2), Side.GUEST)).isEmpty();
        assertThat(shown.allowing(new Allow(SHOWING, true), Side.GUEST))
                .as("not the guest's to allow")
                .isEmpty();
        Presentation allowed =
                shown.allowing(new Allow(SHOWING, true), Side.HOST).orElseThrow();
        assertThat(allowed.turned(to(2), Side.GUEST)).map(Presentation::spot).contains(new Spot(2, 0));
        assertThat(allowed.allowing(new Allow(SHOWING, false), Side.HOST).flatMap(p -> p.turned(to(2), Side.GUEST)))
                .isEmpty();
    }

    @Test
    void DO3_only_the_host_closes_it() {
        assertThat(shown.closes(new Close(SHOWING), Side.HOST)).isTrue();
        assertThat(shown.closes(new Close(SHOWING), Side.GUEST)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void DO3_what_was_meant_for_the_document_before_changes_nothing(Side side) {
        UUID before = new UUID(0, 9);
        assertThat(shown.turned(new Turn(before, Spot.START), side)).isEmpty();
        assertThat(shown.allowing(new Allow(before, true), side)).isEmpty();
        assertThat(shown.closes(new Close(before), side)).isFalse();
    }

    @Test
    void a_spot_lies_on_a_page() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Spot(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Spot(1, 1001));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageSize(0, 1));
        assertThat(Optional.of(shown)).map(Presentation::pages).contains(THREE);
    }
}

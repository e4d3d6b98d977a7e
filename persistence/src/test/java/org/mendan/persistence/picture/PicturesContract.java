package org.mendan.persistence.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mendan.persistence.Given.NOON;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class PicturesContract {
    abstract Pictures store();

    abstract UUID organisation();

    void forget() {}

    private Picture added(UUID organisation, PicturePurpose purpose, Instant at) {
        byte[] content = new byte[Picture.CONTENT];
        Arrays.fill(content, (byte) 0xE3);
        Picture picture = new Picture(
                UUID.randomUUID(), organisation, purpose, "本店の壁", "image/jpeg", 1280, 720, content, at, "suzuki");
        store().add(picture);
        return picture;
    }

    @Test
    void AD3_a_picture_is_found_as_it_was_added_up_to_the_largest() {
        Picture picture = added(organisation(), PicturePurpose.BACKGROUND, NOON);
        forget();
        assertThat(store().find(picture.id())).get().usingRecursiveComparison().isEqualTo(picture);
        assertThat(store().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void AD3_a_list_has_the_pictures_of_some_organisations_and_one_purpose_the_oldest_first() {
        UUID branch = organisation();
        UUID bank = organisation();
        Picture second = added(branch, PicturePurpose.BACKGROUND, NOON.plusSeconds(1));
        Picture first = added(bank, PicturePurpose.BACKGROUND, NOON);
        added(branch, PicturePurpose.LOGO, NOON);
        added(organisation(), PicturePurpose.BACKGROUND, NOON);
        forget();
        assertThat(store().of(Set.of(branch, bank), PicturePurpose.BACKGROUND))
                .containsExactly(first.line(), second.line());
        assertThat(store().of(List.of(), PicturePurpose.BACKGROUND)).isEmpty();
    }

    @Test
    void AD3_a_picture_that_was_taken_away_is_gone() {
        UUID organisation = organisation();
        Picture picture = added(organisation, PicturePurpose.BACKGROUND, NOON);
        forget();
        assertThat(store().remove(picture.id())).isTrue();
        forget();
        assertThat(store().find(picture.id())).isEmpty();
        assertThat(store().of(List.of(organisation), PicturePurpose.BACKGROUND)).isEmpty();
        assertThat(store().remove(picture.id())).isFalse();
    }

    @Test
    void a_picture_without_content_or_with_too_much_is_refused() {
        for (int length : new int[] {0, Picture.CONTENT + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Picture(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            PicturePurpose.LOGO,
                            "ロゴ",
                            "image/png",
                            1,
                            1,
                            new byte[length],
                            NOON,
                            "suzuki"))
                    .withMessageContaining("content");
        }
    }
}

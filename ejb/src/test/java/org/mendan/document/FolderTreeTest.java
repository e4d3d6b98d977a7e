package org.mendan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mendan.document.FolderTree.Problem;
import org.mendan.persistence.document.DocumentFolder;

/** 保険 with 学資 in it, 投資 beside it, and four levels of something else. */
class FolderTreeTest {
    private static final UUID BRANCH = UUID.randomUUID();

    private final List<DocumentFolder> folders = new ArrayList<>();
    private final UUID insurance = folder(null, "保険");
    private final UUID school = folder(insurance, "学資");
    private final UUID funds = folder(null, "投資");
    private final UUID first = folder(null, "1");
    private final UUID second = folder(first, "2");
    private final UUID third = folder(second, "3");
    private final UUID fourth = folder(third, "4");

    private UUID folder(@Nullable UUID parent, String name) {
        UUID id = UUID.randomUUID();
        folders.add(new DocumentFolder(id, BRANCH, parent, name));
        return id;
    }

    private FolderTree tree() {
        return new FolderTree(folders);
    }

    private Optional<Problem> adding(@Nullable UUID parent, String name) {
        return tree().problemOfAdding(Optional.ofNullable(parent), name);
    }

    private Optional<Problem> moving(UUID id, @Nullable UUID into) {
        return tree().problemOfMoving(id, Optional.ofNullable(into));
    }

    @Test
    void DO1_names_are_unique_where_they_lie_side_by_side_only() {
        assertThat(adding(null, "保険")).contains(Problem.NAME_TAKEN);
        assertThat(adding(insurance, "保険")).isEmpty();
        assertThat(adding(insurance, "学資")).contains(Problem.NAME_TAKEN);
        assertThat(tree().problemOfRenaming(funds, "保険")).contains(Problem.NAME_TAKEN);
        assertThat(tree().problemOfRenaming(funds, "投資")).isEmpty();
        assertThat(tree().problemOfRenaming(UUID.randomUUID(), "投資")).contains(Problem.UNKNOWN);
        folder(null, "学資");
        assertThat(moving(school, null)).contains(Problem.NAME_TAKEN);
    }

    @Test
    void DO1_a_name_is_there_short_enough_and_of_one_line() {
        assertThat(adding(null, " ")).contains(Problem.NAME_UNFIT);
        assertThat(adding(null, "あ".repeat(100))).isEmpty();
        assertThat(adding(null, "あ".repeat(101))).contains(Problem.NAME_UNFIT);
        assertThat(adding(null, "a\nb")).contains(Problem.NAME_UNFIT);
        assertThat(adding(null, "../a")).as("it names no place on a disk").isEmpty();
    }

    @Test
    void DO1_folders_go_down_to_five_levels() {
        assertThat(adding(fourth, "5")).isEmpty();
        UUID fifth = folder(fourth, "5");
        assertThat(adding(fifth, "6")).contains(Problem.TOO_DEEP);
        assertThat(moving(insurance, fourth)).contains(Problem.TOO_DEEP);
        assertThat(moving(insurance, third)).isEmpty();
        assertThat(moving(funds, fifth)).contains(Problem.TOO_DEEP);
    }

    @Test
    void DO1_a_folder_cannot_lie_in_itself_or_in_another_tree() {
        assertThat(moving(first, third)).contains(Problem.BELOW_ITSELF);
        assertThat(moving(first, first)).contains(Problem.BELOW_ITSELF);
        assertThat(moving(first, UUID.randomUUID())).contains(Problem.UNKNOWN);
        assertThat(moving(UUID.randomUUID(), null)).contains(Problem.UNKNOWN);
        assertThat(adding(UUID.randomUUID(), "新")).contains(Problem.UNKNOWN);
        assertThat(tree().placesFor(second))
                .extracting(place -> place.folder().id())
                .containsExactlyInAnyOrder(insurance, school, funds, first);
    }

    @Test
    void DO1_what_lies_in_a_removed_folder_finds_its_name_free_one_level_higher() {
        assertThat(tree().problemOfRemoving(insurance)).isEmpty();
        folder(insurance, "投資");
        assertThat(tree().problemOfRemoving(insurance)).contains(Problem.CONTENT_NAME_TAKEN);
        folder(funds, "投資");
        assertThat(tree().problemOfRemoving(funds))
                .as("the name of the removed one is free")
                .isEmpty();
        assertThat(tree().problemOfRemoving(UUID.randomUUID())).contains(Problem.UNKNOWN);
    }

    @Test
    void DO1_the_tree_says_where_a_folder_lies_and_what_lies_in_it() {
        assertThat(tree().path(third)).extracting(DocumentFolder::name).containsExactly("1", "2", "3");
        assertThat(tree().below(second)).extracting(FolderTree.Place::level).containsExactly(2, 3, 4);
        assertThat(tree().words(Optional.of(school))).isEqualTo("保険 / 学資");
        assertThat(tree().words(Optional.empty())).isEqualTo("-");
        assertThat(tree().path(UUID.randomUUID())).isEmpty();
    }

    @Test
    void DO1_there_is_an_end_to_the_number_of_folders() {
        for (int i = folders.size(); i < FolderTree.MOST; i++) {
            folder(null, "n" + i);
        }
        assertThat(adding(null, "新")).contains(Problem.TOO_MANY);
    }
}

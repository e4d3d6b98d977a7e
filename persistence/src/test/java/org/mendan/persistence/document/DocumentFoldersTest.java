package org.mendan.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendan.persistence.Given.NOON;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class DocumentFoldersTest {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    private UUID branch;
    private UUID outer;
    private UUID inner;
    private UUID document;

    @BeforeEach
    void arrange() {
        branch = new Given(database.em()).organisation();
        outer = folder(null, "保険");
        inner = folder(outer, "学資");
        document = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        UUID owner = new Given(database.em()).account();
        documents()
                .add(
                        new Document(document, branch, owner, version, "約款", NOON, "suzuki"),
                        new DocumentVersion(version, document, 1, "約款.pdf", "application/pdf", 1, "a", NOON, "suzuki"));
    }

    private UUID folder(@Nullable UUID parent, String name) {
        UUID id = UUID.randomUUID();
        folders().add(new DocumentFolder(id, branch, parent, name));
        return id;
    }

    private DocumentFolders folders() {
        return new DocumentFolders(database.em());
    }

    private Documents documents() {
        return new Documents(database.em());
    }

    private int listed(Shelf shelf) {
        database.forget();
        assertThat(documents().list(shelf, "約款", 0, 10)).hasSize(documents().count(shelf, "約款"));
        return documents().count(shelf, "");
    }

    @Test
    void DO1_a_document_is_listed_where_it_lies_and_nobody_who_writes_about_it_is_overtaken() {
        int edition = documents().find(document).orElseThrow().edition();
        assertThat(listed(Shelf.top(Set.of(branch)))).isOne();
        folders().put(document, inner);
        assertThat(listed(Shelf.top(Set.of(branch)))).isZero();
        assertThat(listed(Shelf.in(Set.of(branch), List.of(inner)))).isOne();
        assertThat(listed(Shelf.in(Set.of(branch), List.of(outer)))).isZero();
        assertThat(listed(Shelf.in(Set.of(branch), List.of(outer, inner)))).isOne();
        assertThat(listed(Shelf.all(Set.of(branch)))).isOne();
        assertThat(folders().placeOf(document)).contains(inner);
        folders().put(document, outer);
        assertThat(folders().placeOf(document)).contains(outer);
        folders().put(document, null);
        assertThat(folders().placeOf(document)).isEmpty();
        database.forget();
        assertThat(documents().find(document).orElseThrow().edition()).isEqualTo(edition);
    }

    @Test
    void DO1_a_shared_document_lies_at_the_top_of_those_who_do_not_see_its_folder() {
        UUID other = new Given(database.em()).organisation();
        folders().put(document, inner);
        new DocumentShares(database.em()).add(new DocumentShare(document, other, NOON, "suzuki"));
        assertThat(listed(Shelf.top(Set.of(other)))).isOne();
        assertThat(listed(Shelf.top(Set.of(other, branch)))).isZero();
    }

    @Test
    void DO1_what_lay_in_a_folder_lies_elsewhere_and_the_folder_is_gone() {
        folders().put(document, inner);
        assertThat(folders().holdsDocuments(inner)).isTrue();
        folders().putAll(inner, outer);
        assertThat(folders().holdsDocuments(inner)).isFalse();
        folders().remove(inner);
        assertThat(folders().placeOf(document)).contains(outer);
        folders().putAll(outer, null);
        assertThat(folders().placeOf(document)).isEmpty();
        folders().put(document, outer);
        documents().remove(document);
        folders().remove(outer);
        database.forget();
        assertThat(folders().of(branch)).isEmpty();
        assertThat(folders().find(inner)).isEmpty();
    }

    @Test
    void DO1_the_folders_at_the_top_are_those_of_the_organisations_asked_for_by_name() {
        UUID second = folder(null, "投資");
        folders().lock(branch);
        UUID elsewhere = new Given(database.em()).organisation();
        folders().add(new DocumentFolder(UUID.randomUUID(), elsewhere, null, "保険"));
        database.forget();
        assertThat(folders().top(Set.of(branch)))
                .extracting(DocumentFolder::id)
                .containsExactlyInAnyOrder(outer, second);
        assertThat(folders().top(Set.of())).isEmpty();
        assertThat(folders().of(branch)).hasSize(3);
    }
}

package org.mendan.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendan.persistence.Given.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class DocumentLinksTest {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    private DocumentLinks links() {
        return new DocumentLinks(database.em());
    }

    private DocumentLink added(UUID document, String hash, Instant at) {
        DocumentLink link = new DocumentLink(
                UUID.randomUUID(), document, hash, "secret", at, "suzuki", at.plus(Duration.ofDays(14)));
        links().add(link);
        return link;
    }

    @Test
    void DO1_a_link_is_found_by_the_hash_of_its_token_as_it_was_left() {
        DocumentLink link = added(UUID.randomUUID(), "a".repeat(64), NOON);
        link.tried(3, NOON.plusSeconds(900));
        link.opened(NOON.plusSeconds(1));
        link.opened(NOON.plusSeconds(2));
        link.revoke(NOON.plusSeconds(3), "tanaka");
        database.forget();
        DocumentLink found = links().byTokenHash("a".repeat(64)).orElseThrow();
        assertThat(found).usingRecursiveComparison().isEqualTo(link);
        assertThat(found.opens()).isEqualTo(2);
        assertThat(found.lastOpenedAt()).contains(NOON.plusSeconds(2));
        assertThat(links().locked(link.id())).isPresent();
        assertThat(links().find(link.id())).isPresent();
        assertThat(links().byTokenHash("b".repeat(64))).isEmpty();
        assertThat(link.shortName()).hasSize(6).isUpperCase();
    }

    @Test
    void DO1_the_links_of_a_document_come_the_newest_first() {
        UUID document = UUID.randomUUID();
        DocumentLink old = added(document, "1".repeat(64), NOON);
        DocumentLink fresh = added(document, "2".repeat(64), NOON.plusSeconds(1));
        added(UUID.randomUUID(), "3".repeat(64), NOON);
        assertThat(links().of(document, 10)).extracting(DocumentLink::id).containsExactly(fresh.id(), old.id());
        assertThat(links().of(document, 1)).extracting(DocumentLink::id).containsExactly(fresh.id());
    }

    @Test
    void DO5_what_a_document_allows_guests_is_kept() {
        UUID version = UUID.randomUUID();
        Given given = new Given(database.em());
        Document document =
                new Document(UUID.randomUUID(), given.organisation(), given.account(), version, "約款", NOON, "suzuki");
        database.em().persist(document);
        database.em().flush();
        document.allow(true, false);
        database.forget();
        Document found = new Documents(database.em()).find(document.id()).orElseThrow();
        assertThat(found.downloadable()).isTrue();
        assertThat(found.watermark()).isFalse();
    }
}

package org.mendan.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class OrganisationsContract {
    private final Organisation bank = new Organisation(UUID.randomUUID(), null, "見本銀行", NOON);

    abstract Organisations organisations();

    void forget() {}

    @Test
    void an_organisation_is_found_as_it_was_added() {
        Organisation branch = new Organisation(UUID.randomUUID(), bank.id(), "丸の内支店", NOON);
        organisations().add(bank);
        organisations().add(branch);
        forget();

        assertThat(organisations().find(branch.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(branch);
        assertThat(organisations().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void the_root_is_the_one_without_a_parent() {
        assertThat(organisations().root()).isEmpty();

        organisations().add(bank);
        organisations().add(new Organisation(UUID.randomUUID(), bank.id(), "丸の内支店", NOON.minusSeconds(1)));
        forget();

        assertThat(organisations().root()).get().extracting(Organisation::id).isEqualTo(bank.id());
    }

    @Test
    void an_id_is_used_once() {
        organisations().add(bank);
        forget();

        assertThatThrownBy(() -> organisations().add(new Organisation(bank.id(), null, "別の銀行", NOON)))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void a_blank_or_endless_name_is_refused() {
        assertThatThrownBy(() -> new Organisation(UUID.randomUUID(), null, " ", NOON))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new Organisation(UUID.randomUUID(), null, "店".repeat(201), NOON))
                .hasMessageContaining("name");
    }
}

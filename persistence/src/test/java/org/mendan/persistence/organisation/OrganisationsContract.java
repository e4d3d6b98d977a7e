package org.mendan.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import jakarta.persistence.PersistenceException;
import java.util.List;
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
        assertThat(organisations().all()).extracting(Organisation::id).contains(bank.id(), branch.id());
    }

    @Test
    void AD1_an_organisation_is_renamed_and_moved() {
        Organisation east = new Organisation(UUID.randomUUID(), bank.id(), "東日本", NOON);
        Organisation branch = new Organisation(UUID.randomUUID(), bank.id(), "丸の内支店", NOON);
        organisations().add(bank);
        organisations().add(east);
        organisations().add(branch);
        forget();

        organisations().lockTree();
        Organisation found = organisations().find(branch.id()).orElseThrow();
        found.rename("大手町支店");
        found.moveBelow(east.id());
        forget();
        Organisation moved = organisations().find(branch.id()).orElseThrow();
        assertThat(moved.name()).isEqualTo("大手町支店");
        assertThat(moved.parentId()).contains(east.id());
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

    @Test
    void MR2_a_subtree_is_the_organisation_and_all_below_it() {
        Organisation region = new Organisation(UUID.randomUUID(), bank.id(), "東日本", NOON);
        Organisation branch = new Organisation(UUID.randomUUID(), region.id(), "丸の内支店", NOON);
        Organisation desk = new Organisation(UUID.randomUUID(), branch.id(), "相談窓口", NOON);
        Organisation other = new Organisation(UUID.randomUUID(), bank.id(), "西日本", NOON);
        for (Organisation each : List.of(bank, region, branch, desk, other)) {
            organisations().add(each);
        }
        forget();

        assertThat(organisations().subtree(region.id())).containsExactlyInAnyOrder(region.id(), branch.id(), desk.id());
        assertThat(organisations().subtree(desk.id())).containsExactly(desk.id());
        assertThat(organisations().subtree(bank.id())).hasSize(5);
    }
}

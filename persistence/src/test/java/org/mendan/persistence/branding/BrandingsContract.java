package org.mendan.persistence.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class BrandingsContract {
    abstract Brandings store();

    abstract UUID organisation();

    void forget() {}

    @Test
    void AD3_looks_are_found_as_they_were_changed_last() {
        UUID organisation = organisation();
        store().add(new Branding(organisation, NOON, "suzuki"));
        forget();
        Branding found = store().find(organisation).orElseThrow();
        found.change("みらい銀行", "#0b5563", null, NOON.plusSeconds(1), "sato");
        forget();
        Branding again = store().find(organisation).orElseThrow();
        assertThat(again.shownName()).isEqualTo("みらい銀行");
        assertThat(again.colour()).isEqualTo("#0b5563");
        assertThat(again.logoId()).isEmpty();
        assertThat(again.changedAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(again.changedBy()).isEqualTo("sato");
        assertThat(store().all()).extracting(Branding::organisationId).contains(organisation);
        assertThat(store().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void AD3_an_organisation_has_one_look() {
        UUID organisation = organisation();
        store().add(new Branding(organisation, NOON, "suzuki"));
        forget();
        assertThatThrownBy(() -> store().add(new Branding(organisation, NOON, "sato")))
                .isInstanceOf(PersistenceException.class);
    }
}

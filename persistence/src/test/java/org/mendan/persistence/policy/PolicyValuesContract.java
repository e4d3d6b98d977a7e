package org.mendan.persistence.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What organisations set for policies, and the changes that wait. */
abstract class PolicyValuesContract {
    abstract PolicyValues values();

    abstract UUID organisation();

    void forget() {}

    private static PolicyProposal proposal(UUID organisation, String value) {
        return new PolicyProposal(UUID.randomUUID(), organisation, "camera.guest", value, NOON, "hanako");
    }

    @Test
    void AD2_a_value_is_kept_changed_and_taken_back() {
        UUID branch = organisation();
        values().add(new PolicyValue(branch, "number.length", "8", NOON, "hanako"));
        forget();
        assertThat(values().lockedForUpdate(branch, "number.length"))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(new PolicyValue(branch, "number.length", "8", NOON, "hanako"));

        values().lockedForUpdate(branch, "number.length").orElseThrow().change("7", NOON.plusSeconds(1), "taro");
        forget();
        assertThat(values().all()).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualTo("7");
            assertThat(value.changedBy()).isEqualTo("taro");
            assertThat(value.changedAt()).isEqualTo(NOON.plusSeconds(1));
        });

        values().remove(values().lockedForUpdate(branch, "number.length").orElseThrow());
        forget();
        assertThat(values().all()).isEmpty();
        assertThat(values().lockedForUpdate(branch, "number.length")).isEmpty();
    }

    @Test
    void AD2_a_change_waits_until_somebody_decides() {
        UUID branch = organisation();
        PolicyProposal back = proposal(branch, null);
        values().add(back);
        forget();

        assertThat(values().proposals())
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(back);
        assertThat(values().proposal(branch, "camera.guest"))
                .get()
                .extracting(PolicyProposal::id)
                .isEqualTo(back.id());
        assertThat(values().proposal(organisation(), "camera.guest")).isEmpty();
        values().remove(values().findProposal(back.id()).orElseThrow());
        forget();
        assertThat(values().proposals()).isEmpty();
    }

    @Test
    void AD2_two_changes_of_one_policy_cannot_wait_at_once() {
        UUID branch = organisation();
        values().add(proposal(branch, "true"));
        forget();
        assertThatThrownBy(() -> values().add(proposal(branch, "false"))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void bad_values_are_refused_by_name() {
        UUID any = UUID.randomUUID();
        assertThatThrownBy(() -> new PolicyValue(any, "", "1", NOON, "x")).hasMessageContaining("name");
        assertThatThrownBy(() -> new PolicyValue(any, "a", "1".repeat(4001), NOON, "x"))
                .hasMessageContaining("value");
        assertThatThrownBy(() -> new PolicyValue(any, "a", "1", NOON, " ")).hasMessageContaining("changedBy");
    }
}

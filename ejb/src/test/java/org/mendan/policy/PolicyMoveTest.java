package org.mendan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PolicyMoveTest {
    private static final UUID BANK = new UUID(0, 1);
    private static final UUID STRICT = new UUID(0, 2);
    private static final UUID BRANCH = new UUID(0, 3);
    private static final UUID COUNTER = new UUID(0, 4);

    private static List<PolicyMove> moving(UUID from, UUID to, Map<UUID, Map<String, String>> values) {
        PolicyTree tree = new PolicyTree(
                Map.of(STRICT, BANK, BRANCH, from, COUNTER, BRANCH), BANK, values, name -> Optional.empty());
        return PolicyMove.of(tree, BRANCH, to);
    }

    @Test
    void AD2_a_place_that_allows_more_widens() {
        assertThat(moving(STRICT, BANK, Map.of(STRICT, Map.of("camera.guest", "false"))))
                .containsExactly(new PolicyMove("camera.guest", "false", "true", true));
        assertThat(moving(BANK, STRICT, Map.of(STRICT, Map.of("camera.guest", "false"))))
                .containsExactly(new PolicyMove("camera.guest", "true", "false", false));
    }

    @Test
    void AD2_what_has_a_value_of_its_own_keeps_it_wherever_it_goes() {
        Map<String, String> strict = Map.of("camera.guest", "false");
        assertThat(moving(STRICT, BANK, Map.of(STRICT, strict, BRANCH, strict))).isEmpty();
        assertThat(moving(STRICT, BANK, Map.of(STRICT, strict, COUNTER, strict)))
                .as("the branch itself has none")
                .hasSize(1);
    }

    @Test
    void AD2_what_only_those_below_inherit_counts_too() {
        Map<UUID, Map<String, String>> values =
                Map.of(STRICT, Map.of("signin.addresses", "10.0.0.0/8"), BRANCH, Map.of("camera.guest", "false"));
        assertThat(moving(STRICT, BANK, values))
                .extracting(PolicyMove::toString, PolicyMove::widens)
                .containsExactly(tuple("signin.addresses 10.0.0.0/8 -> 0.0.0.0/0, ::/0", true));
    }

    @Test
    void AD2_another_place_with_the_same_values_changes_nothing() {
        assertThat(moving(STRICT, BANK, Map.of())).isEmpty();
        assertThat(moving(STRICT, BANK, Map.of(BANK, Map.of("number.length", "8"))))
                .isEmpty();
    }
}

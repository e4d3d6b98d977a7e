package org.mendan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.policy.PolicyValue;
import org.mendan.persistence.policy.PolicyValues;
import org.mendan.persistence.policy.PolicyValuesInMemory;

class PolicyChangeTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final UUID BANK = new UUID(0, 1);
    private static final UUID REGION = new UUID(0, 2);
    private static final UUID BRANCH = new UUID(0, 3);
    private static final Policy<Boolean> CAMERA = Policies.GUEST_CAMERA;

    private final PolicyValues values = new PolicyValuesInMemory();
    private final Map<String, String> settings = new HashMap<>();

    private PolicyTree tree() {
        Map<UUID, Map<String, String>> own = new HashMap<>();
        for (PolicyValue value : values.all()) {
            own.computeIfAbsent(value.organisationId(), id -> new HashMap<>()).put(value.name(), value.value());
        }
        return new PolicyTree(
                Map.of(REGION, BANK, BRANCH, REGION), BANK, own, name -> Optional.ofNullable(settings.get(name)));
    }

    private PolicyChange change() {
        return new PolicyChange(values, tree(), NOON);
    }

    private void sets(Policy<?> policy, UUID organisation, @Nullable String text) {
        String seen = tree().own(policy, organisation).orElse(null);
        assertThat(change().set(policy, organisation, text, seen, "hanako")).isInstanceOf(PolicyOutcome.Done.class);
    }

    @Nested
    class Where_a_value_comes_from {
        @Test
        void AD2_the_product_decides_where_nobody_else_does() {
            assertThat(tree().of(Policies.MEETING_GRACE, BRANCH).source()).isEqualTo(Effective.Source.PRODUCT);
        }

        @Test
        void AD2_the_servers_setting_stands_before_the_product() {
            settings.put("meeting.grace", "90");
            Effective<?> grace = tree().of(Policies.MEETING_GRACE, BRANCH);
            assertThat(grace.source()).isEqualTo(Effective.Source.SETTING);
            assertThat(grace.value()).hasToString("PT1M30S");
        }

        @Test
        void AD2_an_organisation_inherits_from_above_and_overrides() {
            settings.put("camera.guest", "true");
            sets(CAMERA, BANK, "false");
            assertThat(tree().of(CAMERA, BRANCH))
                    .isEqualTo(new Effective<>(false, Effective.Source.ORGANISATION, BANK));
            sets(CAMERA, REGION, "true");
            assertThat(tree().of(CAMERA, BRANCH))
                    .isEqualTo(new Effective<>(true, Effective.Source.ORGANISATION, REGION));
            assertThat(tree().inherited(CAMERA, REGION).organisation()).isEqualTo(BANK);
            assertThat(tree().inherited(CAMERA, BANK).source()).isEqualTo(Effective.Source.SETTING);
            sets(CAMERA, REGION, null);
            assertThat(tree().of(CAMERA, BRANCH).organisation()).isEqualTo(BANK);
        }

        @Test
        void AD2_what_holds_for_the_whole_installation_is_set_at_the_top_only() {
            sets(Policies.NUMBER_LENGTH, BANK, "8");
            assertThat(tree().of(Policies.NUMBER_LENGTH, BRANCH).value()).isEqualTo(8);
            assertThatThrownBy(() -> change().set(Policies.NUMBER_LENGTH, BRANCH, "7", null, "hanako"))
                    .hasMessageContaining("organisation");
        }

        @Test
        void AD2_values_out_of_bounds_are_passed_over_and_named() {
            settings.put("number.length", "99");
            values.add(new PolicyValue(BRANCH, "camera.guest", "perhaps", NOON, "somebody with a database tool"));
            assertThat(tree().of(Policies.NUMBER_LENGTH, BANK).value()).isEqualTo(6);
            assertThat(tree().of(CAMERA, BRANCH).value()).isTrue();
            assertThat(tree().unfit())
                    .containsExactlyInAnyOrder(
                            new Unfit("number.length", "99", null), new Unfit("camera.guest", "perhaps", BRANCH));
            assertThat(tree().unfit().get(0))
                    .hasToString(
                            "Policy number.length does not take \"99\" (setting mendan.number.length); it is passed over");
        }

        @Test
        void a_tree_that_somebody_closed_to_a_circle_does_not_hang() {
            PolicyTree circle =
                    new PolicyTree(Map.of(REGION, BRANCH, BRANCH, REGION), BANK, Map.of(), name -> Optional.empty());
            assertThat(circle.path(BRANCH)).containsExactly(REGION, BRANCH);
        }
    }

    @Nested
    class A_change {
        @Test
        void AD2_tells_what_was_and_what_is() {
            sets(CAMERA, BANK, "false");
            assertThat(change().set(CAMERA, BRANCH, "true", null, "hanako"))
                    .isEqualTo(new PolicyOutcome.Done("false", "true"));
            assertThat(values.lockedForUpdate(BRANCH, CAMERA.name())
                            .orElseThrow()
                            .changedBy())
                    .isEqualTo("hanako");
        }

        @Test
        void AD2_a_value_that_is_not_taken_changes_nothing() {
            assertThat(change().set(Policies.NUMBER_LENGTH, BANK, "12", null, "hanako"))
                    .isInstanceOf(PolicyOutcome.NotTaken.class);
            assertThat(values.all()).isEmpty();
        }

        @Test
        void AD2_of_two_who_change_the_same_the_second_is_told() {
            sets(CAMERA, BRANCH, "false");
            assertThat(change().set(CAMERA, BRANCH, "true", null, "taro"))
                    .isEqualTo(new PolicyOutcome.Overtaken("false"));
            sets(CAMERA, BRANCH, null);
            assertThat(change().set(CAMERA, BRANCH, "true", "false", "taro"))
                    .isEqualTo(new PolicyOutcome.Overtaken(null));
        }
    }

    @Nested
    class With_four_eyes {
        private UUID waiting() {
            sets(CAMERA, BRANCH, "false");
            sets(Policies.FOUR_EYES, BANK, "true");
            assertThat(change().set(CAMERA, BRANCH, "true", "false", "hanako"))
                    .isEqualTo(new PolicyOutcome.Waiting("false", "true"));
            assertThat(tree().of(CAMERA, BRANCH).value()).isFalse();
            return values.proposals().get(0).id();
        }

        @Test
        void AD2_more_data_flow_only_after_a_second_administrator_agreed() {
            UUID waiting = waiting();
            assertThat(change().approve(waiting, "hanako")).isInstanceOf(PolicyOutcome.NeedsAnother.class);
            assertThat(change().approve(waiting, "taro")).isEqualTo(new PolicyOutcome.Done("false", "true"));
            assertThat(tree().of(CAMERA, BRANCH).value()).isTrue();
            assertThat(values.proposals()).isEmpty();
            assertThat(change().approve(waiting, "taro")).isInstanceOf(PolicyOutcome.Gone.class);
        }

        @Test
        void AD2_a_change_is_refused_or_taken_back() {
            assertThat(change().drop(waiting())).isEqualTo(new PolicyOutcome.Dropped("true"));
            assertThat(tree().of(CAMERA, BRANCH).value()).isFalse();
            assertThat(values.proposals()).isEmpty();
        }

        @Test
        void AD2_while_one_change_waits_no_other_is_taken() {
            waiting();
            assertThat(change().set(CAMERA, BRANCH, null, "false", "taro")).isInstanceOf(PolicyOutcome.Busy.class);
        }

        @Test
        void AD2_inheriting_more_is_a_wider_change_too() {
            sets(CAMERA, BRANCH, "false");
            sets(Policies.FOUR_EYES, BANK, "true");
            assertThat(change().set(CAMERA, BRANCH, null, "false", "hanako"))
                    .isEqualTo(new PolicyOutcome.Waiting("false", "true"));
            assertThat(change().approve(values.proposals().get(0).id(), "taro"))
                    .isEqualTo(new PolicyOutcome.Done("false", "true"));
            assertThat(tree().own(CAMERA, BRANCH)).isEmpty();
        }

        @Test
        void AD2_forbidding_takes_two_eyes_only() {
            sets(Policies.FOUR_EYES, BANK, "true");
            sets(CAMERA, BRANCH, "false");
            assertThat(tree().of(CAMERA, BRANCH).value()).isFalse();
        }

        @Test
        void AD2_one_administrator_cannot_do_away_with_the_second() {
            sets(Policies.FOUR_EYES, BANK, "true");
            assertThat(change().set(Policies.FOUR_EYES, BANK, "false", "true", "hanako"))
                    .isInstanceOf(PolicyOutcome.Waiting.class);
            assertThat(change().set(Policies.FOUR_EYES, BANK, null, "true", "hanako"))
                    .isInstanceOf(PolicyOutcome.Busy.class);
            assertThat(tree().of(Policies.FOUR_EYES, BANK).value()).isTrue();
        }
    }
}

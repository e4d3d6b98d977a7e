package org.mendan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest {
    @Test
    void AD2_every_policy_has_a_name_of_its_own_and_is_found_by_it() {
        assertThat(Policies.all())
                .hasSizeGreaterThan(10)
                .extracting(Policy::name)
                .doesNotHaveDuplicates();
        assertThat(Policies.named("number.length")).contains(Policies.NUMBER_LENGTH);
        assertThat(Policies.named("nothing.such")).isEmpty();
    }

    @Test
    void AD2_every_policy_is_documented_with_its_setting_and_default() throws IOException {
        String page = Files.readString(Path.of("../docs/configuration.md"));
        for (Policy<?> policy : Policies.all()) {
            assertThat(page)
                    .as(policy.name())
                    .contains("| `mendan." + policy.name() + "` | `" + written(policy) + "` |");
        }
    }

    @Test
    void AD2_only_what_must_be_decided_at_the_top_has_no_value_of_a_part() {
        assertThat(Policies.all())
                .filteredOn(policy -> policy.reach() == Policy.Reach.INSTALLATION)
                .extracting(Policy::name)
                .containsExactlyInAnyOrder(
                        "number.length",
                        "number.lifetime",
                        "waiting.grace",
                        "issue.limit",
                        "wire.rate",
                        "signin.sso-only",
                        "changes.four-eyes");
    }

    private static <T> String written(Policy<T> policy) {
        return policy.kind().write(policy.standard());
    }

    @Test
    void CN3_the_number_has_six_digits_for_two_minutes_unless_set_otherwise() {
        assertThat(Policies.NUMBER_LENGTH.standard()).isEqualTo(6);
        assertThat(Policies.NUMBER_LIFETIME.standard()).isEqualTo(Duration.ofMinutes(2));
        assertThat(Policies.NUMBER_LENGTH.normalised("3")).isEmpty();
        assertThat(Policies.NUMBER_LENGTH.normalised("4")).contains("4");
        assertThat(Policies.NUMBER_LENGTH.normalised("8")).contains("8");
        assertThat(Policies.NUMBER_LENGTH.normalised("9")).isEmpty();
        assertThat(Policies.NUMBER_LIFETIME.normalised("59")).isEmpty();
        assertThat(Policies.NUMBER_LIFETIME.normalised("600")).contains("600");
        assertThat(Policies.NUMBER_LIFETIME.normalised("601")).isEmpty();
    }

    @Test
    void AD2_numbers_are_taken_in_any_width_and_stored_in_one_spelling() {
        assertThat(Policies.NUMBER_LENGTH.normalised(" ０７ ")).contains("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "5.5", "5e0", "five", "99999999999", "0x5", "5 5"})
    void AD2_what_is_no_whole_number_is_not_taken(String text) {
        assertThat(Policies.NUMBER_LENGTH.normalised(text)).isEmpty();
    }

    @Test
    void AD2_switches_take_true_and_false_only() {
        assertThat(Policies.GUEST_CAMERA.normalised("false")).contains("false");
        assertThat(Policies.GUEST_CAMERA.normalised("no")).isEmpty();
    }

    @Test
    void AD2_allowing_more_and_guarding_less_widens() {
        assertThat(Policies.GUEST_CAMERA.widens("false", "true")).isTrue();
        assertThat(Policies.GUEST_CAMERA.widens("true", "false")).isFalse();
        assertThat(Policies.GUEST_CAMERA.widens("true", "true")).isFalse();
        assertThat(Policies.FOUR_EYES.widens("true", "false")).isTrue();
        assertThat(Policies.FOUR_EYES.widens("false", "true")).isFalse();
        assertThat(Policies.NUMBER_LENGTH.widens("4", "8")).isFalse();
    }

    @Test
    void SO3_addresses_are_taken_as_a_list_and_none_at_all_is_no_list() {
        assertThat(Policies.HOST_ADDRESSES.normalised("10.1.2.3/16\n192.0.2.7")).contains("10.1.0.0/16, 192.0.2.7");
        assertThat(Policies.HOST_ADDRESSES.normalised(" , ")).isEmpty();
        assertThat(Policies.HOST_ADDRESSES.normalised("intranet.example.jp")).isEmpty();
        assertThat(Policies.HOST_ADDRESSES.normalised("192.0.2.7 ".repeat(2000)))
                .contains("192.0.2.7");
        assertThat(Policies.HOST_ADDRESSES.normalised(IntStream.range(0, 1000)
                        .mapToObj(i -> "10.0." + i / 250 + "." + i % 250)
                        .collect(Collectors.joining(","))))
                .isEmpty();
    }

    @Test
    void AD2_SO3_one_more_network_widens() {
        assertThat(Policies.HOST_ADDRESSES.widens("10.1.0.0/16", "10.1.2.0/24")).isFalse();
        assertThat(Policies.HOST_ADDRESSES.widens("10.1.0.0/16", "10.1.0.0/16, 192.0.2.7"))
                .isTrue();
    }

    @Test
    void a_policy_that_refuses_its_own_default_cannot_be_made() {
        assertThatThrownBy(() ->
                        new Policy<>("a.b", Policy.Group.NUMBER, Policy.Reach.INSTALLATION, new Kind.Whole(1, 2), 3))
                .hasMessageContaining("standard");
    }
}

package org.mendan.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.policy.Policies;
import org.mendan.policy.PoliciesAsSet;

class NumberPolicyBeanTest {
    private static final UUID BRANCH = new UUID(0, 3);

    private final PoliciesAsSet policies = new PoliciesAsSet(BRANCH);
    private final NumberPolicyBean bean = new NumberPolicyBean(policies);

    @Test
    void AD2_CN3_CN7_each_limit_of_numbers_is_the_policy_of_its_name() {
        assertThat(bean.current()).isEqualTo(NumberPolicy.standard());
        policies.with(Policies.NUMBER_LENGTH, "8")
                .with(Policies.NUMBER_LIFETIME, "600")
                .with(Policies.WAITING_GRACE, "3")
                .with(Policies.ISSUE_LIMIT, "7");
        assertThat(bean.current()).isEqualTo(new NumberPolicy(8, Duration.ofSeconds(600), Duration.ofSeconds(3), 7));
    }

    @Test
    void AD2_CN6_each_limit_of_wrong_entries_is_the_one_of_the_hosts_organisation() {
        policies.with(Policies.ENTRY_FAILURES, "2")
                .with(Policies.ENTRY_WINDOW, "30")
                .with(Policies.ENTRY_PAUSE, "40");
        assertThat(bean.entry(BRANCH)).isEqualTo(new EntryLimit(2, Duration.ofSeconds(30), Duration.ofSeconds(40)));
        assertThat(bean.entry(UUID.randomUUID())).isEqualTo(EntryLimit.standard());
    }
}

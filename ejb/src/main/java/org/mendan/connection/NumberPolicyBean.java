package org.mendan.connection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** The limits for numbers as policies set them now. */
@Stateless
public class NumberPolicyBean {
    @EJB
    private PolicyBean policies;

    /** For the container. */
    public NumberPolicyBean() {}

    NumberPolicyBean(PolicyBean policies) {
        this.policies = policies;
    }

    public NumberPolicy current() {
        return new NumberPolicy(
                policies.of(Policies.NUMBER_LENGTH),
                policies.of(Policies.NUMBER_LIFETIME),
                policies.of(Policies.WAITING_GRACE),
                policies.of(Policies.ISSUE_LIMIT));
    }

    /** What holds for the hosts of an organisation. */
    public EntryLimit entry(UUID organisation) {
        return new EntryLimit(
                policies.of(Policies.ENTRY_FAILURES, organisation),
                policies.of(Policies.ENTRY_WINDOW, organisation),
                policies.of(Policies.ENTRY_PAUSE, organisation));
    }
}

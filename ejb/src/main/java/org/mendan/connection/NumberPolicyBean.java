package org.mendan.connection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/** The limits for numbers as the installation's policies set them now. */
@Stateless
public class NumberPolicyBean {
    @EJB
    private PolicyBean policies;

    public NumberPolicy current() {
        return new NumberPolicy(
                policies.of(Policies.NUMBER_LENGTH),
                policies.of(Policies.NUMBER_LIFETIME),
                policies.of(Policies.WAITING_GRACE),
                policies.of(Policies.ISSUE_LIMIT),
                policies.of(Policies.ENTRY_FAILURES),
                policies.of(Policies.ENTRY_WINDOW),
                policies.of(Policies.ENTRY_PAUSE));
    }
}

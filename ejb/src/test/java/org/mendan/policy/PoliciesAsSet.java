package org.mendan.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Policies for tests: every organisation that is not the one with values of its own has the product's. */
public final class PoliciesAsSet extends PolicyBean {
    private final UUID organisation;
    private final Map<String, String> own = new HashMap<>();

    public PoliciesAsSet(UUID organisation) {
        this.organisation = organisation;
    }

    public PoliciesAsSet with(Policy<?> policy, String value) {
        own.put(policy.name(), policy.normalised(value).orElseThrow());
        return this;
    }

    @Override
    public <T> T of(Policy<T> policy) {
        return of(policy, organisation);
    }

    @Override
    public <T> T of(Policy<T> policy, UUID wanted) {
        String text = own.get(policy.name());
        return text == null || !wanted.equals(organisation)
                ? policy.standard()
                : policy.kind().read(text).orElseThrow();
    }
}

package org.mendan.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the move of an organisation changes about a policy, for it or for somebody below; both values as texts.
 *
 * @param widens whether more data flow then
 */
record PolicyMove(String policy, String before, String after, boolean widens) {
    /** All that changes, each change once, in the order of the policies. */
    static List<PolicyMove> of(PolicyTree tree, UUID moved, UUID newParent) {
        PolicyTree then = tree.moved(moved, newParent);
        Map<String, PolicyMove> changes = new LinkedHashMap<>();
        for (Policy<?> policy : Policies.all()) {
            for (UUID organisation : tree.below(moved)) {
                String before = policy.written(tree.of(policy, organisation));
                String after = policy.written(then.of(policy, organisation));
                if (!before.equals(after)) {
                    PolicyMove change = new PolicyMove(policy.name(), before, after, policy.widens(before, after));
                    changes.putIfAbsent(change.toString(), change);
                }
            }
        }
        return List.copyOf(changes.values());
    }

    @Override
    public String toString() {
        return policy + " " + before + " -> " + after;
    }
}

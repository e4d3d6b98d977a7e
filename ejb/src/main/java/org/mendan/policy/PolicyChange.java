package org.mendan.policy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.policy.PolicyProposal;
import org.mendan.persistence.policy.PolicyValue;
import org.mendan.persistence.policy.PolicyValues;

/** Changes policies: at once, or after a second administrator has agreed where four eyes are asked for and more data would flow. */
final class PolicyChange {
    private final PolicyValues values;
    private final PolicyTree tree;
    private final Instant now;

    /** Changes at that moment; {@code tree} is what held right before. */
    PolicyChange(PolicyValues values, PolicyTree tree, Instant now) {
        this.values = values;
        this.tree = tree;
        this.now = now;
    }

    /**
     * Gives an organisation a value of its own, or takes it away.
     *
     * @param text as somebody typed it; null to inherit
     * @param seen the organisation's own value when the form was opened; null where it had none
     * @param by login of who wants it
     */
    PolicyOutcome set(Policy<?> policy, UUID organisation, @Nullable String text, @Nullable String seen, String by) {
        if (policy.reach() == Policy.Reach.INSTALLATION && !organisation.equals(tree.root())) {
            throw new IllegalArgumentException("organisation: " + policy.name() + " is set for the whole installation");
        }
        Optional<String> wanted = text == null ? Optional.empty() : policy.normalised(text);
        if (text != null && wanted.isEmpty()) {
            return new PolicyOutcome.NotTaken();
        }
        Optional<PolicyValue> own = values.lockedForUpdate(organisation, policy.name());
        String current = own.map(PolicyValue::value).orElse(null);
        if (!Objects.equals(current, seen)) {
            return new PolicyOutcome.Overtaken(current);
        }
        if (values.proposal(organisation, policy.name()).isPresent()) {
            return new PolicyOutcome.Busy();
        }
        String before = policy.written(tree.of(policy, organisation));
        String after = wanted.orElseGet(() -> policy.written(tree.inherited(policy, organisation)));
        boolean fourEyes = tree.of(Policies.FOUR_EYES, tree.root()).value();
        if (fourEyes && policy.widens(before, after)) {
            values.add(
                    new PolicyProposal(UUID.randomUUID(), organisation, policy.name(), wanted.orElse(null), now, by));
            return new PolicyOutcome.Waiting(before, after);
        }
        apply(policy, organisation, wanted.orElse(null), by);
        return new PolicyOutcome.Done(before, after);
    }

    /** Agrees to a change that waits. */
    PolicyOutcome approve(UUID proposal, String by) {
        Optional<PolicyProposal> waiting = values.findProposal(proposal);
        Optional<Policy<?>> policy = waiting.flatMap(found -> Policies.named(found.name()));
        if (waiting.isEmpty() || policy.isEmpty()) {
            return new PolicyOutcome.Gone();
        }
        PolicyProposal wanted = waiting.get();
        if (wanted.askedBy().equals(by)) {
            return new PolicyOutcome.NeedsAnother();
        }
        String before = policy.get().written(tree.of(policy.get(), wanted.organisationId()));
        String after = wanted.value()
                .orElseGet(() -> policy.get().written(tree.inherited(policy.get(), wanted.organisationId())));
        values.remove(wanted);
        apply(policy.get(), wanted.organisationId(), wanted.value().orElse(null), by);
        return new PolicyOutcome.Done(before, after);
    }

    /** Refuses a change that waits, or takes one's own back. */
    PolicyOutcome drop(UUID proposal) {
        Optional<PolicyProposal> waiting = values.findProposal(proposal);
        waiting.ifPresent(values::remove);
        return waiting.<PolicyOutcome>map(
                        found -> new PolicyOutcome.Dropped(found.value().orElse("")))
                .orElseGet(PolicyOutcome.Gone::new);
    }

    private void apply(Policy<?> policy, UUID organisation, @Nullable String value, String by) {
        Optional<PolicyValue> own = values.lockedForUpdate(organisation, policy.name());
        if (value == null) {
            own.ifPresent(values::remove);
        } else if (own.isPresent()) {
            own.get().change(value, now, by);
        } else {
            values.add(new PolicyValue(organisation, policy.name(), value, now, by));
        }
    }
}

package org.mendan.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that was set at one moment, and what follows from it.
 *
 * @param parents of every organisation but the root
 * @param root of the tree
 * @param values of the organisations that have some, by the name of the policy
 * @param settings the server's own, by the name of the policy
 */
public record PolicyTree(
        Map<UUID, UUID> parents,
        UUID root,
        Map<UUID, Map<String, String>> values,
        Function<String, Optional<String>> settings) {
    public PolicyTree {
        parents = Map.copyOf(parents);
        values = Map.copyOf(values);
    }

    /** What holds for an organisation. */
    <T> Effective<T> of(Policy<T> policy, UUID organisation) {
        return first(policy, policy.reach() == Policy.Reach.INSTALLATION ? root : organisation);
    }

    /** What would hold if the organisation had no value of its own. */
    <T> Effective<T> inherited(Policy<T> policy, UUID organisation) {
        boolean top = policy.reach() == Policy.Reach.INSTALLATION || !parents.containsKey(organisation);
        return first(policy, top ? null : parents.get(organisation));
    }

    /** The organisation's own value as it is stored, whether the policy takes it or not. */
    Optional<String> own(Policy<?> policy, UUID organisation) {
        return Optional.ofNullable(values.getOrDefault(organisation, Map.of()).get(policy.name()));
    }

    /** The ids of the organisation and of all above it, from the root down. */
    List<UUID> path(UUID organisation) {
        List<UUID> path = new ArrayList<>();
        for (UUID next = organisation; next != null && !path.contains(next); next = parents.get(next)) {
            path.add(0, next);
        }
        return List.copyOf(path);
    }

    /** The organisation and all below it. */
    List<UUID> below(UUID organisation) {
        return Stream.concat(Stream.of(root), parents.keySet().stream())
                .filter(one -> path(one).contains(organisation))
                .toList();
    }

    /** The same values, with an organisation in another place. */
    PolicyTree moved(UUID organisation, UUID newParent) {
        Map<UUID, UUID> places = new HashMap<>(parents);
        places.put(organisation, newParent);
        return new PolicyTree(places, root, values, settings);
    }

    /** Every value that is passed over. */
    List<Unfit> unfit() {
        List<Unfit> unfit = new ArrayList<>();
        for (Policy<?> policy : Policies.all()) {
            settings.apply(policy.name())
                    .filter(text -> policy.normalised(text).isEmpty())
                    .ifPresent(text -> unfit.add(new Unfit(policy.name(), text, null)));
            values.forEach((organisation, own) -> Optional.ofNullable(own.get(policy.name()))
                    .filter(text -> policy.normalised(text).isEmpty())
                    .ifPresent(text -> unfit.add(new Unfit(policy.name(), text, organisation))));
        }
        return unfit;
    }

    private <T> Effective<T> first(Policy<T> policy, @Nullable UUID from) {
        List<UUID> path = from == null ? List.of() : path(from);
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<T> own = own(policy, path.get(i)).flatMap(policy.kind()::read);
            if (own.isPresent()) {
                return new Effective<>(own.get(), Effective.Source.ORGANISATION, path.get(i));
            }
        }
        return settings.apply(policy.name())
                .flatMap(policy.kind()::read)
                .map(set -> new Effective<>(set, Effective.Source.SETTING, null))
                .orElseGet(() -> new Effective<>(policy.standard(), Effective.Source.PRODUCT, null));
    }
}

package org.mendan.policy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.audit.AuditBean;
import org.mendan.persistence.organisation.Organisation;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.persistence.policy.PolicyProposal;
import org.mendan.persistence.policy.PolicyValue;
import org.mendan.persistence.policy.PolicyValues;

/** Policies for those who may set them. Whatever is asked about another organisation is refused and audited. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PolicyAdminBean {
    private static final String CHANGE = "policy.change";

    @Inject
    private PolicyValues values;

    @Inject
    private Organisations organisations;

    @EJB
    private PolicyBean policies;

    @EJB
    private PolicyRowsBean rows;

    @EJB
    private AuditBean audit;

    /** Every policy as it stands for an organisation; nothing where the actor may not do there what he wants to see it for. */
    public Optional<List<PolicyView>> views(Actor actor, UUID organisation, Permission wanted, String address) {
        PolicyTree tree = policies.tree();
        if (!may(actor, wanted, tree, organisation, address)) {
            return Optional.empty();
        }
        Map<String, PolicyValue> own = new HashMap<>();
        values.all().stream()
                .filter(value -> value.organisationId().equals(organisation))
                .forEach(value -> own.put(value.name(), value));
        Map<String, PolicyProposal> waiting = new HashMap<>();
        values.proposals().stream()
                .filter(proposal -> proposal.organisationId().equals(organisation))
                .forEach(proposal -> waiting.put(proposal.name(), proposal));
        return Optional.of(Policies.all().stream()
                .map(policy -> view(policy, tree, organisation, own.get(policy.name()), waiting.get(policy.name())))
                .toList());
    }

    /** One policy of an organisation; nothing, and an entry in the audit log, where it is not the actor's to set there. */
    public Optional<PolicyView> view(Actor actor, UUID organisation, String name, String address) {
        Optional<Policy<?>> policy = Policies.named(name);
        Optional<PolicyView> found =
                policy.flatMap(wanted -> views(actor, organisation, Permission.SET_POLICIES, address).stream()
                        .flatMap(List::stream)
                        .filter(one -> one.policy().equals(wanted))
                        .findFirst());
        found.filter(one -> !one.settable()).ifPresent(one -> wholeOnly(actor, one.policy(), organisation, address));
        return found.filter(PolicyView::settable);
    }

    /** The changes that wait in all organisations whose policies the actor may see, the oldest first. */
    public List<PolicyProposal> waiting(Actor actor) {
        PolicyTree tree = policies.tree();
        return values.proposals().stream()
                .filter(proposal -> actor.may(Permission.READ_POLICIES, tree.path(proposal.organisationId())))
                .filter(proposal -> Policies.named(proposal.name()).isPresent())
                .sorted(Comparator.comparing(PolicyProposal::askedAt).thenComparing(PolicyProposal::id))
                .toList();
    }

    /**
     * See {@link PolicyChange#set}; empty where the actor has no say there.
     *
     * @param vouched whether the actor was signed in by the identity provider
     */
    public Optional<PolicyOutcome> set(
            Actor actor,
            UUID organisation,
            Policy<?> policy,
            @Nullable String text,
            @Nullable String seen,
            boolean vouched,
            String address) {
        PolicyTree tree = policies.tree();
        if (!may(actor, Permission.SET_POLICIES, tree, organisation, address)) {
            return Optional.empty();
        }
        if (!settable(policy, tree, organisation)) {
            wholeOnly(actor, policy, organisation, address);
            return Optional.empty();
        }
        if (shutsOut(actor, tree, organisation, policy, text, address)) {
            return Optional.of(new PolicyOutcome.ShutsOut(address));
        }
        if (closesPasswords(tree, organisation, policy, text) && !vouched) {
            audit.failed(actor.login(), CHANGE, policy.name(), address, "not signed in by the provider");
            return Optional.of(new PolicyOutcome.NeedsProvider());
        }
        try {
            return told(rows.set(policy, organisation, text, seen, actor.login(), address));
        } catch (EJBException e) {
            return Optional.of(overtaken(e, organisation, policy, seen));
        }
    }

    /** Agrees to a change that waits, or refuses it; empty where the actor has no say there. */
    public Optional<PolicyOutcome> decide(Actor actor, UUID proposal, boolean agreed, String address) {
        Optional<PolicyProposal> found = values.findProposal(proposal);
        if (found.isPresent()
                && !may(
                        actor,
                        Permission.SET_POLICIES,
                        policies.tree(),
                        found.get().organisationId(),
                        address)) {
            return Optional.empty();
        }
        return told(
                agreed ? rows.approve(proposal, actor.login(), address) : rows.drop(proposal, actor.login(), address));
    }

    // Whether the actor could go on from where he is; a value that is not taken shuts nobody out
    private static boolean shutsOut(
            Actor actor, PolicyTree tree, UUID organisation, Policy<?> policy, @Nullable String text, String address) {
        if (!(policy.kind() instanceof Kind.Addresses kind)
                || !tree.path(actor.organisation()).contains(organisation)) {
            return false;
        }
        return kind.read(wanted(tree, organisation, policy, text))
                .filter(networks -> !networks.holds(address))
                .isPresent();
    }

    /** Who tries it has proved that the other way is open. */
    private static boolean closesPasswords(
            PolicyTree tree, UUID organisation, Policy<?> policy, @Nullable String text) {
        return policy.equals(Policies.SSO_ONLY)
                && policy.normalised(wanted(tree, organisation, policy, text))
                        .filter("true"::equals)
                        .isPresent();
    }

    /** What is to hold: without an own value, what comes from above. */
    private static String wanted(PolicyTree tree, UUID organisation, Policy<?> policy, @Nullable String text) {
        return text == null ? policy.written(tree.inherited(policy, organisation)) : text;
    }

    // Two first values at the same moment: the key of the table lets one through
    private PolicyOutcome overtaken(EJBException e, UUID organisation, Policy<?> policy, @Nullable String seen) {
        String current = values.all().stream()
                .filter(value -> value.organisationId().equals(organisation)
                        && value.name().equals(policy.name()))
                .map(PolicyValue::value)
                .findFirst()
                .orElse(null);
        if (e.getCause() instanceof PersistenceException && !Objects.equals(current, seen)) {
            return new PolicyOutcome.Overtaken(current);
        }
        throw e;
    }

    private Optional<PolicyOutcome> told(PolicyOutcome outcome) {
        if (outcome instanceof PolicyOutcome.Done) {
            policies.changed();
        }
        return Optional.of(outcome);
    }

    private static boolean settable(Policy<?> policy, PolicyTree tree, UUID organisation) {
        return policy.reach() == Policy.Reach.ORGANISATION || organisation.equals(tree.root());
    }

    private void wholeOnly(Actor actor, Policy<?> policy, UUID organisation, String address) {
        String object = policy.name() + " / " + organisation;
        audit.failed(actor.login(), CHANGE, object, address, "only for the whole installation");
    }

    private boolean may(Actor actor, Permission wanted, PolicyTree tree, UUID organisation, String address) {
        if (actor.may(wanted, tree.path(organisation))) {
            return true;
        }
        audit.failed(actor.login(), CHANGE, organisation.toString(), address, "not granted");
        return false;
    }

    private PolicyView view(
            Policy<?> policy,
            PolicyTree tree,
            UUID organisation,
            @Nullable PolicyValue own,
            @Nullable PolicyProposal waiting) {
        return view(policy, tree.of(policy, organisation), tree.inherited(policy, organisation), own, waiting)
                .settable(settable(policy, tree, organisation));
    }

    private <T> PolicyView view(
            Policy<T> policy,
            Effective<?> effective,
            Effective<?> inherited,
            @Nullable PolicyValue own,
            @Nullable PolicyProposal waiting) {
        String source = Optional.ofNullable(effective.organisation())
                .flatMap(organisations::find)
                .map(Organisation::name)
                .orElse(null);
        return new PolicyView(
                policy,
                policy.written(effective),
                effective.source(),
                policy.written(inherited),
                own == null ? null : own.value(),
                source,
                true,
                own == null ? null : own.changedBy(),
                own == null ? null : own.changedAt(),
                waiting);
    }
}

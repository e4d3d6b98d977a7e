package org.mendan.policy;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationBean;
import org.mendan.persistence.organisation.Organisation;
import org.mendan.persistence.organisation.Organisations;
import org.mendan.persistence.policy.PolicyValue;
import org.mendan.persistence.policy.PolicyValues;

/** Reads and writes what organisations set, each change in one transaction with its audit entry. */
@Stateless
public class PolicyRowsBean {
    private static final String SETTING = "mendan.";

    @Inject
    private PolicyValues values;

    @Inject
    private Organisations organisations;

    @EJB
    private OrganisationBean root;

    @EJB
    private AuditBean audit;

    /** Everything as the database and the settings have it now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public PolicyTree tree() {
        Map<UUID, UUID> parents = new HashMap<>();
        for (Organisation organisation : organisations.all()) {
            organisation.parentId().ifPresent(parent -> parents.put(organisation.id(), parent));
        }
        Map<UUID, Map<String, String>> own = new HashMap<>();
        for (PolicyValue value : values.all()) {
            own.computeIfAbsent(value.organisationId(), id -> new HashMap<>()).put(value.name(), value.value());
        }
        return new PolicyTree(parents, root.root().id(), own, name -> ConfigProvider.getConfig()
                .getOptionalValue(SETTING + name, String.class));
    }

    /** Gives an organisation a value, or takes it away; see {@link PolicyChange#set}. */
    public PolicyOutcome set(
            Policy<?> policy,
            UUID organisation,
            @Nullable String text,
            @Nullable String seen,
            String by,
            String address) {
        PolicyOutcome outcome =
                new PolicyChange(values, tree(), Instant.now()).set(policy, organisation, text, seen, by);
        note(outcome, object(organisation, policy.name()), by, address);
        return outcome;
    }

    /** Agrees to a change that waits. */
    public PolicyOutcome approve(UUID proposal, String by, String address) {
        String object = object(proposal);
        PolicyOutcome outcome = new PolicyChange(values, tree(), Instant.now()).approve(proposal, by);
        note(outcome, object, by, address);
        return outcome;
    }

    /** Refuses a change that waits, or takes it back. */
    public PolicyOutcome drop(UUID proposal, String by, String address) {
        String object = object(proposal);
        PolicyOutcome outcome = new PolicyChange(values, tree(), Instant.now()).drop(proposal);
        note(outcome, object, by, address);
        return outcome;
    }

    private void note(PolicyOutcome outcome, String object, String by, String address) {
        if (outcome instanceof PolicyOutcome.Done done) {
            audit.succeeded(by, "policy.change", object, address, done.before() + " -> " + done.after());
        } else if (outcome instanceof PolicyOutcome.Waiting waiting) {
            audit.succeeded(by, "policy.propose", object, address, waiting.before() + " -> " + waiting.after());
        } else if (outcome instanceof PolicyOutcome.Dropped dropped) {
            audit.succeeded(by, "policy.refuse", object, address, dropped.wanted());
        } else {
            audit.failed(
                    by, "policy.change", object, address, outcome.getClass().getSimpleName());
        }
    }

    private String object(UUID proposal) {
        return values.findProposal(proposal)
                .map(found -> object(found.organisationId(), found.name()))
                .orElseGet(proposal::toString);
    }

    private String object(UUID organisation, String policy) {
        String name = organisations.find(organisation).map(Organisation::name).orElseGet(organisation::toString);
        return policy + " / " + name;
    }
}

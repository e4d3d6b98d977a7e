package org.mendan.policy;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationsChanged;

/** What holds, answered from memory; told at start and audited is every value that is passed over. */
@Singleton
@Startup
@DependsOn("OrganisationBean")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PolicyBean {
    private static final System.Logger LOG = System.getLogger(PolicyBean.class.getName());
    private static final String CHANGE = "change";
    private static final String NEVER_CHANGED = "";

    /** The values as they were at the change of that id. */
    private record Known(String change, PolicyTree tree) {}

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private PolicyRowsBean rows;

    @EJB
    private AuditBean audit;

    private IMap<String, String> shared;
    private volatile Known known;

    @PostConstruct
    void read() {
        shared = grid.getMap("mendan.policies");
        known = new Known(shared.getOrDefault(CHANGE, NEVER_CHANGED), rows.tree());
        for (Unfit unfit : known.tree().unfit()) {
            LOG.log(System.Logger.Level.ERROR, unfit.toString());
            String where = unfit.organisation() == null
                    ? "mendan." + unfit.policy()
                    : unfit.organisation().toString();
            audit.failed("system", "policy.passed-over", unfit.policy(), "", where + ": " + unfit.value());
        }
    }

    /** What holds for an organisation. */
    public <T> T of(Policy<T> policy, UUID organisation) {
        return tree().of(policy, organisation).value();
    }

    /** What holds for the whole installation. */
    public <T> T of(Policy<T> policy) {
        PolicyTree tree = tree();
        return tree.of(policy, tree.root()).value();
    }

    /** All values as they are now; as they last were known, while the database is away. */
    public PolicyTree tree() {
        Known before = known;
        String change = shared.getOrDefault(CHANGE, NEVER_CHANGED);
        if (change.equals(before.change())) {
            return before.tree();
        }
        try {
            PolicyTree fresh = rows.tree();
            known = new Known(change, fresh);
            return fresh;
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "The policies could not be read again", e);
            return before.tree();
        }
    }

    /** Tells all nodes that something was stored. */
    public void changed() {
        shared.put(CHANGE, UUID.randomUUID().toString());
    }

    /** Another tree means other inheritance. */
    public void moved(@Observes OrganisationsChanged event) {
        changed();
    }
}

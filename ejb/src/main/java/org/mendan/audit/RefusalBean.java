package org.mendan.audit;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Writes down what was refused to whoever asked from outside, where anybody can ask as often as he likes: counted over
 * all nodes, and no more than {@link RefusalLimit} allows.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RefusalBean {
    /** As actor of whoever is not signed in. */
    public static final String GUEST = "guest";

    private static final System.Logger LOG = System.getLogger(RefusalBean.class.getName());

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private AuditBean audit;

    /** A refusal stays one while the database is away; then the server's log has what the audit log misses. */
    public void refused(String actor, String action, String object, String address, String why) {
        RefusalLimit.Fate fate = new RefusalLimit(this::countOneMore).of(address, Instant.now());
        if (fate == RefusalLimit.Fate.DROPPED) {
            return;
        }
        try {
            audit.failed(actor, action, object, address, why + fate.note());
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "Not in the audit log: " + action + " refused, " + why, e);
        }
    }

    private int countOneMore(String key) {
        IMap<String, Integer> counts = grid.getMap("mendan.refusals");
        counts.lock(key);
        try {
            int before = counts.getOrDefault(key, 0);
            counts.set(key, before + 1, RefusalLimit.WINDOW.toMinutes(), TimeUnit.MINUTES);
            return before;
        } finally {
            counts.unlock(key);
        }
    }
}

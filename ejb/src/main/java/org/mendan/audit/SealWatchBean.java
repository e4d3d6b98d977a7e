package org.mendan.audit;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes new entries into the chain once a second, on whichever node gets its turn. What an earlier run of the servers left
 * loose is taken in at start.
 */
@Singleton
@Startup
@DependsOn("DatabaseBean")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealWatchBean {
    /** Longer than any transaction lasts: an entry comes to light when its transaction ends. */
    static final Duration REACH = Duration.ofMinutes(10);

    private static final System.Logger LOG = System.getLogger(SealWatchBean.class.getName());
    private static final String TURN = "audit.seal";

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private SealBean seal;

    @PostConstruct
    void start() {
        inTurn(Instant.EPOCH);
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void everySecond() {
        inTurn(Instant.now().minus(REACH));
    }

    // The lock saves two nodes from doing the same work; that no second chain comes of it is the database's doing
    private void inTurn(Instant since) {
        IMap<String, String> turns = grid.getMap("mendan.turns");
        if (!turns.tryLock(TURN)) {
            return;
        }
        try {
            int taken;
            do {
                taken = seal.seal(since);
            } while (taken == SealBean.AT_ONCE);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "New audit entries could not be taken into the chain yet", e);
        } finally {
            turns.unlock(TURN);
        }
    }
}

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
    private static final System.Logger LOG = System.getLogger(SealWatchBean.class.getName());
    private static final String TURN = "audit.seal";

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private SealBean seal;

    private final SealTurns turns = new SealTurns();

    @PostConstruct
    void start() {
        everySecond();
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void everySecond() {
        Instant now = Instant.now();
        if (inTurn(turns.since(now))) {
            turns.done(now);
        }
    }

    // Whether everything since then is in the chain now. The lock saves two nodes from doing the same work; that no
    // second chain comes of it is the database's doing
    private boolean inTurn(Instant since) {
        IMap<String, String> locks = grid.getMap("mendan.turns");
        if (!locks.tryLock(TURN)) {
            return false;
        }
        try {
            Taken taken = seal.seal(since);
            while (taken.entries() == SealBean.AT_ONCE) {
                // From where the last step ended, not through all that it has passed
                taken = seal.seal(taken.until());
            }
            return true;
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "New audit entries could not be taken into the chain yet", e);
            return false;
        } finally {
            locks.unlock(TURN);
        }
    }
}

package org.mendan.documentlink;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.TimeUnit;
import org.mendan.audit.AuditBean;

/**
 * Refusals, counted for each address over all nodes. Whoever guesses too often is answered no more for a while; what is audited
 * of one address has a limit too, for further entries would only fill the log.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkRefusalBean {
    /** So many in ten minutes. */
    private static final int MOST = 20;

    private static final int MINUTES = 10;
    private static final String GUESS = "guess ";
    private static final String OTHER = "other ";

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private AuditBean audit;

    /** Whether this address may guess once more. */
    public boolean admits(String address) {
        return counts().getOrDefault(GUESS + address, 0) < MOST;
    }

    /** A token or a password was wrong. */
    public void guessed(String link, String address, String why) {
        note(GUESS + address, DocumentLinkRowsBean.OPEN, link, address, why);
    }

    /** Something else was refused, which is no guess: what was open may have ended meanwhile. */
    public void refused(String action, String object, String address, String why) {
        note(OTHER + address, action, object, address, why);
    }

    private void note(String counted, String action, String object, String address, String why) {
        if (count(counted) < MOST) {
            audit.failed(DocumentLinkRowsBean.GUEST, action, object, address, why);
        }
    }

    /** How many there were before this one. */
    private int count(String counted) {
        IMap<String, Integer> counts = counts();
        counts.lock(counted);
        try {
            int before = counts.getOrDefault(counted, 0);
            counts.set(counted, before + 1, MINUTES, TimeUnit.MINUTES);
            return before;
        } finally {
            counts.unlock(counted);
        }
    }

    private IMap<String, Integer> counts() {
        return grid.getMap("mendan.document-refusals");
    }
}

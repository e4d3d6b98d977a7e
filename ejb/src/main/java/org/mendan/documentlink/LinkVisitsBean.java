package org.mendan.documentlink;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The visits that go on, shared by all nodes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkVisitsBean {
    /** So long a visit lasts. */
    public static final Duration LASTS = Duration.ofHours(2);

    private static final String ENTERED = " entered";
    private static final String OPENED = " opened";

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    /** Somebody has come with the link. */
    public LinkKey begin(UUID link) {
        LinkKey visit = LinkKey.draw();
        visits().set(visit.hash(), link + ENTERED, LASTS.toSeconds(), TimeUnit.SECONDS);
        return visit;
    }

    /** Whether the visit is one with this link. */
    public boolean holds(LinkKey visit, UUID link) {
        String kept = visits().getOrDefault(visit.hash(), "");
        return kept.equals(link + ENTERED) || kept.equals(link + OPENED);
    }

    /** Whether the visitor has got past the door. */
    public boolean isOpen(LinkKey visit, UUID link) {
        return visits().getOrDefault(visit.hash(), "").equals(link + OPENED);
    }

    /** Lets the visitor in; true for the first time only. */
    public boolean open(LinkKey visit, UUID link) {
        IMap<String, String> visits = visits();
        String key = visit.hash();
        visits.lock(key);
        try {
            boolean first = visits.getOrDefault(key, "").equals(link + ENTERED);
            if (first) {
                visits.set(key, link + OPENED, LASTS.toSeconds(), TimeUnit.SECONDS);
            }
            return first;
        } finally {
            visits.unlock(key);
        }
    }

    private IMap<String, String> visits() {
        return grid.getMap("mendan.document-visits");
    }
}

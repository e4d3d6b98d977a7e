package org.mendan.identity;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Ends the sessions of an account on every node at once. Each login has a generation in the grid; a session remembers the
 * one it was made in, and is worth nothing in another.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SessionBean {
    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    private IMap<String, Integer> generations;

    @PostConstruct
    void open() {
        generations = grid.getMap("mendan.sessions");
    }

    /** What a session that is made now has to remember. */
    public int generation(String login) {
        return generations.getOrDefault(login, 0);
    }

    /** From now on no session that this login has is worth anything. */
    public void endAll(String login) {
        generations.lock(login);
        try {
            generations.set(login, generation(login) + 1);
        } finally {
            generations.unlock(login);
        }
    }
}

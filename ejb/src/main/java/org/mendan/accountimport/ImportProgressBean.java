package org.mendan.accountimport;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How far the import has come, on every node alike; one at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportProgressBean {
    private static final String KEY = "state";
    private static final String MISSED = "missed";

    /** One that has said nothing for so long has died with its server. */
    private static final int SILENT_MINUTES = 5;

    /** Whoever began it finds out within this time who got no mail. */
    private static final int TOLD_HOURS = 24;

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    private IMap<String, String> states;

    @PostConstruct
    void open() {
        states = grid.getMap("mendan.account-import");
    }

    public Optional<ImportState> state() {
        return Optional.ofNullable(states.get(KEY)).map(ImportState::read);
    }

    /** Takes the place of an import; false while another one runs. */
    public boolean begin(ImportState first) {
        states.lock(KEY);
        try {
            if (state().filter(ImportState::running).isPresent()) {
                return false;
            }
            states.delete(MISSED);
            tell(first);
            return true;
        } finally {
            states.unlock(KEY);
        }
    }

    public void tell(ImportState state) {
        states.set(KEY, state.written(), SILENT_MINUTES, TimeUnit.MINUTES);
    }

    /** It is over, and these got no mail. */
    public void over(ImportState state, List<String> missed) {
        if (missed.isEmpty()) {
            tell(state);
        } else {
            states.set(MISSED, String.join("\n", missed), TOLD_HOURS, TimeUnit.HOURS);
            states.set(KEY, state.written(), TOLD_HOURS, TimeUnit.HOURS);
        }
    }

    /** The logins of those who got no mail, for whoever began the import. */
    public List<String> missed(String by) {
        return state().filter(state -> state.missed() > 0 && state.by().equals(by))
                .flatMap(state -> Optional.ofNullable(states.get(MISSED)))
                .map(logins -> List.of(logins.split("\n", -1)))
                .orElse(List.of());
    }
}

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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mendan.accountimport.ImportState.Phase;

/** How far the import has come, on every node alike; one at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportProgressBean {
    private static final String KEY = "state";

    /** One that has said nothing for so long has died with its server. */
    private static final int SILENT_MINUTES = 5;

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
    public boolean begin(int total, String by) {
        states.lock(KEY);
        try {
            if (state().filter(ImportState::running).isPresent()) {
                return false;
            }
            tell(new ImportState(Phase.MAKING, 0, total, by));
            return true;
        } finally {
            states.unlock(KEY);
        }
    }

    public void tell(ImportState state) {
        states.set(KEY, state.written(), SILENT_MINUTES, TimeUnit.MINUTES);
    }
}

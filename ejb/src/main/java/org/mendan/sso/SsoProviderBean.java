package org.mendan.sso;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Knows the provider, and whether it answered lately. A wrong setting stops the start; a provider that is away does not.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SsoProviderBean {
    private static final System.Logger LOG = System.getLogger(SsoProviderBean.class.getName());
    private static final String KEY = "key";

    /** Nobody is sent to a provider that has not answered for so long. */
    private static final Duration LATELY = Duration.ofSeconds(5);

    private record Known(Provider provider, Instant answered) {}

    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    private final ReentrantLock asking = new ReentrantLock();
    private Optional<SsoSettings> settings = Optional.empty();
    private volatile Optional<Known> known = Optional.empty();
    private volatile Instant failed = Instant.EPOCH;
    private IMap<String, String> shared;

    @PostConstruct
    void open() {
        settings = SsoSettings.read(key -> ConfigProvider.getConfig()
                .getOptionalValue(key.equals("url") ? "mendan.url" : "mendan.sso." + key, String.class));
        shared = grid.getMap("mendan.sso");
    }

    /** Off the request thread: whoever signs in then finds everything known. */
    @Schedule(second = "0", minute = "*", hour = "*", persistent = false)
    public void look() {
        if (settings.isEmpty()) {
            return;
        }
        try {
            ask(Instant.now()).fetchKeys();
        } catch (SsoRefused e) {
            LOG.log(System.Logger.Level.WARNING, "The identity provider does not answer: " + e.getMessage());
        }
    }

    /** Nothing where sign-in by a provider is not set up. */
    public Optional<SsoSettings> settings() {
        return settings;
    }

    /** The provider, which answered within the last seconds. */
    public Provider answering() throws SsoRefused {
        Optional<Known> lately = known.filter(one -> one.answered().plus(LATELY).isAfter(Instant.now()));
        return lately.isPresent() ? lately.get().provider() : ask(Instant.now());
    }

    /** The provider as it last was known. */
    public Provider provider() throws SsoRefused {
        Optional<Known> last = known;
        return last.isPresent() ? last.get().provider() : ask(Instant.now());
    }

    /** Closes and opens attempts, on every node alike. */
    public Seal seal() {
        String fresh = Seal.newKey();
        String before = shared.putIfAbsent(KEY, fresh);
        return new Seal(before == null ? fresh : before);
    }

    private Provider ask(Instant wanted) throws SsoRefused {
        SsoSettings set = settings.orElseThrow(() -> new SsoRefused(SsoProblem.UNAVAILABLE, "no provider is set up"));
        asking.lock();
        try {
            // Whoever had to wait for another one's question takes its answer
            Optional<Known> meanwhile = known.filter(one -> one.answered().isAfter(wanted));
            if (meanwhile.isPresent()) {
                return meanwhile.get().provider();
            }
            if (failed.isAfter(wanted)) {
                throw new SsoRefused(SsoProblem.UNAVAILABLE, "discovery: no answer a moment ago");
            }
            Provider found = Provider.discover(set, known.map(Known::provider));
            known = Optional.of(new Known(found, Instant.now()));
            return found;
        } catch (SsoRefused e) {
            failed = Instant.now();
            throw e;
        } finally {
            asking.unlock();
        }
    }
}

package org.mendan.web.appearance;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mendan.appearance.AppearanceBean;
import org.mendan.appearance.Look;

/**
 * Looks as they were a few seconds ago at most: each page needs one. While the database is away the last one known, so that
 * even then there are pages.
 */
@ApplicationScoped
public class KnownLooks {
    private static final long FRESH = 5_000_000_000L;
    private static final Look NONE = new Look("", null, null);
    /** For whoever belongs to no organisation yet. */
    private static final UUID INSTITUTION = new UUID(0, 0);

    @EJB
    private AppearanceBean appearance;

    /** A look with the moment it was read, in nanoseconds of this machine. */
    private record Read(Look look, long at) {}

    private final Map<UUID, Read> known = new ConcurrentHashMap<>();

    /** The institution's look. */
    public PageLook institution() {
        return new PageLook(fresh(INSTITUTION, () -> appearance.look()));
    }

    public PageLook of(UUID organisation) {
        return new PageLook(fresh(organisation, () -> appearance.look(organisation)));
    }

    /** Somebody has changed a look, which may be that of all below it. */
    public void changed() {
        known.clear();
    }

    private Look fresh(UUID key, Supplier<Look> read) {
        Optional<Read> last = Optional.ofNullable(known.get(key));
        if (last.filter(one -> System.nanoTime() - one.at() < FRESH).isPresent()) {
            return last.get().look();
        }
        Look look = read(read).or(() -> last.map(Read::look)).orElse(NONE);
        known.put(key, new Read(look, System.nanoTime()));
        return look;
    }

    private static Optional<Look> read(Supplier<Look> read) {
        try {
            return Optional.of(read.get());
        } catch (EJBException e) {
            // The database is away, as its own pages and the log say
            return Optional.empty();
        }
    }
}

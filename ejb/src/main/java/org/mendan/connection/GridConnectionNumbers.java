package org.mendan.connection;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in the server's data grid. Each entry has a time to live, so that what is dead also disappears; whether it
 * is dead is decided by the times inside it.
 */
public final class GridConnectionNumbers implements ConnectionNumbers {
    private final IMap<String, String> live;
    private final IMap<String, String> reserved;
    private final IMap<String, String> guests;
    private final IMap<String, String> attempts;

    public GridConnectionNumbers(HazelcastInstance grid) {
        live = grid.getMap("mendan.numbers");
        reserved = grid.getMap("mendan.numbers-reserved");
        guests = grid.getMap("mendan.waiting-guests");
        attempts = grid.getMap("mendan.attempts");
    }

    @Override
    public boolean reserve(ConnectionNumber number, Duration keep) {
        return reserved.putIfAbsent(number.digits(), "", keep.toMillis(), TimeUnit.MILLISECONDS) == null;
    }

    @Override
    public void publish(ConnectionNumber number, String token, Duration lifetime) {
        live.set(number.digits(), token, lifetime.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Optional<String> take(ConnectionNumber number) {
        return Optional.ofNullable(live.remove(number.digits()));
    }

    @Override
    public void takeBack(ConnectionNumber number, String token) {
        live.remove(number.digits(), token);
    }

    @Override
    public Optional<WaitingGuest> guest(String token) {
        return Optional.ofNullable(guests.get(token)).map(WaitingGuestJson::read);
    }

    @Override
    public void remember(WaitingGuest guest, Duration keep) {
        guests.set(guest.token(), WaitingGuestJson.write(guest), keep.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Optional<WaitingGuest> change(String token, UnaryOperator<WaitingGuest> change, Duration keep) {
        guests.lock(token);
        try {
            Optional<WaitingGuest> next = guest(token).map(change);
            next.ifPresent(guest -> remember(guest, keep));
            return next;
        } finally {
            guests.unlock(token);
        }
    }

    @Override
    public void forget(String token) {
        guests.delete(token);
    }

    @Override
    public Attempts count(String key, UnaryOperator<Attempts> change, Duration keep) {
        attempts.lock(key);
        try {
            @Nullable String before = attempts.get(key);
            Attempts current = before == null ? Attempts.NONE : AttemptsJson.read(before);
            Attempts next = change.apply(current);
            if (!next.equals(current)) {
                attempts.set(key, AttemptsJson.write(next), keep.toMillis(), TimeUnit.MILLISECONDS);
            }
            return next;
        } finally {
            attempts.unlock(key);
        }
    }
}

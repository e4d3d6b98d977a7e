package org.mendan.connection;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The numbers without a grid: nothing expires by itself, so that the rules alone decide what is dead. */
public final class ConnectionNumbersInMemory implements ConnectionNumbers {
    private final Map<ConnectionNumber, String> live = new ConcurrentHashMap<>();
    private final Map<ConnectionNumber, Duration> reserved = new ConcurrentHashMap<>();
    private final Map<String, WaitingGuest> guests = new ConcurrentHashMap<>();
    private final Map<String, Attempts> attempts = new ConcurrentHashMap<>();

    @Override
    public boolean reserve(ConnectionNumber number, Duration keep) {
        return reserved.putIfAbsent(number, keep) == null;
    }

    @Override
    public void publish(ConnectionNumber number, String token, Duration lifetime) {
        live.put(number, token);
    }

    @Override
    public Optional<String> take(ConnectionNumber number) {
        return Optional.ofNullable(live.remove(number));
    }

    @Override
    public void takeBack(ConnectionNumber number, String token) {
        live.remove(number, token);
    }

    @Override
    public Optional<WaitingGuest> guest(String token) {
        return Optional.ofNullable(guests.get(token));
    }

    @Override
    public void remember(WaitingGuest guest, Duration keep) {
        guests.put(guest.token(), guest);
    }

    @Override
    public Optional<WaitingGuest> change(String token, UnaryOperator<WaitingGuest> change, Duration keep) {
        return Optional.ofNullable(guests.computeIfPresent(token, (key, guest) -> change.apply(guest)));
    }

    @Override
    public void forget(String token) {
        guests.remove(token);
    }

    @Override
    public Attempts count(String key, UnaryOperator<Attempts> change, Duration keep) {
        return attempts.compute(key, (k, before) -> change.apply(before == null ? Attempts.NONE : before));
    }

    Duration reservation(ConnectionNumber number) {
        return reserved.getOrDefault(number, Duration.ZERO);
    }
}

package org.mendan.it.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a fact that another process brings about: looks, and looks again, until it holds or the time is up. */
public final class Eventually {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Eventually() {}

    /** The first value that is as wanted. Assertion errors of the supplier count as "not yet". */
    public static <T> T get(String what, Duration atMost, Supplier<T> look, Predicate<? super T> wanted) {
        long deadline = System.nanoTime() + atMost.toNanos();
        Object seen;
        do {
            try {
                T value = look.get();
                if (wanted.test(value)) {
                    return value;
                }
                seen = value;
            } catch (AssertionError notYet) {
                seen = notYet.getMessage();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        } while (System.nanoTime() < deadline);
        throw new AssertionError(what + " did not happen within " + atMost.toMillis() + " ms; last seen: " + seen);
    }

    public static void isTrue(String what, Duration atMost, Supplier<Boolean> fact) {
        get(what, atMost, fact, Boolean.TRUE::equals);
    }

    /** Repeats the assertions until none fails. */
    public static void holds(String what, Duration atMost, Runnable assertions) {
        isTrue(what, atMost, () -> {
            assertions.run();
            return true;
        });
    }
}

package org.mendan.policy;

import java.time.Duration;
import java.util.Optional;
import org.mendan.network.Networks;

/** What values a policy takes, and how they are written down. */
public sealed interface Kind<T> {
    /** The value that a text says; nothing where the policy does not take it. */
    Optional<T> read(String text);

    /** As {@link #read} reads it. */
    String write(T value);

    /** Whether going from one to the other lets more data flow, or guards less. */
    boolean widens(T from, T to);

    /** A whole number with bounds, both included. */
    record Whole(int least, int most) implements Kind<Integer> {
        public Whole {
            if (least > most) {
                throw new IllegalArgumentException("least: more than most");
            }
        }

        @Override
        public Optional<Integer> read(String text) {
            return Numbers.within(text, least, most);
        }

        @Override
        public String write(Integer value) {
            return value.toString();
        }

        @Override
        public boolean widens(Integer from, Integer to) {
            return false;
        }
    }

    /** A stretch of time in whole seconds, with bounds, both included. */
    record Seconds(int least, int most) implements Kind<Duration> {
        public Seconds {
            if (least > most) {
                throw new IllegalArgumentException("least: more than most");
            }
        }

        @Override
        public Optional<Duration> read(String text) {
            return Numbers.within(text, least, most).map(Duration::ofSeconds);
        }

        @Override
        public String write(Duration value) {
            return Long.toString(value.toSeconds());
        }

        @Override
        public boolean widens(Duration from, Duration to) {
            return false;
        }
    }

    /**
     * On or off.
     *
     * @param widening the side on which more data flow
     */
    record Switch(boolean widening) implements Kind<Boolean> {
        @Override
        public Optional<Boolean> read(String text) {
            return switch (text.strip()) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public String write(Boolean value) {
            return value.toString();
        }

        @Override
        public boolean widens(Boolean from, Boolean to) {
            return !from.equals(to) && to == widening;
        }
    }

    /** Addresses that something is allowed from; somewhere it always is. */
    record Addresses() implements Kind<Networks> {
        /** As long as the table takes it. */
        private static final int LONGEST = 4000;

        @Override
        public Optional<Networks> read(String text) {
            return Networks.read(text)
                    .filter(networks ->
                            !networks.equals(Networks.NONE) && write(networks).length() <= LONGEST);
        }

        @Override
        public String write(Networks value) {
            return value.toString();
        }

        @Override
        public boolean widens(Networks from, Networks to) {
            return !from.covers(to);
        }
    }
}

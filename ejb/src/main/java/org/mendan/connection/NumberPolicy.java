package org.mendan.connection;

import java.time.Duration;

/**
 * The limits that an institution sets for its numbers.
 *
 * @param length digits, 4 to 8
 * @param lifetime 60 to 600 seconds
 * @param absence how long a number outlives its guest's closed page; a reload takes less
 * @param issuesPerAddress numbers issued to one client address within {@link #ISSUE_WINDOW}
 */
public record NumberPolicy(int length, Duration lifetime, Duration absence, int issuesPerAddress) {
    /** The stretch of time over which issues to one address are counted. */
    public static final Duration ISSUE_WINDOW = Duration.ofMinutes(10);

    /** A number is not issued again for this long after its end. */
    public static final Duration REST = Duration.ofMinutes(10);

    public NumberPolicy {
        between("length", length, ConnectionNumber.SHORTEST, ConnectionNumber.LONGEST);
        between("lifetime", lifetime.toSeconds(), 60, 600);
        between("absence", absence.toSeconds(), 1, 15);
        between("issuesPerAddress", issuesPerAddress, 1, 100_000);
    }

    /** What product documents promise where an institution sets nothing. */
    public static NumberPolicy standard() {
        return new NumberPolicy(6, Duration.ofSeconds(120), Duration.ofSeconds(12), 60);
    }

    static void between(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + ": " + value + " is not between " + least + " and " + most);
        }
    }
}

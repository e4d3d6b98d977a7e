package org.mendan.documentlink;

import java.util.Optional;
import java.util.UUID;

/**
 * A link as somebody wants it.
 *
 * @param days how long it is to work, as typed
 * @param password empty where it is to take none
 */
public record LinkWish(UUID document, String days, String password, String repeated) {
    /** In characters. */
    public static final int SHORTEST = 8;

    private static final int LONGEST = 1024;

    /** Why it cannot be made; nothing where it can. */
    Optional<LinkProblem> problem(int mostDays) {
        if (wantedDays() < 1 || wantedDays() > mostDays) {
            return Optional.of(LinkProblem.DAYS);
        }
        if (!protectedByPassword()) {
            return Optional.empty();
        }
        if (password.codePointCount(0, password.length()) < SHORTEST || password.length() > LONGEST) {
            return Optional.of(LinkProblem.PASSWORD);
        }
        return password.equals(repeated) ? Optional.empty() : Optional.of(LinkProblem.NOT_REPEATED);
    }

    boolean protectedByPassword() {
        return !password.isEmpty() || !repeated.isEmpty();
    }

    /** 0 where what was typed is no number of days. */
    int wantedDays() {
        return days.strip().matches("[0-9]{1,4}") ? Integer.parseInt(days.strip()) : 0;
    }

    @Override
    public String toString() {
        return "LinkWish[" + document + ", " + days + "]";
    }
}

package org.mendan.it.http;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A request to a servlet, for whom it is granted, and what those are answered.
 *
 * @param servlet the servlet's class
 * @param what what it is about
 * @param post the body that is posted; empty: the address is got
 * @param granted for whom
 * @param status the answer to those
 * @param content what that answer holds, with the given one of those who ask
 * @param refused what the others get
 */
record Knock(
        String servlet,
        String what,
        String path,
        String post,
        Set<Who> granted,
        int status,
        Predicate<Page> content,
        Refused refused) {
    /** Whoever knocks. */
    enum Who {
        STRANGER,
        /** In the host's meeting. */
        GUEST,
        /** Was signed in when the account was stopped. */
        STOPPED,
        /** In a meeting. */
        HOST,
        UPLOADER,
        APPROVER,
        AUDITOR,
        ORGANISATION_ADMIN,
        ADMIN;

        /** Those who are signed in. */
        static final Set<Who> SIGNED_IN = EnumSet.range(HOST, ADMIN);

        static final Set<Who> ALL = EnumSet.allOf(Who.class);

        static final Set<Who> NOBODY = EnumSet.noneOf(Who.class);
    }

    /** How somebody is refused. */
    enum Refused {
        /** Whoever is signed in is refused, and that is audited; others are asked to sign in. */
        AUDITED,
        /** Nobody needs to sign in here; whoever is refused finds nothing, and that is audited. */
        HIDDEN,
        /** There is nothing here for anybody, so nothing is refused. */
        NOTHING_THERE
    }

    static Knock get(String servlet, String what, String path, Set<Who> granted, String content) {
        return new Knock(
                servlet, what, path, "", granted, 200, page -> page.body().contains(content), Refused.AUDITED);
    }

    Knock posting(String body) {
        return new Knock(servlet, what, path, body, granted, status, content, refused);
    }

    Knock answering(int wanted, Predicate<Page> holding) {
        return new Knock(servlet, what, path, post, granted, wanted, holding, refused);
    }

    Knock refusing(Refused how) {
        return new Knock(servlet, what, path, post, granted, status, content, how);
    }

    Map<String, String> headers(Person person) {
        return Map.of("Origin", person.origin(), "Content-Type", "application/octet-stream");
    }
}

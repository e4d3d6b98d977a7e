package org.mendan.policy;

import static org.mendan.policy.Policy.Group.CHANGES;
import static org.mendan.policy.Policy.Group.DOCUMENTS;
import static org.mendan.policy.Policy.Group.MEETING;
import static org.mendan.policy.Policy.Group.NUMBER;
import static org.mendan.policy.Policy.Group.PICTURES;
import static org.mendan.policy.Policy.Group.SIGN_IN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mendan.network.Networks;
import org.mendan.policy.Policy.Group;
import org.mendan.policy.Policy.Reach;

/** Every policy there is, in the order of the page. */
public final class Policies {
    /** No session lasts longer, whatever is set. */
    public static final Duration LONGEST_SESSION = Duration.ofDays(1);

    private static final int DAY = 86_400;
    private static final List<Policy<?>> ALL = new ArrayList<>();

    public static final Policy<Integer> NUMBER_LENGTH = whole(NUMBER, "number.length", 4, 8, 6);
    public static final Policy<Duration> NUMBER_LIFETIME = seconds(NUMBER, "number.lifetime", 60, 600, 120);
    public static final Policy<Duration> WAITING_GRACE = seconds(NUMBER, "waiting.grace", 1, 15, 12);
    public static final Policy<Integer> ISSUE_LIMIT = whole(NUMBER, "issue.limit", 1, 100_000, 60);
    public static final Policy<Integer> ENTRY_FAILURES = own(whole(NUMBER, "entry.failures", 1, 100, 5));
    public static final Policy<Duration> ENTRY_WINDOW = own(seconds(NUMBER, "entry.window", 1, 86_400, 600));
    public static final Policy<Duration> ENTRY_PAUSE = own(seconds(NUMBER, "entry.pause", 1, 86_400, 300));

    public static final Policy<Duration> MEETING_GRACE = own(seconds(MEETING, "meeting.grace", 10, 3600, 60));
    public static final Policy<Duration> MEETING_LEAVE = own(seconds(MEETING, "meeting.leave", 1, 600, 10));
    public static final Policy<Duration> LIGHT_START = own(seconds(MEETING, "light.start", 5, 600, 20));

    /** Messages a second that one socket may send, after a burst of twice as many. */
    public static final Policy<Integer> WIRE_RATE = whole(MEETING, "wire.rate", 10, 1_000_000, 30);

    public static final Policy<Boolean> HOST_CAMERA = own(allowed(PICTURES, "camera.host"));
    public static final Policy<Boolean> GUEST_CAMERA = own(allowed(PICTURES, "camera.guest"));
    public static final Policy<Boolean> HOST_SCREEN = own(allowed(PICTURES, "screen.host"));
    public static final Policy<Boolean> GUEST_SCREEN = own(allowed(PICTURES, "screen.guest"));

    public static final Policy<Integer> DOCUMENT_SIZE = own(whole(DOCUMENTS, "document.size", 1, 500, 50));
    public static final Policy<Boolean> DOCUMENT_LINKS = own(allowed(DOCUMENTS, "document.links"));
    public static final Policy<Integer> DOCUMENT_LINK_DAYS = own(whole(DOCUMENTS, "document.link.days", 1, 90, 14));
    public static final Policy<Boolean> DOCUMENT_APPROVAL = own(guard(DOCUMENTS, "document.approval"));

    public static final Policy<Integer> SIGN_IN_FAILURES = own(whole(SIGN_IN, "signin.failures", 1, 100, 5));
    public static final Policy<Duration> SIGN_IN_LOCK = own(seconds(SIGN_IN, "signin.lock", 1, 86_400, 900));

    public static final Policy<Boolean> SSO_ONLY = guard(SIGN_IN, "signin.sso-only");

    public static final Policy<Integer> PASSWORD_LENGTH = own(whole(SIGN_IN, "password.length", 12, 64, 12));

    public static final Policy<Duration> SESSION_IDLE = own(seconds(SIGN_IN, "session.idle", 300, DAY, 3600));
    public static final Policy<Duration> SESSION_LONGEST = own(seconds(SIGN_IN, "session.longest", 900, DAY, 43_200));
    public static final Policy<Networks> HOST_ADDRESSES = own(addresses(SIGN_IN, "signin.addresses"));
    public static final Policy<Networks> ADMIN_ADDRESSES = own(addresses(SIGN_IN, "admin.addresses"));

    public static final Policy<Boolean> FOUR_EYES = guard(CHANGES, "changes.four-eyes");

    private Policies() {}

    public static List<Policy<?>> all() {
        return List.copyOf(ALL);
    }

    public static Optional<Policy<?>> named(String name) {
        return all().stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    private static Policy<Integer> whole(Group group, String name, int least, int most, int standard) {
        return listed(new Policy<>(name, group, Reach.INSTALLATION, new Kind.Whole(least, most), standard));
    }

    private static Policy<Duration> seconds(Group group, String name, int least, int most, int standard) {
        return listed(new Policy<>(
                name, group, Reach.INSTALLATION, new Kind.Seconds(least, most), Duration.ofSeconds(standard)));
    }

    /** From where something is allowed: anywhere, unless it is set otherwise. */
    private static Policy<Networks> addresses(Group group, String name) {
        return listed(new Policy<>(name, group, Reach.INSTALLATION, new Kind.Addresses(), Networks.ANYWHERE));
    }

    /** Something that is allowed unless it is forbidden; allowing it lets more data flow. */
    private static Policy<Boolean> allowed(Group group, String name) {
        return listed(new Policy<>(name, group, Reach.INSTALLATION, new Kind.Switch(true), true));
    }

    /** Something that guards where it is on; turning it off guards less. */
    private static Policy<Boolean> guard(Group group, String name) {
        return listed(new Policy<>(name, group, Reach.INSTALLATION, new Kind.Switch(false), false));
    }

    /** The same, with a value of its own for each organisation that wants one. */
    private static <T> Policy<T> own(Policy<T> policy) {
        ALL.remove(policy);
        return listed(
                new Policy<>(policy.name(), policy.group(), Reach.ORGANISATION, policy.kind(), policy.standard()));
    }

    private static <T> Policy<T> listed(Policy<T> policy) {
        ALL.add(policy);
        return policy;
    }
}

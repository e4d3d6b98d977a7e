package org.mendan.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.ResumeToken;

/**
 * Where numbers are issued and redeemed. A number is reserved before it is published, so that no two guests ever hold
 * the same one and none comes back within ten minutes; it is taken out of the grid when redeemed, so that of two hosts
 * who type it at the same moment one gets the guest. The server's clock, passed in as {@code now}, decides what is dead.
 */
public final class Reception {
    /** After its number a guest may ask for the next one for this long without reading the terms again. */
    static final Duration MEMORY = Duration.ofMinutes(30);

    /** So many misses in a row mean that the numbers of this length are used up. */
    private static final int TRIES = 400;

    private final ConnectionNumbers numbers;
    private final IntFunction<String> randomDigits;
    private final Supplier<NumberPolicy> policy;

    /** Opens a reception; {@code randomDigits} gives so many digits from a cryptographic source, {@code policy} what holds now. */
    public Reception(ConnectionNumbers numbers, IntFunction<String> randomDigits, Supplier<NumberPolicy> policy) {
        this.numbers = numbers;
        this.randomDigits = randomDigits;
        this.policy = policy;
    }

    /** Whether one more number may go to this address; counts the question. */
    public boolean admits(String address, Instant now) {
        Attempts attempts = numbers.count(
                "issue:" + address, a -> a.plus(now, NumberPolicy.ISSUE_WINDOW), NumberPolicy.ISSUE_WINDOW);
        return attempts.recent(NumberPolicy.ISSUE_WINDOW, now) <= policy.get().issuesPerAddress();
    }

    public Issued issue(UUID consent, String address, String browser, Instant now) throws IssueRefused {
        ResumeToken token = ResumeToken.random();
        ConnectionNumber number = reserve();
        Duration lifetime = policy.get().lifetime();
        Instant expires = now.plus(lifetime);
        WaitingGuest guest = new WaitingGuest(
                token.fingerprint(), number, expires, null, null, consent, address, browser, null, false);
        numbers.remember(guest, keep());
        numbers.publish(number, guest.token(), lifetime);
        return new Issued(token, number, expires, lifetime, lifetime);
    }

    /** Where the guest with this token came from. */
    public String address(ResumeToken token) throws IssueRefused {
        return numbers.guest(token.fingerprint())
                .map(WaitingGuest::address)
                .orElseThrow(() -> new IssueRefused(IssueRefused.Reason.NOT_ACCEPTED));
    }

    /** The next number for a guest whose last one ended, or is to be replaced. */
    public Issued reissue(ResumeToken token, Instant now) throws IssueRefused {
        WaitingGuest guest = numbers.guest(token.fingerprint())
                .filter(known -> known.meeting() == null)
                .orElseThrow(() -> new IssueRefused(IssueRefused.Reason.NOT_ACCEPTED));
        ConnectionNumber next = reserve();
        Duration lifetime = policy.get().lifetime();
        Instant expires = now.plus(lifetime);
        numbers.takeBack(guest.number(), guest.token());
        if (numbers.change(guest.token(), g -> g.withNumber(next, expires), keep())
                .isEmpty()) {
            throw new IssueRefused(IssueRefused.Reason.NOT_ACCEPTED);
        }
        numbers.publish(next, guest.token(), lifetime);
        return new Issued(token, next, expires, lifetime, lifetime);
    }

    public WaitingState waiting(ResumeToken token, Instant now) {
        Optional<WaitingGuest> known = numbers.guest(token.fingerprint());
        if (known.isEmpty()) {
            return new WaitingState.Unknown();
        }
        WaitingGuest guest = known.get();
        if (guest.entrance().isPresent()) {
            return new WaitingState.Paired(guest.entrance().get());
        }
        // Who is bound for a meeting that is not open yet goes on waiting: it is told in a moment
        Duration lifetime = policy.get().lifetime();
        Duration remaining = guest.boundFor(null).remaining(now);
        return remaining.isZero()
                ? new WaitingState.Expired(guest.number(), lifetime)
                : new WaitingState.Waiting(guest.number(), remaining, lifetime);
    }

    /** The guest's page is open; a number that was about to be withdrawn lives on, one that was withdrawn does not. */
    public void arrived(ResumeToken token, String socket, Instant now) {
        numbers.change(token.fingerprint(), g -> g.arrived(socket, now), keep());
    }

    /** The guest's page is gone: without a return the number is withdrawn after the absence that the policy allows. */
    public void left(ResumeToken token, String socket, Instant now) {
        numbers.change(
                token.fingerprint(),
                g -> socket.equals(g.socket()) && g.redeemable(now)
                        ? g.left(now.plus(policy.get().absence()))
                        : g,
                keep());
    }

    /** The guest gave up. */
    public void withdraw(ResumeToken token) {
        numbers.guest(token.fingerprint()).filter(g -> g.meeting() == null).ifPresent(guest -> {
            numbers.takeBack(guest.number(), guest.token());
            numbers.forget(guest.token());
        });
    }

    /**
     * Looks up what a host typed; a wrong entry counts against that host. A guest who is found is bound for the meeting
     * at once, so that a second number of the same guest, issued this very moment, gives nobody a second meeting.
     */
    public Redemption redeem(UUID host, EntryLimit limit, String typed, MeetingId meeting, Instant now) {
        String key = "entry:" + host;
        Attempts before = numbers.count(key, a -> a, limit.keep());
        if (before.pausedUntil() != null && before.paused(now)) {
            return new Redemption.Paused(before.pausedUntil(), false);
        }
        Optional<WaitingGuest> guest = ConnectionNumber.typed(typed).flatMap(number -> bind(number, meeting, now));
        if (guest.isPresent()) {
            numbers.count(key, a -> Attempts.NONE, limit.keep());
            return new Redemption.Redeemed(guest.get());
        }
        Attempts after =
                numbers.count(key, a -> a.failed(now, limit.failures(), limit.window(), limit.pause()), limit.keep());
        return after.pausedUntil() == null
                ? new Redemption.Wrong(limit.failures() - after.recent(limit.window(), now))
                : new Redemption.Paused(after.pausedUntil(), true);
    }

    /** The meeting has opened: from now on its guest is sent there. */
    public void invite(WaitingGuest guest) {
        numbers.change(guest.token(), WaitingGuest::invited, keep());
    }

    /** The meeting could not start: the number is good again for what is left of its time. */
    public void putBack(WaitingGuest guest, Instant now) {
        WaitingGuest free =
                numbers.change(guest.token(), g -> g.boundFor(null), keep()).orElse(guest.boundFor(null));
        Duration left = free.remaining(now);
        if (!left.isZero()) {
            numbers.publish(free.number(), free.token(), left);
        }
    }

    private Optional<WaitingGuest> bind(ConnectionNumber number, MeetingId meeting, Instant now) {
        return numbers.take(number)
                .flatMap(token -> numbers.change(
                        token, g -> g.number().equals(number) && g.redeemable(now) ? g.boundFor(meeting) : g, keep()))
                .filter(g -> meeting.equals(g.meeting()));
    }

    private ConnectionNumber reserve() throws IssueRefused {
        Duration keep = policy.get().lifetime().plus(NumberPolicy.REST);
        for (int i = 0; i < TRIES; i++) {
            ConnectionNumber number =
                    new ConnectionNumber(randomDigits.apply(policy.get().length()));
            if (numbers.reserve(number, keep)) {
                return number;
            }
        }
        throw new IssueRefused(IssueRefused.Reason.NONE_FREE);
    }

    private Duration keep() {
        return policy.get().lifetime().plus(MEMORY);
    }
}

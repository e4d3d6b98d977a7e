package org.mendan.web.wire;

/** Messages of a guest who waits with a number. */
public final class WaitingMessages {

    private WaitingMessages() {}

    /** First message: protocol version and the tab's own id. */
    public record Hello(int version, String tab) implements ToWaiting {
        public Hello {
            Bounds.name("tab", tab);
        }

        @Override
        public void applyTo(WaitingRequests requests) {
            requests.hello(this);
        }
    }

    /** A new number, please: the old one expired. */
    public record Reissue() implements ToWaiting {
        @Override
        public void applyTo(WaitingRequests requests) {
            requests.reissue();
        }
    }

    /** The guest goes back; the number must die. */
    public record Withdraw() implements ToWaiting {
        @Override
        public void applyTo(WaitingRequests requests) {
            requests.withdraw();
        }
    }

    /** The number to read aloud; no digits and nothing remaining where it has expired. */
    public record CurrentNumber(String digits, long remainingMillis, long lifetimeMillis) implements FromServer {}

    /** A host redeemed the number: the meeting page is ready. */
    public record Started() implements FromServer {}
}

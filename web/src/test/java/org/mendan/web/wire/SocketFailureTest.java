package org.mendan.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SocketFailureTest {
    private static <T extends Throwable> T thrownIn(String type, T error) {
        error.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "read", type + ".java", 1)});
        return error;
    }

    @Test
    void what_the_container_throws_at_a_message_too_large_is_not_ours() {
        Throwable tooBig = thrownIn("org.glassfish.tyrus.core.TyrusWebSocket", new IllegalStateException("too big"));
        assertThat(SocketFailure.of(tooBig).ours()).isFalse();
    }

    @Test
    void a_fault_of_our_own_is_known_through_what_wraps_it() {
        IOException ours = thrownIn("org.mendan.memo.MemoBean", new IOException("gone"));
        Throwable wrapped = thrownIn("com.sun.ejb.containers.BaseContainer", new IllegalStateException(ours));
        assertThat(SocketFailure.of(wrapped).ours()).isTrue();
    }

    @Test
    void causes_that_go_in_a_circle_end() {
        IllegalStateException outer = thrownIn("a.Outer", new IllegalStateException());
        IOException inner = thrownIn("a.Inner", new IOException(outer));
        outer.initCause(inner);
        assertThat(SocketFailure.of(outer).ours()).isFalse();
    }
}

package org.mendan.web.wire;

import java.util.function.Consumer;

/** The bare socket under a {@link Line}. */
public interface Channel {

    String id();

    /**
     * Begins to send {@code text} and returns at once; {@code done} hears later, on any thread, whether it went out.
     * The next text is only handed over after that.
     */
    void send(String text, Consumer<Boolean> done);

    void close(Closing why);
}

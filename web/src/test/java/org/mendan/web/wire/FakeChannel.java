package org.mendan.web.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A socket made by hand: takes everything at once, or holds each text until it is told to let it go. */
public final class FakeChannel implements Channel {
    public final List<String> sent = new ArrayList<>();
    public @Nullable Closing closed;

    private final String id;
    private final boolean blocked;
    private final Deque<Consumer<Boolean>> waiting = new ArrayDeque<>();

    public FakeChannel(String id, boolean blocked) {
        this.id = id;
        this.blocked = blocked;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void send(String text, Consumer<Boolean> done) {
        sent.add(text);
        if (blocked) {
            waiting.add(done);
        } else {
            done.accept(true);
        }
    }

    @Override
    public void close(Closing why) {
        closed = why;
    }

    void letGo(boolean well) {
        waiting.remove().accept(well);
    }

    int inFlight() {
        return waiting.size();
    }
}

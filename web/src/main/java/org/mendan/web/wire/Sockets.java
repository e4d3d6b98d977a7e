package org.mendan.web.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * The open sockets of this node. A tick looks after all of them: it gives up those that were silent too long, for a
 * phone that left the net says no goodbye and the container counts what it sends itself as life; and it closes those
 * that somebody asked to close.
 */
public final class Sockets {
    static final long SILENT_MILLIS = 30_000;

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Executor closer;

    /** @param closer where sockets are closed; each closing is a task of its own */
    public Sockets(Executor closer) {
        this.closer = closer;
    }

    public void add(Line line) {
        lines.put(line.id(), line);
    }

    public void remove(Line line) {
        lines.remove(line.id(), line);
    }

    public int size() {
        return lines.size();
    }

    /** To be called a few times a second. */
    public void tick() {
        lines.values().forEach(this::look);
    }

    /** This node stops: everybody shall connect to another one. */
    public void closeAll() {
        lines.values().forEach(line -> line.end(Closing.GOING_AWAY));
    }

    private void look(Line line) {
        if (line.silentFor(SILENT_MILLIS)) {
            line.close(Closing.SILENT);
        }
        Closing due = line.due();
        if (due != null && lines.remove(line.id(), line)) {
            closer.execute(() -> line.end(due));
        }
    }
}

package org.mendan.memo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mendan.meeting.Seat;

/**
 * The pushes of all meetings that wait for the writer, in the order in which they came.
 *
 * <p>A page has one push on its way at a time. When it sends another before the first was taken, it has come back after
 * a lost connection and repeats what it had not seen confirmed together with what was typed since: the newer push takes
 * the older one's place. Several pages of one seat (a second tab took over) wait side by side, up to a limit.
 */
final class PushQueue {
    static final int EDITORS_PER_SEAT = 4;

    private record Editor(Seat seat, String clientId) {}

    private final Map<Editor, Push> waiting = new LinkedHashMap<>();
    private final Map<Seat, Integer> editors = new HashMap<>();
    private final Semaphore signals = new Semaphore(0);

    /** Adds a push, or answers {@code false} where the seat already has as many waiting as it may. */
    synchronized boolean offer(Push push) {
        Editor editor = new Editor(push.seat(), push.clientId());
        if (!waiting.containsKey(editor)) {
            int count = editors.getOrDefault(push.seat(), 0);
            if (count >= EDITORS_PER_SEAT) {
                return false;
            }
            editors.put(push.seat(), count + 1);
        }
        waiting.put(editor, push);
        wake();
        return true;
    }

    synchronized List<Push> takeAll() {
        List<Push> all = List.copyOf(waiting.values());
        waiting.clear();
        editors.clear();
        return all;
    }

    /** Gives back what could not be stored; it goes before what came meanwhile, and gives way to its own repetition. */
    synchronized void putBack(List<Push> kept) {
        List<Push> newer = new ArrayList<>(takeAll());
        for (Push push : kept) {
            enter(push);
        }
        newer.forEach(this::enter);
    }

    private void enter(Push push) {
        if (waiting.put(new Editor(push.seat(), push.clientId()), push) == null) {
            editors.merge(push.seat(), 1, Integer::sum);
        }
    }

    void wake() {
        signals.release();
    }

    /** Returns when something was offered since the last call, or after {@code longest}. */
    void await(Duration longest) throws InterruptedException {
        if (signals.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            signals.drainPermits();
        }
    }
}

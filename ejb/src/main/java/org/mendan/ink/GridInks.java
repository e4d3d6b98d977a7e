package org.mendan.ink;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mendan.meeting.MeetingId;

/** The ink on the stages in the server's data grid: of a meeting the newest showing's, a quarter of a megabyte at most. */
public final class GridInks implements Inks {
    private final IMap<String, String> inks;

    public GridInks(HazelcastInstance grid) {
        inks = grid.getMap("mendan.inks");
    }

    @Override
    public Ink of(MeetingId meeting, UUID showing) {
        return Optional.ofNullable(inks.get(meeting.toString()))
                .map(InkJson::read)
                .filter(ink -> ink.showing().equals(showing))
                .orElseGet(() -> Ink.none(showing));
    }

    @Override
    public boolean change(MeetingId meeting, UUID showing, Function<Ink, Optional<Ink>> change, Consumer<Ink> kept) {
        String id = meeting.toString();
        inks.lock(id);
        try {
            Ink before = of(meeting, showing);
            Optional<Ink> next = change.apply(before);
            next.ifPresent(ink -> {
                if (!ink.equals(before)) {
                    inks.set(id, InkJson.write(ink));
                }
                kept.accept(ink);
            });
            return next.isPresent();
        } finally {
            inks.unlock(id);
        }
    }

    @Override
    public void forget(MeetingId meeting) {
        inks.delete(meeting.toString());
    }
}

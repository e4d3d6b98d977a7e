package org.mendan.presentation;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mendan.meeting.MeetingId;

/** The documents on the stages in the server's data grid, some hundred bytes a meeting and a few more for each page. */
public final class GridPresentations implements Presentations {
    private final IMap<String, String> presentations;

    public GridPresentations(HazelcastInstance grid) {
        presentations = grid.getMap("mendan.presentations");
    }

    @Override
    public Optional<Presentation> of(MeetingId meeting) {
        return Optional.ofNullable(presentations.get(meeting.toString())).map(PresentationJson::read);
    }

    @Override
    public <T> T change(MeetingId meeting, Function<Optional<Presentation>, Change<T>> change) {
        String id = meeting.toString();
        presentations.lock(id);
        try {
            Optional<Presentation> before = of(meeting);
            Change<T> decided = change.apply(before);
            if (!decided.next().equals(before)) {
                decided.next()
                        .ifPresentOrElse(
                                next -> presentations.set(id, PresentationJson.write(next)),
                                () -> presentations.delete(id));
            }
            return decided.answer();
        } finally {
            presentations.unlock(id);
        }
    }

    /** Looks through all of them: documents are seldom removed, and what is shown is little. */
    @Override
    public Set<MeetingId> showing(UUID document) {
        return presentations.entrySet().stream()
                .filter(one -> PresentationJson.read(one.getValue()).document().equals(document))
                .map(one -> new MeetingId(UUID.fromString(one.getKey())))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void forget(MeetingId meeting) {
        presentations.delete(meeting.toString());
    }
}

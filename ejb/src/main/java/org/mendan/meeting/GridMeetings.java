package org.mendan.meeting;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The meetings in the server's data grid. */
public final class GridMeetings implements Meetings {
    /** A page that comes back late may still ask how its meeting ended. */
    private static final int MINUTES_AFTER_END = 30;

    private final IMap<String, String> meetings;
    private final IMap<String, String> tokens;
    private final IMap<String, String> hosts;

    public GridMeetings(HazelcastInstance grid) {
        meetings = grid.getMap("mendan.meetings");
        tokens = grid.getMap("mendan.meeting-tokens");
        hosts = grid.getMap("mendan.meeting-hosts");
    }

    @Override
    public boolean occupy(UUID host, MeetingId meeting) {
        return hosts.putIfAbsent(host.toString(), meeting.toString()) == null;
    }

    @Override
    public void release(UUID host, MeetingId meeting) {
        hosts.remove(host.toString(), meeting.toString());
    }

    @Override
    public Optional<MeetingId> ofHost(UUID host) {
        return Optional.ofNullable(hosts.get(host.toString())).map(MeetingId::of);
    }

    @Override
    public void open(Meeting meeting) {
        Origin origin = meeting.origin();
        String id = origin.id().toString();
        meetings.putIfAbsent(id, MeetingJson.write(meeting));
        tokens.putIfAbsent(origin.hostToken(), id + "/" + Side.HOST);
        tokens.putIfAbsent(origin.guestToken(), id + "/" + Side.GUEST);
        hosts.putIfAbsent(origin.host().accountId().toString(), id);
    }

    @Override
    public Optional<Meeting> find(MeetingId meeting) {
        return Optional.ofNullable(meetings.get(meeting.toString())).map(MeetingJson::read);
    }

    @Override
    public Optional<Seat> seat(String tokenFingerprint) {
        return Optional.ofNullable(tokens.get(tokenFingerprint)).map(GridMeetings::seatOf);
    }

    @Override
    public <T> Optional<T> change(MeetingId meeting, Function<Meeting, Change<T>> change) {
        String id = meeting.toString();
        meetings.lock(id);
        try {
            String before = meetings.get(id);
            if (before == null) {
                return Optional.empty();
            }
            Meeting current = MeetingJson.read(before);
            Change<T> decided = change.apply(current);
            if (!decided.next().equals(current)) {
                meetings.set(id, MeetingJson.write(decided.next()));
            }
            return Optional.of(decided.answer());
        } finally {
            meetings.unlock(id);
        }
    }

    @Override
    public Collection<MeetingId> mine() {
        return meetings.localKeySet().stream().map(MeetingId::of).toList();
    }

    @Override
    public void retire(Meeting meeting) {
        Origin origin = meeting.origin();
        release(origin.host().accountId(), origin.id());
        meetings.set(origin.id().toString(), MeetingJson.write(meeting), MINUTES_AFTER_END, TimeUnit.MINUTES);
        tokens.setTtl(origin.hostToken(), MINUTES_AFTER_END, TimeUnit.MINUTES);
        tokens.setTtl(origin.guestToken(), MINUTES_AFTER_END, TimeUnit.MINUTES);
    }

    private static Seat seatOf(String text) {
        int slash = text.indexOf('/');
        return new Seat(MeetingId.of(text.substring(0, slash)), Side.valueOf(text.substring(slash + 1)));
    }
}

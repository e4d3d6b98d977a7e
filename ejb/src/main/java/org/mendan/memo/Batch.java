package org.mendan.memo;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Outbox;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

/**
 * The pushes of one moment, of all meetings: decided, and stored in one transaction, so that the cost of a commit is
 * shared by all who type in the same moment.
 *
 * <p>Where that fails, each meeting is tried alone after a look at what the store has: another node may have been first,
 * or the failed commit may have taken place after all; then the pushes are decided anew and their authors get back what
 * is stored, their own updates among it, which their editors take for confirmed.
 */
final class Batch {

    /**
     * How it went.
     *
     * @param kept the pushes that could neither be stored nor answered
     * @param wrote whether there was anything to store
     */
    record Result(List<Push> kept, boolean wrote) {
        Result {
            kept = List.copyOf(kept);
        }
    }

    private static final int ATTEMPTS = 3;
    private static final Logger LOG = System.getLogger(Batch.class.getName());

    private final MemoCopies copies;
    private final MemoUpkeep upkeep;
    private final MemoStore store;
    private final Outbox outbox;
    private final InstantSource clock;

    Batch(MemoCopies copies, MemoUpkeep upkeep, MemoStore store, Outbox outbox, InstantSource clock) {
        this.copies = copies;
        this.upkeep = upkeep;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    Result write(List<Push> pushes) {
        Instant now = now();
        List<Push> kept = new ArrayList<>();
        List<Round> rounds = new ArrayList<>();
        byMeeting(pushes).forEach((meeting, ofMeeting) -> {
            try {
                rounds.add(decide(meeting, ofMeeting, now));
            } catch (StoreFailed e) {
                LOG.log(Level.DEBUG, "The memo of " + meeting + " cannot be read", e);
                kept.addAll(ofMeeting);
            }
        });
        kept.addAll(commit(rounds));
        return new Result(kept, rounds.stream().anyMatch(round -> !round.rows().isEmpty()));
    }

    /** To the millisecond, so that memory and store agree. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Map<MeetingId, List<Push>> byMeeting(List<Push> pushes) {
        Map<MeetingId, List<Push>> meetings = new LinkedHashMap<>();
        pushes.forEach(push -> meetings.computeIfAbsent(push.seat().meeting(), id -> new ArrayList<>())
                .add(push));
        return meetings;
    }

    private Round decide(MeetingId meeting, List<Push> pushes, Instant now) throws StoreFailed {
        if (upkeep.closed(meeting, now)) {
            return Round.refused(meeting, pushes, MemoAuthority.at(0, ""), MemoCodes.NOT_JOINED);
        }
        try {
            MemoAuthority memo = copies.obtain(meeting, now);
            int known = memo.version();
            if (pushes.stream().anyMatch(push -> push.basis() > known)) {
                memo = copies.refresh(meeting, now);
            }
            return Round.decide(meeting, pushes, memo, store, now);
        } catch (InvalidChange e) {
            LOG.log(Level.ERROR, "The stored updates of " + meeting + " do not fit together", e);
            return Round.refused(meeting, pushes, MemoAuthority.at(0, ""), MemoCodes.UNAVAILABLE);
        }
    }

    /** Stores the rounds together, else one by one; answers the pushes that still wait. */
    private List<Push> commit(List<Round> rounds) {
        List<Round> writing =
                rounds.stream().filter(round -> !round.rows().isEmpty()).toList();
        rounds.stream().filter(round -> round.rows().isEmpty()).forEach(this::tell);
        if (writing.isEmpty()) {
            return List.of();
        }
        try {
            store.append(writing.stream().map(Batch::rowsOf).toList());
            publish(writing);
            return List.of();
        } catch (StoreFailed e) {
            LOG.log(Level.DEBUG, "The meetings could not be stored together", e);
            return commitEach(writing);
        }
    }

    private List<Push> commitEach(List<Round> rounds) {
        List<Push> unanswered = new ArrayList<>();
        List<Round> refused = new ArrayList<>();
        boolean away = false;
        for (Round round : rounds) {
            try {
                if (away) {
                    unanswered.addAll(round.pushes());
                } else if (!commitAlone(round)) {
                    refused.add(round);
                }
            } catch (StoreFailed e) {
                LOG.log(Level.DEBUG, "The store does not answer", e);
                away = true;
                unanswered.addAll(round.pushes());
            }
        }
        boolean othersStored = !away && refused.size() < rounds.size();
        for (Round round : refused) {
            if (othersStored) {
                LOG.log(Level.ERROR, "The memo of " + round.meeting() + " is refused by the store, others are not");
                tell(Round.refused(round.meeting(), round.pushes(), round.memo(), MemoCodes.UNAVAILABLE));
            } else {
                unanswered.addAll(round.pushes());
            }
        }
        return unanswered;
    }

    /** Stores one meeting's pushes after a look at what is stored; {@code false} where the store takes other orders only. */
    private boolean commitAlone(Round first) throws StoreFailed {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant now = now();
            catchUp(first, now);
            Round round = decide(first.meeting(), first.pushes(), now);
            if (round.rows().isEmpty()) {
                tell(round);
                return true;
            }
            try {
                store.append(List.of(rowsOf(round)));
                publish(List.of(round));
                return true;
            } catch (StoreFailed e) {
                LOG.log(Level.DEBUG, "The memo of " + first.meeting() + " could not be stored", e);
            }
        }
        return false;
    }

    /** Takes over what is stored but not known here, and shows it to both sides, for nobody else may have done so. */
    private void catchUp(Round round, Instant now) throws StoreFailed {
        MeetingId meeting = round.meeting();
        int known = copies.find(meeting).map(MemoAuthority::version).orElse(0);
        List<AcceptedUpdate> missed = store.since(meeting, known);
        if (missed.isEmpty()) {
            return;
        }
        try {
            copies.refresh(meeting, now);
        } catch (InvalidChange e) {
            LOG.log(Level.ERROR, "The stored updates of " + meeting + " do not fit together", e);
            return;
        }
        for (Side side : Side.values()) {
            outbox.send(new Seat(meeting, side), new MemoNotice.Updates(known, missed));
        }
    }

    private static MemoStore.Rows rowsOf(Round round) {
        return new MemoStore.Rows(round.meeting(), round.rows());
    }

    private void publish(List<Round> stored) {
        Instant now = clock.instant();
        stored.forEach(round -> copies.adopt(round.meeting(), round.memo(), now));
        stored.forEach(this::tell);
    }

    private void tell(Round round) {
        round.answers().forEach(answer -> outbox.send(answer.to(), answer.notice()));
    }
}

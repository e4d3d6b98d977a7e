package org.mendan.memo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Seat;

/**
 * What one meeting's waiting pushes come to, decided one after the other but true only once {@link #rows()} are stored;
 * until then none of {@link #answers()} may leave.
 */
final class Round {

    /** A notice to send once the round is stored. */
    record Answer(Seat to, MemoNotice notice) {}

    private final MeetingId meeting;
    private final List<Push> pushes;
    private final List<AcceptedUpdate> rows = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private MemoAuthority memo;

    private Round(MeetingId meeting, List<Push> pushes, MemoAuthority memo) {
        this.meeting = meeting;
        this.pushes = pushes;
        this.memo = memo;
    }

    /** Decides the pushes on top of {@code memo}; the store is asked only for what late ones lack. */
    static Round decide(MeetingId meeting, List<Push> pushes, MemoAuthority memo, MemoStore store, Instant now)
            throws StoreFailed {
        Round round = new Round(meeting, pushes, memo);
        for (Push push : pushes) {
            round.decide(push, store, now);
        }
        return round;
    }

    /** Every push is answered with the same refusal. */
    static Round refused(MeetingId meeting, List<Push> pushes, MemoAuthority memo, String code) {
        Round round = new Round(meeting, pushes, memo);
        pushes.forEach(push -> round.answer(push.seat(), new MemoNotice.Refused(code)));
        return round;
    }

    private void decide(Push push, MemoStore store, Instant now) throws StoreFailed {
        Seat seat = push.seat();
        Decision decision = memo.decide(seat.side(), push.basis(), push.changes(), now);
        if (decision instanceof Decision.Accept accept) {
            memo = accept.next();
            rows.addAll(accept.updates());
            answer(seat, new MemoNotice.Accepted(memo.version(), push.clientId()));
            answer(seat.opposite(), new MemoNotice.Updates(push.basis(), accept.updates()));
        } else if (decision instanceof Decision.Stale) {
            answer(seat, new MemoNotice.Stale(push.basis(), missed(push.basis(), store)));
        } else if (decision instanceof Decision.Refuse refuse) {
            answer(seat, new MemoNotice.Refused(refuse.code()));
        } else {
            answer(seat, new MemoNotice.Refused(MemoCodes.INVALID));
        }
    }

    private List<AcceptedUpdate> missed(int known, MemoStore store) throws StoreFailed {
        Optional<List<AcceptedUpdate>> inMemory = memo.since(known);
        if (inMemory.isPresent()) {
            return inMemory.get();
        }
        int before = memo.version() - rows.size();
        List<AcceptedUpdate> missed = new ArrayList<>(store.since(meeting, known));
        missed.removeIf(update -> update.version() > before);
        missed.addAll(rows);
        return missed;
    }

    private void answer(Seat to, MemoNotice notice) {
        answers.add(new Answer(to, notice));
    }

    MeetingId meeting() {
        return meeting;
    }

    List<Push> pushes() {
        return pushes;
    }

    /** The memo after this round. */
    MemoAuthority memo() {
        return memo;
    }

    /** What has to be stored. */
    List<AcceptedUpdate> rows() {
        return rows;
    }

    List<Answer> answers() {
        return answers;
    }
}

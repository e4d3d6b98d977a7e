package org.mendan.memo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mendan.meeting.Side;

/**
 * The one truth about a memo: its text, its version, and the latest updates. A value; what it decides becomes true when
 * the caller has stored it and goes on with the next value.
 *
 * <p>Only a push at the current version is accepted, whole or not at all. The browser that was late fetches what it
 * lacks, rebases and pushes again, so no operational transform is needed here.
 */
public final class MemoAuthority {
    /** The longest text that merging may lead to, in code points; a page stops typing well before. */
    public static final int MAX_LENGTH = 20_000;

    /** How many updates one push may bring. */
    public static final int MAX_UPDATES = 100;

    /** How many updates are kept in memory for those who are a little late. */
    static final int WINDOW = 200;

    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final int version;
    private final String text;
    private final List<AcceptedUpdate> latest;

    private MemoAuthority(int version, String text, List<AcceptedUpdate> latest) {
        this.version = version;
        this.text = text;
        this.latest = List.copyOf(latest.subList(Math.max(0, latest.size() - WINDOW), latest.size()));
    }

    /** The memo as a snapshot holds it. */
    public static MemoAuthority at(int version, String text) {
        return new MemoAuthority(version, text, List.of());
    }

    /** This memo after stored updates; those it already holds are passed over. */
    public MemoAuthority after(List<AcceptedUpdate> stored) throws InvalidChange {
        String newText = text;
        List<AcceptedUpdate> all = new ArrayList<>(latest);
        int reached = version;
        for (AcceptedUpdate update : stored) {
            if (update.version() <= reached) {
                continue;
            }
            if (update.version() != reached + 1) {
                throw new InvalidChange("version " + update.version() + " follows " + reached);
            }
            newText = ChangeSet.parse(update.changes()).apply(newText);
            all.add(update);
            reached++;
        }
        return reached == version ? this : new MemoAuthority(reached, newText, all);
    }

    /** Decides a push that {@code author} made at {@code basis}. */
    public Decision decide(Side author, int basis, List<MemoChange> changes, Instant now) {
        if (basis < 0 || changes.isEmpty() || changes.size() > MAX_UPDATES || !mayUse(author, changes)) {
            return new Decision.Refuse(MemoCodes.INVALID);
        }
        if (basis != version) {
            return basis < version ? new Decision.Stale() : new Decision.Ahead();
        }
        try {
            List<AcceptedUpdate> updates = new ArrayList<>();
            String newText = text;
            for (MemoChange change : changes) {
                ChangeSet parsed = ChangeSet.parse(change.changes());
                newText = parsed.apply(newText);
                int next = version + updates.size() + 1;
                updates.add(new AcceptedUpdate(next, author, change.clientId(), parsed.toJson(), now));
            }
            if (newText.codePointCount(0, newText.length()) > MAX_LENGTH) {
                return new Decision.Refuse(MemoCodes.TOO_LONG);
            }
            List<AcceptedUpdate> all = new ArrayList<>(latest);
            all.addAll(updates);
            return new Decision.Accept(new MemoAuthority(version + updates.size(), newText, all), updates);
        } catch (InvalidChange e) {
            return new Decision.Refuse(MemoCodes.INVALID);
        }
    }

    /** An editor takes updates under its own client id for confirmed, so nobody may use the other side's. */
    private boolean mayUse(Side author, List<MemoChange> changes) {
        return changes.stream()
                .map(MemoChange::clientId)
                .distinct()
                .allMatch(id -> CLIENT_ID.matcher(id).matches() && ownerOf(id, author) == author);
    }

    /** Whose client id it is; of the known updates the newest one says it, for all under one id are of one side. */
    private Side ownerOf(String clientId, Side otherwise) {
        for (int i = latest.size() - 1; i >= 0; i--) {
            AcceptedUpdate known = latest.get(i);
            if (known.clientId().equals(clientId)) {
                return known.author();
            }
        }
        return otherwise;
    }

    /** The updates after {@code known}, or nothing where they are no longer in memory. */
    public Optional<List<AcceptedUpdate>> since(int known) {
        int missing = version - known;
        if (missing < 0 || missing > latest.size()) {
            return Optional.empty();
        }
        return Optional.of(latest.subList(latest.size() - missing, latest.size()));
    }

    public int version() {
        return version;
    }

    public String text() {
        return text;
    }
}

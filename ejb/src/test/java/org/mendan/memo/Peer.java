package org.mendan.memo;

import java.util.ArrayList;
import java.util.List;
import org.mendan.meeting.Side;

/** A browser as far as the memo's protocol sees it: confirmed version, unconfirmed changes, rebase on what comes. */
final class Peer {
    private final Side side;
    private final List<Change> unconfirmed = new ArrayList<>();
    private String text = "";
    private int version;

    Peer(Side side) {
        this.side = side;
    }

    void type(Change change) {
        text = change.apply(text);
        unconfirmed.add(change);
    }

    List<MemoChange> push() {
        return unconfirmed.stream()
                .map(change -> new MemoChange(clientId(), change.toJson()))
                .toList();
    }

    /** Takes over stored updates that lead on from this peer's version; one's own are confirmed by them. */
    void receive(List<AcceptedUpdate> updates) throws InvalidChange {
        for (AcceptedUpdate update : updates) {
            if (update.version() != version + 1) {
                continue;
            }
            version++;
            if (update.clientId().equals(clientId())) {
                unconfirmed.remove(0);
            } else {
                rebase(Change.of(ChangeSet.parse(update.changes())));
            }
        }
    }

    private void rebase(Change remote) {
        Change arriving = remote;
        for (int i = 0; i < unconfirmed.size(); i++) {
            Change own = unconfirmed.get(i);
            unconfirmed.set(i, own.over(arriving, false));
            arriving = arriving.over(own, true);
        }
        text = arriving.apply(text);
    }

    /** One's own changes up to that version are stored; nothing new where that is known already. */
    void confirmed(int newVersion) {
        if (newVersion <= version) {
            return;
        }
        unconfirmed.subList(0, newVersion - version).clear();
        version = newVersion;
    }

    boolean hasUnconfirmed() {
        return !unconfirmed.isEmpty();
    }

    String clientId() {
        return side + "-editor";
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }
}

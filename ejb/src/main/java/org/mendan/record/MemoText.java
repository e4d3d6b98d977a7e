package org.mendan.record;

import java.util.List;
import java.util.Optional;
import org.mendan.memo.ChangeSet;
import org.mendan.memo.InvalidChange;
import org.mendan.persistence.memo.Memo;
import org.mendan.persistence.memo.MemoUpdate;

/** The text of a memo: its snapshot and what was accepted after it. */
final class MemoText {
    private MemoText() {}

    /** Empty where there is neither snapshot nor update; updates the snapshot holds already are passed over. */
    static String of(Optional<Memo> snapshot, List<MemoUpdate> updates) {
        String text = snapshot.map(Memo::text).orElse("");
        int version = snapshot.map(Memo::version).orElse(0);
        for (MemoUpdate update : updates) {
            if (update.version() > version) {
                text = after(text, update);
            }
        }
        return text;
    }

    private static String after(String text, MemoUpdate update) {
        try {
            return ChangeSet.parse(update.changes()).apply(text);
        } catch (InvalidChange e) {
            throw new IllegalStateException(
                    "Memo " + update.meetingId() + " cannot be read at version " + update.version(), e);
        }
    }
}

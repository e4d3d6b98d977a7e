package org.mendan.memo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser needs to begin or to go on with the memo.
 *
 * @param version the memo's version
 * @param text the whole text, or {@code null} where the version that the browser knows can be continued
 * @param updates what came after the version that the browser knows; empty where {@code text} is given
 * @param storageAvailable whether saving works as far as is known
 */
public record MemoOpening(int version, @Nullable String text, List<AcceptedUpdate> updates, boolean storageAvailable) {
    public MemoOpening {
        updates = List.copyOf(updates);
    }
}

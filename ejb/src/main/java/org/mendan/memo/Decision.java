package org.mendan.memo;

import java.util.List;

/** What the authority says to a push. */
public sealed interface Decision {

    /** The push fits: the memo would be {@code next} once {@code updates} are stored. */
    record Accept(MemoAuthority next, List<AcceptedUpdate> updates) implements Decision {
        public Accept {
            updates = List.copyOf(updates);
        }
    }

    /** The push was made at an older version; its author lacks what came since. */
    record Stale() implements Decision {}

    /** The push was made at a version not known here; another node may have accepted it. */
    record Ahead() implements Decision {}

    /** The push can never be taken; {@code code} is one of the protocol's error codes. */
    record Refuse(String code) implements Decision {}
}

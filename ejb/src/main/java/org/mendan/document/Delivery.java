package org.mendan.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request with a file, or with the rest of one, says of it.
 *
 * @param upload as the sender calls it, to go on with it when it is cut off; null where he would begin anew
 * @param from how many bytes of it came in requests before
 * @param announced how many this one brings; negative where nothing was said
 * @param replaced the document whose file it is to replace; null for a new document
 */
public record Delivery(@Nullable UUID upload, long from, long announced, @Nullable UUID replaced, FileName name) {
    /** Whether its sender goes on with it where he is cut off. */
    boolean isResumable() {
        return upload != null;
    }
}

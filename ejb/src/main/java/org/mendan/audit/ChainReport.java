package org.mendan.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param entries how many were found right, up to the break if there is one
 * @param head hash of the last of them
 * @param loose entries that should long be in the chain and are not
 * @param anchors how many anchors were compared
 * @param broken the first break; null where there is none
 */
public record ChainReport(long entries, String head, long loose, int anchors, @Nullable Break broken) {
    public boolean whole() {
        return broken == null && loose == 0;
    }
}

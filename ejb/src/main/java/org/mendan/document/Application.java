package org.mendan.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.document.DocumentApproval;

/**
 * What somebody asks for.
 *
 * @param approver the account of whoever is to approve it; null where nobody was chosen
 * @param seen the edition of the content that was on the page
 */
public record Application(UUID document, @Nullable UUID approver, String remark, int seen) {
    public Application {
        remark = remark.strip();
    }

    boolean fits() {
        return remark.length() <= DocumentApproval.WORDS && remark.indexOf('\0') < 0;
    }
}

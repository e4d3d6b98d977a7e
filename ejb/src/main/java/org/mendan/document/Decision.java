package org.mendan.document;

import java.util.UUID;
import org.mendan.persistence.document.DocumentApproval;

/**
 * What an approver says to an application.
 *
 * @param reason may be empty where it is approved
 */
public record Decision(UUID application, boolean approved, String reason) {
    public Decision {
        reason = reason.strip();
    }

    boolean fits() {
        return (approved || !reason.isEmpty()) && reason.length() <= DocumentApproval.WORDS && reason.indexOf('\0') < 0;
    }
}

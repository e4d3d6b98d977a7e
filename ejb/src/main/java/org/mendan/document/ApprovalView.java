package org.mendan.document;

import java.util.List;
import java.util.Optional;
import org.mendan.persistence.document.ApprovalState;
import org.mendan.persistence.identity.Account;

/**
 * How it stands with a document's approval, as one reader sees it.
 *
 * @param history all applications, the latest first
 * @param candidates whom the reader can ask to approve it; empty where he cannot apply now
 * @param deciding whether it waits for this reader
 * @param withdrawing whether this reader can take back what waits
 * @param stuck whether whoever it waits for cannot decide any more
 */
public record ApprovalView(
        Standing standing,
        List<ApprovalLine> history,
        boolean applying,
        List<Account> candidates,
        boolean deciding,
        boolean withdrawing,
        boolean stuck) {
    public ApprovalView {
        history = List.copyOf(history);
        candidates = List.copyOf(candidates);
    }

    /** What waits for a decision. */
    public Optional<ApprovalLine> waiting() {
        return latest().filter(line -> line.application().state() == ApprovalState.WAITING);
    }

    /** The latest application, for whichever edition it was. */
    public Optional<ApprovalLine> latest() {
        return history.stream().findFirst();
    }
}

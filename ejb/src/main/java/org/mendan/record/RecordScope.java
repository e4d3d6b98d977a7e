package org.mendan.record;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.record.Reach;

/**
 * Who sees which records, and what he may do with them: the one place where that is decided. A host sees those he held
 * himself, an organisation's administrator those of the organisation and of all below it, an administrator all of them, and so does an auditor.
 */
public record RecordScope(UUID account, UUID organisation, Role role, boolean auditor) {
    public static RecordScope of(Account account) {
        return new RecordScope(
                account.id(),
                account.organisationId(),
                account.role(),
                account.rights().contains(Right.AUDITOR));
    }

    /** The records he sees; {@code subtree} gives an organisation's id and those of all below it. */
    public Reach reach(Function<UUID, Set<UUID>> subtree) {
        if (auditor) {
            return new Reach.Everything();
        }
        return switch (role) {
            case HOST -> new Reach.Own(account);
            case ORGANISATION_ADMIN -> new Reach.Within(subtree.apply(organisation));
            case ADMIN -> new Reach.Everything();
        };
    }

    /** Where the tags come from that are offered to him: a host's colleagues use the same ones. */
    public Reach tags(Function<UUID, Set<UUID>> subtree) {
        return role == Role.HOST && !auditor ? new Reach.Within(Set.of(organisation)) : reach(subtree);
    }

    /** Whether the list shows him records of other hosts. */
    public boolean seesOthers() {
        return auditor || role != Role.HOST;
    }

    /** Whether he may write about the meeting: only who was there. */
    public boolean edits(MeetingRecord meeting) {
        return meeting.hostId().equals(account);
    }

    /** Whether he may take the list with him as a file. */
    public boolean exports() {
        return auditor || role != Role.HOST;
    }
}

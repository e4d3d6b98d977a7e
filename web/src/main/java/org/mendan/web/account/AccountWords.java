package org.mendan.web.account;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mendan.identity.AccountEdit;
import org.mendan.identity.AccountOutcome.Problem;
import org.mendan.organisation.OrganisationTree;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** Puts accounts into the reader's words. */
public record AccountWords(Texts texts, Dates dates, OrganisationTree organisations, Instant now) {

    public String organisation(Account account) {
        return organisations.name(account.organisationId());
    }

    public String role(Account account) {
        return role(account.role());
    }

    public String role(Role role) {
        return texts.say("account.role." + role);
    }

    public String right(Right right) {
        return texts.say("account.right." + right);
    }

    /** All rights in a row; empty where there are none. */
    public String rights(Account account) {
        return account.rights().stream().sorted().map(this::right).collect(Collectors.joining(texts.say("list.comma")));
    }

    /** Everything that administrators decide about an account. */
    public String all(AccountEdit edit) {
        String rights =
                edit.rights().stream().sorted().map(this::right).collect(Collectors.joining(texts.say("list.comma")));
        return String.join(
                " / ",
                edit.name(),
                role(edit.role()),
                rights.isEmpty() ? texts.say("account.rights.none") : rights,
                organisations.name(edit.organisation()));
    }

    /** The field of the form {@code account} that a problem belongs to; null where it belongs to none. */
    public static @Nullable String field(Problem problem) {
        return switch (problem) {
            case NAME_UNFIT -> "account:name";
            case LOGIN_UNFIT, LOGIN_TAKEN -> "account:login";
            case ROLE_BEYOND, LAST_ADMINISTRATOR -> "account:role";
            case ORGANISATION_BEYOND -> "account:organisation";
            case RIGHTS_BEYOND -> "account:rights";
            case NOT_GRANTED -> null;
        };
    }

    /** Active, stopped, invited, or locked for a while. */
    public String state(Account account) {
        if (!account.active()) {
            return texts.say("account.state.stopped");
        }
        if (account.invitedAt().isPresent()) {
            return texts.say("account.state.invited");
        }
        return texts.say(locked(account) ? "account.state.locked" : "account.state.active");
    }

    public boolean locked(Account account) {
        return account.lockedUntil().filter(now::isBefore).isPresent();
    }

    /** Until when it is locked; empty where it is not. */
    public String lockedUntil(Account account) {
        return account.lockedUntil()
                .filter(now::isBefore)
                .map(until -> texts.say("account.lockedUntil", dates.minute(until, texts.locale())))
                .orElse("");
    }

    public String created(Account account) {
        return dates.minute(account.createdAt(), texts.locale());
    }
}

package org.mendan.accountimport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.mendan.invitation.Sending;
import org.mendan.persistence.identity.Account;

/** Invites people one after the other, and remembers whom no mail reached. */
final class InvitationRound {
    /** A mail server that takes none of so many in a row is away: each further try would cost half a minute. */
    static final int IN_VAIN = 5;

    private final Function<Account, Sending> sending;
    private final IntConsumer progress;

    /** @param progress told how many were sent, before each */
    InvitationRound(Function<Account, Sending> sending, IntConsumer progress) {
        this.sending = sending;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param sent how many mails
     * @param missed the logins of those who got none and wait for one
     */
    record Result(int sent, List<String> missed) {
        Result {
            missed = List.copyOf(missed);
        }
    }

    Result invite(List<Account> accounts) {
        List<String> missed = new ArrayList<>();
        int sent = 0;
        int inVain = 0;
        for (Account account : accounts) {
            progress.accept(sent);
            Sending result = inVain < IN_VAIN ? sending.apply(account) : Sending.MAIL_FAILED;
            inVain = result == Sending.MAIL_FAILED ? inVain + 1 : 0;
            if (result == Sending.SENT) {
                sent++;
            } else if (result != Sending.NOBODY && result != Sending.PROVIDER_ONLY) {
                missed.add(account.login());
            }
        }
        return new Result(sent, missed);
    }
}

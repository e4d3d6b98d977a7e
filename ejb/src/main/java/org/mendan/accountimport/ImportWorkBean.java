package org.mendan.accountimport;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mendan.access.Actor;
import org.mendan.accountimport.ImportState.Phase;
import org.mendan.accountimport.InvitationRound.Result;
import org.mendan.audit.AuditBean;
import org.mendan.identity.PasswordsBean;
import org.mendan.invitation.InvitationBean;
import org.mendan.invitation.LinkSendingBean;
import org.mendan.invitation.Sending;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountLink.Purpose;
import org.mendan.persistence.identity.Accounts;

/** Does the work of an import after the page has answered, and tells how far it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWorkBean {
    private static final String IMPORT = "account.import";
    private static final System.Logger LOG = System.getLogger(ImportWorkBean.class.getName());

    @EJB
    private ImportRowsBean rows;

    @EJB
    private ImportProgressBean progress;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private LinkSendingBean sending;

    @EJB
    private InvitationBean invitations;

    @Inject
    private Accounts accounts;

    @EJB
    private AuditBean audit;

    /** Makes the accounts and then, if wanted, sends each an invitation; what goes wrong with one undoes no account. */
    @Asynchronous
    public void run(Actor actor, List<ImportRow> file, List<ImportLine> seen, boolean invite, String address) {
        int wanted = ImportLine.added(seen).size();
        Optional<List<Account>> made;
        try {
            // One password that nobody knows does for all: hashing one for each would take half an hour
            String unknown = passwords.hash(UUID.randomUUID() + "-" + UUID.randomUUID());
            made = rows.add(actor, file, seen, unknown, address);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.ERROR, "An import of accounts failed; none was made", e);
            none(actor, Phase.FAILED, wanted, address);
            return;
        }
        if (made.isEmpty()) {
            none(actor, Phase.CHANGED, wanted, address);
            return;
        }
        List<Account> all = made.get();
        List<String> missed = invite
                ? round(actor, all, address, one -> sending.send(one, Purpose.INVITATION, actor.login(), address))
                        .missed()
                : List.of();
        progress.over(new ImportState(Phase.DONE, all.size(), wanted, missed.size(), actor.login()), missed);
    }

    /** Invites them once more; who has come meanwhile, or is not the actor's to invite, is passed over. */
    @Asynchronous
    public void inviteAgain(Actor actor, List<String> logins, String address) {
        List<Account> all = logins.stream()
                .flatMap(login -> accounts.byLogin(login).stream())
                .toList();
        Result result = round(actor, all, address, one -> invitations.invite(actor, one.id(), address));
        int missed = result.missed().size();
        ImportState over = new ImportState(Phase.INVITED, result.sent(), result.sent() + missed, missed, actor.login());
        progress.over(over, result.missed());
    }

    private Result round(Actor actor, List<Account> all, String address, Function<Account, Sending> send) {
        Result result = new InvitationRound(
                        account -> sent(account, send),
                        sent -> progress.tell(ImportState.running(Phase.INVITING, sent, all.size(), actor.login())))
                .invite(all);
        int missed = result.missed().size();
        if (missed > 0) {
            audit.failed(actor.login(), IMPORT, "", address, "no mail to " + missed + " of " + all.size());
        }
        return result;
    }

    private static Sending sent(Account account, Function<Account, Sending> send) {
        try {
            return send.apply(account);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.ERROR, "An invitation could not be made", e);
            return Sending.MAIL_FAILED;
        }
    }

    private void none(Actor actor, Phase phase, int wanted, String address) {
        audit.failed(actor.login(), IMPORT, "", address, phase == Phase.FAILED ? "failed" : "changed");
        progress.tell(new ImportState(phase, 0, wanted, 0, actor.login()));
    }
}

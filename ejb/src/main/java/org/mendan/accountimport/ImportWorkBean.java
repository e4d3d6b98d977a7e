package org.mendan.accountimport;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.accountimport.ImportLine.Add;
import org.mendan.accountimport.ImportState.Phase;
import org.mendan.audit.AuditBean;
import org.mendan.identity.PasswordsBean;
import org.mendan.invitation.LinkSendingBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountLink.Purpose;

/** Does the work of an import after the page has answered, and tells how far it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWorkBean {
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
    private AuditBean audit;

    /** Makes the accounts and then, if wanted, sends each an invitation; who gets none then can be invited on the account's page. */
    @Asynchronous
    public void run(Actor actor, List<Add> wanted, boolean invite, String address) {
        try {
            // One password that nobody knows does for all: hashing one for each would take half an hour
            String unknown = passwords.hash(UUID.randomUUID() + "-" + UUID.randomUUID());
            List<Account> made = rows.add(actor, wanted, unknown, address);
            if (invite) {
                invite(actor, made, address);
            }
            progress.tell(new ImportState(Phase.DONE, made.size(), wanted.size(), actor.login()));
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.ERROR, "An import of accounts failed; none was made", e);
            audit.failed(actor.login(), "account.import", "", address, "failed");
            progress.tell(new ImportState(Phase.FAILED, 0, wanted.size(), actor.login()));
        }
    }

    private void invite(Actor actor, List<Account> made, String address) {
        int sent = 0;
        for (Account account : made) {
            progress.tell(new ImportState(Phase.INVITING, sent, made.size(), actor.login()));
            sending.send(account, Purpose.INVITATION, actor.login(), address);
            sent++;
        }
    }
}

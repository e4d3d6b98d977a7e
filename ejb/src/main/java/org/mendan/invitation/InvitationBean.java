package org.mendan.invitation;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.audit.AuditBean;
import org.mendan.identity.AccountAdminBean;
import org.mendan.identity.AccountEdit;
import org.mendan.identity.AccountOutcome;
import org.mendan.identity.AccountOutcome.Problem;
import org.mendan.identity.AccountRowsBean;
import org.mendan.identity.Login;
import org.mendan.identity.PasswordsBean;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountLink.Purpose;
import org.mendan.persistence.identity.Accounts;

/** Adds people and invites them; what is refused is audited. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvitationBean {
    private static final String CREATE = "account.create";

    @Inject
    private Accounts accounts;

    @EJB
    private AccountAdminBean administration;

    @EJB
    private AccountRowsBean rows;

    @EJB
    private PasswordsBean passwords;

    @EJB
    private LinkSendingBean sending;

    @EJB
    private AuditBean audit;

    /** Adds somebody whose login is a mail address; nobody knows a password of the account until its owner sets one. */
    public AccountOutcome add(Actor actor, String typedLogin, AccountEdit edit, String address) {
        Optional<Login> login = Login.typed(typedLogin).filter(one -> LinkSendingBean.reachable(one.value()));
        AccountOutcome outcome = login.isEmpty()
                ? new AccountOutcome.Refused(Problem.LOGIN_UNFIT)
                : added(actor, login.get(), edit, address);
        if (outcome instanceof AccountOutcome.Refused refused) {
            String who = login.map(Login::value).orElse("");
            audit.failed(actor.login(), CREATE, who, address, refused.problem().name());
        }
        return outcome;
    }

    /** Sends the invitation, or a newer one in the place of the last. */
    public Sending invite(Actor actor, UUID id, String address) {
        Optional<Account> account = administration
                .find(actor, id, address)
                .filter(found -> found.active() && found.invitedAt().isPresent());
        return account.map(found -> sending.send(found, Purpose.INVITATION, actor.login(), address))
                .orElse(Sending.NOBODY);
    }

    private AccountOutcome added(Actor actor, Login login, AccountEdit edit, String address) {
        String unknown = passwords.hash(LinkToken.draw().text());
        try {
            return rows.add(actor, login, edit, unknown, address);
        } catch (EJBException e) {
            // Two administrators at the same moment: the database lets one through
            if (accounts.byLogin(login.value()).isPresent()) {
                return new AccountOutcome.Refused(Problem.LOGIN_TAKEN);
            }
            throw e;
        }
    }
}

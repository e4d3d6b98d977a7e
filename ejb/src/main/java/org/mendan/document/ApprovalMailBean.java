package org.mendan.document;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.appearance.AppearanceBean;
import org.mendan.invitation.LinkSendingBean;
import org.mendan.mail.Mail;
import org.mendan.mail.MailBean;
import org.mendan.mail.MailFailure;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Accounts;

/** Tells people by mail about approvals; what was decided holds whether or not the mail goes out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApprovalMailBean {
    private static final System.Logger LOG = System.getLogger(ApprovalMailBean.class.getName());

    @Inject
    @ConfigProperty(name = "mendan.url")
    private Optional<String> url;

    @Inject
    private Accounts accounts;

    @EJB
    private MailBean mail;

    @EJB
    private AppearanceBean appearance;

    /** Asks the approver; whether a mail went out. */
    public boolean ask(ApprovalLine line) {
        return told(line.application().approverId(), account -> words(line).asked(account, line));
    }

    /** Tells the applicant what came of it; whether a mail went out. */
    public boolean tell(ApprovalLine line) {
        return told(line.application().applicantId(), account -> words(line).decided(account, line));
    }

    private boolean told(UUID account, Function<Account, Mail> words) {
        Optional<Account> reader = accounts.find(account).filter(one -> LinkSendingBean.reachable(one.login()));
        if (reader.isEmpty() || !mail.available()) {
            return false;
        }
        try {
            mail.send(words.apply(reader.get()));
            return true;
        } catch (MailFailure e) {
            LOG.log(System.Logger.Level.WARNING, "A mail about an approval was not taken: {0}", e.getMessage());
            return false;
        }
    }

    private ApprovalMail words(ApprovalLine line) {
        Optional<String> link = url.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> URI.create(text)
                        .resolve("/host/document?id=" + line.application().documentId())
                        .toString());
        return new ApprovalMail(appearance.look().name(), link);
    }
}

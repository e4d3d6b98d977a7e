package org.mendan.invitation;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.appearance.AppearanceBean;
import org.mendan.identity.Login;
import org.mendan.mail.Mail;
import org.mendan.mail.MailAddress;
import org.mendan.mail.MailBean;
import org.mendan.mail.MailFailure;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.AccountLink.Purpose;
import org.mendan.persistence.identity.AccountSubjects;
import org.mendan.persistence.identity.Accounts;

/** Makes links and gives them to the mail server; no transaction waits for that server. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkSendingBean {
    private static final System.Logger LOG = System.getLogger(LinkSendingBean.class.getName());

    @Inject
    @ConfigProperty(name = "mendan.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "mendan.zone")
    private ZoneId zone;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSubjects subjects;

    @EJB
    private LinkRowsBean rows;

    @EJB
    private MailBean mail;

    @EJB
    private AppearanceBean appearance;

    /** Whether links can be sent at all: it takes a mail server, and the address that links lead to. */
    public boolean available() {
        return mail.available() && url.filter(text -> !text.isBlank()).isPresent();
    }

    /** Sends a link; {@code actor} is whoever asked for it. */
    public Sending send(Account account, Purpose purpose, String actor, String address) {
        if (!available()) {
            return Sending.NO_MAIL;
        }
        if (!rows.setsOwnPassword(account)) {
            return Sending.NOBODY;
        }
        if (!rows.signsInByPassword(account)) {
            return Sending.PROVIDER_ONLY;
        }
        Optional<LinkToken> token = rows.issue(account.id(), purpose, actor, address);
        if (token.isEmpty()) {
            return Sending.TOO_MANY;
        }
        Duration life = purpose == Purpose.INVITATION ? LinkRowsBean.INVITED_FOR : LinkRowsBean.RESET_FOR;
        String target = URI.create(url.orElseThrow().strip())
                .resolve("/set-password?token=" + token.get().text())
                .toString();
        return handed(words().link(
                        purpose,
                        account.login(),
                        account.displayName(),
                        target,
                        Instant.now().plus(life)));
    }

    /** Sends a reset to whoever has that login, if anybody, after the page has answered. */
    @Asynchronous
    public void sendReset(Login login, String address) {
        Optional<Account> account = accounts.byLogin(login.value()).filter(this::mayReset);
        if (account.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "A password reset was asked for an account that can have none");
            return;
        }
        send(account.get(), Purpose.RESET, login.value(), address);
    }

    /** Tells somebody that a password was set with a link. */
    @Asynchronous
    public void tellDone(String login, String name) {
        handed(words().done(login, name, Instant.now()));
    }

    /** Whether mail reaches this login at all. */
    public static boolean reachable(String login) {
        try {
            return login.equals(new MailAddress(login).text());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    // Whoever has not come yet has no password to forget; the invitation is sent again by an administrator. Whoever
    // comes
    // from the identity provider could go on by mail what that provider has ended
    private boolean mayReset(Account account) {
        return account.active()
                && account.invitedAt().isEmpty()
                && subjects.of(account.id()).isEmpty()
                && rows.signsInByPassword(account)
                && reachable(account.login());
    }

    private Sending handed(Mail words) {
        try {
            mail.send(words);
            return Sending.SENT;
        } catch (MailFailure e) {
            LOG.log(System.Logger.Level.WARNING, "A mail with a link was not taken: {0}", e.getMessage());
            return Sending.MAIL_FAILED;
        }
    }

    private LinkMail words() {
        return new LinkMail(appearance.look().name(), zone);
    }
}

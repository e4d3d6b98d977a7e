package org.mendan.mail;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.audit.AuditBean;

/** Gives mail to the operator's server. Settings that cannot be are told at start, not with the first mail. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailBean {
    private static final System.Logger LOG = System.getLogger(MailBean.class.getName());
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    @ConfigProperty(name = "mendan.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "mendan.mail.port")
    private int port;

    @Inject
    @ConfigProperty(name = "mendan.mail.security")
    private String security;

    @Inject
    @ConfigProperty(name = "mendan.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "mendan.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "mendan.mail.from")
    private Optional<String> from;

    @EJB
    private AuditBean audit;

    private MailSettings settings = new MailSettings("", 0, MailSecurity.NONE, "", "", "");

    /** For the container. */
    public MailBean() {}

    MailBean(MailSettings settings, AuditBean audit) {
        this.settings = settings;
        this.audit = audit;
    }

    @PostConstruct
    void read() {
        settings = new MailSettings(
                host.orElse(""),
                port,
                MailSecurity.of(security),
                user.orElse(""),
                password.orElse(""),
                from.orElse(""));
    }

    /** Whether mail can be sent at all. */
    public boolean available() {
        return settings.available();
    }

    /**
     * Gives the mail to the server, within half a minute at most.
     *
     * @throws MailFailure where there is no server, or it did not take the mail; that is in the audit log then
     */
    public void send(Mail mail) throws MailFailure {
        if (!available()) {
            throw failed(mail, new MailFailure("mendan.mail.host is empty"));
        }
        try {
            hand(message(mail));
        } catch (MessagingException e) {
            LOG.log(System.Logger.Level.WARNING, "A mail could not be sent", e);
            throw failed(mail, new MailFailure(String.valueOf(e.getMessage()), e));
        }
    }

    // An empty user would be offered to the server as one
    private void hand(MimeMessage message) throws MessagingException {
        if (settings.user().isEmpty()) {
            Transport.send(message);
        } else {
            Transport.send(message, settings.user(), settings.password());
        }
    }

    private MailFailure failed(Mail mail, MailFailure failure) {
        // A server's answer may have several lines and repeat the address
        String why = String.valueOf(failure.getMessage())
                .replace(mail.to().text(), mail.to().masked())
                .replaceAll("\\s+", " ");
        audit.failed("system", "mail.send", mail.to().masked(), "", why);
        return failure;
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(settings.properties()));
        message.setFrom(mailbox(settings.from()));
        message.setRecipient(Message.RecipientType.TO, mailbox(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setText(mail.text(), UTF_8);
        message.setSentDate(Date.from(Instant.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    // Checked by MailAddress already; the parser of Jakarta Mail would refuse the carriers' older addresses
    private static InternetAddress mailbox(MailAddress address) {
        InternetAddress mailbox = new InternetAddress();
        mailbox.setAddress(address.text());
        return mailbox;
    }
}

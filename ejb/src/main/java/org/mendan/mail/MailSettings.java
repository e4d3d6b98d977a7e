package org.mendan.mail;

import java.util.Properties;

/** Which server takes mail, as the operator named it, and how long it is waited for. */
public final class MailSettings {
    private static final String CONNECT_WITHIN = "5000";
    private static final String ANSWER_WITHIN = "10000";
    private static final int LAST_PORT = 65_535;

    private final String host;
    private final int port;
    private final MailSecurity security;
    private final String user;
    private final String password;
    private final String from;

    /**
     * Reads the settings.
     *
     * @param host empty for no mail
     * @param user empty where the server asks for none
     * @throws IllegalArgumentException for a port that is none, or a server without a sender's address
     */
    public MailSettings(String host, int port, MailSecurity security, String user, String password, String from) {
        this.host = host.strip();
        this.port = port;
        this.security = security;
        this.user = user.strip();
        this.password = password;
        this.from = from.strip();
        if (available()) {
            check();
        }
    }

    /** Whether there is a server at all. */
    public boolean available() {
        return !host.isEmpty();
    }

    /** The sender. */
    public MailAddress from() {
        return new MailAddress(from);
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** The same in the words of Jakarta Mail's SMTP provider. */
    Properties properties() {
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", "smtp");
        all.setProperty("mail.smtp.host", host);
        all.setProperty("mail.smtp.port", Integer.toString(port));
        all.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        all.setProperty("mail.smtp.connectiontimeout", CONNECT_WITHIN);
        all.setProperty("mail.smtp.timeout", ANSWER_WITHIN);
        all.setProperty("mail.smtp.writetimeout", ANSWER_WITHIN);
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == MailSecurity.TLS));
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == MailSecurity.STARTTLS));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(security == MailSecurity.STARTTLS));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // Else the message's id would carry the name of this machine and of its user
        all.setProperty("mail.from", from);
        return all;
    }

    private void check() {
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("mendan.mail.port: " + port + " is not a port");
        }
        if (from.isEmpty()) {
            throw new IllegalArgumentException("mendan.mail.from: needed with mendan.mail.host");
        }
        try {
            from();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("mendan.mail.from: " + from + " is not a mail address", e);
        }
    }
}

package org.mendan.it.server;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The institution's mail server, in this process: a real one that keeps what it is given, and can go away. */
public final class MailPost implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final com.icegreen.greenmail.util.ServerSetup port = new com.icegreen.greenmail.util.ServerSetup(
            FreePorts.one(), "127.0.0.1", com.icegreen.greenmail.util.ServerSetup.PROTOCOL_SMTP);
    private GreenMail server;

    public MailPost() {
        server = open();
    }

    /** What a server of the product has to know of it. */
    public ServerSetup known(ServerSetup setup) {
        return setup.with("mendan.mail.host", "127.0.0.1")
                .with("mendan.mail.port", Integer.toString(port.getPort()))
                .with("mendan.mail.security", "none")
                .with("mendan.mail.from", "mendan@example.jp")
                .with("mendan.url", "https://meet.example.jp/");
    }

    /** From now on nobody answers; what came before is gone. */
    public void goAway() {
        server.stop();
    }

    public void comeBack() {
        server = open();
    }

    /** The texts of all mails to that address, the newest last. */
    public List<String> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> goesTo(mail, address))
                .map(MailPost::text)
                .toList();
    }

    /** The same, once there are so many. */
    public List<String> await(String address, int count) {
        return Eventually.get("mail to " + address, PATIENCE, () -> to(address), mails -> mails.size() >= count);
    }

    @Override
    public void close() {
        server.stop();
    }

    private GreenMail open() {
        GreenMail opened = new GreenMail(port);
        opened.start();
        return opened;
    }

    private static boolean goesTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Address::toString).anyMatch(address::equals);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

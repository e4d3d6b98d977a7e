package org.mendan.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Properties;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.server.Shipped;
import org.mendan.mail.Mail;
import org.mendan.mail.MailBean;
import org.mendan.mail.MailFailure;

/** Inside the server: the shipped WAR, to which only this class is added, finds what the platform brings. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {
    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private MailBean mail;

    @Deployment
    static WebArchive shipped() throws IOException {
        Files.createDirectories(Shipped.TARGET.path().resolve("arquillian-tmp"));
        return ShrinkWrap.createFromZipFile(WebArchive.class, Shipped.WAR.path().toFile());
    }

    @Test
    void OP2_the_data_grid_is_there_and_runs() {
        assertNotNull(grid);
        assertTrue(grid.getLifecycleService().isRunning());
    }

    @Test
    void SO1_mail_can_be_sent_with_what_the_platform_brings_once_a_server_is_named() throws MessagingException {
        assertFalse(mail.available());
        assertThrows(MailFailure.class, () -> mail.send(Mail.of("sato@example.jp", "面談", "面談")));
        assertNotNull(Session.getInstance(new Properties()).getTransport("smtp"));
    }
}

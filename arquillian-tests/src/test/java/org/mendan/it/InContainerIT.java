package org.mendan.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.access.Actor;
import org.mendan.accountimport.ImportLine;
import org.mendan.accountimport.ImportRow;
import org.mendan.accountimport.ImportRowsBean;
import org.mendan.it.server.Shipped;
import org.mendan.mail.Mail;
import org.mendan.mail.MailBean;
import org.mendan.mail.MailFailure;
import org.mendan.organisation.OrganisationBean;
import org.mendan.persistence.identity.Role;

/** Inside the server: the shipped WAR, to which only this class is added, finds what the platform brings. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {
    @Resource(lookup = "payara/Hazelcast")
    private HazelcastInstance grid;

    @EJB
    private MailBean mail;

    @EJB
    private ImportRowsBean imports;

    @EJB
    private OrganisationBean organisations;

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

    @Test
    void AD1_an_import_looks_at_its_rows_once_more_and_makes_nothing_where_one_looks_otherwise() {
        UUID root = organisations.root().id();
        Actor admin = new Actor(UUID.randomUUID(), "admin@example.jp", "管理", root, Role.ADMIN, Set.of());
        String login = UUID.randomUUID() + "@example.jp";
        List<ImportRow> rows = List.of(
                new ImportRow(2, "first-" + login, "佐藤", "", "", ""), new ImportRow(3, login, "伊藤", "", "", ""));
        List<ImportLine> seen = imports.look(admin, rows);
        List<ImportRow> second = rows.subList(1, 2);
        assertEquals(
                1,
                imports.add(admin, second, imports.look(admin, second), "hash", "")
                        .orElseThrow()
                        .size());
        // Whoever looked at both rows before that was told that both people are new
        assertTrue(imports.add(admin, rows, seen, "hash", "").isEmpty());
        assertNotEquals(seen, imports.look(admin, rows));
        assertEquals(seen.get(0), imports.look(admin, rows).get(0));
    }
}

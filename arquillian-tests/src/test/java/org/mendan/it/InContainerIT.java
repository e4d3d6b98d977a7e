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
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
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
import org.mendan.audit.AuditBean;
import org.mendan.audit.AuditCheckBean;
import org.mendan.audit.AuditReadBean;
import org.mendan.it.server.Shipped;
import org.mendan.mail.Mail;
import org.mendan.mail.MailBean;
import org.mendan.mail.MailFailure;
import org.mendan.organisation.OrganisationBean;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.AuditSearch;
import org.mendan.persistence.audit.Outcome;
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

    @EJB
    private AuditBean audit;

    @EJB
    private AuditReadBean log;

    @EJB
    private AuditCheckBean check;

    @Resource
    private UserTransaction transaction;

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
        Actor admin = actor(root, Role.ADMIN);
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

    private static Actor actor(UUID organisation, Role role) {
        return new Actor(UUID.randomUUID(), "admin@example.jp", "管理", organisation, role, Set.of());
    }

    /** The outcomes logged about that object. */
    private List<Outcome> logged(String object) {
        AuditSearch search = new AuditSearch(null, null, null, null, object);
        return log.page(actor(organisations.root().id(), Role.ADMIN), search, 0, 10, "").stream()
                .map(AuditEntry::outcome)
                .toList();
    }

    @Test
    void AU1_a_failure_outlasts_the_callers_rollback_and_a_success_goes_with_it()
            throws NotSupportedException, SystemException, RollbackException, HeuristicMixedException,
                    HeuristicRollbackException {
        String object = UUID.randomUUID().toString();
        transaction.begin();
        audit.succeeded("somebody", "record.edit", object, "", "");
        audit.failed("somebody", "record.edit", object, "", "");
        assertEquals(List.of(Outcome.FAILURE), logged(object));
        transaction.rollback();
        assertEquals(List.of(Outcome.FAILURE), logged(object));
        assertEquals(Status.STATUS_NO_TRANSACTION, transaction.getStatus());

        transaction.begin();
        audit.succeeded("somebody", "record.edit", object, "", "");
        transaction.commit();
        assertEquals(Set.of(Outcome.FAILURE, Outcome.SUCCESS), Set.copyOf(logged(object)));
    }

    @Test
    void AU1_the_beans_themselves_give_the_log_to_nobody_who_may_not_read_it() {
        Actor host = actor(organisations.root().id(), Role.HOST);
        String address = UUID.randomUUID().toString();
        assertEquals(List.of(), log.page(host, AuditSearch.ALL, 0, 10, address));
        assertEquals(0, log.count(host, AuditSearch.ALL));
        assertEquals(List.of(), log.actions(host));
        assertEquals(List.of(), log.next(host, AuditSearch.ALL, null));
        assertFalse(log.export(host, "", address));
        check.start(host, address);
        assertTrue(check.state(host).isEmpty());
        assertEquals(List.of(Outcome.FAILURE, Outcome.FAILURE, Outcome.FAILURE), logged(address));
    }
}

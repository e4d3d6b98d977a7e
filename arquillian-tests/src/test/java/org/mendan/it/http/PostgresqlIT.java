package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.ServerSetup;

/** The product on PostgreSQL, in a schema of its own: what this database does in another way than the embedded one. */
@Tag("postgresql")
class PostgresqlIT {
    private static final String SCHEMA =
            "mendan_it_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @TempDir
    static Path anchors;

    private static AuditedDatabase owner;
    private static AuditedDatabase database;
    private static ServerProcess server;

    private Person admin;

    @BeforeAll
    static void a_server_on_postgresql() {
        String url = System.getProperty("mendan.test.db.url");
        if (url == null) {
            throw new IllegalStateException("mendan.test.db.url: name a PostgreSQL with -Dmendan.test.db.url=jdbc:…");
        }
        String user = System.getProperty("mendan.test.db.user", "postgres");
        String password = System.getProperty("mendan.test.db.password", "");
        owner = new AuditedDatabase(url, user, password);
        owner.change("create schema " + SCHEMA);
        database =
                new AuditedDatabase(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA, user, password);
        server = ServerSetup.named("postgresql")
                .with("mendan.db.class", "org.postgresql.ds.PGSimpleDataSource")
                .with("mendan.db.url", database.url())
                .with("mendan.db.user", user)
                .with("mendan.db.password", password)
                .with("mendan.audit.anchors", anchors.toString())
                .start();
    }

    @AfterAll
    static void leave_nothing_behind() {
        server.kill();
        owner.change("drop schema " + SCHEMA + " cascade");
    }

    @BeforeEach
    void an_administrator_comes() {
        admin = new Person(server.address());
        admin.signsIn("admin@example.jp");
    }

    @Test
    void AU1_the_chain_is_whole_and_a_changed_or_added_entry_is_told() {
        AuditCheckSteps auditor = new AuditCheckSteps(database, admin, anchors);
        auditor.findsItWhole();
        auditor.findsAChangedEntry();
        auditor.findsAnEntryOutsideTheChain();
    }

    @Test
    void AU1_AD1_MR2_DO1_control_characters_in_a_search_are_no_fault() {
        for (String path : List.of(
                "/admin/audit",
                "/admin/accounts",
                "/host/records",
                "/host/documents",
                "/admin/audit.csv",
                "/admin/accounts.csv",
                "/host/records.csv")) {
            Page page = admin.get(path + "?words=%00nobody%01&action=%00&host=%00&tags=%00");
            assertThat(page.status()).as(path).isEqualTo(200);
        }
    }
}

package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RemoteDatabase;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.ServerSetup;

/**
 * A log that is broken on purpose, and its anchors; on a server and a database that no other test looks at. The directory of
 * the anchors was missing when the server came up first.
 */
class BrokenChainIT {
    @TempDir
    static Path directory;

    private static RemoteDatabase remote;
    private static ServerProcess server;
    private static Path anchors;

    private AuditedDatabase database;
    private AuditCheckSteps auditor;

    @BeforeAll
    static void a_server_whose_anchors_have_no_place_at_first() throws IOException {
        anchors = directory.resolve("anchors");
        remote = RemoteDatabase.in(directory.resolve("database"));
        server = ServerSetup.named("broken-chain")
                .with("mendan.db.url", remote.url())
                .with("mendan.audit.anchors", anchors.toString())
                .start();
        server.kill();
        Files.createDirectory(anchors);
        server.startAgain();
    }

    @AfterAll
    static void stop() {
        server.kill();
        remote.close();
    }

    @BeforeEach
    void an_auditor_comes() {
        database = new AuditedDatabase(remote.directUrl(), "sa", "mendan");
        Person person = new Person(server.address());
        person.signsIn("admin@example.jp");
        auditor = new AuditCheckSteps(database, person, anchors);
    }

    @Test
    void AU1_a_missing_directory_of_the_anchors_is_told_and_the_anchor_made_up_for() throws IOException {
        assertThat(
                        database.query(
                                "select detail from audit_entry where action_name = 'audit.anchor' and outcome_name = 'FAILURE'"))
                .singleElement()
                .asString()
                .contains("there is no directory " + anchors);
        assertThat(Files.readString(server.log())).contains("The audit log has no anchor for", "there is no directory");
        assertThat(auditor.auditor()
                        .get("/admin/audit?action=audit.anchor&outcome=FAILURE")
                        .body())
                .contains("監査ログの控え", "there is no directory");

        String written = Eventually.get(
                        "the anchor is written",
                        Duration.ofSeconds(20),
                        () -> database.query("select object_name from audit_entry where action_name = 'audit.anchor'"
                                + " and outcome_name = 'SUCCESS'"),
                        days -> !days.isEmpty())
                .get(0);
        List<String> lines = Files.readAllLines(anchors.resolve("audit-" + written + ".txt"));
        assertThat(lines).hasSize(4).first().isEqualTo("Mendan audit log");
        assertThat(lines.get(1)).matches("at: \\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
        String position = lines.get(2).replace("position: ", "");
        assertThat(lines.get(3))
                .isEqualTo("sha256: "
                        + database.query("select hash from audit_link where link_position = " + position)
                                .get(0));
        assertThat(database.verify(anchors)).startsWith("0 ").contains("1 anchors");
    }

    @Test
    void AU1_a_changed_entry_is_named_by_the_page_as_by_the_program() {
        auditor.findsAChangedEntry();
    }

    @Test
    void AU1_an_entry_outside_the_chain_is_told_by_the_page_as_by_the_program() {
        auditor.findsAnEntryOutsideTheChain();
    }

    @Test
    void AU1_a_check_without_the_anchors_fails_and_calls_nothing_whole() throws IOException {
        Path away = directory.resolve("away");
        Files.move(anchors, away);
        try {
            assertThat(auditor.verifies("検証できませんでした。").body())
                    .contains("message-danger")
                    .doesNotContain("終わりのハッシュ");
            assertThat(database.query("select detail from audit_entry where action_name = 'audit.verify'"
                            + " and outcome_name = 'FAILURE'"))
                    .contains("could not be read");
        } finally {
            Files.move(away, anchors);
        }
        auditor.findsItWhole();
    }
}

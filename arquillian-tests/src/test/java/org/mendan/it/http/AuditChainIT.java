package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** The chain of the audit log as running servers make it, checked by the program that ships for auditors. */
@ExtendWith(WithNodes.class)
class AuditChainIT {
    private Nodes nodes;

    @TempDir
    Path anchors;

    @BeforeEach
    void arrive(Nodes grid) {
        nodes = grid;
    }

    @Test
    void AU1_what_two_servers_write_at_once_becomes_one_whole_chain() throws Exception {
        signInBothAtOnce(10);
        awaitLinks();
        assertThat(verify()).startsWith("0 The audit log is whole");
    }

    @Test
    void AU1_an_entry_changed_in_the_database_is_named_by_the_verification() throws Exception {
        new Person(nodes.first().address()).signsIn(nodes.newAccount());
        awaitLinks();
        String position =
                nodes.query("select max(link_position) from audit_link").get(0);
        String id = nodes.query("select entry_id from audit_link where link_position = " + position)
                .get(0);
        String detail = nodes.query("select detail from audit_entry where id = '" + id + "'")
                .get(0);
        nodes.change("update audit_entry set detail = 'nicer' where id = '" + id + "'");
        try {
            assertThat(verify()).startsWith("1 THE AUDIT LOG IS BROKEN: position " + position + " was changed: " + id);
        } finally {
            nodes.change("update audit_entry set detail = ? where id = '" + id + "'", detail);
        }
        assertThat(verify()).startsWith("0 ");
    }

    @Test
    void AU1_a_chain_that_an_anchor_contradicts_is_refused() throws Exception {
        new Person(nodes.first().address()).signsIn(nodes.newAccount());
        awaitLinks();
        String hash = nodes.query("select hash from audit_link where link_position = 1")
                .get(0);
        anchor(1, hash);
        assertThat(verify()).startsWith("0 ").contains("1 anchors");
        anchor(1, hash.replace(hash.charAt(0), hash.charAt(0) == 'a' ? 'b' : 'a'));
        assertThat(verify()).startsWith("1 THE AUDIT LOG IS BROKEN: the anchor of position 1 says otherwise");
        anchor(1_000_000_000, hash);
        assertThat(verify()).startsWith("1 ").contains("an anchor knows position 1000000000");
    }

    private void anchor(long position, String hash) throws IOException {
        Files.writeString(
                anchors.resolve("audit-2026-11-22.txt"),
                "Mendan audit log\nat: 2026-11-22T00:00:00Z\nposition: " + position + "\nsha256: " + hash + "\n");
    }

    private void signInBothAtOnce(int times) throws InterruptedException {
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (Person person : List.of(
                    new Person(nodes.first().address()),
                    new Person(nodes.second().address()))) {
                String login = nodes.newAccount();
                Thread thread = new Thread(() -> person.signsIn(login));
                thread.start();
                people.add(thread);
            }
        }
        for (Thread person : people) {
            person.join();
        }
    }

    private void awaitLinks() {
        database().awaitLinks();
    }

    private String verify() {
        return database().verify(anchors);
    }

    private AuditedDatabase database() {
        return new AuditedDatabase(nodes.databaseUrl(), "sa", "mendan");
    }
}

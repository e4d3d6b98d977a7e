package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.mendan.it.server.Eventually;

/** What an auditor does to a log, on whatever database it lives: both ways to verify it have to agree. */
record AuditCheckSteps(AuditedDatabase database, Person auditor, Path anchors) {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String WHOLE = "書き換えや削除は見つかりませんでした";

    /** Presses the button and waits for that sentence. */
    Page verifies(String sentence) {
        auditor.submit(auditor.get("/admin/audit"), "check", "check:verify", Map.of());
        return Eventually.get("the verification says so", SOON, () -> auditor.get("/admin/audit"), page -> page.body()
                .contains(sentence));
    }

    void findsItWhole() {
        database.awaitLinks();
        assertThat(database.verify(anchors)).startsWith("0 The audit log is whole");
        Page page = verifies(WHOLE);
        assertThat(page.body()).contains("message-success", "終わりのハッシュ（SHA-256）");
    }

    /** Somebody changes an early entry in the database; it is found, and found whole again when it is as it was. */
    void findsAChangedEntry() {
        database.awaitLinks();
        String id = database.query("select cast(entry_id as varchar) from audit_link where link_position = 2")
                .get(0);
        String detail = database.query("select detail from audit_entry where cast(id as varchar) = ?", id)
                .get(0);
        database.change("update audit_entry set detail = 'nicer' where cast(id as varchar) = ?", id);
        try {
            assertThat(database.verify(anchors)).startsWith("1 THE AUDIT LOG IS BROKEN: position 2 was changed: " + id);
            Page page = verifies("2番目の記録が書き換えられています。（今の内容：");
            assertThat(page.body()).contains("message-danger").doesNotContain("終わりのハッシュ");
            assertThat(database.query("select detail from audit_entry where action_name = 'audit.verify'"
                            + " and outcome_name = 'FAILURE'"))
                    .contains("CHANGED 2");
        } finally {
            database.change("update audit_entry set detail = ? where cast(id as varchar) = ?", detail, id);
        }
        findsItWhole();
    }

    /** Somebody puts an entry in by hand, long past; it is found, and found whole again when it is gone. */
    void findsAnEntryOutsideTheChain() {
        database.awaitLinks();
        database.change("insert into audit_entry"
                + " select cast('00000000-0000-4000-8000-000000000000' as uuid), e.happened_at - interval '1' hour, e.actor,"
                + " e.action_name, e.object_name, e.outcome_name, e.address, e.detail from audit_entry e"
                + " join audit_link l on l.entry_id = e.id where l.link_position = 1");
        try {
            assertThat(database.verify(anchors)).startsWith("1 THE AUDIT LOG IS BROKEN: 1 entries older than");
            assertThat(verifies("鎖の外に1件の記録があります。").body()).contains("message-danger");
        } finally {
            database.change(
                    "delete from audit_entry where cast(id as varchar) = '00000000-0000-4000-8000-000000000000'");
        }
        findsItWhole();
    }
}

package org.mendan.it.http.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.mendan.it.http.Person;

/** Meetings: their beginning, and what is written about them. Only who was there writes. */
final class RecordRoom {
    private static final String PAGE = "/host/record";
    private static final String NOTE = "noteForm";
    private static final Set<Stand> READERS = EnumSet.of(
            Stand.AUDITOR, Stand.ORGANISATION_ADMIN, Stand.AUDITING_ORGANISATION_ADMIN, Stand.ADMIN, Stand.OTHER_ADMIN);

    /** Who administers a part sees what was held there and nothing else, not even what he has held himself elsewhere. */
    private static final Set<Stand> WRITERS = EnumSet.complementOf(EnumSet.of(Stand.OTHER_ORGANISATION_ADMIN));

    private RecordRoom() {}

    static List<Row> rows() {
        return List.of(
                Row.of("/host/connect", "connect", "start", Stand.EVERYBODY, RecordRoom::start)
                        .asked(Stand.HOST),
                Row.of(PAGE, NOTE, "noteSave", WRITERS, RecordRoom::save),
                Row.of(PAGE, NOTE, "noteSave", Stand.NOBODY, RecordRoom::saveAnothers),
                Row.of(PAGE, NOTE, "tags", Stand.EVERYBODY, RecordRoom::complete)
                        .asked(Stand.HOST, Stand.OTHER_ADMIN),
                Row.of("/host/records", "list", "records", READERS, RecordRoom::list)
                        .narrowed(
                                Stand.HOST,
                                Stand.UPLOADER,
                                Stand.APPROVER,
                                Stand.OTHER_HOST,
                                Stand.OTHER_ORGANISATION_ADMIN));
    }

    private static Scene start(Stage stage) {
        return stage.scene("/host/connect")
                .typed("number", new Person(stage.nodes().first().address()).takesNumber())
                .fact(
                        "select id from meeting_record where host_id = ? and organisation_id <> ?",
                        stage.account(),
                        stage.elsewhere());
    }

    private static Scene own(Stage stage) {
        String record = stage.record(stage.account());
        return stage.scene(PAGE + "?id=" + record)
                .fact("select counterpart from meeting_record where id = ?", UUID.fromString(record));
    }

    private static Scene save(Stage stage) {
        return own(stage).typed("counterpart", "田中さま");
    }

    /** When the page was opened it was his own. */
    private static Scene saveAnothers(Stage stage) {
        return save(stage).meanwhile(() -> stage.record(stage.id(stage.keeper())));
    }

    private static Scene complete(Stage stage) {
        return own(stage)
                .byScript("tags", "tags")
                .typed("tags_query", "x")
                .fact(() -> "")
                .shows("ui-autocomplete-");
    }

    private static Scene list(Stage stage) {
        UUID record = UUID.fromString(stage.record(stage.id(stage.keeper())));
        String words = "見込み-" + record.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        stage.nodes()
                .change(
                        "update meeting_record set counterpart = ?, search_text = lower(?) where id = ?",
                        words,
                        words,
                        record);
        return stage.scene("/host/records?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .byScript("list:records", "list:records")
                .typed("list:records_pagination", "true")
                .typed("list:records_first", "0")
                .typed("list:records_rows", "20")
                .shows(record.toString());
    }
}

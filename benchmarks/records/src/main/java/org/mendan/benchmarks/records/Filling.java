package org.mendan.benchmarks.records;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills an empty, migrated database by COPY; the index of words is made once, after the rows. */
final class Filling {
    private static final int PART = 5_000;
    private static final int YEARS = 5;
    private static final int FIRST_NUMBER = 1_000_001;
    private static final String AT = "2021-11-01T00:00:00Z";

    private final Connection database;
    private final Bank bank;
    private final Talk talk;
    private final Random random;

    Filling(Connection database, Bank bank, Random random) {
        this.database = database;
        this.bank = bank;
        this.random = random;
        this.talk = new Talk(random);
    }

    void fill(int count) throws SQLException, IOException {
        String words = definitionOf("meeting_record_words");
        execute("DROP INDEX meeting_record_words");
        organisations();
        for (int first = 0; first < count; first += PART) {
            records(first, Math.min(PART, count - first), count);
        }
        execute("INSERT INTO organisation_tag SELECT DISTINCT organisation_id, tag FROM record_tag");
        audit();
        execute("SET maintenance_work_mem = '1GB'");
        execute(words);
        execute("VACUUM ANALYZE");
    }

    /** Each number that was redeemed, and one in ten that was typed wrong before. */
    private void audit() throws SQLException {
        String entry =
                "INSERT INTO audit_entry (id, happened_at, actor, action_name, object_name, outcome_name, address,"
                        + " detail) SELECT gen_random_uuid(), started_at, host_id::text, 'number.redeem', connection_number, ";
        execute(entry + "'SUCCESS', '192.0.2.1', '' FROM meeting_record");
        execute(entry + "'FAILURE', '192.0.2.1', 'unknown' FROM meeting_record WHERE record_number % 10 = 0");
    }

    private void organisations() throws SQLException, IOException {
        Lines organisations = new Lines();
        organisations.add(bank.root(), null, "見本銀行", AT);
        Lines accounts = new Lines();
        for (int r = 0; r < bank.regions().size(); r++) {
            organisations.add(bank.regions().get(r), bank.root(), "地域" + r, AT);
            for (UUID branch : bank.branches().get(r)) {
                organisations.add(branch, bank.regions().get(r), "支店", AT);
            }
        }
        for (Bank.Host host : bank.hosts()) {
            accounts.add(host.id(), host.branch(), host.id(), host.name(), "none", "HOST", "t", 0, null, AT);
        }
        copy("organisation (id, parent_id, name, created_at)", organisations);
        copy(
                "account (id, organisation_id, login, display_name, password_hash, role_name, active, failed_attempts,"
                        + " locked_until, created_at)",
                accounts);
    }

    private void records(int first, int many, int count) throws SQLException, IOException {
        Lines consents = new Lines();
        Lines meetings = new Lines();
        Lines memos = new Lines();
        Lines tags = new Lines();
        long second = YEARS * 365L * 24 * 3600 / count;
        for (int i = first; i < first + many; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            Bank.Host host = bank.hosts().get(random.nextInt(bank.hosts().size()));
            Instant start = Instant.parse(AT).plusSeconds(i * second);
            int number = FIRST_NUMBER + i;
            String memo = talk.memo();
            String counterpart = random.nextInt(5) == 0 ? "" : talk.name();
            String topic = counterpart.isEmpty() ? "" : talk.topic();
            consents.add(id, start, "192.0.2.1", "Safari", null);
            meetings.add(
                    id,
                    number,
                    host.branch(),
                    host.id(),
                    host.name(),
                    host.branchName(),
                    "123456",
                    "192.0.2.1",
                    "Safari",
                    id,
                    start,
                    "sakura",
                    start.plus(1 + random.nextInt(90), ChronoUnit.MINUTES),
                    ending(),
                    counterpart,
                    topic,
                    counterpart.isEmpty() ? null : "OPEN",
                    1,
                    folded(number, counterpart, topic, memo));
            memos.add(id, memo, 1, start);
            talk.tags().forEach(tag -> tags.add(id, tag, host.branch()));
        }
        store(consents, meetings, memos, tags);
    }

    private void store(Lines consents, Lines meetings, Lines memos, Lines tags) throws SQLException, IOException {
        copy("consent (id, given_at, address, browser, meeting_id)", consents);
        copy(
                "meeting_record (id, record_number, organisation_id, host_id, host_name, branch, connection_number,"
                        + " guest_address, guest_browser, consent_id, started_at, watchword, ended_at, ending,"
                        + " counterpart, topic, outlook, note_version, search_text)",
                meetings);
        copy("memo (meeting_id, memo_text, version_number, updated_at)", memos);
        copy("record_tag (record_id, tag, organisation_id)", tags);
    }

    private String ending() {
        return random.nextInt(200) == 0 ? "HOST_LOST" : random.nextInt(3) == 0 ? "GUEST_ENDED" : "HOST_ENDED";
    }

    private static String folded(int number, String counterpart, String topic, String memo) {
        String whole = String.join("\n", Integer.toString(number), counterpart, topic, memo);
        return Normalizer.normalize(whole, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private void copy(String table, Lines lines) throws SQLException, IOException {
        CopyManager copying = database.unwrap(PGConnection.class).getCopyAPI();
        copying.copyIn("COPY " + table + " FROM STDIN", new StringReader(lines.text()));
    }

    private String definitionOf(String index) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT indexdef FROM pg_indexes WHERE indexname = '" + index + "'")) {
            found.next();
            return found.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows in PostgreSQL's text format. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();

        void add(@Nullable Object... values) {
            List<String> fields = Arrays.stream(values).map(Lines::field).toList();
            text.append(String.join("\t", fields)).append('\n');
        }

        private static String field(@Nullable Object value) {
            return value == null
                    ? "\\N"
                    : value.toString()
                            .replace("\\", "\\\\")
                            .replace("\n", "\\n")
                            .replace("\t", "\\t");
        }

        String text() {
            return text.toString();
        }
    }
}

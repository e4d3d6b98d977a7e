package org.mendan.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.grid.Nodes;
import org.mendan.it.grid.WithNodes;

/** The list of records and its file, over records that were made long ago by a host of an organisation of its own. */
@ExtendWith(WithNodes.class)
class RecordSearchIT {
    private static final int PAGE = 20;

    /** More than twice what an export reads at once. */
    private static final int MANY = 1_203;

    private Nodes nodes;
    private UUID branch;
    private String login;
    private Person host;

    @BeforeEach
    void a_host_begins(Nodes grid) {
        nodes = grid;
        branch = UUID.randomUUID();
        nodes.change(
                "insert into organisation (id, parent_id, name, created_at)"
                        + " select ?, id, ?, created_at from organisation where parent_id is null",
                branch,
                "検索支店 " + branch);
        login = account("HOST");
        host = signedIn(login);
    }

    private String account(String role) {
        String made = nodes.newAccount();
        nodes.change("update account set organisation_id = ?, role_name = ? where login = ?", branch, role, made);
        return made;
    }

    private Person signedIn(String who) {
        Person person = new Person(nodes.first().address());
        person.signsIn(who);
        return person;
    }

    private long held(int count, String from, String ending) {
        return new PastMeetings(nodes).held(login, count, from, 30, ending);
    }

    private static List<Long> numbers(Page page) {
        return found(page, "class=\"row-link\"[^>]*>(\\d+)<");
    }

    /** The numbers in a file, in its order. */
    private static List<Long> lines(Page file) {
        return found(file, "(?m)^(\\d+),");
    }

    private static List<Long> found(Page page, String pattern) {
        Matcher number = Pattern.compile(pattern).matcher(page.body());
        List<Long> numbers = new ArrayList<>();
        while (number.find()) {
            numbers.add(Long.valueOf(number.group(1)));
        }
        return numbers;
    }

    @Test
    void MR2_a_period_and_how_it_ended_narrow_the_page_and_the_file() {
        // The day begins at midnight in Tokyo
        long eve = held(1, "2020-03-01T14:59:59Z", "HOST_ENDED");
        long begin = held(1, "2020-03-01T15:00:00Z", "GUEST_LOST");
        long end = held(1, "2020-03-02T14:59:59Z", "HOST_ENDED");
        long next = held(1, "2020-03-02T15:00:00Z", "GUEST_LOST");
        Map<String, List<Long>> searches = Map.of(
                "", List.of(next, end, begin, eve),
                "from=2020-03-02&until=2020-03-02", List.of(end, begin),
                "from=2020-03-03", List.of(next),
                "until=2020-03-01", List.of(eve),
                "ending=GUEST_LOST", List.of(next, begin),
                "ending=GUEST_LOST&from=2020-03-02&until=2020-03-02", List.of(begin),
                "ending=HOST_CLOSED&from=2020-03-02", List.of(),
                "until=2020-03-02&sort=STARTED&rising=true", List.of(eve, begin, end));
        Person admin = signedIn(account("ORGANISATION_ADMIN"));
        searches.forEach((query, expected) -> {
            assertThat(numbers(host.get("/host/records?" + query))).as(query).isEqualTo(expected);
            assertThat(numbers(admin.get("/host/records?" + query))).as(query).isEqualTo(expected);
            assertThat(lines(admin.get("/host/records.csv?" + query)))
                    .as(query)
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
        assertThat(host.get("/host/records?from=2020-03-02&ending=GUEST_LOST").body())
                .contains("value=\"2020-03-02\"", "<option value=\"GUEST_LOST\" selected=\"selected\">");
        assertThat(host.get("/host/records?ending=HOST_CLOSED&from=2020-03-02").body())
                .contains("条件に合う商談記録はありません");
    }

    @Test
    void MR2_the_pages_of_a_list_follow_each_other_and_keep_its_filters() {
        long first = held(45, "2020-04-01T00:00:00Z", "HOST_ENDED");
        held(3, "2020-05-01T00:00:00Z", "HOST_ENDED");
        Page page = host.get("/host/records?until=2020-04-30");
        List<Long> newest =
                LongStream.range(0, 45).mapToObj(i -> first + 44 - i).toList();
        assertThat(numbers(page)).isEqualTo(newest.subList(0, PAGE));
        assertThat(numbers(turned(page, PAGE))).isEqualTo(newest.subList(PAGE, 2 * PAGE));
        assertThat(numbers(turned(page, 2 * PAGE))).isEqualTo(newest.subList(2 * PAGE, 45));
        assertThat(numbers(turned(page, 0))).isEqualTo(newest.subList(0, PAGE));
        assertThat(page.body()).contains("45件中 1～20件");
    }

    /** As the table's script asks for another page. */
    private Page turned(Page page, int firstRow) {
        return host.submit(
                page,
                "list",
                "list:records_pagination",
                Map.of(
                        "jakarta.faces.partial.ajax", "true",
                        "jakarta.faces.source", "list:records",
                        "jakarta.faces.partial.execute", "list:records",
                        "jakarta.faces.partial.render", "list:records",
                        "list:records_first", String.valueOf(firstRow),
                        "list:records_rows", String.valueOf(PAGE),
                        "list:records_encodeFeature", "true"));
    }

    @Test
    void MR2_an_export_of_many_parts_has_each_record_once_and_in_order_while_others_are_added() throws Exception {
        long first = held(MANY, "2020-06-01T00:00:00Z", "HOST_ENDED");
        Person admin = signedIn(account("ORGANISATION_ADMIN"));
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService beside = Executors.newSingleThreadExecutor();
        List<Long> exported;
        try {
            Future<?> adding = beside.submit(() -> {
                while (!over.get()) {
                    held(7, "2020-06-01T00:30:00Z", "HOST_ENDED");
                    held(1, "2021-06-01T00:00:00Z", "HOST_ENDED");
                }
            });
            exported = lines(admin.get("/host/records.csv"));
            over.set(true);
            adding.get(30, TimeUnit.SECONDS);
        } finally {
            over.set(true);
            beside.shutdown();
        }
        List<Long> newest =
                LongStream.range(0, MANY).mapToObj(i -> first + MANY - 1 - i).toList();
        assertThat(exported).doesNotHaveDuplicates();
        assertThat(exported.stream().filter(newest::contains)).containsExactlyElementsOf(newest);
    }

    @Test
    void MR2_an_auditor_reads_and_exports_the_records_of_all_and_writes_into_none() {
        long number = held(1, "2020-07-01T00:00:00Z", "HOST_ENDED");
        String auditor = nodes.newAccount();
        nodes.change(
                "insert into account_right (account_id, right_name) select id, 'AUDITOR' from account where login = ?",
                auditor);
        Person reader = signedIn(auditor);
        Page list = reader.get("/host/records?from=2020-07-01&until=2020-07-01&words=" + number);
        assertThat(numbers(list)).containsExactly(number);
        assertThat(list.body()).contains("id=\"host\"", "/host/records.csv?");
        String id = nodes.query("select id from meeting_record where record_number = " + number)
                .get(0);
        Page record = reader.get("/host/record?id=" + id);
        assertThat(record.status()).isEqualTo(200);
        assertThat(record.body()).contains("お客さま0").doesNotContain("noteForm", "noteSave");
        assertThat(lines(reader.get("/host/records.csv?words=" + number))).containsExactly(number);
        assertThat(nodes.query(
                        "select outcome_name from audit_entry where action_name = 'record.export' and actor = ?",
                        auditor))
                .containsExactly("SUCCESS");
    }
}

package org.mendan.benchmarks.records;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.organisation.JpaOrganisations;
import org.mendan.persistence.record.Ending;
import org.mendan.persistence.record.JpaMeetingRecords;
import org.mendan.persistence.record.JpaRecordTags;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.record.Reach;
import org.mendan.persistence.record.RecordOrder;
import org.mendan.persistence.record.RecordSearch;

/** Asks as the list's page does: the count up to its limit, then one page with its tags, each in a transaction. */
final class Asking {
    private static final int MOST = 10_000;
    private static final int ROWS = 20;
    private static final int WARM_UP = 2;
    private static final int RUNS = 9;

    private final EntityManagerFactory database;
    private final Bank bank;

    Asking(EntityManagerFactory database, Bank bank) {
        this.database = database;
        this.bank = bank;
    }

    /** How one question went: milliseconds of each run, and how many were found, up to one more than the limit. */
    record Answer(List<Double> milliseconds, int found) {}

    Map<String, Answer> all(Consumer<String> say) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        reaches().forEach((who, reach) -> questions(reach).forEach((what, question) -> {
            Answer answer = asked(question);
            say.accept(who + ", " + what + ": " + answer.milliseconds() + " ms, " + answer.found());
            answers.put(who + " | " + what, answer);
        }));
        return answers;
    }

    private record Question(RecordSearch search, RecordOrder order, int first) {}

    private Map<String, Reach> reaches() {
        Map<String, Reach> reaches = new LinkedHashMap<>();
        reaches.put("host", new Reach.Own(bank.hosts().get(0).id()));
        reaches.put("branch", new Reach.Within(Set.of(bank.branches().get(0).get(0))));
        Set<UUID> region = new LinkedHashSet<>(bank.branches().get(0));
        region.add(bank.regions().get(0));
        reaches.put("region", new Reach.Within(region));
        Set<UUID> whole = new LinkedHashSet<>(bank.regions());
        bank.branches().forEach(whole::addAll);
        whole.add(bank.root());
        reaches.put("all organisations", new Reach.Within(whole));
        reaches.put("everything", new Reach.Everything());
        return reaches;
    }

    private Map<String, Question> questions(Reach reach) {
        Map<String, Question> questions = new LinkedHashMap<>();
        RecordSearch all = RecordSearch.of(reach);
        questions.put("first page", newest(all));
        questions.put("page 500", new Question(all, RecordOrder.NEWEST_FIRST, MOST - ROWS));
        questions.put("by customer", new Question(all, new RecordOrder(RecordOrder.Key.COUNTERPART, true), 0));
        questions.put("by host", new Question(all, new RecordOrder(RecordOrder.Key.HOST, false), 0));
        Instant day = Instant.parse("2024-04-01T00:00:00Z");
        questions.put("one month", newest(with(reach, day, day.plusSeconds(30L * 24 * 3600), null, null, null, null)));
        questions.put("common word", newest(words(reach, Talk.COMMON)));
        questions.put("seldom word", newest(words(reach, Talk.SELDOM)));
        questions.put("rare word", newest(words(reach, Talk.RARE)));
        questions.put("two words", newest(words(reach, Talk.COMMON + " " + Talk.SELDOM)));
        questions.put("name", newest(words(reach, "長谷川 真由美")));
        questions.put("name, rare word", newest(words(reach, "長谷川 " + Talk.RARE)));
        questions.put("one character", newest(words(reach, "鍵")));
        questions.put("number", newest(words(reach, "1654321")));
        questions.put("no hit, known pairs", newest(words(reach, "年金庫の投資金額")));
        questions.put("no hit", newest(words(reach, "宇宙旅行")));
        questions.put(
                "rare word, by customer",
                new Question(words(reach, Talk.RARE), new RecordOrder(RecordOrder.Key.COUNTERPART, true), 0));
        questions.put("common tag", newest(with(reach, null, null, null, null, "タグ0", null)));
        questions.put("rare tag", newest(with(reach, null, null, null, null, "タグ198", null)));
        questions.put("no such tag", newest(with(reach, null, null, null, null, "none", null)));
        questions.put("seldom ending", newest(with(reach, null, null, null, null, null, Ending.HOST_LOST)));
        questions.put("ending that never was", newest(with(reach, null, null, null, null, null, Ending.GUEST_LOST)));
        questions.put(
                "host's name",
                newest(with(reach, null, null, null, bank.hosts().get(0).name(), null, null)));
        questions.put(
                "host's name, common word",
                newest(with(reach, null, null, Talk.COMMON, bank.hosts().get(0).name(), null, null)));
        return questions;
    }

    private static Question newest(RecordSearch search) {
        return new Question(search, RecordOrder.NEWEST_FIRST, 0);
    }

    private static RecordSearch words(Reach reach, String words) {
        return with(reach, null, null, words, null, null, null);
    }

    private static RecordSearch with(
            Reach reach,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String words,
            @Nullable String host,
            @Nullable String tag,
            @Nullable Ending ending) {
        return new RecordSearch(reach, from, until, words, host, tag == null ? List.of() : List.of(tag), ending);
    }

    private Answer asked(Question question) {
        int found = 0;
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            long start = System.nanoTime();
            found = ask(question);
            if (run >= WARM_UP) {
                times.add(Math.round((System.nanoTime() - start) / 1e5) / 10.0);
            }
        }
        return new Answer(times, found);
    }

    private int ask(Question question) {
        int found = inTransaction(em -> {
            if (question.search().reach() instanceof Reach.Within) {
                new JpaOrganisations(em).subtree(bank.root());
            }
            return new JpaMeetingRecords(em).count(question.search(), MOST + 1);
        });
        inTransaction(em -> {
            List<MeetingRecord> page =
                    new JpaMeetingRecords(em).page(question.search(), question.order(), question.first(), ROWS);
            return new JpaRecordTags(em)
                    .of(page.stream().map(MeetingRecord::id).toList())
                    .size();
        });
        return found;
    }

    private int inTransaction(ToIntFunction<EntityManager> work) {
        EntityManager em = database.createEntityManager();
        try {
            em.getTransaction().begin();
            int result = work.applyAsInt(em);
            em.getTransaction().commit();
            return result;
        } finally {
            em.close();
        }
    }
}

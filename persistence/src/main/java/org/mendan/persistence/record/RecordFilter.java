package org.mendan.persistence.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.SearchWords;
import org.mendan.persistence.column.Texts;

/** A search as the condition of a query and its parameters. */
final class RecordFilter {
    private static final String OF_HOST =
            """
            r.hostId IN (SELECT a.id FROM Account a WHERE LOWER(a.displayName) LIKE LOWER(:hostName) ESCAPE '!')""";

    private final StringBuilder condition = new StringBuilder(" FROM MeetingRecord r WHERE 1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final boolean indexed;

    /** @param indexed whether the database has the index of pairs; the answer is the same without */
    RecordFilter(RecordSearch search, boolean indexed) {
        this.indexed = indexed;
        reach(search.reach());
        and("r.startedAt >= :from", "from", search.from());
        and("r.startedAt < :until", "until", search.until());
        and("r.ending = :ending", "ending", search.ending());
        and(OF_HOST, "hostName", search.host() == null ? null : Texts.anywhere(search.host()));
        List<String> words = search.words() == null ? List.of() : SearchWords.of(search.words());
        for (int i = 0; i < words.size(); i++) {
            word(words.get(i), i, search.reach());
        }
        for (int i = 0; i < search.tags().size(); i++) {
            String tag = "EXISTS (SELECT t FROM RecordTag t WHERE t.recordId = r.id AND t.tag = :tag" + i + ")";
            and(tag, "tag" + i, search.tags().get(i));
        }
    }

    /** Both the start and the number lie beyond those of the record that was read last, in that order. */
    void after(RecordPlace last) {
        and(
                "(r.startedAt < :lastStart OR (r.startedAt = :lastStart AND r.number < :lastNumber))",
                "lastStart",
                last.startedAt());
        and("r.startedAt <= :lastStart", "lastNumber", last.number());
    }

    <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + condition + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private void reach(Reach reach) {
        if (reach instanceof Reach.Own own) {
            and("r.hostId = :host", "host", own.host());
        } else if (reach instanceof Reach.Within within
                && within.organisations().isEmpty()) {
            condition.append(" AND 1 = 0");
        } else if (reach instanceof Reach.Within within) {
            and("r.organisationId IN :organisations", "organisations", List.copyOf(within.organisations()));
        }
    }

    /** The index is of no use among the some thousand records of one host. */
    private void word(String word, int position, Reach reach) {
        and("r.searchText LIKE :word" + position + " ESCAPE '!'", "word" + position, Texts.anywhere(word));
        if (indexed && !(reach instanceof Reach.Own)) {
            String pairs = "SQL('mendan_pairs(?) @@ cast(? as tsquery)', r.searchText, :pairs" + position + ") = TRUE";
            and(pairs, "pairs" + position, SearchWords.pairs(word));
        }
    }

    private void and(String text, String name, @Nullable Object value) {
        if (value != null) {
            condition.append(" AND ").append(text);
            parameters.put(name, value);
        }
    }
}

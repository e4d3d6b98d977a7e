package org.mendan.persistence.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mendan.persistence.column.Texts;

/** A search as the condition of a query and its parameters. */
final class RecordFilter {
    private static final String IN_MEMO =
            """
            EXISTS (SELECT m FROM Memo m WHERE m.meetingId = r.id
                AND LOWER(m.text) LIKE LOWER(:words) ESCAPE '!')""";

    private final StringBuilder condition = new StringBuilder(" FROM MeetingRecord r WHERE r.hostId = :host");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    RecordFilter(RecordSearch search) {
        parameters.put("host", search.hostId());
        if (search.from() != null) {
            and("r.startedAt >= :from", "from", search.from());
        }
        if (search.until() != null) {
            and("r.startedAt < :until", "until", search.until());
        }
        if (search.words() != null) {
            words(search.words());
        }
    }

    <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + condition + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private void words(String words) {
        if (words.matches("[0-9]{1,18}")) {
            and("(r.number = :number OR " + IN_MEMO + ")", "number", Long.valueOf(words));
        } else {
            condition.append(" AND ").append(IN_MEMO);
        }
        parameters.put("words", Texts.anywhere(words));
    }

    private void and(String text, String name, Object value) {
        condition.append(" AND ").append(text);
        parameters.put(name, value);
    }
}

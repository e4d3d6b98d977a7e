package org.mendan.persistence.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.Texts;

/** A search of the audit log as the condition of a query and its parameters. */
final class AuditFilter {
    private static final String WORDS =
            """
            (LOWER(e.actor) LIKE LOWER(:words) ESCAPE '!' OR LOWER(e.object) LIKE LOWER(:words) ESCAPE '!'
             OR LOWER(e.address) LIKE LOWER(:words) ESCAPE '!' OR LOWER(e.detail) LIKE LOWER(:words) ESCAPE '!')""";

    private final StringBuilder condition = new StringBuilder(" FROM AuditEntry e WHERE 1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    AuditFilter(AuditSearch search) {
        and("e.at >= :from", "from", search.from());
        and("e.at < :until", "until", search.until());
        and("e.action = :action", "action", search.action());
        and("e.outcome = :outcome", "outcome", search.outcome());
        and(WORDS, "words", search.words() == null ? null : Texts.anywhere(search.words()));
    }

    AuditFilter before(@Nullable AuditEntry last) {
        if (last != null) {
            and("(e.at < :at OR e.at = :at AND e.id < :id)", "at", last.at());
            parameters.put("id", last.id());
        }
        return this;
    }

    <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + condition + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private void and(String text, String name, @Nullable Object value) {
        if (value != null) {
            condition.append(" AND ").append(text);
            parameters.put(name, value);
        }
    }
}

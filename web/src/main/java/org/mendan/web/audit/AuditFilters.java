package org.mendan.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.audit.AuditSearch;
import org.mendan.persistence.audit.Outcome;
import org.mendan.web.text.Period;

/** What somebody wants to see of the audit log, as it stands in the page's address. */
record AuditFilters(
        @Nullable String from,
        @Nullable String until,
        @Nullable String action,
        @Nullable String outcome,
        @Nullable String words) {

    /** The filters of a request; {@code parameter} gives the values of the address. */
    static AuditFilters of(Function<String, @Nullable String> parameter) {
        return new AuditFilters(
                parameter.apply("from"),
                parameter.apply("until"),
                parameter.apply("action"),
                parameter.apply("outcome"),
                parameter.apply("words"));
    }

    /** Key of the sentence that says what is wrong; null where nothing is. */
    @Nullable
    String problem() {
        Period.Problem problem = period().problem();
        return problem == null ? null : "period." + problem;
    }

    /** Whether anything narrows the list. */
    boolean narrow() {
        return period().given() || given(action) || outcomeWanted() != null || given(words);
    }

    AuditSearch search(ZoneId zone) {
        return new AuditSearch(period().start(zone), period().end(zone), action, outcomeWanted(), words);
    }

    /** The filters as a query, with its question mark; empty where there are none. */
    String query() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "from", from);
        add(query, "until", until);
        add(query, "action", action);
        add(query, "outcome", outcome);
        add(query, "words", words);
        return query.toString();
    }

    private Period period() {
        return new Period(from, until);
    }

    private @Nullable Outcome outcomeWanted() {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElse(null);
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        if (given(value)) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}

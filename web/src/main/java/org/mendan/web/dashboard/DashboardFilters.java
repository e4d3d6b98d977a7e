package org.mendan.web.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mendan.dashboard.Days;
import org.mendan.web.text.Period;

/** What somebody wants to see of the figures, as it stands in the page's address. */
record DashboardFilters(@Nullable String organisation, @Nullable String from, @Nullable String until) {

    /** The filters of a request; {@code parameter} gives the values of the address. */
    static DashboardFilters of(Function<String, @Nullable String> parameter) {
        return new DashboardFilters(parameter.apply("organisation"), parameter.apply("from"), parameter.apply("until"));
    }

    /** Key of the sentence that says what is wrong; null where nothing is. */
    @Nullable
    String problem(ZoneId zone) {
        Period.Problem problem = period().problem();
        if (problem != null) {
            return "period." + problem;
        }
        return wanted(zone).count() > Days.MOST ? "dashboard.period.long" : null;
    }

    /** The days to show; the usual ones where something is wrong with those given. */
    Days days(ZoneId zone) {
        return problem(zone) == null ? wanted(zone) : Days.of(null, null, today(zone));
    }

    private Days wanted(ZoneId zone) {
        return Days.of(period().firstDay(), period().lastDay(), today(zone));
    }

    private static LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(Instant.now(), zone);
    }

    private Period period() {
        return new Period(from, until);
    }
}

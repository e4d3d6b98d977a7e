package org.mendan.web.record;

import java.io.Serial;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.Ending;
import org.mendan.persistence.record.Reach;
import org.mendan.persistence.record.RecordOrder;
import org.mendan.persistence.record.RecordSearch;
import org.mendan.persistence.record.TagWords;
import org.mendan.web.text.Period;

/**
 * What stands in the address of the list: two days, both included, in the institution's zone, words, a part of the host's
 * name, tags, how it ended, and what is sorted by. What cannot be read is said by its text's key, where it can be mended,
 * and searched for as if it were not there.
 */
record RecordFilters(Map<String, String> typed) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    static final Set<String> NARROWING = Set.of("from", "until", "words", "host", "tags", "ending");

    RecordFilters {
        typed = Map.copyOf(typed);
    }

    /** Of a request's parameters; what else the request says is left out. */
    static RecordFilters of(Function<String, @Nullable String> parameter) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : Arrays.asList("from", "until", "words", "host", "tags", "ending", "sort", "rising")) {
            String value = parameter.apply(name);
            if (value != null && !value.isBlank() && value.length() <= 200) {
                typed.put(name, value.strip());
            }
        }
        return new RecordFilters(typed);
    }

    String get(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Key of the sentence that says what is wrong with the filters; null where nothing is. */
    @Nullable
    String problem() {
        Period.Problem problem = period().problem();
        return problem == null ? null : "period." + problem;
    }

    private Period period() {
        return new Period(typed.get("from"), typed.get("until"));
    }

    /** Whether anything narrows the list. */
    boolean narrow() {
        return typed.keySet().stream().anyMatch(NARROWING::contains);
    }

    /** The search they describe; it reaches nothing until it is known who searches. */
    RecordSearch search(ZoneId zone) {
        return new RecordSearch(
                new Reach.Within(Set.of()),
                period().start(zone),
                period().end(zone),
                typed.get("words"),
                typed.get("host"),
                TagWords.of(get("tags")),
                named(Ending.values(), get("ending")));
    }

    /** Newest first, where nothing else is wanted. */
    RecordOrder order() {
        RecordOrder.Key key = named(RecordOrder.Key.values(), get("sort"));
        return key == null
                ? RecordOrder.NEWEST_FIRST
                : new RecordOrder(key, get("rising").equals("true"));
    }

    /** The same filters sorted by that column; by the column that is sorted by already, the other way round. */
    RecordFilters sortedBy(RecordOrder.Key key) {
        RecordOrder now = order();
        boolean text = key == RecordOrder.Key.HOST || key == RecordOrder.Key.COUNTERPART;
        boolean rising = now.key() == key ? !now.ascending() : text;
        Map<String, String> changed = new LinkedHashMap<>(typed);
        changed.put("sort", key.name());
        changed.put("rising", Boolean.toString(rising));
        return new RecordFilters(changed);
    }

    /** As the query of an address, always in the same order. */
    String query() {
        return typed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

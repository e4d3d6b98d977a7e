package org.mendan.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mendan.persistence.presentation.ShownDocument;
import org.mendan.persistence.presentation.ShownPage;

/**
 * How long each page of each document was shown in a meeting. A page lasts until the next one; the last one until its
 * document was closed, another one was shown, or the meeting ended.
 */
public final class ShownTimes {

    /** A page from one turn to the next. */
    public record PageTime(int page, String turnedBy, Instant from, Duration length) {}

    /** A document from its opening to its end. */
    public record DocumentTime(ShownDocument document, Duration length, List<PageTime> pages) {
        public DocumentTime {
            pages = List.copyOf(pages);
        }

        /** How long each of its pages was shown in all, those that were shown in their order. */
        public Map<Integer, Duration> totals() {
            Map<Integer, Duration> totals = new TreeMap<>();
            pages.forEach(page -> totals.merge(page.page(), page.length(), Duration::plus));
            return totals;
        }
    }

    private ShownTimes() {}

    /**
     * The documents of one meeting with their times, in their order.
     *
     * @param documents of one meeting, in their order
     * @param pages of these, each document's in their order
     * @param end of the meeting; while it goes on, now
     */
    public static List<DocumentTime> of(List<ShownDocument> documents, Collection<ShownPage> pages, Instant end) {
        Map<UUID, List<ShownPage>> byShowing = pages.stream()
                .collect(Collectors.groupingBy(ShownPage::showingId, LinkedHashMap::new, Collectors.toList()));
        List<DocumentTime> times = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            ShownDocument document = documents.get(i);
            Instant next = i + 1 < documents.size() ? documents.get(i + 1).shownAt() : end;
            Instant over = earlier(document.closedAt().orElse(end), earlier(next, end));
            times.add(time(document, byShowing.getOrDefault(document.id(), List.of()), over));
        }
        return times;
    }

    /** The document that was shown longest; nothing where none was. */
    public static Optional<DocumentTime> longest(List<DocumentTime> times) {
        return times.stream().reduce((one, other) -> other.length().compareTo(one.length()) > 0 ? other : one);
    }

    private static DocumentTime time(ShownDocument document, List<ShownPage> pages, Instant over) {
        List<PageTime> lengths = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            ShownPage page = pages.get(i);
            Instant until = i + 1 < pages.size() ? pages.get(i + 1).shownAt() : over;
            lengths.add(new PageTime(page.page(), page.turnedBy(), page.shownAt(), between(page.shownAt(), until)));
        }
        return new DocumentTime(document, between(document.shownAt(), over), lengths);
    }

    private static Duration between(Instant from, Instant to) {
        Duration length = Duration.between(Objects.requireNonNull(from), to);
        return length.isNegative() ? Duration.ZERO : length;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

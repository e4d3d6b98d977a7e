package org.mendan.web.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mendan.persistence.document.Document;

/**
 * The last day of a document, as it was typed.
 *
 * @param typed such as {@code 2027-03-31}, as a browser's field for dates sends it; empty where there is none
 */
record LastDay(String typed) {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    LastDay {
        typed = typed.strip();
    }

    static LastDay of(Document document) {
        return new LastDay(document.expiresOn().map(LocalDate::toString).orElse(""));
    }

    /** Whether it is a day, or none. */
    boolean fits() {
        return typed.isEmpty() || day().isPresent();
    }

    /** Nothing where it is none. */
    Optional<LocalDate> day() {
        if (!DAY.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            // The thirtieth of February
            return Optional.empty();
        }
    }
}

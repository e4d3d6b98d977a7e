package org.mendan.web.terms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** A day and a time as a browser's field sends them, such as 2026-12-01T09:00, by the institution's clock; or nothing. */
record LocalMoment(String text) {
    LocalMoment {
        text = text.strip();
    }

    boolean given() {
        return !text.isEmpty();
    }

    /** The moment; nothing where none is given, or where it cannot be read. */
    Optional<Instant> at(ZoneId zone) {
        try {
            return text.length() < 16 || text.length() > 19
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package org.mendan.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes moments as the institution's clock and the reader's language have them. */
@ApplicationScoped
public class Dates {
    private ZoneId zone = ZoneId.of("Asia/Tokyo");

    protected Dates() {}

    @Inject
    public Dates(@ConfigProperty(name = "mendan.zone") ZoneId zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** "2026年4月1日" or "1 April 2026". */
    public String day(Instant moment, Locale locale) {
        return write(moment, locale, "yyyy年M月d日", "d MMMM yyyy");
    }

    /** "2026/04/01 14:05" or "1 Apr 2026, 14:05". */
    public String minute(Instant moment, Locale locale) {
        return write(moment, locale, "yyyy/MM/dd HH:mm", "d MMM yyyy, HH:mm");
    }

    /** To the second, for what has to be told apart within a meeting. */
    public String second(Instant moment, Locale locale) {
        return write(moment, locale, "yyyy/MM/dd HH:mm:ss", "d MMM yyyy, HH:mm:ss");
    }

    /** "14:05:09", where the day is clear. */
    public String time(Instant moment, Locale locale) {
        return write(moment, locale, "HH:mm:ss", "HH:mm:ss");
    }

    /** "14:05", where the day is today. */
    public String clock(Instant moment, Locale locale) {
        return write(moment, locale, "H:mm", "HH:mm");
    }

    private String write(Instant moment, Locale locale, String japanese, String english) {
        boolean ja = !Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return DateTimeFormatter.ofPattern(ja ? japanese : english, ja ? Locale.JAPANESE : Locale.UK)
                .withZone(zone)
                .format(moment);
    }
}

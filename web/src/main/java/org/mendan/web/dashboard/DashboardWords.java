package org.mendan.web.dashboard;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.mendan.dashboard.Change;
import org.mendan.web.text.Texts;

/** Puts figures into the reader's words. */
record DashboardWords(Texts texts) {

    String number(long value) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(value);
    }

    /** Minutes and seconds. */
    String length(Duration length) {
        return texts.say("dashboard.length", number(length.toMinutes()), String.valueOf(length.toSecondsPart()));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(day);
    }

    /** How a figure stands to the one of as many days before. */
    String change(long before, long now) {
        return change(before, now, number(before));
    }

    /** The same of a length in seconds. */
    String lengthChange(long before, long now) {
        return change(before, now, length(Duration.ofSeconds(before)));
    }

    private String change(long before, long now, String was) {
        Change change = Change.from(before, now);
        if (change instanceof Change.More more) {
            return texts.say("dashboard.change.more", number(more.percent()), was);
        }
        if (change instanceof Change.Less less) {
            return texts.say("dashboard.change.less", number(less.percent()), was);
        }
        return texts.say(change instanceof Change.Same ? "dashboard.change.same" : "dashboard.change.none");
    }

    String percent(long part, long whole) {
        return NumberFormat.getPercentInstance(texts.locale()).format(whole == 0 ? 0 : (double) part / whole);
    }
}

package org.mendan.web.record;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mendan.connection.ConnectionNumber;
import org.mendan.persistence.camera.PictureQuality;
import org.mendan.persistence.record.Ending;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.record.Outlook;
import org.mendan.record.ShownTimes.DocumentTime;
import org.mendan.record.ShownTimes.PageTime;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** Puts a record's facts into the reader's words. */
public record RecordWords(Texts texts, Dates dates) {

    public String started(MeetingRecord meeting) {
        return dates.minute(meeting.startedAt(), texts.locale());
    }

    public String ended(MeetingRecord meeting) {
        return meeting.endedAt()
                .map(end -> dates.minute(end, texts.locale()))
                .orElseGet(() -> texts.say("records.running"));
    }

    public String ending(MeetingRecord meeting) {
        return meeting.ending().map(this::how).orElseGet(() -> texts.say("records.running"));
    }

    public String how(Ending ending) {
        return texts.say("ending." + ending);
    }

    /** A dash where the host has not said. */
    public String outlook(MeetingRecord meeting) {
        return meeting.note().outlook().map(this::named).orElse("–");
    }

    public String named(Outlook outlook) {
        return texts.say("outlook." + outlook);
    }

    /** The number that led the guest here, as it was read aloud. */
    public String number(MeetingRecord meeting) {
        return new ConnectionNumber(meeting.connectionNumber()).grouped();
    }

    /** A dash while the meeting goes on. */
    public String length(MeetingRecord meeting) {
        return meeting.duration().map(this::length).orElse("–");
    }

    public String time(PageTime page) {
        return dates.time(page.from(), texts.locale());
    }

    /** From when on, how long, and which file of it. */
    public String summary(DocumentTime shown) {
        return texts.say(
                "record.shown.summary",
                dates.time(shown.document().shownAt(), texts.locale()),
                length(shown.length()),
                text(shown.document().versionNumber()));
    }

    public String page(PageTime page) {
        return texts.say("record.shown.pageOf", text(page.page()));
    }

    public String turnedBy(PageTime page) {
        return texts.say("record.author." + page.turnedBy());
    }

    public String since(PictureQuality pictures) {
        return dates.time(pictures.changedAt(), texts.locale());
    }

    public String level(PictureQuality pictures) {
        return texts.say("quality." + pictures.level());
    }

    public String reason(PictureQuality pictures) {
        return texts.say("quality.reason." + pictures.reason());
    }

    /** The two units that matter. */
    public String length(@Nullable Duration duration) {
        Duration whole = duration == null || duration.isNegative() ? Duration.ZERO : duration;
        if (whole.toHours() > 0) {
            return texts.say("length.hours", text(whole.toHours()), text(whole.toMinutesPart()));
        }
        return whole.toMinutes() > 0
                ? texts.say("length.minutes", text(whole.toMinutes()), text(whole.toSecondsPart()))
                : texts.say("length.seconds", text(whole.toSeconds()));
    }

    private static String text(long number) {
        return String.valueOf(number);
    }
}

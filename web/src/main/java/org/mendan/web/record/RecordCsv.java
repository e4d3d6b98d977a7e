package org.mendan.web.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mendan.persistence.presentation.ShownDocument;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.record.RecordExport;
import org.mendan.record.RecordLine;
import org.mendan.record.ShownTimes.DocumentTime;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** Records as lines of a CSV file in the reader's language; times as the institution's clock shows them, lengths in seconds. */
record RecordCsv(Texts texts, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    List<String> headings() {
        return Stream.of(
                        "records.number",
                        "record.started",
                        "record.ended",
                        "csv.seconds",
                        "record.host",
                        "record.branch",
                        "note.counterpart",
                        "note.topic",
                        "note.outlook",
                        "note.tags",
                        "records.ending",
                        "records.entry",
                        "csv.shown")
                .map(texts::say)
                .toList();
    }

    String[] row(RecordExport export) {
        RecordLine line = export.line();
        MeetingRecord meeting = line.meeting();
        RecordWords says = new RecordWords(texts, new Dates(zone));
        return new String[] {
            Long.toString(meeting.number()),
            time(meeting.startedAt()),
            meeting.endedAt().map(this::time).orElse(""),
            meeting.duration().map(Duration::toSeconds).map(String::valueOf).orElse(""),
            meeting.hostName(),
            meeting.branch(),
            meeting.note().counterpart(),
            meeting.note().topic(),
            meeting.note().outlook().map(says::named).orElse(""),
            String.join(", ", line.tags()),
            says.ending(meeting),
            says.number(meeting),
            export.shown().stream().map(RecordCsv::shown).collect(Collectors.joining("; "))
        };
    }

    /** A document with its version, and the seconds of each of its pages. */
    private static String shown(DocumentTime time) {
        ShownDocument document = time.document();
        return time.totals().entrySet().stream()
                .map(page -> page.getKey() + "=" + page.getValue().toSeconds())
                .collect(Collectors.joining(" ", document.title() + " v" + document.versionNumber() + ": ", ""));
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }
}

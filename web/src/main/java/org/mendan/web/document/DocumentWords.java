package org.mendan.web.document;

import java.text.NumberFormat;
import java.time.Instant;
import org.mendan.document.ConversionProblem;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** What pages say of documents. */
public final class DocumentWords {
    private static final double MEGABYTE = 1_000_000;

    private final Texts texts;
    private final Dates dates;

    public DocumentWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** How far its file is, where it is not ready. */
    public String state(DocumentVersion version, int done) {
        return switch (version.state()) {
            case WAITING -> texts.say("documents.waiting");
            case CONVERTING -> version.pageCount() == 0
                    ? texts.say("documents.converting")
                    : texts.say(
                            "documents.convertingPages", Integer.toString(done), Integer.toString(version.pageCount()));
            case FAILED -> texts.say("documents.failed");
            case READY -> texts.say("documents.pages", Integer.toString(version.pageCount()));
        };
    }

    /** Why there are no pages, and what to do. */
    public String problem(ConversionProblem problem, int page) {
        String why = texts.say("documents.problem." + problem);
        return page == 0 ? why : texts.say("documents.problemPage", Integer.toString(page), why);
    }

    /** In megabytes, with one digit behind the point. */
    public String size(long bytes) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(Math.max(0.1, bytes / MEGABYTE)) + " MB";
    }

    public String moment(Instant moment) {
        return dates.minute(moment, texts.locale());
    }

    public String pictureOf(int page) {
        return texts.say("documents.pageOf", Integer.toString(page));
    }
}

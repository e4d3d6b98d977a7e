package org.mendan.web.terms;

import java.time.Instant;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.persistence.terms.TermsLine;
import org.mendan.terms.TermsStanding;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** Terms in the reader's words. */
public record TermsWords(Texts texts, Dates dates) {
    /** The kind's usual name, whatever title its text has. */
    public String kind(TermsKind kind) {
        return texts.say("terms.kind." + kind);
    }

    public String language(String language) {
        return texts.say("terms.language." + language);
    }

    public String state(TermsStanding standing) {
        return texts.say("terms.state." + standing.state());
    }

    public String number(int number) {
        return texts.say("terms.number", String.valueOf(number));
    }

    public String from(TermsLine line) {
        return minute(line.effectiveFrom());
    }

    /** By whom and when it was published, or that it came as a file. */
    public String published(TermsLine line) {
        return line.publishedBy().isEmpty()
                ? texts.say("terms.published.file", minute(line.publishedAt()))
                : texts.say("terms.published.by", line.publishedBy(), minute(line.publishedAt()));
    }

    public String minute(Instant moment) {
        return dates.minute(moment, texts.locale());
    }
}

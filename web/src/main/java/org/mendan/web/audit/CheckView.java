package org.mendan.web.audit;

import java.text.NumberFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mendan.audit.Break;
import org.mendan.audit.ChainReport;
import org.mendan.audit.CheckState;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** A check of the chain in the reader's words. */
public record CheckView(@Nullable CheckState state, Texts texts, Dates dates) {
    public boolean isRunning() {
        return state != null && state.running();
    }

    /** One of none, running, whole, broken and failed. */
    public String getKind() {
        if (state == null) {
            return "none";
        }
        if (state.running()) {
            return "running";
        }
        ChainReport report = state.report();
        if (report == null) {
            return "failed";
        }
        return report.whole() ? "whole" : "broken";
    }

    /** How the message looks: its class in the style sheet. */
    public String getTone() {
        return switch (getKind()) {
            case "whole" -> "message-success";
            case "broken", "failed" -> "message-danger";
            default -> "message-plain";
        };
    }

    public String getIcon() {
        return switch (getKind()) {
            case "whole" -> "icon-check";
            case "broken", "failed" -> "icon-alert";
            default -> "icon-info";
        };
    }

    /** What was found, in one or two sentences. */
    public String getSentence() {
        ChainReport report = state == null ? null : state.report();
        if (report == null) {
            return texts.say("audit.check." + getKind(), number(state == null ? 0 : state.checked()));
        }
        if (report.whole()) {
            return texts.say("audit.check.whole", number(report.entries()), number(report.anchors()));
        }
        Break broken = report.broken();
        return broken == null ? texts.say("audit.check.loose", number(report.loose())) : sentence(broken);
    }

    /** When the last check ended; empty where none did. */
    public String getFinished() {
        return state == null || state.finishedAt() == null
                ? ""
                : texts.say("audit.check.at", dates.second(state.finishedAt(), texts.locale()));
    }

    /** The end of the chain, to be compared with a printed one; empty where the chain is not whole. */
    public String getHead() {
        ChainReport report = state == null ? null : state.report();
        return report == null || !report.whole() ? "" : report.head();
    }

    private String sentence(Break broken) {
        AuditEntry entry = broken.entry();
        String where = texts.say("audit.check." + broken.kind(), number(broken.position()));
        return entry == null
                ? where
                : texts.say(
                        "audit.check.entry",
                        where,
                        dates.second(entry.at(), texts.locale()),
                        entry.actor(),
                        new AuditWords(texts, dates, Map.of()).action(entry.action()));
    }

    private String number(long value) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(value);
    }
}

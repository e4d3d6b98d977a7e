package org.mendan.record;

import java.util.ArrayList;
import java.util.List;
import org.mendan.persistence.record.RecordNote;

/** What an edit changes, as the audit log tells it: only what differs, old and new, each cut short. */
final class RecordChanges {
    private static final int SHORT = 60;

    private RecordChanges() {}

    /** Empty where nothing differs. */
    static String of(RecordNote before, List<String> tagsBefore, RecordEdit edit) {
        List<String> changes = new ArrayList<>();
        add(changes, "counterpart", before.counterpart(), edit.counterpart());
        add(changes, "topic", before.topic(), edit.topic());
        add(
                changes,
                "outlook",
                before.outlook().map(Enum::name).orElse(""),
                edit.outlook() == null ? "" : edit.outlook().name());
        add(
                changes,
                "tags",
                String.join(", ", tagsBefore),
                String.join(", ", edit.tags().stream().sorted().toList()));
        return String.join("; ", changes);
    }

    private static void add(List<String> changes, String field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(field + ": \"" + cut(before) + "\" -> \"" + cut(after) + "\"");
        }
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= SHORT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }
}

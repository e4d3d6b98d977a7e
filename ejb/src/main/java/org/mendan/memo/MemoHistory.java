package org.mendan.memo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mendan.meeting.Side;

/**
 * Who wrote what, when: the stored updates of a memo, from the first, replayed to any version. Of the text at a version
 * every run knows the update that brought it; what was deleted is found at the versions before.
 */
public final class MemoHistory {

    /**
     * A stretch of text that one update brought.
     *
     * @param text the stretch as far as it still stands
     * @param author who wrote it
     * @param at when the server accepted it
     * @param version the memo's version after the update that brought it
     */
    public record Run(String text, Side author, Instant at, int version) {

        private Run part(int from, int to) {
            return new Run(text.substring(from, to), author, at, version);
        }
    }

    private final List<AcceptedUpdate> updates;
    private final List<ChangeSet> changes = new ArrayList<>();

    /** The history in these updates, which begin at version 1 and leave none out; refused otherwise. */
    public MemoHistory(List<AcceptedUpdate> updates) throws InvalidChange {
        this.updates = List.copyOf(updates);
        String text = "";
        for (AcceptedUpdate update : updates) {
            if (update.version() != changes.size() + 1) {
                throw new InvalidChange("version " + update.version() + " follows " + changes.size());
            }
            ChangeSet change = ChangeSet.parse(update.changes());
            text = change.apply(text);
            changes.add(change);
        }
    }

    /** The newest version. */
    public int version() {
        return updates.size();
    }

    /** Every step in order. */
    public List<AcceptedUpdate> updates() {
        return updates;
    }

    /** The whole text at a version; version 0 is the empty beginning. */
    public String text(int version) {
        StringBuilder text = new StringBuilder();
        runs(version).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** The text at a version as runs, in the order of the text. */
    public List<Run> runs(int version) {
        if (version < 0 || version > version()) {
            throw new IllegalArgumentException("version: not in this history");
        }
        List<Run> runs = List.of();
        for (int i = 0; i < version; i++) {
            runs = after(runs, changes.get(i), updates.get(i));
        }
        return List.copyOf(runs);
    }

    private static List<Run> after(List<Run> runs, ChangeSet change, AcceptedUpdate update) {
        List<Run> result = new ArrayList<>();
        RunCursor old = new RunCursor(runs);
        for (ChangeSet.Step step : change.steps()) {
            List<Run> covered = old.take(step.length());
            if (step.insert() == null) {
                result.addAll(covered);
            } else if (!step.insert().isEmpty()) {
                result.add(new Run(step.insert(), update.author(), update.at(), update.version()));
            }
        }
        return result;
    }

    /** Walks once over the runs of a text, cutting them where a step ends. */
    private static final class RunCursor {
        private final List<Run> runs;
        private int index;
        private int offset;

        private RunCursor(List<Run> runs) {
            this.runs = runs;
        }

        private List<Run> take(int length) {
            List<Run> taken = new ArrayList<>();
            int left = length;
            while (left > 0) {
                Run run = runs.get(index);
                int end = Math.min(run.text().length(), offset + left);
                taken.add(run.part(offset, end));
                left -= end - offset;
                boolean used = end == run.text().length();
                index += used ? 1 : 0;
                offset = used ? 0 : end;
            }
            return taken;
        }
    }
}

package org.mendan.web.record;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mendan.meeting.Side;
import org.mendan.memo.AcceptedUpdate;
import org.mendan.memo.InvalidChange;
import org.mendan.persistence.memo.Author;
import org.mendan.persistence.memo.MemoUpdate;
import org.mendan.web.record.MemoReplay.Part;
import org.mendan.web.record.MemoReplay.Step;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** The memo's history as the page shows it: all steps, and the memo at the chosen one; the last where none is chosen. */
public final class ReplayView {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final @Nullable MemoReplay replay;
    private final int position;
    private final Dates dates;
    private final Texts texts;

    private ReplayView(@Nullable MemoReplay replay, int position, Dates dates, Texts texts) {
        this.replay = replay;
        this.position = position;
        this.dates = dates;
        this.texts = texts;
    }

    static ReplayView of(List<MemoUpdate> updates, @Nullable String wanted, Dates dates, Texts texts) {
        try {
            MemoReplay replay =
                    new MemoReplay(updates.stream().map(ReplayView::accepted).toList());
            int last = replay.steps().size();
            int number = wanted != null && NUMBER.matcher(wanted).matches() ? Integer.parseInt(wanted) : last;
            return new ReplayView(replay, Math.max(Math.min(number, last), Math.min(1, last)), dates, texts);
        } catch (InvalidChange e) {
            return new ReplayView(null, 0, dates, texts);
        }
    }

    private static AcceptedUpdate accepted(MemoUpdate update) {
        Side author = update.author() == Author.HOST ? Side.HOST : Side.GUEST;
        return new AcceptedUpdate(update.version(), author, update.clientId(), update.changes(), update.acceptedAt());
    }

    public List<Step> getSteps() {
        return replay == null ? List.of() : replay.steps();
    }

    /** Number of the chosen step, from 1; 0 where there is none. */
    public int getPosition() {
        return position;
    }

    public int getLast() {
        return getSteps().size();
    }

    public List<Part> getMemo() {
        return replay == null || position == 0 ? List.of() : replay.memoAt(chosen());
    }

    public String getPositionText() {
        return texts.say("record.history.position", String.valueOf(position), String.valueOf(getLast()));
    }

    /** "Shared memo at 14:05:09". */
    public String getTitle() {
        Step step = chosen();
        return texts.say("record.history.at", dates.second(step.until(), texts.locale()));
    }

    public String time(Step step) {
        return dates.time(step.until(), texts.locale());
    }

    public String author(Side side) {
        return texts.say("record.author." + side.name());
    }

    private Step chosen() {
        return getSteps().get(position - 1);
    }
}

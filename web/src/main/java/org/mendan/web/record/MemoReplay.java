package org.mendan.web.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mendan.meeting.Side;
import org.mendan.memo.AcceptedUpdate;
import org.mendan.memo.ChangeSet;
import org.mendan.memo.InvalidChange;
import org.mendan.memo.MemoHistory;

/**
 * A memo's history as a person reads it: what one side typed without a pause is one step, with its author, its time and
 * what it changed. Of every step the whole memo can be shown as it was, each part with its author.
 */
public final class MemoReplay {
    /** A longer pause, or the other side's typing, begins a new step. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /**
     * One stretch of typing.
     *
     * @param number counted from 1
     * @param version the memo's version after it
     * @param added what stands now and did not before; empty where nothing does
     * @param removed what stood before and no longer does
     */
    public record Step(
            int number, Side author, Instant from, Instant until, int version, String added, String removed) {}

    /**
     * A part of the memo at a step.
     *
     * @param fresh whether this very step brought it
     */
    public record Part(String text, Side author, boolean fresh) {}

    private final MemoHistory history;
    private final List<Step> steps;

    /** Reads the updates, which begin at version 1 and leave none out. */
    public MemoReplay(List<AcceptedUpdate> updates) throws InvalidChange {
        this.history = new MemoHistory(updates);
        this.steps = steps(updates);
    }

    public List<Step> steps() {
        return steps;
    }

    /** The whole memo right after a step. */
    public List<Part> memoAt(Step step) {
        int before = step.number() == 1 ? 0 : steps.get(step.number() - 2).version();
        return history.runs(step.version()).stream()
                .map(run -> new Part(run.text(), run.author(), run.version() > before))
                .toList();
    }

    private static List<Step> steps(List<AcceptedUpdate> updates) throws InvalidChange {
        List<Step> steps = new ArrayList<>();
        String before = "";
        String text = "";
        int first = 0;
        for (int i = 0; i < updates.size(); i++) {
            text = ChangeSet.parse(updates.get(i).changes()).apply(text);
            if (i + 1 == updates.size() || pausesAfter(updates.get(i), updates.get(i + 1))) {
                steps.add(step(steps.size() + 1, updates.get(first), updates.get(i), before, text));
                before = text;
                first = i + 1;
            }
        }
        return List.copyOf(steps);
    }

    private static boolean pausesAfter(AcceptedUpdate update, AcceptedUpdate next) {
        return update.author() != next.author()
                || Duration.between(update.at(), next.at()).compareTo(PAUSE) > 0;
    }

    private static Step step(int number, AcceptedUpdate first, AcceptedUpdate last, String before, String after) {
        int head = commonHead(before, after);
        int tail = commonTail(before, after, head);
        String added = after.substring(head, after.length() - tail);
        String removed = before.substring(head, before.length() - tail);
        return new Step(number, last.author(), first.at(), last.at(), last.version(), added, removed);
    }

    private static int commonHead(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        boolean halved = head > 0 && Character.isHighSurrogate(before.charAt(head - 1));
        return halved ? head - 1 : head;
    }

    private static int commonTail(String before, String after, int head) {
        int most = Math.min(before.length(), after.length()) - head;
        int tail = 0;
        while (tail < most && before.charAt(before.length() - tail - 1) == after.charAt(after.length() - tail - 1)) {
            tail++;
        }
        boolean halved = tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail));
        return halved ? tail - 1 : tail;
    }
}

package org.mendan.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a worker says, understood line by line. Whatever is no line of the protocol ends the reading. */
final class WorkerWords {
    private static final int LONGEST_LINE = 80;
    private static final int LARGEST = 100_000;

    private final ConversionProgress progress;
    private final int most;
    private final Deque<Integer> begun = new ArrayDeque<>();
    private final Set<Integer> ready = new HashSet<>();
    private int pages;
    private @Nullable ConversionOutcome outcome;

    /** @param most so many pages a document may have */
    WorkerWords(ConversionProgress progress, int most) {
        this.progress = progress;
        this.most = most;
    }

    /** Reads until the worker is done, has failed, or says something else; whether it fell silent before any of that. */
    boolean read(InputStream out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = out.read(); sign >= 0; sign = out.read()) {
            if (sign == '\n') {
                boolean goesOn = understood(line.toString().split(" ", -1)) && outcome == null;
                if (!goesOn) {
                    return false;
                }
                line.setLength(0);
            } else if (line.append((char) sign).length() > LONGEST_LINE) {
                return false;
            }
        }
        return true;
    }

    /** @param otherwise why it ended where the worker has not said so itself */
    ConversionOutcome outcome(ConversionProblem otherwise) {
        if (outcome != null) {
            return outcome;
        }
        return new ConversionOutcome.Failed(otherwise, begun.isEmpty() ? 0 : begun.peekFirst());
    }

    private boolean understood(String[] words) throws IOException {
        int[] numbers = numbers(words);
        return switch (words[0] + "/" + words.length) {
            case "pages/2" -> pages(numbers[1]);
            case "begin/2" -> isPage(numbers[1]) && begun.add(numbers[1]);
            case "page/4" -> page(numbers[1], numbers[2], numbers[3]);
            case "done/1" -> done();
            case "failed/3" -> failed(problem(words[1]), Math.max(0, numbers[2]));
            default -> false;
        };
    }

    private boolean done() {
        if (pages == 0 || ready.size() < pages) {
            return false;
        }
        outcome = new ConversionOutcome.Done(pages);
        return true;
    }

    private boolean failed(ConversionProblem problem, int page) {
        outcome = new ConversionOutcome.Failed(problem, page);
        return true;
    }

    private boolean pages(int count) throws IOException {
        if (pages != 0 || count < 1 || count > most) {
            return false;
        }
        pages = count;
        progress.pages(count);
        return true;
    }

    private boolean page(int page, int width, int height) throws IOException {
        boolean fits = isPage(page) && width > 0 && width < LARGEST && height > 0 && height < LARGEST;
        if (!fits || !ready.add(page)) {
            return false;
        }
        begun.remove(page);
        progress.page(page, width, height);
        return true;
    }

    private boolean isPage(int page) {
        return page >= 1 && page <= pages;
    }

    private static ConversionProblem problem(String name) {
        return Arrays.stream(ConversionProblem.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(ConversionProblem.STOPPED);
    }

    /** The words as numbers; -1 for each that is none. */
    private static int[] numbers(String[] words) {
        return Arrays.stream(words)
                .mapToInt(word -> word.matches("[0-9]{1,6}") ? Integer.parseInt(word) : -1)
                .toArray();
    }
}

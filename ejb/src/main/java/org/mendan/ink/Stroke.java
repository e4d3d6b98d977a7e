package org.mendan.ink;

import java.util.List;

/**
 * One line, from where the pen was set down to where it was lifted; of one point it is a dot.
 *
 * @param points across and down in turn, in ten-thousandths of the page's width and height
 */
public record Stroke(int page, Tool tool, List<Integer> points) implements Mark {
    /** A longer line is drawn as several. */
    public static final int MAX_POINTS = 400;

    private static final int FARTHEST = 10_000;

    public Stroke {
        points = List.copyOf(points);
        if (page < 1) {
            throw new IllegalArgumentException("page: at least 1");
        }
        if (points.isEmpty() || points.size() % 2 != 0 || points.size() > 2 * MAX_POINTS) {
            throw new IllegalArgumentException("points: 1 to " + MAX_POINTS + " pairs");
        }
        if (points.stream().anyMatch(length -> length < 0 || length > FARTHEST)) {
            throw new IllegalArgumentException("points: not within 0 to " + FARTHEST);
        }
    }

    int pointCount() {
        return points.size() / 2;
    }
}

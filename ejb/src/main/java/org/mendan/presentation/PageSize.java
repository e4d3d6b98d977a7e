package org.mendan.presentation;

/** How large the large picture of a page is, in pixels. */
public record PageSize(int width, int height) {
    public PageSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("width and height: at least 1");
        }
    }
}

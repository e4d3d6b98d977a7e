package org.mendan.presentation;

/**
 * Where a document is open.
 *
 * @param page counted from 1
 * @param offset how far down the page the upper edge of what is seen lies, in thousandths of its height
 */
public record Spot(int page, int offset) {
    /** The whole page. */
    public static final int THOUSAND = 1000;

    /** Where every document opens. */
    public static final Spot START = new Spot(1, 0);

    public Spot {
        if (page < 1 || offset < 0 || offset > THOUSAND) {
            throw new IllegalArgumentException("page: at least 1; offset: 0 to " + THOUSAND);
        }
    }
}

package org.mendan.document;

import java.io.IOException;

/** Hears how far a conversion is, in its thread; what it throws ends the conversion. */
public interface ConversionProgress {

    /** So many pages there will be. */
    void pages(int count) throws IOException;

    /**
     * The files of that page are there; pages come in no order.
     *
     * @param width of the large picture, in pixels
     */
    void page(int page, int width, int height) throws IOException;
}

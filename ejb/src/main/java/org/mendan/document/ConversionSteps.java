package org.mendan.document;

import java.util.Map;
import org.mendan.persistence.document.DocumentPage;

/** What is written down of a conversion; each answers false where it is somebody else's by now. */
interface ConversionSteps {
    boolean expect(int pages);

    boolean add(DocumentPage page);

    /**
     * All pages are there.
     *
     * @param titles of pages, by their number
     * @param notes of pages, by their number
     */
    boolean ready(Map<Integer, String> titles, Map<Integer, String> notes);

    boolean failed(ConversionProblem problem, int page);
}

package org.mendan.web.access;

/**
 * The bean of a page about something that not everybody sees; the page names it as {@code guard} in its metadata. It is asked
 * each time a form of the page is sent, before anything else happens.
 */
public interface Guarded {
    /**
     * Asks anew whether what the page is about is the caller's; false, and an entry in the audit log, where it is not. What
     * the page keeps of it stays as it was shown: a press is about that.
     */
    boolean mayStay();
}

package org.mendan.web.access;

/**
 * The bean of a page about something that not everybody sees; the page names it as {@code guard} in its metadata. It is asked
 * each time a form of the page is sent, before anything else happens.
 */
public interface Guarded {
    /** Reads anew what the page is about; false, and an entry in the audit log, where that is not the caller's. */
    boolean mayStay();
}

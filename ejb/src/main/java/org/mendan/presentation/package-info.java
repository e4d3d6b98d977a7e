/**
 * Documents in a meeting: the one document that both sides look at, and the page it is open at. The host opens and closes it;
 * the guest turns pages where the host lets him. The state is sent, never the step, so that a side that comes late or comes
 * back has the right page from the first message; of two who turn at once the server's order counts, and each turn has a
 * number so that a browser knows an old one.
 *
 * <p>A page is written into the record before anybody is told of it: what the record does not know was not shown. While the
 * database is away, pages therefore stay as they are.
 *
 * <p>A document that is removed, or changed so that it has to be approved again, leaves the stages of all meetings at once,
 * and each host reads why. One whose last day ends while it is shown may stay until somebody closes it, and so may a file that
 * is replaced by a newer one: what is looked at was fit to be shown when it was opened.
 *
 * <p>Documents and screens share the stage: a screen that begins to be shared closes the document, and no document is opened
 * over a screen.
 */
@NullMarked
package org.mendan.presentation;

import org.jspecify.annotations.NullMarked;

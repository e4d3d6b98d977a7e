/**
 * What the host draws on the pages of the document on the stage: with a pen, or with a highlighter, and takes back or wipes
 * away again. It belongs to one showing, and is gone when the document is closed: nothing is drawn into the document itself,
 * and nothing of it is kept in the record.
 *
 * <p>A line that is still being drawn passes to the other side as it grows, like a pointer. Once the pen is lifted, the line
 * is kept in the grid, and both hear all that stands on its page: the state is sent, never the step, so that a side that
 * comes late or comes back sees the same. A revision tells an old state from a new one.
 */
@NullMarked
package org.mendan.ink;

import org.jspecify.annotations.NullMarked;

/**
 * The meeting as a browser sees it: its socket.
 *
 * <p>The endpoint only translates. A socket belongs to one seat from its handshake to its end; no message names a
 * meeting or a side, so none can reach another one. A caret goes straight to the other side, past the domain and the
 * grid, because nobody needs it a second later.
 */
@NullMarked
package org.mendan.web.meeting;

import org.jspecify.annotations.NullMarked;

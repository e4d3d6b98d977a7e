/**
 * The sessions of those who are signed in, on all nodes together: how long they last, from where they are used, and their
 * end.
 *
 * <p>The data grid holds a list of them for each login, as JSON text, for grid threads do not see our classes. An HTTP
 * session, which lives on one node, only remembers its number in that list; what is not in the list any more is worth
 * nothing. So one's own sessions can be shown and ended wherever they are. When all servers stop, all sessions are over.
 *
 * <p>A meeting does not depend on a session: its window is let in by a token of its own, so neither limit cuts it. A window
 * in a meeting asks for its page's sign of life every few minutes, and with that its session counts as in use.
 */
@NullMarked
package org.mendan.session;

import org.jspecify.annotations.NullMarked;

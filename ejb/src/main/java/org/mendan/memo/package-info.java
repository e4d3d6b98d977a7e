/**
 * The shared memo: one text, two typists, the server as authority.
 *
 * <p>The protocol is that of <a href="https://codemirror.net/examples/collab/">CodeMirror's collaborative editing</a>:
 * a push is accepted only at the current version, else the browser pulls, rebases and pushes again. Nothing is
 * acknowledged or shown to the other side before it is stored; the stored updates, keyed by meeting and version, are
 * both the history of the memo and the fence against two nodes accepting the same version.
 */
@NullMarked
package org.mendan.memo;

import org.jspecify.annotations.NullMarked;

/**
 * The shared memo: one text, two typists, the server as authority.
 *
 * <p>The protocol is that of <a href="https://codemirror.net/examples/collab/">CodeMirror's collaborative editing</a>:
 * a push is accepted only at the current version, else the browser pulls, rebases and pushes again. Nothing is
 * acknowledged or shown to the other side before it is stored; the stored updates, keyed by meeting and version, are
 * both the history of the memo and the fence against two nodes accepting the same version.
 *
 * <p>One writer per node stores the pushes of all meetings together ({@link org.mendan.memo.MemoWriter}). With the
 * store away, pushes wait and the texts merge when it is back. The classes here are plain Java, the reader of the
 * browser's JSON included; only the beans know the container.
 */
@NullMarked
package org.mendan.memo;

import org.jspecify.annotations.NullMarked;

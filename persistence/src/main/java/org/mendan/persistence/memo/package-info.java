/**
 * The shared memo on disk: every accepted update, and a snapshot of the text now and then.
 *
 * <p>The key of an update is meeting and version. It is the fence between nodes: whatever two of them believe, only one
 * can store a given version. The updates are also the history of who wrote what and when.
 */
@NullMarked
package org.mendan.persistence.memo;

import org.jspecify.annotations.NullMarked;

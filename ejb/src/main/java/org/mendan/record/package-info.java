/**
 * Meeting records: who sees which, what hosts write about them, and lists of them. {@link org.mendan.record.RecordScope}
 * decides; a record outside the reader's scope does not exist for him, and asking for it is audited. Two who write about
 * the same meeting never overwrite each other unseen: an edit names the version it began with.
 */
@NullMarked
package org.mendan.record;

import org.jspecify.annotations.NullMarked;

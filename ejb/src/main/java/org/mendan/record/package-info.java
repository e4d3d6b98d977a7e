/**
 * Meeting records as their host reads them. A host sees his own; the record of somebody else does not exist for him, and
 * asking for it is audited.
 */
@NullMarked
package org.mendan.record;

import org.jspecify.annotations.NullMarked;

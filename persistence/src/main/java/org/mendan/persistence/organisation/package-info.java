/**
 * The tree of organisations that accounts and records belong to; its root has no parent.
 */
@NullMarked
package org.mendan.persistence.organisation;

import org.jspecify.annotations.NullMarked;

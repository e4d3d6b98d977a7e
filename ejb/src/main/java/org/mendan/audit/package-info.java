/**
 * The audit log: who did what, on what, from where, and whether it worked.
 *
 * <p>A success is written in the caller's transaction, so that what is logged happened and what happened is logged; a
 * failure is written in a transaction of its own, so that the rollback of what failed does not take its trace along.
 */
@NullMarked
package org.mendan.audit;

import org.jspecify.annotations.NullMarked;

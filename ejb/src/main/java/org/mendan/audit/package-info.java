/**
 * The audit log: who did what, on what, from where, and whether it worked; and the chain that shows whether anybody
 * changed it.
 *
 * <p>A success is written in the caller's transaction, so that what is logged happened and what happened is logged; a
 * failure is written in a transaction of its own, so that the rollback of what failed does not take its trace along.
 *
 * <p>The chain is made right after: once a second one node takes the new entries in, in the order of their time ({@link
 * org.mendan.audit.SealWatchBean}). An entry is therefore guarded a second after it was written (a minute at most where its
 * transaction took longer than three seconds), and eight writers commit
 * side by side instead of one after the other. What a chain in one database cannot show is that its owner made all of it
 * anew: against that stand the daily anchors outside ({@link org.mendan.audit.Anchor}), and a program of its own that an
 * auditor runs ({@code deploy/audit/VerifyAudit.java}).
 */
@NullMarked
package org.mendan.audit;

import org.jspecify.annotations.NullMarked;

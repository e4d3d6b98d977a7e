/**
 * Who did what to what, when, from where, and whether it worked. Entries are only ever added.
 *
 * <p>An entry is stored with the transaction of what it reports, at once and without waiting for others. Its place in the
 * chain ({@link org.mendan.persistence.audit.AuditLink}) is given right afterwards, by one node at a time: a chain that
 * every transaction had to extend itself would let only one of them commit at a time. The primary key of the links is the
 * fence that keeps two nodes from making two chains.
 */
@NullMarked
package org.mendan.persistence.audit;

import org.jspecify.annotations.NullMarked;

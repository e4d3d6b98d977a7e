/**
 * Figures over many meeting records, counted by the database. Days are those of a zone that the caller names; the indexes of
 * the record list (organisation and start) and of the audit log (action and moment) find the rows.
 */
@NullMarked
package org.mendan.persistence.dashboard;

import org.jspecify.annotations.NullMarked;

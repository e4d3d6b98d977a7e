/** The record that every meeting leaves: who, when, and how it ended. */
@NullMarked
package org.mendan.persistence.record;

import org.jspecify.annotations.NullMarked;

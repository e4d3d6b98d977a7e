/**
 * Who did what to what, when, from where, and whether it worked. Entries are only ever added.
 */
@NullMarked
package org.mendan.persistence.audit;

import org.jspecify.annotations.NullMarked;

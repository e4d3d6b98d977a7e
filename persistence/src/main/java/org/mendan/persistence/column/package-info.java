/**
 * What fits into a column on every supported database: lengths, characters and the resolution of time.
 */
@NullMarked
package org.mendan.persistence.column;

import org.jspecify.annotations.NullMarked;

/**
 * The benchmark of the record list: a PostgreSQL with a million invented records, asked through the repository that the
 * pages ask. The records are the same for the same seed.
 */
@NullMarked
package org.mendan.benchmarks.records;

import org.jspecify.annotations.NullMarked;

/**
 * The database: where it is and in which state it has to be before anything else runs.
 *
 * <p>The address comes from MicroProfile Config (see {@code META-INF/microprofile-config.properties}), so one archive
 * serves the embedded H2 and PostgreSQL. Flyway brings the schema up to date at start; a node that cannot do so does not
 * start. The pool tries each connection with a tiny query before it lends it, so that work goes on by itself when a
 * database was away and is back.
 */
@NullMarked
package org.mendan.database;

import org.jspecify.annotations.NullMarked;

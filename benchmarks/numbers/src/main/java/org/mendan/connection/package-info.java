/**
 * The benchmark of the connection numbers. It stands in the package of what it measures, since redeeming is a matter
 * of that package alone.
 */
@NullMarked
package org.mendan.connection;

import org.jspecify.annotations.NullMarked;

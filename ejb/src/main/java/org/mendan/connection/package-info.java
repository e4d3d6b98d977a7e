/**
 * The connection number: issued to a guest after the terms, read aloud, redeemed once by a host.
 *
 * <p>Numbers live in the data grid with a time to live, so that every node sees the same ones and a dead number needs no
 * clean-up; taking one out of the map is the redemption, which is what makes it single use.
 */
@NullMarked
package org.mendan.connection;

import org.jspecify.annotations.NullMarked;

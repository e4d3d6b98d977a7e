/**
 * The messages between browser and server, as records, and the two sockets they travel on.
 *
 * <p>Follows RFC 6455 and {@code web/PROTOCOL.md}, to which the names are pinned by test.
 */
@NullMarked
package org.mendan.web.wire;

import org.jspecify.annotations.NullMarked;

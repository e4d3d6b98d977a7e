/**
 * The pages on which the two find each other: the guest's first page and end page, and the host's connection page with
 * the way in for guests. They work without any script of their own; a browser that cannot hold a meeting is told so in
 * plain HTML before it gets anything else. The QR code follows ISO/IEC 18004.
 */
@NullMarked
package org.mendan.web.connection;

import org.jspecify.annotations.NullMarked;

/**
 * The cameras of both sides: who may show a picture when, and the way on which the two browsers find each other.
 *
 * <p>Pictures go from browser to browser. Only where the two find no way to each other do still pictures of the host pass
 * this server, about one a second; none is kept. What the server keeps is who switched what, so that both sides are told
 * the same and a browser that comes back knows where it was. The host's camera comes first: without it no guest is
 * asked, and no guest's picture is taken without the guest's own press.
 */
@NullMarked
package org.mendan.camera;

import org.jspecify.annotations.NullMarked;

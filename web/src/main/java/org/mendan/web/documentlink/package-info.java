/**
 * Links to documents, on both sides: where hosts make them, and what guests see who open one. A link's address leads to a
 * servlet that begins the visit and sends the browser on, so that the token stays in no address bar and no {@code Referer}
 * ({@code Referrer-Policy}); the visit's cookie is for the paths of documents only. The file itself goes out as an
 * attachment with its own name, as <a href="https://www.rfc-editor.org/rfc/rfc6266">RFC 6266</a> has it.
 */
@NullMarked
package org.mendan.web.documentlink;

import org.jspecify.annotations.NullMarked;

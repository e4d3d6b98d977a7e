/**
 * A host's own meeting records: the list, and one record with its memo's history. Search, page and step of the history
 * are part of the address, so that going back works and a colleague's question can be answered with a link; whose record
 * it is decides the server, never the link.
 */
@NullMarked
package org.mendan.web.record;

import org.jspecify.annotations.NullMarked;

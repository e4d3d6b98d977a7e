/**
 * The library's pages. Files come in and pages' pictures go out by plain HTTP, streamed; what a list shows while documents are
 * being converted is the same page, asked for again by the browser.
 *
 * <p>A file on its way outlives its connection: the browser names it, asks how much of it has come and sends the rest.
 *
 * <p>What somebody says to an approval is about what stood on the page when it was said.
 */
@NullMarked
package org.mendan.web.document;

import org.jspecify.annotations.NullMarked;

/**
 * What holds for every page and request: security headers, where requests may come from, cookies, the reader's language,
 * and the caller's address.
 *
 * <p>Scripts come from this server's files only ({@code script-src 'self'}); nothing is inline, nothing comes from another
 * host, nobody may frame a page. Pages with PrimeFaces add PrimeFaces' own script nonce, see {@link
 * org.mendan.web.page.ContentSecurityPolicy}. Requests that change something must come from our own pages: browsers say
 * where from by {@code Sec-Fetch-Site} or {@code Origin}.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata</a>
 */
@NullMarked
package org.mendan.web.page;

import org.jspecify.annotations.NullMarked;

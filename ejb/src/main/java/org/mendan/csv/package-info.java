/**
 * Lists as CSV (RFC 4180), in UTF-8 with a byte order mark, as Excel in Japan opens them. Cells that a spreadsheet would
 * run as a formula leave with an apostrophe in front.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
 */
@NullMarked
package org.mendan.csv;

import org.jspecify.annotations.NullMarked;

/**
 * Many accounts at once, from a CSV file as the account list writes it: read, looked at row by row, and then all made or none.
 *
 * <p>A file is read as UTF-8, with or without its mark, or as Windows-31J, in which Excel writes it in Japan. An account that is
 * there already is left as it is and told as such, so that a file can be corrected and given again. The dry run and the
 * import itself look at the rows by the same rules; the import does so once more in its own transaction, and makes nothing
 * where the answer is another one than before. Rows that want more than the importer may give are refused as wrong ones are,
 * and audited besides; a slip of the pen is not.
 *
 * <p>Accounts are made first, and stay; then, if wanted, invitations are sent. Whoever gets no mail is told by login, and
 * can be invited again with one press.
 */
@NullMarked
package org.mendan.accountimport;

import org.jspecify.annotations.NullMarked;

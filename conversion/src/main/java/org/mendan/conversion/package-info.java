/**
 * The conversion worker: turns one document that somebody sent into pictures of its pages and their text.
 *
 * <p>It is a program of its own, for what it reads is made by strangers: the server starts one process for each document,
 * with limits on memory and time and, where the machine can do that, without any network, and kills it when it is over them.
 * {@link org.mendan.conversion.Worker} is its door. It reads {@code job.properties} in the folder it is given, writes its
 * results into the same folder, and says on its standard output how far it is, one line each:
 *
 * <pre>
 * pages N            so many there are
 * begin I            page I is being drawn (pages count from 1)
 * page I W H         page-I-large, page-I-small and page-I.text are there; the large one is W by H pixels
 * done               all pages are there, and with them outline.text and notes-I.text where there are any
 * failed CODE I      it ends here; CODE is one of {@link org.mendan.conversion.Problem}, I the page or 0
 * </pre>
 *
 * It ends when its standard input does: that is how it learns that the server is gone.
 *
 * <p>A picture is PNG where it has few colours (text stays crisp, files small) and JPEG elsewhere. A text file has a line for
 * each piece of text: left, top, width and height in ten-thousandths of the page, and the text, with tabs between them.
 */
@NullMarked
package org.mendan.conversion;

import org.jspecify.annotations.NullMarked;

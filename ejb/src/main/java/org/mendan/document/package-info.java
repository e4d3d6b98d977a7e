/**
 * The library of documents: who sees and changes what ({@code LibraryAccess}), and the way from a file to pages. A file that
 * comes in lies in the clear in a folder of the server's own until it is known and kept in the vault; the queue of those that
 * wait is in the database, so that any node takes the next one, and the pages go into the vault one by one as they are drawn.
 *
 * <p>An upload may come in several requests, each from where the one before was cut off ({@code Reception}). What has come
 * waits on the node that took it, for an hour at most and for its own account alone ({@code UnfinishedUploads}); a sender who
 * finds himself at another node sends the file anew. The newest request writes, those before it nothing any more, and the
 * rights are asked again with each.
 *
 * <p>A {@link org.mendan.document.DocumentType} is recognised by what a file holds, never by
 * its name; a {@link org.mendan.document.Conversion} hands the file to the worker of {@code org.mendan.conversion}, a
 * process of its own, follows it line by line, and ends it when it is over its limits.
 *
 * <p>The worker reads what strangers made, so nothing is believed of it either: it sees no setting and no secret of the
 * server (its environment is made for it), it has no network where the machine can do that ({@code unshare} of util-linux),
 * its lines are as short as the protocol makes them, and numbers out of bounds end it.
 *
 * <p>Whether a document may be shown is its {@link org.mendan.document.Standing}. Where an organisation wants it, somebody
 * approves each document who has no hand in it ({@code FourEyes}), and what he approves is one edition of its content: every
 * change of file, title, description, layout, notes, last day, or of what guests may do, begins another that nobody has
 * approved. Applying, deciding and changing hold the document's row, so that none of them overlooks another.
 *
 * <p>A document belongs to one organisation and lies in one of its folders ({@link org.mendan.document.FolderTree}) or at the
 * top. It can be shared with further organisations, who find it at the top, since folders are seen by their own people only;
 * neither where it lies nor with whom it is shared is a part of its content.
 *
 * <p>Its owner and its administrators manage it; where they allow that for an organisation that has it, those there who may
 * upload change it, too, but neither share nor remove it.
 */
@NullMarked
package org.mendan.document;

import org.jspecify.annotations.NullMarked;

/**
 * The library of documents. A {@link org.mendan.persistence.document.Document} is what people see; each file that was
 * uploaded for it is a {@link org.mendan.persistence.document.DocumentVersion}, and what the worker made of that file are
 * its {@link org.mendan.persistence.document.DocumentPage}s. A version never changes once it is ready, so that what was
 * shown in a meeting can be told for good. The bytes lie in the vault: the file under the version's own id, the pictures
 * under the ids in the page.
 *
 * <p>The versions that wait are the queue of the conversion: whoever takes one holds a lease on it, which has to be renewed,
 * and everything he writes names him, so that a node that was believed dead writes nothing any more.
 *
 * <p>A {@link org.mendan.persistence.document.DocumentLink} shows a document to whoever holds its token, of which only the
 * hash is stored.
 *
 * <p>A document belongs to one organisation; a {@link org.mendan.persistence.document.DocumentShare} gives it to a further
 * one, too. Its own organisation keeps it in a {@link org.mendan.persistence.document.DocumentFolder} or at the top.
 *
 * <p>The editions of a document's content are counted apart from the changes of its row. A
 * {@link org.mendan.persistence.document.DocumentApproval} is about one of them and no other, and a
 * {@link org.mendan.persistence.document.DocumentChange} says who made it.
 */
@NullMarked
package org.mendan.persistence.document;

import org.jspecify.annotations.NullMarked;

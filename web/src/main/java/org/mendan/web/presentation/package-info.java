/**
 * What the meeting windows fetch of documents by plain HTTP: the pages of the one that is shown, as pictures and as words, for
 * both sides; its contents and notes, and what there is to choose from, for the host. The pages' addresses hold the name of the
 * showing and no id of the library; a browser keeps none of them.
 */
@NullMarked
package org.mendan.web.presentation;

import org.jspecify.annotations.NullMarked;

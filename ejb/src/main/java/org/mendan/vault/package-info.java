/**
 * Bytes at rest: whatever is too large for the database lies encrypted in a directory, under an id that only the database
 * can make sense of. A {@link org.mendan.vault.Vault} takes a stream, gives back any range of it, and deletes it.
 *
 * <p>The encryption is Tink's <a href="https://developers.google.com/tink/streaming-aead">streaming AEAD</a> (AES-256-GCM
 * with HKDF, segments of 64 KiB): a range is read without what stands before it, what was changed or cut is noticed, and an
 * entry that was put in the place of another is noticed too, for the id is part of what is authenticated. The keys lie in a
 * file of their own, which belongs neither into that directory nor into the same backup. New entries take the newest key;
 * older keys stay, so that older entries can be read.
 */
@NullMarked
package org.mendan.vault;

import org.jspecify.annotations.NullMarked;

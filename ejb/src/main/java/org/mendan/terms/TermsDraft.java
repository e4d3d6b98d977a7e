package org.mendan.terms;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.terms.TermsKind;

/**
 * A revision of one document as somebody typed it.
 *
 * @param texts by language, one for each of the product's languages
 * @param from from when it holds; null: from the moment it is published
 * @param seen the versions it was written over, by language; where others are the newest now, somebody was quicker
 */
public record TermsDraft(TermsKind kind, Map<String, Words> texts, @Nullable Instant from, Map<String, UUID> seen) {
    public TermsDraft {
        texts = Map.copyOf(texts);
        seen = Map.copyOf(seen);
    }

    /** One language's title and text, as typed. */
    public record Words(String title, String body) {
        public Words {
            title = title.strip();
            body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
        }
    }
}

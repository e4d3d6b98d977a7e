package org.mendan.web.terms;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads which versions the page had shown. What is no id is left out: the consent is then not complete, and refused. */
final class ShownVersions {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST = 10;

    private ShownVersions() {}

    static List<UUID> of(String @Nullable [] sent) {
        return sent == null
                ? List.of()
                : Stream.of(sent)
                        .limit(MOST)
                        .filter(text -> ID.matcher(text).matches())
                        .map(UUID::fromString)
                        .toList();
    }
}

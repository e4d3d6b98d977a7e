package org.mendan.documentlink;

import java.util.UUID;

/** What came of opening a link's address. */
public sealed interface LinkEntry {
    /** There is such a link; what it is worth, its page says. */
    record Visit(UUID link, LinkKey visit) implements LinkEntry {}

    /** There is no such link. */
    record Unknown() implements LinkEntry {}

    /** This address has guessed too often. */
    record TooMany() implements LinkEntry {}
}

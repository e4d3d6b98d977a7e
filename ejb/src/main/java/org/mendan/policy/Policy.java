package org.mendan.policy;

import java.util.Optional;

/**
 * Something that an institution decides itself.
 *
 * @param name such as {@code number.length}; the server's setting is {@code mendan.} and this
 * @param group where it stands on the page
 * @param reach who can have a value of its own
 * @param kind the values it takes
 * @param standard what holds where nobody set anything
 */
public record Policy<T>(String name, Group group, Reach reach, Kind<T> kind, T standard) {
    /** The parts of the page, in their order. */
    public enum Group {
        NUMBER,
        MEETING,
        PICTURES,
        DOCUMENTS,
        SIGN_IN,
        CHANGES
    }

    /** Whether each organisation can have its own value, or only the whole installation one. */
    public enum Reach {
        ORGANISATION,
        INSTALLATION
    }

    public Policy {
        if (!name.matches("[a-z]+(\\.[a-z-]+)+")) {
            throw new IllegalArgumentException("name: " + name);
        }
        if (kind.read(kind.write(standard)).isEmpty()) {
            throw new IllegalArgumentException("standard: " + name + " does not take it itself");
        }
    }

    /** The text in the one spelling that is stored; nothing where the policy does not take it. */
    public Optional<String> normalised(String text) {
        return kind.read(text).map(kind::write);
    }

    /** A value of this policy as a text. */
    @SuppressWarnings("unchecked")
    String written(Effective<?> effective) {
        return kind.write((T) effective.value());
    }

    /** Whether the one after the other lets more data flow; texts that the policy does not take widen nothing. */
    public boolean widens(String from, String to) {
        return kind.read(from)
                .flatMap(before -> kind.read(to).map(after -> kind.widens(before, after)))
                .orElse(false);
    }
}
